package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.RequestState;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.Actions;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
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

    private final Runnable namesChanged = this::showAgain;
    private @Nullable Heading heading;
    private @Nullable MixTreeControl tree;
    private @Nullable PrintsTable prints;
    private @Nullable Tabs tabs;
    private @Nullable TrackSheet tracks;
    private @Nullable RequestList requests;
    private @Nullable ChangesText changes;
    private @Nullable RequiredPrints required;
    private @Nullable SheetForm sheet;
    private String projectTitle = "";

    public SongSheetEditor() {
        super(Item.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Item> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Heading(parent, 0);
        MixTreeControl mixes = new MixTreeControl(parent, new Mixes());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(mixes);
        tree = mixes;
        PrintsTable matrix = new PrintsTable(parent, document);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(matrix.control());
        prints = matrix;
        tabs(parent, document);
        NameBook.shared().addListener(namesChanged);
        Actions.handle(getSite(), "studio.talkback.item.ui.tracks", () -> showTab(0));
        Actions.handle(getSite(), "studio.talkback.item.ui.requests", () -> showTab(1));
        Actions.handle(getSite(), "studio.talkback.item.ui.changes", () -> showTab(2));
        Actions.handle(getSite(), ReplyHandler.COMMAND, () -> ReplyHandler.reply(document));
        readProject(parent, document);
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
        if (open != null && RequestPaste.madeOn(open.ref())) {
            new RequestPaste(Objects.requireNonNull(getSite().getShell())).takeBack();
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

    /** What the tree's keys do. */
    private final class Mixes implements MixTreeControl.Owner {

        @Override
        public void selected() {
            MixTreeControl mixes = tree;
            ChangesText text = changes;
            if (mixes != null && text != null) {
                text.show(mixes.compared(), mixes.selected());
            }
        }

        @Override
        public void begin(boolean draft) {
            WorkingCopy<Item> open = document();
            Item item = open == null ? null : open.content();
            MixTreeControl mixes = tree;
            if (open != null && item != null && mixes != null) {
                MixVersion parent = mixes.selected();
                open.execute(new SongEdits(open.domain(), item).addVersion(parent, draft, Who.operator(),
                        Objects.requireNonNull(ZonedDateTime.now())));
                MixVersion begun = item.getMixVersions().getLast();
                mixes.select(String.valueOf(begun.getId()));
            }
        }
    }
}
