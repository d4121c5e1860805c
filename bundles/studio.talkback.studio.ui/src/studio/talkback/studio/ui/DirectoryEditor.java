package studio.talkback.studio.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.part.EditorPart;

import studio.talkback.gear.Gears;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.Actions;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Screens;
import studio.talkback.ui.edit.Tabs;

/**
 * The studio's people and companies, rooms, and equipment: type to find one, Enter to open it, or type a new one below the
 * last. Each is a document of its own and opens in an editor of its own.
 */
public final class DirectoryEditor extends EditorPart {

    public static final String ID = "studio.talkback.studio.ui.directory";

    private final Map<DirectoryKind, DirectoryPage> pages = new EnumMap<>(DirectoryKind.class);
    private @Nullable LibraryReader reader;
    private @Nullable Tabs tabs;
    private @Nullable EquipmentBar equipment;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite parent) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Palette.paint(parent, Palette.GROUND, Palette.TEXT);
        Text words = filterField(parent);
        Tabs folder = new Tabs(parent, getSite());
        tabs = folder;
        for (DirectoryKind kind : DirectoryKind.values()) {
            boolean withBar = kind == DirectoryKind.EQUIPMENT;
            Composite on = withBar ? withBar(folder.folder()) : folder.folder();
            DirectoryPage page = new DirectoryPage(on, kind, this::open, lines -> create(kind, lines), typed -> {
                words.setFocus();
                words.append(typed);
            });
            pages.put(kind, page);
            if (withBar) {
                GridDataFactory.fillDefaults().grab(true, true).applyTo(page.grid().control());
                EquipmentBar bar = new EquipmentBar(on, page::selected, this::open);
                GridDataFactory.fillDefaults().grab(true, false).applyTo(bar.control());
                Drops.files(page.grid().table(), bar::takeIn);
                equipment = bar;
                folder.add(kind.title(), on, page.grid()::setFocus, page.grid()::copy, page.grid());
            } else {
                folder.add(kind.title(), page.grid());
            }
        }
        Actions.handle(getSite(), Screens.FILTER, () -> {
            words.setFocus();
            words.selectAll();
        });
        reader = new LibraryReader(parent);
        LibraryWatch.on(parent, this::read);
        read();
    }

    private Text filterField(Composite parent) {
        Composite bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        Text words = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Filter);
        words.setToolTipText(Messages.Filter);
        GridDataFactory.fillDefaults().hint(320, SWT.DEFAULT).applyTo(words);
        words.addModifyListener(event -> pages.values().forEach(page -> page.filter(words.getText())));
        words.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                words.setText("");
            }
        });
        return words;
    }

    private static Composite withBar(Composite parent) {
        Composite on = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(on);
        Palette.paint(on, Palette.GROUND, Palette.TEXT);
        return on;
    }

    /** Takes files of equipment in, as those that are dropped on the list. */
    public void takeInEquipment(List<Path> files) {
        Objects.requireNonNull(equipment).takeIn(files);
    }

    /** Writes equipment to files in a folder. */
    public void exportEquipment(List<Ref> refs, Path folder) {
        Objects.requireNonNull(equipment).export(refs, folder);
    }

    /** What comes with Talkback stands in the library before it is opened. */
    private void open(DirectoryRow row) {
        LibraryReader source = reader;
        if (row.held() || source == null) {
            open(row.ref());
            return;
        }
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            source.write(Messages.Making, (library, monitor) -> {
                new Gears(library).require(row.ref(), operator);
                return row.ref();
            }, this::open, failure -> {
                // It was told.
            });
        }
    }

    private void open(Ref document) {
        DocumentOpeners.open(getSite().getPage(), document);
    }

    private void read() {
        LibraryReader source = reader;
        if (source != null) {
            source.read(Messages.Reading, (library, monitor) -> read(library), this::show);
        }
    }

    private static Map<DirectoryKind, List<DirectoryRow>> read(Library library) throws LibraryException {
        Map<DirectoryKind, List<DirectoryRow>> read = new EnumMap<>(DirectoryKind.class);
        for (DirectoryKind kind : DirectoryKind.values()) {
            read.put(kind, kind.read(library));
        }
        return read;
    }

    private void show(Map<DirectoryKind, List<DirectoryRow>> rows) {
        Tabs folder = Objects.requireNonNull(tabs);
        pages.forEach((kind, page) -> {
            page.show(Objects.requireNonNull(rows.get(kind)));
            folder.rename(kind.ordinal(), NLS.bind(Messages.Tab_Count, kind.title(), String.valueOf(page.count())));
        });
    }

    /** Makes what was typed. One alone opens to be filled in; of a person the line says it, and the next may follow at once. */
    private void create(DirectoryKind kind, List<String> lines) {
        LibraryReader source = reader;
        String operator = Operator.atDesk();
        if (source != null && !operator.isEmpty()) {
            source.write(Messages.Making, (library, monitor) -> {
                List<Ref> made = new ArrayList<>();
                for (String line : lines) {
                    made.add(kind.make(new Projects(library), line, operator));
                }
                return made;
            }, made -> {
                if (made.size() == 1 && kind != DirectoryKind.PEOPLE) {
                    open(Objects.requireNonNull(made.getFirst()));
                }
            }, failure -> {
                // It was told; what was made before it stays, and is listed.
            });
        }
    }

    @Override
    public void setFocus() {
        Tabs folder = tabs;
        if (folder != null) {
            folder.setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        throw new UnsupportedOperationException("the list holds nothing of its own");
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("the list holds nothing of its own");
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
