package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.library.Committed;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.RequestState;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.song.SongEdits;
import studio.talkback.session.revert.RevertText;
import studio.talkback.ui.Actions;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A song's sheet, or a reel's: how its mixes branch, which prints stand, and below them tracks, requests and changes. */
public final class SongSheetEditor extends DocumentEditor<Item> {

    public static final String ID = "studio.talkback.item.ui.songSheet";
    private static final int NOTES = 5;
    /** The consoles' part of the program. */
    private static final String BUILD = "studio.talkback.console.ui.build";

    private final Runnable namesChanged = this::showAgain;
    private @Nullable Heading heading;
    private @Nullable MixTreeControl tree;
    private @Nullable Label standing;
    private @Nullable PrintsTable prints;
    private @Nullable Tabs tabs;
    private @Nullable TrackSheet tracks;
    private @Nullable RequestList requests;
    private @Nullable ChangesText changes;
    private @Nullable RequiredPrints required;
    private @Nullable SheetForm sheet;
    private @Nullable DraftNotes notes;
    private String projectTitle = "";

    public SongSheetEditor() {
        super(Item.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Item> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = header(parent);
        MixTreeControl mixes = new MixTreeControl(parent, new Mixes());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(mixes);
        tree = mixes;
        Label line = new Label(parent, SWT.NONE);
        Palette.paint(line, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 0).applyTo(line);
        standing = line;
        PrintsTable matrix = new PrintsTable(parent, document);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(matrix.control());
        prints = matrix;
        tabs(parent, document);
        NameBook.shared().addListener(namesChanged);
        Actions.handle(getSite(), "studio.talkback.item.ui.tracks", () -> showTab(0));
        Actions.handle(getSite(), "studio.talkback.item.ui.requests", () -> showTab(1));
        Actions.handle(getSite(), "studio.talkback.item.ui.changes", () -> showTab(2));
        Actions.handle(getSite(), "studio.talkback.item.ui.notes", () -> showTab(NOTES));
        Actions.handle(getSite(), "studio.talkback.item.ui.branch", () -> new Mixes().begin(true));
        Actions.handle(getSite(), "studio.talkback.item.ui.revertDraft", () -> new Mixes().revert());
        Actions.handle(getSite(), "studio.talkback.item.ui.takeUp", () -> new Mixes().takeUp());
        Actions.handle(getSite(), ApproveHandler.COMMAND, this::approve);
        Actions.handle(getSite(), "studio.talkback.item.ui.withdraw", this::withdraw);
        Actions.handle(getSite(), ReplyHandler.COMMAND, () -> ReplyHandler.reply(document));
        readProject(parent, document);
    }

    /** With what a console's scene is built of the song's tracks. */
    private Heading header(Composite parent) {
        Heading head = new Heading(parent, 1);
        Button build = new Button(head.bar(), SWT.PUSH);
        build.setText(Messages.BuildScene);
        build.addListener(SWT.Selection, event -> Actions.run(getSite(), BUILD));
        return head;
    }

    private void tabs(Composite parent, WorkingCopy<Item> document) {
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
        TrackSheet trackSheet = new TrackSheet(pages.folder(), document);
        tracks = trackSheet;
        pages.add(Messages.Tab_Tracks, trackSheet.grid());
        RequestList list = new RequestList(pages.folder(), document);
        requests = list;
        pages.add(Messages.Tab_Requests, list.grid());
        ChangesText text = new ChangesText(pages.folder());
        changes = text;
        pages.add(Messages.Tab_Changes, text.control(), text.control()::setFocus, text::copy);
        RequiredPrints wanted = new RequiredPrints(pages.folder(), document);
        required = wanted;
        pages.add(Messages.Tab_Required, wanted.grid());
        SheetForm form = new SheetForm(pages.folder(), document);
        sheet = form;
        pages.add(Messages.Tab_Sheet, form.form());
        DraftNotes wishes = new DraftNotes(pages.folder(), document);
        notes = wishes;
        pages.add(Messages.Tab_Notes, wishes.grid());
    }

    private void approve() {
        WorkingCopy<Item> open = document();
        MixVersion mix = selectedMix();
        if (open != null) {
            new ApprovalWork(shell()).approve(open.ref(), mix == null ? null : mix.getId());
        }
    }

    /** Takes the newest approval of the selected mix back that stands. */
    private void withdraw() {
        WorkingCopy<Item> open = document();
        MixVersion mix = selectedMix();
        List<Approval> standing = mix == null ? List.of() : StandingApprovals.of(mix);
        if (open == null || mix == null || standing.isEmpty()) {
            MessageDialog.openInformation(shell(), Messages.Withdraw,
                    PlainText.of(NLS.bind(Messages.Withdraw_Nothing, mix == null ? "\u2013" : mix.getName())));
        } else {
            new ApprovalWork(shell()).withdraw(open.ref(), mix, Objects.requireNonNull(standing.getLast()));
        }
    }

    private void selectMix(String id) {
        MixTreeControl mixes = tree;
        if (mixes != null && !mixes.isDisposed()) {
            mixes.select(id);
        }
    }

    private @Nullable MixVersion selectedMix() {
        MixTreeControl mixes = tree;
        return mixes == null ? null : mixes.selected();
    }

    private Shell shell() {
        return Objects.requireNonNull(getSite().getShell());
    }

    /** What is noted on the selected mix, and how it stands. */
    private void showNotes() {
        MixVersion mix = selectedMix();
        Objects.requireNonNull(standing).setText(mix == null ? "" : PlainText.of(RevertText.standing(mix)));
        Objects.requireNonNull(notes).show(mix);
        long open = mix == null ? 0 : mix.getDraftNotes().stream().filter(note -> note.getDoneAt() == null).count();
        Objects.requireNonNull(tabs).rename(NOTES, mix == null ? Messages.Tab_Notes
                : NLS.bind(Messages.Tab_NotesOn, mix.getName(), String.valueOf(open)));
    }

    private void readProject(Composite parent, WorkingCopy<Item> document) {
        Item item = document.content();
        Ref project = item == null ? null : item.getProject();
        if (project != null) {
            Talkback.context().setWork(project, document.ref());
            LibraryReader titles = new LibraryReader(parent);
            LibraryWatch.on(parent, () -> readTitle(titles, project));
            readTitle(titles, project);
        }
    }

    private void readTitle(LibraryReader reader, Ref project) {
        reader.read(Messages.Reading, (library, monitor) -> library.query("SELECT title FROM project WHERE doc = ?",
                row -> Objects.requireNonNullElse(row.getString(1), ""), project.document()), titles -> {
                    projectTitle = titles.isEmpty() ? "" : titles.getFirst();
                    showAgain();
                });
    }

    private void showAgain() {
        WorkingCopy<Item> open = document();
        Item item = open == null ? null : open.content();
        Tabs pages = tabs;
        if (item != null && pages != null && !pages.folder().isDisposed()) {
            refresh(item);
        }
    }

    @Override
    protected void refresh(Item content) {
        Objects.requireNonNull(heading).show(heading(content).toUpperCase(Locale.getDefault()), facts(content));
        MixTreeControl mixes = Objects.requireNonNull(tree);
        mixes.show(content);
        Objects.requireNonNull(prints).show(content);
        Objects.requireNonNull(tracks).show(content);
        Objects.requireNonNull(requests).show(content);
        Objects.requireNonNull(required).show(content);
        Objects.requireNonNull(sheet).show(content);
        Objects.requireNonNull(changes).show(mixes.compared(), mixes.selected());
        Tabs pages = Objects.requireNonNull(tabs);
        long done = content.getTracks().stream().filter(track -> track.getStatus() == TrackStatus.COMPLETED).count();
        long open = content.getRequests().stream().filter(each -> each.getState() == RequestState.OPEN).count();
        pages.rename(0, NLS.bind(Messages.Tab_TracksCount, String.valueOf(done),
                String.valueOf(content.getTracks().size())));
        pages.rename(1, NLS.bind(Messages.Tab_RequestsCount, String.valueOf(open)));
        showNotes();
        mixes.requestLayout();
    }

    private static String heading(Item item) {
        String number = item.getNumber() == null ? "" : "#" + item.getNumber() + " ";
        return number + Objects.requireNonNullElse(item.getTitle(), "");
    }

    private List<String> facts(Item item) {
        List<String> facts = new ArrayList<>();
        facts.add(projectTitle);
        facts.add(Objects.requireNonNullElse(item.getStage(), ""));
        ZonedDateTime due = item.getDue();
        facts.add(due == null ? "" : NLS.bind(Messages.Fact_Due, ValueText.time(typed -> null).show(due)));
        String blocked = NameBook.shared().name(item.getBlockedOn());
        facts.add(blocked.isEmpty() ? "" : NLS.bind(Messages.Fact_Blocked, blocked,
                Objects.requireNonNullElse(item.getBlockedWhy(), "")));
        return facts;
    }

    @Override
    protected void undoSaved() {
        WorkingCopy<Item> open = document();
        if (open == null) {
            return;
        }
        Committed pasted = RequestPaste.lastOn(open.ref());
        Committed reverted = MixRevertWork.lastOn(open.ref());
        if (reverted != null && (pasted == null || pasted.sequence() < reverted.sequence())) {
            new MixRevertWork(getSite()).undo(open.ref());
        } else if (pasted != null) {
            new RequestPaste(shell()).takeBack();
        }
    }

    @Override
    protected void redoSaved() {
        WorkingCopy<Item> open = document();
        if (open != null) {
            new MixRevertWork(getSite()).redo(open.ref());
        }
    }

    @Override
    protected String title(Item content) {
        return heading(content);
    }

    @Override
    protected void select(Ref part) {
        String id = String.valueOf(part.object());
        if (Objects.requireNonNull(tree).select(id)) {
            showTab(2);
        } else {
            Objects.requireNonNull(tabs).reveal(id);
        }
    }

    private void showTab(int index) {
        Tabs pages = tabs;
        if (pages != null) {
            pages.show(index);
        }
    }

    @Override
    protected void focusPage() {
        MixTreeControl mixes = tree;
        if (mixes != null) {
            mixes.setFocus();
        }
    }

    @Override
    public void dispose() {
        NameBook.shared().removeListener(namesChanged);
        super.dispose();
    }

    /** Why a draft branches, which nobody has to say; null where it was given up. */
    private @Nullable String why(MixVersion parent) {
        InputDialog dialog = new InputDialog(shell(), Messages.Branch,
                NLS.bind(Messages.Branch_Question, parent.getName()), "", null);
        return dialog.open() == Window.OK ? Objects.requireNonNull(dialog.getValue()) : null;
    }

    /** What somebody else saved while it was asked has made other objects of the versions. */
    private void beginOn(WorkingCopy<Item> open, @Nullable String parent, boolean draft, String why) {
        Item item = open.content();
        MixTreeControl mixes = tree;
        if (item != null && mixes != null && !mixes.isDisposed()) {
            MixVersion from = item.getMixVersions().stream().filter(each -> Objects.equals(parent, each.getId())).findFirst()
                    .orElse(null);
            open.execute(new SongEdits(open.domain(), item).addVersion(from, draft, Who.operator(), why,
                    Objects.requireNonNull(ZonedDateTime.now())));
            mixes.select(String.valueOf(item.getMixVersions().getLast().getId()));
        }
    }

    /** What the tree's keys do. */
    private final class Mixes implements MixTreeControl.Owner {

        @Override
        public void selected() {
            MixTreeControl mixes = tree;
            ChangesText text = changes;
            if (mixes != null && text != null) {
                text.show(mixes.compared(), mixes.selected());
                showNotes();
            }
        }

        @Override
        public void open() {
            showTab(NOTES);
        }

        @Override
        public void revert() {
            WorkingCopy<Item> open = document();
            MixVersion mix = selectedMix();
            if (open == null || mix == null || !RevertPoint.isOpenDraft(mix)) {
                MessageDialog.openInformation(shell(), Messages.Revert,
                        PlainText.of(mix != null && mix.getAbandonedAt() != null
                                ? NLS.bind(Messages.TakeUp_First, mix.getName()) : Messages.Revert_NoDraft));
            } else {
                new MixRevertWork(getSite()).revert(open.ref(), Objects.requireNonNull(mix.getId()), SongSheetEditor.this::selectMix);
            }
        }

        @Override
        public void takeUp() {
            WorkingCopy<Item> open = document();
            MixVersion mix = selectedMix();
            if (open != null && mix != null) {
                new MixRevertWork(getSite()).takeUp(open.ref(), Objects.requireNonNull(mix.getId()));
            }
        }

        @Override
        public void begin(boolean draft) {
            WorkingCopy<Item> open = document();
            Item item = open == null ? null : open.content();
            MixTreeControl mixes = tree;
            if (open != null && item != null && mixes != null) {
                MixVersion parent = mixes.selected();
                if (parent != null && parent.getAbandonedAt() != null) {
                    MessageDialog.openInformation(shell(), Messages.TakeUp,
                            PlainText.of(NLS.bind(Messages.TakeUp_First, parent.getName())));
                    return;
                }
                String why = draft && parent != null ? why(parent) : "";
                if (why != null) {
                    beginOn(open, parent == null ? null : parent.getId(), draft, why);
                }
            }
        }
    }
}
