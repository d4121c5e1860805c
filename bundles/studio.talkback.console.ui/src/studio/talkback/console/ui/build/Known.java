package studio.talkback.console.ui.build;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.KeptPreset;
import studio.talkback.console.build.Presets;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ItemName;

/**
 * What is read before a scene is built.
 *
 * @param item    whose it is; null where no song is at hand
 * @param name    what the song is called
 * @param tracks  its tracks
 * @param recalls the recalls with a console that can be the base, the song's own first
 * @param presets the presets that are kept
 */
record Known(@Nullable Ref item, String name, List<BuildTrack> tracks, List<Base> recalls, List<KeptPreset> presets) {

    private static final String RECALLS = """
            SELECT r.doc, r.title, i.number, i.title AS song, r.item FROM recall r LEFT JOIN item i ON i.doc = r.item
             WHERE r.console_digest IS NOT NULL AND (r.project = ? OR r.item = ?)
             ORDER BY CASE WHEN r.item = ? THEN 0 ELSE 1 END,
            """;

    /**
     * A recall to begin with.
     *
     * @param ref  which one
     * @param name what it is called, with its song where that is another
     */
    record Base(Ref ref, String name) {
    }

    Known {
        tracks = Objects.requireNonNull(List.copyOf(tracks));
        recalls = Objects.requireNonNull(List.copyOf(recalls));
        presets = Objects.requireNonNull(List.copyOf(presets));
    }

    /** Reads it; on a thread that may wait. */
    static Known read(Library library, @Nullable Ref project, @Nullable Ref item) throws LibraryException {
        List<BuildTrack> tracks = new ArrayList<>();
        List<Base> recalls = new ArrayList<>();
        String name = "";
        if (item != null && project != null) {
            name = ItemName.of(library, item);
            library.load(item, Item.class).ifPresent(stored -> tracks.addAll(BuildTrack.of(stored.content())));
            recalls.addAll(library.query(RECALLS + TimeOrder.of("r", "captured_at") + " DESC", row -> {
                Ref song = Rows.document(row, "item", Kinds.ITEM);
                String other = item.equals(song) ? ""
                        : "#" + Rows.text(row, "number") + " " + Rows.text(row, "song") + ": ";
                return new Base(Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL)), other + Rows.text(row, "title"));
            }, project.document(), item.document(), item.document()));
        }
        return new Known(item, name, tracks, recalls, new Presets(library, scenes()).all());
    }

    static ConsoleScenes scenes() {
        return new ConsoleScenes(ConsoleFamilies.installed());
    }

    /** The console of a recall; on a thread that may wait. */
    static ConsoleState console(Library library, Ref recall) throws LibraryException, IOException, EvidenceException {
        Recall content = library.load(recall, Recall.class).orElseThrow(() -> new LibraryException(Messages.Base_Gone)).content();
        Evidence file = content.getConsoleState();
        if (file == null || file.getDigest() == null) {
            throw new LibraryException(Messages.Base_Gone);
        }
        try (InputStream bytes = library.blob(Objects.requireNonNull(file.getDigest()))) {
            return scenes().parse(Objects.requireNonNullElse(file.getName(), ""), Objects.requireNonNull(bytes.readAllBytes()));
        }
    }
}
