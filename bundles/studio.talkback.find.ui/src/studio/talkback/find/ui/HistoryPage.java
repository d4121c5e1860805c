package studio.talkback.find.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.model.identity.Ref;

/**
 * The history of a document as it is shown.
 *
 * @param document whose
 * @param name     its kind and name
 * @param all      every revision, newest first
 * @param rows     the newest of them, as many as are shown
 * @param heads    the heads at that moment
 */
record HistoryPage(Ref document, String name, List<Revision> all, List<Row> rows, Set<Revision.Id> heads) {

    /** More are not looked at; the others are counted. */
    static final int MOST = 500;

    /** A revision, and how many other documents its change set touched. */
    record Row(Revision revision, int others) {
    }

    /** Reads it; not on the UI thread. */
    static HistoryPage read(Library library, Ref document) throws LibraryException {
        List<Revision> all = library.history(document);
        List<Row> rows = new ArrayList<>();
        for (Revision revision : all.subList(0, Math.min(MOST, all.size()))) {
            rows.add(new Row(Objects.requireNonNull(revision), library.changeSet(revision.changeSet()).size() - 1));
        }
        return new HistoryPage(document, new DocumentNames(library).full(document), all, rows, library.heads(document));
    }

    /** What a row says of its revision: whether it is what holds now, deletes or was purged, and why it was saved. */
    String says(Revision revision) {
        String state = revision.purged() ? Messages.History_Purged
                : revision.tombstone() ? Messages.History_Deleted
                        : !heads.contains(revision.id()) ? ""
                                : heads.size() > 1 ? Messages.History_NowApart : Messages.History_Now;
        return state.isEmpty() ? revision.reason()
                : Objects.requireNonNull(
                        NLS.bind(Messages.History_State, state, revision.reason()));
    }
}
