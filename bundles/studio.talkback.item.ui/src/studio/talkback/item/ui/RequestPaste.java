package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.PasteNames;
import studio.talkback.project.request.PastedRow;
import studio.talkback.project.request.PastedText;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.SessionHeader;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;

/** Makes requests of a pasted text: reads it, shows what it becomes, makes that, and can take it back. On the UI thread. */
final class RequestPaste {

    /**
     * A paste as it was read.
     *
     * @param session    the project's open session, which logs the requests; null where there is none
     * @param itemAtHand what lines are about that name no item; null where none is at hand
     */
    record Read(String projectTitle, @Nullable Ref session, @Nullable Ref itemAtHand, PasteNames names,
            List<PastedRow> rows) {
    }

    private static @Nullable Committed last;

    private final Shell shell;
    private final LibraryReader library;

    RequestPaste(Shell shell) {
        this.shell = shell;
        this.library = new LibraryReader(shell);
    }

    /**
     * Shows what a text becomes and makes it when its user agrees.
     *
     * @param project whose requests they are
     * @param item    the item that lines are about which name none; null where none is at hand
     */
    void begin(String text, Ref project, @Nullable Ref item) {
        if (text.isBlank()) {
            MessageDialog.openInformation(shell, Messages.Paste, Messages.Paste_NoText);
            return;
        }
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        library.read(Messages.Paste_Reading, (open, monitor) -> read(open, text, project, item, now), this::show);
    }

    private static Read read(Library library, String text, Ref project, @Nullable Ref item, ZonedDateTime now)
            throws LibraryException {
        PasteNames names = PasteNames.of(library, project);
        Ref atHand = item != null ? item.toDocument() : names.items().size() == 1 ? names.items().getFirst().ref() : null;
        SessionHeader current = new SessionLog(library).current(project, now).orElse(null);
        List<String> title = library.query("SELECT title FROM project WHERE doc = ?", row -> Rows.text(row, "title"),
                project.document());
        return new Read(title.isEmpty() ? "" : title.getFirst(), current != null && current.open() ? current.session() : null,
                atHand, names, PastedText.read(text, names, atHand, "", now));
    }

    private void show(Read read) {
        String operator = Operator.atDesk();
        RequestPasteDialog dialog = new RequestPasteDialog(shell, read);
        if (operator.isEmpty() || dialog.open() != Window.OK) {
            return;
        }
        make(read.session(), dialog.asked(), operator);
    }

    private void make(@Nullable Ref session, List<RequestIntake.Asked> asked, String operator) {
        library.write(Messages.Paste_Making,
                (open, monitor) -> new RequestIntake(open).make(session, asked, operator,
                        Objects.requireNonNull(ZonedDateTime.now())),
                made -> last = made.committed(), failure -> {
                    // It was told, and none was made.
                });
    }

    /** Makes one request of what was typed for an item, without a preview: there is nothing to sort out. */
    void type(String text, Ref project, Ref item) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
            library.write(Messages.Paste_Making, (open, monitor) -> {
                Read read = read(open, text, project, item, now);
                List<PreviewRow> rows = read.rows().stream().map(PreviewRow::new).toList();
                return new RequestIntake(open).make(read.session(),
                        Objects.requireNonNull(rows.stream().map(row -> row.asked(read.names())).toList()), operator, now);
            }, made -> last = made.committed(), failure -> {
                // It was told, and none was made.
            });
        }
    }

    /**
     * Takes back what was made last in this run of the program, all of it; says so where there is nothing. What somebody
     * changed since stays as it is, and is not asked for again.
     */
    void takeBack() {
        Committed committed = last;
        if (committed == null) {
            MessageDialog.openInformation(shell, Messages.Paste, Messages.Paste_NothingToTakeBack);
            return;
        }
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            library.write(Messages.Paste_TakingBack, (open, monitor) -> new SessionLog(open).undo(committed, operator),
                    undone -> last = null, failure -> last = null);
        }
    }

    /** What was made last where it stands on this item and can be taken back; null else. */
    static @Nullable Committed lastOn(Ref item) {
        Committed committed = last;
        return committed != null && Set.copyOf(committed.revisions().keySet()).contains(item.toDocument()) ? committed : null;
    }
}
