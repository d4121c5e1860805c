package studio.talkback.find.ui;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.compare.DocumentChange;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.library.history.RevisionChanges;
import studio.talkback.library.history.RevisionText;
import studio.talkback.ui.When;

/**
 * What lies between two revisions, as text.
 *
 * @param heading what is compared with what
 * @param lines   what differs; says so where nothing does or nobody can say
 * @param others  the other documents of the change set; empty where two are compared that one chose
 */
record Comparison(String heading, List<String> lines, List<String> others) {

    private static final int OTHERS = 12;

    /** What a revision changed; not on the UI thread. */
    static Comparison of(Revision revision, HistoryPage page, Library library) throws LibraryException {
        Revision before = RevisionChanges.before(revision, page.all());
        String heading = before == null ? Messages.History_First
                : NLS.bind(Messages.History_Against, When.full(before.at()), before.operator());
        DocumentNames names = new DocumentNames(library);
        List<String> others = library.changeSet(revision.changeSet()).stream().map(Revision::document)
                .filter(document -> !document.equals(revision.document())).map(names::full).toList();
        List<String> lines = before == null ? contents(revision, library) : lines(before, revision, library);
        return new Comparison(Objects.requireNonNull(heading), lines, few(others));
    }

    /** What lies between two revisions that one chose; not on the UI thread. */
    static Comparison between(Revision older, Revision newer, Library library) throws LibraryException {
        String heading = NLS.bind(Messages.History_Between, new Object[] { When.full(newer.at()), newer.operator(),
                When.full(older.at()), older.operator() });
        return new Comparison(Objects.requireNonNull(heading), lines(older, newer, library),
                Objects.requireNonNull(List.of()));
    }

    /** All of it, to be copied. */
    String asText() {
        String changed = heading + "\n" + String.join("\n", lines);
        return others.isEmpty() ? changed
                : changed + "\n" + Messages.History_AlsoTouched + "\n" + String.join("\n", others);
    }

    /** All that stood in a revision; not on the UI thread. */
    static List<String> contents(Revision revision, Library library) throws LibraryException {
        List<String> lines = RevisionText.of(revision.id(), library);
        return !lines.isEmpty() ? lines
                : Objects.requireNonNull(List.of(
                        revision.tombstone() ? Messages.History_NothingInIt : Messages.History_GoneForGood));
    }

    private static List<String> lines(Revision older, Revision newer, Library library) throws LibraryException {
        Optional<List<DocumentChange>> changes = new RevisionChanges(library).between(older, newer);
        if (changes.isEmpty()) {
            return Objects.requireNonNull(List.of(Messages.History_GoneForGood));
        } else if (changes.get().isEmpty()) {
            return Objects.requireNonNull(List.of(Messages.History_NoChange));
        }
        return signed(changes.get());
    }

    /** Changes with a sign before each. */
    static List<String> signed(List<DocumentChange> changes) {
        return Objects.requireNonNull(changes.stream().map(change -> sign(change.kind()) + change.text()).toList());
    }

    private static String sign(DocumentChange.Kind kind) {
        return switch (kind) {
        case ADDED -> "+ ";
        case REMOVED -> "\u2212 ";
        case MOVED, REORDERED -> "\u2195 ";
        case CHANGED -> "\u00b7 ";
        };
    }

    private static List<String> few(List<String> names) {
        if (names.size() <= OTHERS) {
            return names;
        }
        List<String> few = names.stream().limit(OTHERS).collect(Collectors.toList());
        few.add(NLS.bind(Messages.History_AlsoMore, Integer.valueOf(names.size() - OTHERS)));
        return Objects.requireNonNull(few);
    }
}
