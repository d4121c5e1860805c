package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Table;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunStart;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** The pages of the patch in a recall run show the bay: what is still to be pulled and plugged, until it is. */
class RunBayTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final RecallRuns runs = new RecallRuns(library, ConsoleFamilies.installed());
    private final Ref room;
    private final Ref run;

    RunBayTest() throws Exception {
        Room made = Objects.requireNonNull(MODEL.createRoom());
        made.setName("Run Bay Room " + System.nanoTime());
        Patchbay bay = BayMaking.usual(new UsualBay("TT", 2, 8), "Bay 1", NormalKind.HALF);
        BayMaking.labels(bay, List.of(List.of("Ch 1 send", "Ch 2 send", "FET out"), List.of("Ch 1 return", "Ch 2 return", "FET in")));
        made.getPatchbays().add(bay);
        room = Documents.ref(Kinds.ROOM, made);
        library.commit(ChangeSet.by("EB", "a room").add(Kinds.ROOM, made).build());
        Projects projects = new Projects(library);
        Project work = Objects.requireNonNull(MODEL.createProject());
        work.setTitle("Bay Runs " + System.nanoTime());
        Ref project = projects.create(work, "EB");
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song");
        Ref song = projects.create(item, project, "EB");
        Ref before = recall("Before", song, "Ch 1 send > FET in", "FET out > Ch 1 return");
        Ref wanted = recall("Wanted", song, "A 2 > B 3", "FET out > Ch 1 return");
        new Desks(library).load(new DeskLoad(room, song, null, before, "EB", now()), Uncaptured.LEAVE);
        run = runs.start(new RunStart(room, wanted, Uncaptured.LEAVE, "EB", now()));
    }

    private Ref recall(String title, Ref song, String... cords) throws Exception {
        Recall recall = Objects.requireNonNull(MODEL.createRecall());
        recall.setTitle(title);
        recall.setItem(song);
        recall.setRoom(room);
        recall.setCapturedAt(now());
        for (String cord : cords) {
            PatchConnection connection = MODEL.createPatchConnection();
            connection.setFrom(cord.split(" > ")[0]);
            connection.setTo(cord.split(" > ")[1]);
            connection.setNormalBroken(cord.endsWith("return"));
            recall.getPatch().add(connection);
        }
        ChangeSet changes = ChangeSet.by("EB", "a recall").add(Kinds.RECALL, recall).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    @BeforeEach
    void open() {
        user.closeEditors();
        user.run(() -> {
            Talkback.context().setOperator("EB");
            DocumentOpeners.open(user.page(), run);
        });
        user.waitUntil("the bay", () -> user.page().getActiveEditor() != null && !user.all(editor(), BayPage.class).isEmpty()
                && !bay().picture().bays().isEmpty());
    }

    @AfterEach
    void leave() throws Exception {
        user.closeEditors();
        if (runs.goingOn(room).isPresent()) {
            runs.giveUp(runs.goingOn(room).get(), new RunEnd(null, "", "EB", now()));
        }
    }

    @Test
    void whatIsPulledAndPluggedIsSeenUntilItIsDone() {
        assertEquals(List.of("PLUG 1 A 2 > B 3", "STAYS 2 FET out > Ch 1 return", "PULL a Ch 1 send > FET in"), seen());
        user.press(steps(), SWT.CR, 0);
        user.waitUntil("pulled", () -> seen().equals(List.of("PLUG 1 A 2 > B 3", "STAYS 2 FET out > Ch 1 return")));
        user.press(steps(), SWT.CR, 0);
        user.waitUntil("plugged", () -> seen().equals(List.of("STAYS 1 A 2 > B 3", "STAYS 2 FET out > Ch 1 return")));
        user.command("org.eclipse.ui.edit.undo");
        user.waitUntil("open again", () -> seen().getFirst().startsWith("PLUG"));
        assertFalse(user.ask(() -> Boolean.valueOf(bay().isFocusControl())).booleanValue(), "the keys are for the steps");
    }

    private List<String> seen() {
        return user.ask(() -> Objects.requireNonNull(bay().picture().cords().stream()
                .map(each -> each.becomes() + " " + each.mark() + " " + each.cord().written()).toList()));
    }

    private BayPage bay() {
        return user.all(editor(), BayPage.class).getFirst();
    }

    private Composite editor() {
        return PartControls.of(Objects.requireNonNull(user.page().getActiveEditor()));
    }

    private Table steps() {
        return user.ask(() -> user.all(editor(), Table.class).getLast());
    }
}
