package studio.talkback.watch.internal;

import java.util.List;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchedFolder;

/** What files seem to belong to, by their names and the names in the library; else to what is active. */
public final class Guesses implements Guess {

    private static final String REQUIRED = "SELECT name FROM print WHERE doc = ? AND required = TRUE AND name IS NOT NULL"
            + " ORDER BY place";
    private static final String PROJECT_OF = "SELECT project FROM item WHERE doc = ? AND project IS NOT NULL";

    private final Library library;
    private final Supplier<@Nullable Ref> active;

    /** @param active the item that is active; null for none */
    public Guesses(Library library, Supplier<@Nullable Ref> active) {
        this.library = library;
        this.active = active;
    }

    @Override
    public Guessed of(WatchedFolder folder, String name, ProposalKind kind) {
        try {
            return guess(folder, name, kind);
        } catch (LibraryException e) {
            // Only a guess: whoever keeps it says better.
            return new Guessed(folder.project(), null, null);
        }
    }

    private Guessed guess(WatchedFolder folder, String name, ProposalKind kind) throws LibraryException {
        Ref now = active.get();
        Ref project = folder.project() == null && now != null ? projectOf(now) : folder.project();
        if (project == null) {
            return new Guessed(null, null, null);
        }
        ItemNames items = ItemNames.of(library, project);
        ItemNames.Item named = items.find(folder.path().getFileName() + "/" + name);
        if (named == null && now != null) {
            named = items.all().stream().filter(item -> item.ref().equals(now.toDocument())).findFirst().orElse(null);
        }
        Ref item = named == null ? null : named.ref();
        return new Guessed(project, item, kind == ProposalKind.PRINT ? print(name, named) : null);
    }

    private @Nullable String print(String name, ItemNames.@Nullable Item item) throws LibraryException {
        String file = name.substring(name.lastIndexOf('/') + 1);
        List<String> required = item == null ? Objects.requireNonNull(List.of())
                : library.query(REQUIRED, row -> Rows.text(row, "name"), item.ref().document());
        return PrintGuess.of(Objects.requireNonNull(file.replaceFirst("\\.[^.]*$", "")),
                item == null ? Objects.requireNonNull(List.of()) : item.words(), required);
    }

    private @Nullable Ref projectOf(Ref item) throws LibraryException {
        List<Ref> projects = library.query(PROJECT_OF,
                row -> Objects.requireNonNull(Rows.document(row, "project", Kinds.PROJECT)), item.document());
        return projects.isEmpty() ? null : projects.getFirst();
    }
}
