package studio.talkback.console.ui;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Recall;
import studio.talkback.ui.Talkback;

/**
 * The console states of the recalls that an editor shows, by the digests of their files. A typed setting makes a new file,
 * which is kept in the library while one types on; a save waits for it. Confined to the UI thread but for {@link #read}.
 */
final class States {

    /** States with so many controls together are undone and redone without reading: some 64 of a console of 12,000. */
    private static final int MOST_CONTROLS = 800_000;

    private final Map<String, ConsoleSettings> known = new LinkedHashMap<>();
    private CompletableFuture<?> kept = Objects.requireNonNull(CompletableFuture.completedFuture(null));

    /** The settings of a recall's console as far as they are known already. */
    @Nullable
    ConsoleSettings of(Recall recall) {
        Evidence file = recall.getConsoleState();
        return file == null ? null : known.get(file.getDigest());
    }

    /** Remembers what was read. */
    void know(String digest, ConsoleSettings settings) {
        known.put(digest, settings);
        long controls = known.values().stream().mapToLong(ConsoleSettings::size).sum();
        Iterator<ConsoleSettings> eldest = known.values().iterator();
        while (controls > MOST_CONTROLS && known.size() > 2) {
            controls -= eldest.next().size();
            eldest.remove();
        }
    }

    /**
     * Reads a state; on a thread that may wait.
     *
     * @throws LibraryException  if the file is not there, or no family of this installation knows it
     * @throws EvidenceException if it is damaged
     */
    static ConsoleSettings read(Library library, String family, String digest)
            throws LibraryException, IOException, EvidenceException {
        return new ConsoleSettings(RecallStates.read(library, ConsoleFamilies.installed(), family, digest));
    }

    /** The console family with this id; null where this installation has none. */
    static @Nullable ConsoleFamily family(@Nullable String id) {
        return ConsoleFamilies.installed().find(id);
    }

    /** Keeps a new state's file, in the background, and says under which digest. */
    String keep(ConsoleState state) {
        byte[] bytes = state.bytes();
        String digest = digest(bytes);
        know(digest, new ConsoleSettings(state));
        CompletableFuture<Library> library = Talkback.libraryProvider().library();
        kept = Objects.requireNonNull(CompletableFuture.allOf(kept, library.thenAcceptAsync(open -> {
            try {
                open.keep(new ByteArrayInputStream(bytes));
            } catch (IOException | LibraryException e) {
                throw new IllegalStateException(e);
            }
        })));
        return digest;
    }

    /**
     * Waits until every new file is kept, which takes as long as a disk needs to write one.
     *
     * @throws RuntimeException if one could not be kept
     */
    void await() {
        kept.join();
    }

    private static String digest(byte[] bytes) {
        try {
            return Objects.requireNonNull(HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
