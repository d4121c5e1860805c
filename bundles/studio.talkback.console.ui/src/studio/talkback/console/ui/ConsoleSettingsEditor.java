package studio.talkback.console.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.ui.build.BuildHandler;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.SettingLog;
import studio.talkback.ui.Actions;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.RecallName;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** A recall's settings: the console by strip, the outboard, the patch, and what differs from another recall of the item. */
public final class ConsoleSettingsEditor extends DocumentEditor<Recall> {

    public static final String ID = "studio.talkback.console.ui.settings";

    private static final int OUTBOARD = 1;
    private static final int DIFFERENCE = 3;
    private static final int ELSEWHERE = 4;
    /** What the room's part of the program does with the recall in front. */
    private static final String LOAD = "studio.talkback.room.ui.loadConsole";
    private static final String VERIFY = "studio.talkback.room.ui.verifyConsole";

    /** Another recall, to compare with. */
    private record Other(Recall recall, @Nullable ConsoleSettings settings) {
    }

    /** All recalls of the item, the newest first, and the one before this. */
    private record Others(List<RecallName> all, @Nullable Recall before) {
    }

    private final States states = new States();
    private List<RecallName> others = Objects.requireNonNull(List.of());
    private @Nullable Other other;
    /** The recall of the item before this one: what it is compared with while nobody chose another. */
    private @Nullable Recall last;
    private @Nullable LibraryReader names;
    private @Nullable LibraryReader reader;
    private @Nullable LibraryReader comparing;
    private @Nullable LibraryReader broken;
    private @Nullable Heading heading;
    private @Nullable Combo compare;
    private @Nullable Button original;
    private @Nullable Button load;
    private @Nullable Button verify;
    private @Nullable Tabs tabs;
    private @Nullable SettingsPage console;
    private @Nullable OutboardPage outboard;
    private @Nullable PatchPage patch;
    private @Nullable ElsewherePage elsewhere;
    private @Nullable DifferencePage difference;
    private @Nullable FieldForm form;
    private @Nullable String reading;

