package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.ref.WeakReference;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ui.ConsoleSettingsEditor;
import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;
import studio.talkback.gear.StartingLibrary;
import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.handover.ui.RoomsView;
import studio.talkback.item.ui.SongSheetEditor;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Document;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ui.BookingsWeekView;
import studio.talkback.project.ui.ProjectEditor;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunStart;
import studio.talkback.recall.ui.RecallRunEditor;
import studio.talkback.recall.ui.RunInput;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.ui.NextActionsView;
import studio.talkback.session.ui.SessionInput;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.studio.ui.DirectoryEditor;
import studio.talkback.studio.ui.GearEditor;
import studio.talkback.studio.ui.PartyEditor;
import studio.talkback.studio.ui.RoomEditor;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.DocumentInput;
import studio.talkback.wrap.ui.WrapEditor;
import studio.talkback.wrap.ui.WrapInput;

/** An editor that is closed is gone. */
class LeakTest {

    private static final int TIMES = 50;

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();

    @Test
    void openingAndClosingTheSessionLogFiftyTimesFreesIt() throws Exception {
        freed(new SessionInput(SomeSession.in(library)), SessionLogEditor.ID);
    }

    @Test
    void openingAndClosingTheWrapFiftyTimesFreesIt() throws Exception {
        freed(new WrapInput(SomeSession.in(library)), WrapEditor.ID);
    }

    @Test
    void openingAndClosingTheSongSheetFiftyTimesFreesIt() throws Exception {
        freed(new DocumentInput(SomeSession.item(library)), SongSheetEditor.ID);
    }

    @Test
    void openingAndClosingAProjectFiftyTimesFreesIt() throws Exception {
        freed(new DocumentInput(SomeSession.project(library)), ProjectEditor.ID);
    }

    @Test
    void openingAndClosingConsoleSettingsFiftyTimesFreesThem() throws Exception {
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        recall.setItem(SomeSession.item(library));
        // With a faceplate: the first page that is shown.
        UnitRecall unit = ModelFactory.eINSTANCE.createUnitRecall();
        unit.setName("FET COMP 1");
        unit.setGear(saved(Kinds.GEAR, ownGear()));
        recall.getUnits().add(unit);
        Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        room.getPatchbays().add(BayMaking.usual(new UsualBay("TT", 2, 48), "Bay 1", NormalKind.HALF));
        recall.setRoom(saved(Kinds.ROOM, room));
        freed(new DocumentInput(saved(Kinds.RECALL, recall)), ConsoleSettingsEditor.ID);
    }

