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
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.dnd.Clipboard;
import org.eclipse.swt.dnd.TextTransfer;
import org.eclipse.swt.dnd.Transfer;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.RequestState;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.song.SongEdits;
import studio.talkback.ui.Actions;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A song's sheet, or a reel's: how its mixes branch, which prints stand, and below them tracks, requests and changes. */
public final class SongSheetEditor extends DocumentEditor<Item> {

    public static final String ID = "studio.talkback.item.ui.songSheet";

    private final Runnable namesChanged = this::showAgain;
    private @Nullable Label title;
    private @Nullable Label facts;
    private @Nullable MixTreeControl tree;
    private @Nullable PrintsTable prints;
    private @Nullable CTabFolder tabs;
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
        header(parent);
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
        readProject(parent, document);
    }

    private void header(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        Label name = new Label(bar, SWT.NONE);
        Fonts.large(name);
        Palette.paint(name, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(name);
        title = name;
        Label more = new Label(bar, SWT.NONE);
        Palette.paint(more, Palette.RAISED, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(more);
        facts = more;
    }

    private void tabs(Composite parent, WorkingCopy<Item> document) {
        CTabFolder folder = new CTabFolder(parent, SWT.TOP);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(folder);
        tabs = folder;
        TrackSheet trackSheet = new TrackSheet(folder, document);
        tracks = trackSheet;
        tab(folder, Messages.Tab_Tracks, trackSheet.grid().control());
        RequestList list = new RequestList(folder, document);
        requests = list;
        tab(folder, Messages.Tab_Requests, list.grid().control());
        ChangesText text = new ChangesText(folder);
        changes = text;
        tab(folder, Messages.Tab_Changes, text.control());
        Actions.handle(getSite(), "org.eclipse.ui.edit.copy", this::copy);
        RequiredPrints wanted = new RequiredPrints(folder, document);
        required = wanted;
        tab(folder, Messages.Tab_Required, wanted.grid().control());
        SheetForm form = new SheetForm(folder, document);
        sheet = form;
        tab(folder, Messages.Tab_Sheet, form.control());
        folder.setSelection(0);
    }

    private static void tab(CTabFolder folder, String name, Control control) {
        CTabItem item = new CTabItem(folder, SWT.NONE);
        item.setText(name);
        item.setControl(control);
    }

    private void readProject(Composite parent, WorkingCopy<Item> document) {
        Item item = document.content();
        Ref project = item == null ? null : item.getProject();
        if (project != null) {
            Talkback.context().setWork(project, document.ref());
            new LibraryReader(parent).read(Messages.Reading, (library, monitor) -> library.query(
                    "SELECT title FROM project WHERE doc = ?", row -> Objects.requireNonNullElse(row.getString(1), ""),
                    project.document()), titles -> {
                        projectTitle = titles.isEmpty() ? "" : titles.getFirst();
                        showAgain();
                    });
        }
    }

    private void showAgain() {
        WorkingCopy<Item> open = document();
        Item item = open == null ? null : open.content();
        Label name = title;
        if (item != null && name != null && !name.isDisposed()) {
            refresh(item);
        }
    }

    @Override
    protected void refresh(Item content) {
        Objects.requireNonNull(title).setText(heading(content).toUpperCase(Locale.getDefault()));
        Objects.requireNonNull(facts).setText(facts(content));
        MixTreeControl mixes = Objects.requireNonNull(tree);
        mixes.show(content);
        Objects.requireNonNull(prints).show(content);
        Objects.requireNonNull(tracks).show(content);
        Objects.requireNonNull(requests).show(content);
        Objects.requireNonNull(required).show(content);
        Objects.requireNonNull(sheet).show(content);
        Objects.requireNonNull(changes).show(mixes.compared(), mixes.selected());
        CTabFolder folder = Objects.requireNonNull(tabs);
        long done = content.getTracks().stream().filter(track -> track.getStatus() == TrackStatus.COMPLETED).count();
        long open = content.getRequests().stream().filter(each -> each.getState() == RequestState.OPEN).count();
        folder.getItem(0).setText(NLS.bind(Messages.Tab_TracksCount, String.valueOf(done),
                String.valueOf(content.getTracks().size())));
        folder.getItem(1).setText(NLS.bind(Messages.Tab_RequestsCount, String.valueOf(open)));
        mixes.requestLayout();
    }

    private static String heading(Item item) {
        String number = item.getNumber() == null ? "" : "#" + item.getNumber() + " ";
        return number + Objects.requireNonNullElse(item.getTitle(), "");
    }

    private String facts(Item item) {
        List<String> facts = new ArrayList<>();
        facts.add(projectTitle);
        facts.add(Objects.requireNonNullElse(item.getStage(), ""));
        ZonedDateTime due = item.getDue();
        facts.add(due == null ? "" : NLS.bind(Messages.Fact_Due, ValueText.time(typed -> null).show(due)));
        String blocked = NameBook.shared().name(item.getBlockedOn());
        facts.add(blocked.isEmpty() ? "" : NLS.bind(Messages.Fact_Blocked, blocked,
                Objects.requireNonNullElse(item.getBlockedWhy(), "")));
        facts.removeIf(String::isBlank);
        return Objects.requireNonNull(String.join("   ·   ", facts));
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
        } else if (Objects.requireNonNull(requests).grid().select(id)) {
            showTab(1);
        } else if (Objects.requireNonNull(tracks).grid().select(id)) {
            showTab(0);
        } else if (Objects.requireNonNull(required).grid().select(id)) {
            showTab(3);
        }
    }

    /** Shows a tab and gives it the keyboard. */
    private void showTab(int index) {
        CTabFolder folder = tabs;
        if (folder != null) {
            folder.setSelection(index);
            switch (index) {
            case 0 -> Objects.requireNonNull(tracks).grid().setFocus();
            case 1 -> Objects.requireNonNull(requests).grid().setFocus();
            case 3 -> Objects.requireNonNull(required).grid().setFocus();
            default -> Objects.requireNonNull(folder.getSelection()).getControl().setFocus();
            }
        }
    }

    /** Copies what has the keyboard: cells of a grid, else what changed between the two mixes. */
    private void copy() {
        CTabFolder folder = tabs;
        if (folder == null) {
            return;
        }
        String text = switch (folder.getSelectionIndex()) {
        case 0 -> Objects.requireNonNull(tracks).grid().copy();
        case 1 -> Objects.requireNonNull(requests).grid().copy();
        case 3 -> Objects.requireNonNull(required).grid().copy();
        default -> Objects.requireNonNull(changes).copy();
        };
        if (!text.isEmpty()) {
            Clipboard clipboard = new Clipboard(folder.getDisplay());
            clipboard.setContents(new Object[] { text }, new Transfer[] { TextTransfer.getInstance() });
            clipboard.dispose();
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
