package studio.talkback.find.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Screens;
import studio.talkback.ui.When;
import studio.talkback.ui.WhileSeen;
import studio.talkback.ui.edit.Heading;

/**
 * The history of the document at hand: every revision, what it changed, and from here an earlier one is restored or a
 * whole change set reverted. Two that are selected are compared; Enter shows one as it was.
 */
public final class HistoryView extends ViewPart {

    public static final String ID = "studio.talkback.find.ui.history";

    private static final String RESTORE = "studio.talkback.find.ui.restore";
    private static final String REVERT = "studio.talkback.find.ui.revert";
    /** From this width on the changes stand beside the revisions and no more below them. */
    private static final int WIDE = 760;

    private @Nullable DocumentAtHand atHand;
    private @Nullable WhileSeen seen;
    private @Nullable LibraryReader reader;
    private @Nullable LibraryReader comparing;
    private @Nullable HintedPage pages;
    private @Nullable Heading heading;
    private @Nullable RevisionList list;
    private @Nullable ComparisonPane pane;
    private @Nullable Ref subject;
    private @Nullable HistoryPage shown;

    /** Shows the view with the keyboard in it; with the history of a document, or of what is at hand for null. */
    static void show(IWorkbenchPage page, @Nullable Ref document) {
        Screens.show(page, ID);
        if (page.findView(ID) instanceof HistoryView view) {
            DocumentAtHand following = view.atHand;
            view.setFocus();
            if (document != null && following != null) {
                following.choose(document.toDocument());
            }
        }
    }

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.History_Empty);
        pages = stack;
        fill(stack.content());
        reader = new LibraryReader(stack);
        comparing = new LibraryReader(stack);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        Actions.handle(getSite(), RESTORE, this::restore);
        Actions.handle(getSite(), REVERT, this::revert);
        stack.show(false);
        WhileSeen reading = new WhileSeen(this, this::refresh);
        seen = reading;
        LibraryWatch.on(stack, reading::run);
        DocumentAtHand following = new DocumentAtHand(getSite().getPage(), this::follow);
        atHand = following;
        following.start();
    }

    private void fill(Composite body) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        heading = new Heading(body, 0);
        SashForm sash = new SashForm(body, SWT.VERTICAL);
        Palette.paint(sash, Palette.LINE, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RevisionList revisions = new RevisionList(sash);
        revisions.control().addListener(SWT.Selection, event -> compare());
        revisions.control().addListener(SWT.DefaultSelection, event -> openRevision());
        list = revisions;
        pane = new ComparisonPane(sash, this::restore, this::revert);
        sash.addListener(SWT.Resize, event -> sash
                .setOrientation(sash.getClientArea().width >= WIDE ? SWT.HORIZONTAL : SWT.VERTICAL));
    }

    private void follow(Ref document) {
        subject = document;
        WhileSeen reading = seen;
        if (reading != null) {
            reading.run();
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        Ref document = subject;
        if (source != null && document != null) {
            source.read(Messages.Reading, (library, monitor) -> HistoryPage.read(library, document), this::show);
        }
    }

    private void show(HistoryPage page) {
        HintedPage stack = pages;
        RevisionList revisions = list;
        if (stack == null || revisions == null) {
            return;
        }
        boolean first = shown == null;
        shown = page;
        Objects.requireNonNull(heading).show(page.name(), List.of(says(page)));
        revisions.show(page);
        stack.show(!page.rows().isEmpty());
        compare();
        if (first && getSite().getPage().getActivePart() == this) {
            // There was nothing yet that could have had the keyboard.
            setFocus();
        }
    }

    private static String says(HistoryPage page) {
        int all = page.all().size();
        if (all == 0) {
            return "";
        } else if (page.heads().size() > 1) {
            return Messages.History_Apart;
        } else if (all > page.rows().size()) {
            return Objects.requireNonNull(NLS.bind(Messages.History_More, Integer.valueOf(page.rows().size()),
                    Integer.valueOf(all)));
        }
        Revision last = page.all().getFirst();
        return Objects.requireNonNull(all == 1
                ? NLS.bind(Messages.History_CountOne, When.full(last.at()), last.operator())
                : NLS.bind(Messages.History_Count,
                        new Object[] { Integer.valueOf(all), When.full(last.at()), last.operator() }));
    }

    private void compare() {
        RevisionList revisions = list;
        LibraryReader source = comparing;
        ComparisonPane changes = pane;
        HistoryPage page = shown;
        if (revisions == null || source == null || changes == null || page == null) {
            return;
        }
        List<Revision> selected = revisions.selected();
        switch (selected.size()) {
        case 1 -> source.read(Messages.Reading,
                (library, monitor) -> Comparison.of(Objects.requireNonNull(selected.getFirst()), page, library),
                comparison -> changes.show(comparison, true));
        case 2 -> source.read(Messages.Reading,
                (library, monitor) -> Comparison.between(Objects.requireNonNull(selected.getLast()),
                        Objects.requireNonNull(selected.getFirst()), library),
                comparison -> changes.show(comparison, false));
        default -> source.read(Messages.Reading, (library, monitor) -> Messages.History_SelectOne, changes::say);
        }
    }

    /** Shows the selected revision as it was; two that are selected, what lies between them. */
    private void openRevision() {
        RevisionList revisions = list;
        LibraryReader source = reader;
        HistoryPage page = shown;
        ComparisonPane changes = pane;
        if (revisions == null || source == null || page == null || changes == null) {
            return;
        }
        List<Revision> selected = revisions.selected();
        Comparison compared = changes.shown();
        if (selected.size() == 1) {
            Revision revision = Objects.requireNonNull(selected.getFirst());
            String named = Objects.requireNonNull(NLS.bind(Messages.Revision_Title,
                    new Object[] { page.name(), When.full(revision.at()), revision.operator() }));
            source.write(named, (library, monitor) -> Comparison.contents(revision, library),
                    lines -> new RevisionDialog(shell(), named, lines).open(), failure -> {
                        // It was shown already.
                    });
        } else if (selected.size() == 2 && compared != null) {
            new RevisionDialog(shell(), compared.heading(), compared.lines()).open();
        }
    }

    private void restore() {
        Revision chosen = one(Messages.Restore_Title, Messages.Restore_Choose);
        HistoryPage page = shown;
        if (chosen != null && page != null) {
            new Restoring(shell()).restore(chosen, page);
        }
    }

    private void revert() {
        Revision chosen = one(Messages.Revert_Title, Messages.Revert_Choose);
        if (chosen != null) {
            new Reverting(shell()).revert(chosen);
        }
    }

    /** The one selected revision; null where it is not one, which is told. */
    private @Nullable Revision one(String name, String otherwise) {
        RevisionList revisions = list;
        List<Revision> selected = revisions == null ? List.of() : revisions.selected();
        if (selected.size() == 1) {
            return selected.getFirst();
        }
        MessageDialog.openInformation(shell(), name, PlainText.of(otherwise));
        return null;
    }

    /** The text that is marked, or else the selected revisions and what they changed. */
    private void copy() {
        RevisionList revisions = list;
        ComparisonPane changes = pane;
        HistoryPage page = shown;
        if (revisions == null || changes == null || page == null) {
            return;
        }
        Comparison compared = changes.shown();
        String all = page.name() + "\n" + revisions.asText() + (compared == null ? "" : "\n" + compared.asText());
        ClipboardText.put(Objects.requireNonNull(revisions.control().getDisplay()),
                changes.marked().isEmpty() ? all : changes.marked());
    }

    private Shell shell() {
        return Objects.requireNonNull(getSite().getShell());
    }

    @Override
    public void setFocus() {
        RevisionList revisions = list;
        if (revisions != null) {
            revisions.control().setFocus();
        }
    }

    @Override
    public void dispose() {
        DocumentAtHand following = atHand;
        WhileSeen reading = seen;
        if (following != null) {
            following.stop();
        }
        if (reading != null) {
            reading.stop();
        }
        super.dispose();
    }
}
