package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.gear.GearFile;
import studio.talkback.gear.StartingLibrary;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Document;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.studio.ui.DirectoryEditor;
import studio.talkback.studio.ui.GearEditor;
import studio.talkback.studio.ui.PartyEditor;
import studio.talkback.studio.ui.RoomEditor;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;

/** People, rooms and equipment by keyboard alone: found, made, filled in. */
class DirectoryTest {

    private final User user = new User();
    private final OpenDocument document = new OpenDocument(user);
    private final Library library = Talkback.libraryProvider().library().join();
    private final String mark = "Q" + System.nanoTime() % 1_000_000;

    @BeforeEach
    void open() {
        user.closeEditors();
        user.command("studio.talkback.studio.ui.open");
        user.waitUntil("the directory", () -> user.page().getActiveEditor() instanceof DirectoryEditor);
        user.waitUntil("it is read", () -> user.all(control(), CTabFolder.class).getFirst().getItem(0).getText().contains(","));
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void peopleAreTypedOneAfterTheOtherAndOneIsOpenedAndFilledIn() throws LibraryException {
        NatTable people = table(0);
        typeNew(people, "Zoë Vance " + mark + " (" + mark + "), producer");
        user.waitUntil("she is listed", () -> rows(people).contains("Zoë Vance " + mark));
        document.enter(people, "Zoltan Vance " + mark + ", manager");
        user.waitUntil("he is listed below her", () -> rows(people).contains("Zoltan Vance " + mark));
        openPerson(people, "zoe " + mark);
        document.await();
        assertEquals(mark, document.content(Party.class).getInitials());
        assertEquals(List.of("producer"), document.content(Party.class).getRoles());
        Text phone = user.all(document.control(), Text.class).get(2);
        user.run(() -> {
            phone.setFocus();
            phone.setText("0171 5550");
        });
        document.save();
        Party saved = load(document.ref(), Party.class).orElseThrow();
        assertEquals("0171 5550", saved.getPhone());
        user.waitUntil("others see it", () -> NameBook.shared().contact(
                document.ref()).equals("0171 5550"));
    }

    @Test
    void initialsThatSomebodyHasAreRefusedInTheField() throws LibraryException {
        Party other = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        other.setName("Taken " + mark);
        other.setInitials("T" + mark);
        Ref taken = new Projects(library).create(other, "EB");
        user.waitUntil("known", () -> !NameBook.shared().name(taken).isEmpty());
        typeNew(table(0), "Second " + mark);
        user.waitUntil("listed", () -> rows(table(0)).contains("Second " + mark));
        openPerson(table(0), "second " + mark);
        document.await();
        Text initials = user.all(document.control(), Text.class).get(1);
        user.run(() -> {
            initials.setFocus();
            initials.setText("t" + mark);
        });
        user.waitUntil("it says so", () -> document.labels().stream().anyMatch(text -> text.contains("Taken " + mark)));
        assertEquals(null, document.content(Party.class).getInitials());
    }

    @Test
    void typingFindsAndEnterOpens() throws LibraryException {
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        party.setName("Ångström " + mark);
        party.setPhone("0555");
        Ref ref = new Projects(library).create(party, "EB");
        NatTable people = table(0);
        user.waitUntil("listed", () -> rows(people).stream().anyMatch(name -> name.equals("Ångström " + mark)));
        user.run(() -> people.setFocus());
        user.press(people, 'a', 0);
        Text filter = user.all(control(), Text.class).getFirst();
        user.waitUntil("the filter has the keyboard", filter::isFocusControl);
        user.run(() -> filter.setText("angstrom " + mark.toLowerCase()));
        user.waitUntil("only that one", () -> rows(people).equals(List.of("Ångström " + mark, "")));
        user.press(filter, SWT.ARROW_DOWN, 0);
        user.waitUntil("back in the list", people::isFocusControl);
        user.press(people, SWT.CR, 0);
        user.waitUntil("his page", () -> user.page().getActiveEditor() instanceof PartyEditor);
        document.await();
        assertEquals(ref, document.ref());
    }

    @Test
    void aRoomsUnitsAndFaultsAreKept() throws LibraryException {
        page(1);
        typeNew(table(1), "B Room " + mark);
        user.waitUntil("its page", () -> user.page().getActiveEditor() instanceof RoomEditor);
        document.await();
        NatTable units = document.table(0);
        user.waitUntil("the keyboard", units::isFocusControl);
        document.enter(units, "FET COMP 1");
        user.waitUntil("a unit", () -> content(Room.class).getUnits().size() == 1);
        document.page(1);
        NatTable faults = document.table(1);
        user.waitUntil("the keyboard", faults::isFocusControl);
        document.enter(faults, "ch17");
        user.waitUntil("a fault", () -> content(Room.class).getFaults().size() == 1);
        user.waitUntil("it is said above", () -> document.labels().stream().anyMatch(text -> text.contains("faults open: 1")));
        assertFalse(content(Room.class).getFaults().getFirst().getSince() == null);
        user.press(faults, SWT.ARROW_UP, 0);
        user.press(faults, ' ', 0);
        user.waitUntil("mended", () -> content(Room.class).getFaults().getFirst().getMendedAt() != null);
        document.undo();
        user.waitUntil("not mended", () -> content(Room.class).getFaults().getFirst().getMendedAt() == null);
        document.save();
        Room saved = load(document.ref(), Room.class).orElseThrow();
        assertEquals("FET COMP 1", saved.getUnits().getFirst().getName());
        assertEquals("ch17", saved.getFaults().getFirst().getUnit());
    }

    @Test
    void equipmentIsMadeWithItsControls() throws LibraryException {
        page(2);
        typeNew(table(2), "Acme FET-" + mark);
        user.waitUntil("its page", () -> user.page().getActiveEditor() instanceof GearEditor);
        document.await();
        document.page(1);
        NatTable controls = document.table(0);
        user.waitUntil("the keyboard", controls::isFocusControl);
        document.enter(controls, "Attack");
        user.waitUntil("a control", () -> content(Gear.class).getControls().size() == 1);
        user.press(controls, SWT.ARROW_UP, 0);
        user.press(controls, SWT.ARROW_RIGHT, 0);
        user.press(controls, SWT.ARROW_RIGHT, 0);
        document.enter(controls, "stepped");
        user.waitUntil("a switch", () -> content(Gear.class).getControls().getFirst().getKind() == ControlKind.STEPPED_SWITCH);
        document.save();
        Gear saved = load(document.ref(), Gear.class).orElseThrow();
        assertEquals("Acme", saved.getMaker());
        assertEquals("FET-" + mark, saved.getModel());
        assertEquals("Attack", saved.getControls().getFirst().getName());
    }

    @Test
    void filesOfEquipmentAreTakenInAndWritten(@TempDir Path folder) throws Exception {
        page(2);
        DirectoryEditor directory = (DirectoryEditor) Objects.requireNonNull(user.page().getActiveEditor());
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        gear.setId(Ids.next().toString());
        gear.setModel("FET " + mark);
        Path file = folder.resolve("fet.gear");
        Path bad = folder.resolve("bad.gear");
        Files.writeString(bad, "no gear");
        try (InputStream bytes = new GearFile(Ids.complete(gear), null).write(library.kinds())) {
            Files.copy(bytes, file);
        }
        user.run(() -> directory.takeInEquipment(List.of(file, bad)));
        user.waitUntil("it is said", () -> said().contains("FET " + mark + " is new here.") && said().contains("bad.gear is no file"));
        user.waitUntil("it is listed", () -> models().contains("FET " + mark));
        user.run(() -> directory.takeInEquipment(List.of(file)));
        user.waitUntil("it is said", () -> said().contains("is here already, as it is in the file"));
        gear.setNote("otherwise");
        Files.delete(file);
        try (InputStream bytes = new GearFile(gear, null).write(library.kinds())) {
            Files.copy(bytes, file);
        }
        user.later(() -> directory.takeInEquipment(List.of(file)));
        user.pressButton(user.dialog("Here already"), "As a Copy");
        user.waitUntil("the copy is listed", () -> models().contains("FET " + mark + " 2"));
        Ref ref = Documents.ref(Kinds.GEAR, gear);
        assertEquals(null, load(ref, Gear.class).orElseThrow().getNote());
        user.run(() -> directory.exportEquipment(List.of(ref), folder));
        Path written = folder.resolve("FET " + mark + ".gear");
        user.waitUntil("it is said", () -> said().contains("Written and read back: FET " + mark + ".gear"));
        try (InputStream bytes = Files.newInputStream(written)) {
            assertEquals("FET " + mark, GearFile.read(bytes, library.kinds()).gear().getModel());
        }
    }

    @Test
    void whatComesWithTalkbackIsDuplicatedAndStaysAsItIs() throws Exception {
        page(2);
        Text filter = user.all(control(), Text.class).getFirst();
        user.waitUntil("listed", () -> models().contains("Opto Compressor"));
        user.run(() -> filter.setText("opto compressor talkback"));
        user.waitUntil("only that one", () -> rows(table(2)).size() == 2);
        user.run(table(2)::setFocus);
        user.press(table(2), SWT.HOME, SWT.MOD1);
        user.pressButton(control(), "Duplicate");
        user.waitUntil("its page", () -> user.page().getActiveEditor() instanceof GearEditor);
        document.await();
        assertTrue(content(Gear.class).getModel().startsWith("Opto Compressor "));
        assertEquals(Objects.requireNonNull(StartingLibrary.named("Opto Compressor")).getControls().size(),
                content(Gear.class).getControls().size());
    }

    private String said() {
        return user.ask(() -> String.join(" ", user.all(control(), Label.class).stream().map(Label::getText).toList()));
    }

    private List<String> models() {
        return user.ask(() -> {
            List<String> models = new ArrayList<>();
            for (int row = 1; row < table(2).getRowCount(); row++) {
                models.add(String.valueOf(table(2).getDataValueByPosition(1, row)));
            }
            return models;
        });
    }

    @Test
    void initialsThatAreTakenAreToldAndNothingIsMade() throws LibraryException {
        Party other = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        other.setName("First " + mark);
        other.setInitials(mark);
        new Projects(library).create(other, "EB");
        typeNew(table(0), "Second " + mark + " (" + mark + ")");
        Shell problem = user.dialog("Making an entry of the directory");
        user.run(problem::close);
        assertTrue(library.query("SELECT doc FROM party WHERE name = ?", row -> Boolean.TRUE, "Second " + mark).isEmpty());
    }

    /** Opens the one person with these words in the name. */
    private void openPerson(NatTable people, String words) {
        Text filter = user.all(control(), Text.class).getFirst();
        user.run(() -> filter.setText(words.toLowerCase()));
        user.waitUntil("only that one", () -> rows(people).size() == 2);
        user.press(filter, SWT.ARROW_DOWN, 0);
        user.waitUntil("in the list", people::isFocusControl);
        user.press(people, SWT.HOME, SWT.MOD1);
        user.press(people, SWT.CR, 0);
        user.waitUntil("the page", () -> user.page().getActiveEditor() instanceof PartyEditor);
    }

    /** Types into the last line. */
    private void typeNew(NatTable table, String text) {
        user.run(table::setFocus);
        user.press(table, SWT.END, SWT.MOD1);
        user.press(table, SWT.HOME, 0);
        document.enter(table, text);
    }

    private List<String> rows(NatTable table) {
        return user.ask(() -> {
            List<String> rows = new ArrayList<>();
            for (int row = 1; row < table.getRowCount(); row++) {
                rows.add(String.valueOf(table.getDataValueByPosition(0, row)));
            }
            return rows;
        });
    }

    private void page(int index) {
        user.run(() -> {
            CTabFolder folder = user.all(control(), CTabFolder.class).getFirst();
            folder.setSelection(index);
            Objects.requireNonNull(folder.getSelection()).getControl().setFocus();
        });
    }

    private NatTable table(int index) {
        return user.all(control(), NatTable.class).get(index);
    }

    private Composite control() {
        IEditorPart editor = Objects.requireNonNull(user.page().getActiveEditor());
        return PartControls.of(editor);
    }

    private <T extends Document> T content(Class<T> type) {
        return document.content(type);
    }

    private <T extends Document> Optional<T> load(Ref ref, Class<T> type) throws LibraryException {
        return library.load(ref, type).map(stored -> stored.content());
    }
}