    public ConsoleSettingsEditor() {
        super(Recall.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Recall> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        names = new LibraryReader(parent);
        reader = new LibraryReader(parent);
        comparing = new LibraryReader(parent);
        broken = new LibraryReader(parent);
        header(parent);
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
        SettingsPage page = new SettingsPage(pages.folder(), document, states,
                fault -> DocumentOpeners.open(Objects.requireNonNull(getSite().getPage()), fault.fault()));
        console = page;
        pages.add(Messages.Tab_Console, page.control(), page::setFocus, page::copy);
        OutboardPage units = new OutboardPage(pages.folder(), document);
        outboard = units;
        pages.add(Messages.Tab_Outboard, units.control(), units::setFocus, units::copied, units.grid());
        PatchPage connections = new PatchPage(pages.folder(), document);
        patch = connections;
        pages.add(Messages.Tab_Patch, connections.control(), connections::setFocus, connections::copied, connections.grid());
        DifferencePage strips = new DifferencePage(pages.folder(), this::showControl);
        difference = strips;
        pages.add(Messages.Tab_Difference, strips.control(), strips::setFocus, strips::text);
        ElsewherePage parts = new ElsewherePage(pages.folder(), document);
        elsewhere = parts;
        pages.add(Messages.Elsewhere, parts.control(), parts.grid()::setFocus, parts.grid()::copy, parts.grid());
        pages.add(Messages.Tab_Recall, recallForm(pages.folder(), document));
        Recall recall = Objects.requireNonNull(document.content());
        pages.select(recall.getConsoleState() == null ? OUTBOARD : 0);
        Talkback.context().setWork(recall.getProject(), recall.getItem());
        Actions.handle(getSite(), Screens.FILTER, () -> {
            pages.select(0);
            page.focusFilter();
        });
        readOthers();
        LibraryWatch.on(parent, this::readFaults);
        readFaults();
    }

    private void header(Composite parent) {
        Heading top = new Heading(parent, 6);
        heading = top;
        Composite bar = top.bar();
        Label with = new Label(bar, SWT.NONE);
        with.setText(Messages.CompareWith);
        Palette.paint(with, Palette.RAISED, Palette.QUIET);
        Combo choice = new Combo(bar, SWT.READ_ONLY);
        GridDataFactory.fillDefaults().hint(180, SWT.DEFAULT).applyTo(choice);
        choice.addListener(SWT.Selection, event -> compareWith(choice.getSelectionIndex() - 1));
        compare = choice;
        Button file = new Button(bar, SWT.PUSH);
        file.setText(Messages.Original);
        file.addListener(SWT.Selection, event -> showOriginal());
        original = file;
        command(bar, Messages.BuildScene, BuildHandler.COMMAND);
        load = command(bar, Messages.Console_Load, LOAD);
        verify = command(bar, Messages.Console_Verify, VERIFY);
    }

    private Button command(Composite bar, String name, String command) {
        Button button = new Button(bar, SWT.PUSH);
        button.setText(name);
        button.addListener(SWT.Selection, event -> Actions.run(getSite(), command));
        return button;
    }

    private FieldForm recallForm(Composite parent, WorkingCopy<Recall> document) {
        Map<KnowingLevel, String> levels = new LinkedHashMap<>();
        levels.put(KnowingLevel.PHOTO, Messages.Knowing_Photo);
        levels.put(KnowingLevel.VALUES_READ, Messages.Knowing_Values);
        levels.put(KnowingLevel.VERIFIED, Messages.Knowing_Verified);
        FieldForm fields = new FieldForm(parent, 2, document);
        fields.field(Messages.Recall_Title, Literals.RECALL__TITLE);
        fields.field(Messages.Recall_CapturedAt, Literals.RECALL__CAPTURED_AT);
        fields.named(Messages.Recall_SetBy, Literals.RECALL__SET_BY, Kinds.PARTY);
        fields.named(Messages.Recall_VerifiedBy, Literals.RECALL__VERIFIED_BY, Kinds.PARTY);
        fields.named(Messages.Recall_Room, Literals.RECALL__ROOM, Kinds.ROOM);
        fields.choice(Messages.Recall_Knowing, Literals.RECALL__KNOWING, levels);
        fields.lines(Messages.Recall_Note, Literals.RECALL__NOTE, 4);
        form = fields;
        return fields;
    }

    @Override
    protected void refresh(Recall content) {
        Objects.requireNonNull(heading).show(Objects.requireNonNullElse(content.getTitle(), ""), facts(content));
        Other with = other;
        Objects.requireNonNull(outboard).show(content, with == null ? last : with.recall());
        Objects.requireNonNull(patch).show(content, with == null ? last : with.recall());
        Objects.requireNonNull(elsewhere).show(content);
        Objects.requireNonNull(form).show(content);
        for (Button each : List.of(Objects.requireNonNull(original), Objects.requireNonNull(load), Objects.requireNonNull(verify))) {
            each.setEnabled(content.getConsoleState() != null);
        }
        ConsoleSettings known = states.of(content);
        if (known != null) {
            showConsole(content, known);
        } else {
            readState(content);
        }
        showDifference(content, known);
    }

    private List<String> facts(Recall recall) {
        List<String> facts = new ArrayList<>();
        facts.add(recall.getCapturedAt() == null ? "" : NLS.bind(Messages.Fact_Captured,
                ValueText.time(typed -> null).show(recall.getCapturedAt())));
        String setBy = NameBook.shared().initials(recall.getSetBy());
        facts.add(setBy.isEmpty() ? "" : NLS.bind(Messages.Fact_SetBy, setBy));
        Evidence file = recall.getConsoleState();
        facts.add(file == null || file.getName() == null ? Messages.Fact_NoConsole : file.getName());
        Recall compared = other == null ? last : null;
        facts.add(compared == null || compared.getTitle() == null ? ""
                : NLS.bind(Messages.Fact_ComparedWith, compared.getTitle()));
        return facts;
    }

    private void showConsole(Recall content, ConsoleSettings known) {
        Other with = other;
        ConsoleSettings before = with == null ? null : with.settings();
        Objects.requireNonNull(console).show(known, before == null || !isOfFamily(before, known) ? null : before);
    }

    private void readState(Recall content) {
        Evidence file = content.getConsoleState();
        LibraryReader source = reader;
        String digest = file == null ? null : file.getDigest();
        String family = content.getConsoleFamily();
        if (source != null && digest != null && family != null && !digest.equals(reading)) {
            reading = digest;
            source.read(Messages.Reading, (library, monitor) -> States.read(library, family, digest), read -> {
                states.know(digest, read);
                reading = null;
                showAgain();
            });
        }
    }

    private void showAgain() {
        WorkingCopy<Recall> open = document();
        Recall recall = open == null ? null : open.content();
        if (recall != null) {
            refresh(recall);
        }
    }

    /** Of the room as it is in the open document. */
    private void readFaults() {
        WorkingCopy<Recall> open = document();
        Recall recall = open == null ? null : open.content();
        LibraryReader source = broken;
        if (recall != null && source != null) {
            Ref room = recall.getRoom();
            source.read(Messages.Reading, (library, monitor) -> StripFaults.read(library, room),
                    Objects.requireNonNull(console)::show);
        }
    }

    private void readOthers() {
        WorkingCopy<Recall> open = document();
        Recall recall = open == null ? null : open.content();
        Ref item = recall == null ? null : recall.getItem();
        LibraryReader source = names;
        if (open != null && item != null && source != null) {
            Ref self = open.ref();
            source.read(Messages.Reading, (library, monitor) -> before(library, item, self), read -> {
                last = read.before();
                List<RecallName> all = read.all();
                others = all.stream().filter(each -> !each.ref().equals(self)).toList();
                Combo choice = Objects.requireNonNull(compare);
                choice.setItems();
                choice.add(others.isEmpty() ? Messages.NoOther : Messages.CompareNothing);
                others.forEach(each -> choice.add(each.title()));
                choice.select(0);
                choice.setEnabled(!others.isEmpty());
                showAgain();
            });
        }
    }

    private static Others before(Library library, Ref item, Ref self) throws LibraryException {
        List<RecallName> all = RecallName.of(library, item);
        int at = all.stream().map(RecallName::ref).toList().indexOf(self);
        Ref earlier = at < 0 || at + 1 >= all.size() ? null : Objects.requireNonNull(all.get(at + 1)).ref();
        Optional<Stored<Recall>> stored = earlier == null ? Optional.empty() : library.load(earlier, Recall.class);
        return new Others(all, stored.isEmpty() ? null : stored.get().content());
    }

    /** What was turned is said in the log of the session that is on. */
    @Override
    protected void beside(Library library, Recall before, Recall now, String operator, ChangeSet.Builder changes)
            throws LibraryException {
        Ref ref = Objects.requireNonNull(document()).ref();
        new SettingLog(library).addTo(changes, ref, before, now, Objects.requireNonNull(ZonedDateTime.now()), operator);
    }

    /** Compares with one of the other recalls; with none for -1. */
    private void compareWith(int index) {
        LibraryReader source = comparing;
        if (index < 0 || source == null) {
            other = null;
            showAgain();
            return;
        }
        Ref ref = Objects.requireNonNull(others.get(index)).ref();
        source.read(Messages.Reading, (library, monitor) -> {
            Recall recall = library.load(ref, Recall.class).orElseThrow().content();
            Evidence file = recall.getConsoleState();
            String family = recall.getConsoleFamily();
            String digest = file == null ? null : file.getDigest();
            return new Other(recall, digest == null || family == null ? null : States.read(library, family, digest));
        }, read -> {
            other = read;
            showAgain();
        });
    }

    private void showDifference(Recall content, @Nullable ConsoleSettings known) {
        Other with = other;
        DifferencePage page = Objects.requireNonNull(difference);
        if (with == null) {
            page.show(others.isEmpty() ? Messages.Difference_NoOther : Messages.Difference_Choose);
        } else if (known != null || content.getConsoleState() == null) {
            page.show(DifferenceWords.of(with.recall(), with.settings(), content, known));
        }
    }

    /** Whether two consoles have controls that can be compared. */
    private static boolean isOfFamily(ConsoleSettings one, ConsoleSettings other) {
        return one.state().info().family().equals(other.state().info().family());
    }

    /** Goes to a control that the difference is at. */
    private void showControl(String key) {
        Tabs pages = Objects.requireNonNull(tabs);
        pages.select(0);
        if (!Objects.requireNonNull(console).reveal(key)) {
            pages.show(DIFFERENCE);
        }
    }

    /** Shows the file that the recall began with, whatever was typed since. */
    private void showOriginal() {
        LibraryReader source = names;
        WorkingCopy<Recall> open = document();
        if (source == null || open == null) {
            return;
        }
        Ref ref = open.ref();
        source.read(Messages.Reading, (library, monitor) -> {
            Revision first = library.history(ref).getLast();
            Recall began = (Recall) library.load(first.id()).orElseThrow();
            Evidence file = Objects.requireNonNull(began.getConsoleState());
            ConsoleSettings read = States.read(library, Objects.requireNonNull(began.getConsoleFamily()),
                    Objects.requireNonNull(file.getDigest()));
            return Map.entry(Objects.requireNonNullElse(file.getName(), Messages.Original), read);
        }, file -> new OriginalDialog(getSite().getShell(), file.getKey(), file.getValue().state()).open());
    }

    /** Shows the outboard and gives it the keyboard; false before the recall is there. */
    public boolean showOutboard() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.show(OUTBOARD);
        }
        return pages != null;
    }

    /** Shows what is kept elsewhere and gives it the keyboard; nothing happens before the recall is there. */
    public void showElsewhere() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.show(ELSEWHERE);
        }
    }

    /** A save names files that must be there. */
    @Override
    protected void flush() {
        super.flush();
        states.await();
    }

    @Override
    protected String title(Recall content) {
        return Objects.requireNonNullElse(content.getTitle(), Messages.Open_Title);
    }

    @Override
    protected void select(Ref part) {
        Objects.requireNonNull(tabs).reveal(String.valueOf(part.object()));
    }

    @Override
    protected void focusPage() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.setFocus();
        }
    }
}