    @Test
    void openingAndClosingARecallRunFiftyTimesFreesIt() throws Exception {
        Recall recall = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        UnitRecall unit = ModelFactory.eINSTANCE.createUnitRecall();
        unit.setName("FET COMP 1");
        unit.setGear(saved(Kinds.GEAR, ownGear()));
        ControlSetting attack = ModelFactory.eINSTANCE.createControlSetting();
        attack.setControl("Attack");
        attack.setValue("5");
        unit.getSettings().add(attack);
        recall.getUnits().add(unit);
        Ref wanted = saved(Kinds.RECALL, recall);
        Ref room = saved(Kinds.ROOM, Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom()));
        RecallRuns runs = new RecallRuns(library, ConsoleFamilies.installed());
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        freed(new RunInput(runs.start(new RunStart(room, wanted, Uncaptured.REFUSE, "EB", now))), RecallRunEditor.ID);
    }

    /** Drawn, and of this test alone. */
    private static Gear ownGear() {
        Gear gear = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        gear.setId(Ids.next().toString());
        return gear;
    }

    @Test
    void openingAndClosingAPersonFiftyTimesFreesIt() throws Exception {
        freed(new DocumentInput(saved(Kinds.PARTY, Objects.requireNonNull(ModelFactory.eINSTANCE.createParty()))), PartyEditor.ID);
    }

    @Test
    void openingAndClosingARoomFiftyTimesFreesIt() throws Exception {
        Room room = Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom());
        room.getPatchbays().add(BayMaking.usual(new UsualBay("TT", 2, 48), "Bay 1", NormalKind.HALF));
        freed(new DocumentInput(saved(Kinds.ROOM, room)), RoomEditor.ID);
    }

    @Test
    void openingAndClosingEquipmentFiftyTimesFreesIt() throws Exception {
        freed(new DocumentInput(saved(Kinds.GEAR, ownGear())), GearEditor.ID);
    }

    @Test
    void openingAndClosingTheDirectoryFiftyTimesFreesIt() {
        List<WeakReference<IEditorPart>> editors = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            user.command("studio.talkback.studio.ui.open");
            user.waitUntil("the directory", () -> user.page().getActiveEditor() instanceof DirectoryEditor);
            user.run(() -> editors.add(new WeakReference<>(Objects.requireNonNull(user.page().getActiveEditor()))));
            user.run(() -> user.page().closeAllEditors(false));
        }
        assertFreed(editors);
    }

    @Test
    void openingAndClosingTheSearchFiftyTimesFreesIt() throws Exception {
        viewFreed(SearchView.ID);
    }

    @Test
    void openingAndClosingTheHistoryFiftyTimesFreesIt() throws Exception {
        Ref item = SomeSession.item(library);
        user.run(() -> Talkback.context().setWork(null, item));
        viewFreed(HistoryView.ID);
    }

    @Test
    void openingAndClosingTheRoomsFiftyTimesFreesThem() {
        viewFreed(RoomsView.ID);
    }

    @Test
    void openingAndClosingTheWeekOfRoomsFiftyTimesFreesIt() {
        viewFreed(BookingsWeekView.ID);
    }

    @Test
    void openingAndClosingTheNextActionsFiftyTimesFreesThem() {
        viewFreed(NextActionsView.ID);
    }

    private void viewFreed(String id) {
        List<WeakReference<IWorkbenchPart>> views = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            IViewPart view = user.view(id);
            views.add(new WeakReference<>(view));
            user.pause();
            user.run(() -> user.page().hideView(view));
        }
        assertFreed(views);
        user.view(id);
    }

    private Ref saved(String kind, Document document) throws LibraryException {
        ChangeSet changes = ChangeSet.by("EB", "something to open").add(kind, document).build();
        library.commit(changes);
        return Objects.requireNonNull(changes.changes().getFirst()).document();
    }

    @Test
    void closingALogWithItsHeaderOpenFreesItAndTheHeadersDocument() throws Exception {
        SessionInput input = new SessionInput(SomeSession.in(library));
        List<WeakReference<Object>> documents = new ArrayList<>();
        freed(input, SessionLogEditor.ID, () -> {
            user.command("studio.talkback.session.ui.header");
            user.run(() -> documents.add(new WeakReference<>(
                    ((SessionLogEditor) user.page().getActiveEditor()).document())));
        });
        long alive = documents.stream().filter(each -> each.get() != null).count();
        assertTrue(documents.size() == TIMES && alive <= 2, alive + " documents are still there");
    }

    /** Opens and closes an editor again and again, once it shows what it is on. */
    private void freed(IEditorInput input, String editor) {
        freed(input, editor, () -> {
        });
    }

    private void freed(IEditorInput input, String editor, Runnable work) {
        List<WeakReference<IEditorPart>> editors = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            user.run(() -> {
                Screens.open(user.page(), input, editor);
                editors.add(new WeakReference<>(Objects.requireNonNull(user.page().getActiveEditor())));
            });
            user.pause();
            work.run();
            if (i % 10 == 0) {
                user.waitUntil("its page is there", () -> !(user.page().getActiveEditor() instanceof DocumentEditor<?> open)
                        || Objects.requireNonNull(open.document()).content() != null);
            }
            user.run(() -> user.page().closeAllEditors(false));
        }
        assertFreed(editors);
    }

    private void assertFreed(List<? extends WeakReference<? extends IWorkbenchPart>> editors) {
        int shells = user.ask(() -> Integer.valueOf(PlatformUI.getWorkbench().getDisplay().getShells().length)).intValue();
        for (int i = 0; i < 200 && alive(editors) > 2; i++) {
            System.gc();
            user.pause();
        }
        // The workbench itself remembers the part that was active last.
        assertTrue(alive(editors) <= 2, alive(editors) + " of " + TIMES + " parts are still there");
        assertTrue(shells <= 4, shells + " shells");
    }

    private static long alive(List<? extends WeakReference<? extends IWorkbenchPart>> editors) {
        return editors.stream().filter(reference -> reference.get() != null).count();
    }
}
