package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Stored;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.session.actions.ActionText;
import studio.talkback.session.actions.NextActions;
import studio.talkback.session.actions.OpenAction;
import studio.talkback.session.faults.FaultException;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;

/** What lists know of next actions and faults that lines of the log made. */
class ActionsAndFaultsTest {

    private final LogStudio studio;
    private final NextActions actions;
    private final RoomFaults faults;

    ActionsAndFaultsTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
        actions = new NextActions(studio.library);
        faults = new RoomFaults(studio.library);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void whatIsLateComesFirstThenWhatIsDueThenWhatIsNot() throws Exception {
        studio.type("x some day");
        studio.type("x tomorrow @JK !tomorrow 11:00");
        studio.type("x #2 send the stems @JK @EB !18:00 PST");
        studio.type("x late @EB !2026-03-10 15:40");
        List<OpenAction> open = actions.open(null, null);
        assertEquals(List.of("late", "send the stems", "tomorrow", "some day"),
                open.stream().map(OpenAction::text).toList());
        assertEquals("LATE 0:20, 15:40", ActionText.due(open.get(0), LogStudio.NOW));
        assertEquals("Wed 02:00 (18:00 PDT)", ActionText.due(open.get(1), LogStudio.NOW));
        assertEquals("", ActionText.due(open.get(3), LogStudio.NOW));
        assertEquals("JK, EB  send the stems  #2 Paper Moon  Glass House  due Wed 02:00 (18:00 PDT)",
                ActionText.line(open.get(1), LogStudio.NOW));
        assertEquals("nobody", ActionText.owners(open.get(3)));
        assertEquals("America/Los_Angeles", Objects.requireNonNull(open.get(1).due()).getZone().getId());
        assertEquals(List.of("late", "send the stems"),
                actions.open(studio.project, "eb").stream().map(OpenAction::text).toList());
        assertEquals(List.of(), actions.open(studio.moon, null));
    }

    @Test
    void whatIsDoneStruckOutOrArchivedIsNotOpen() throws Exception {
        Logged done = studio.type("x one");
        Logged struck = studio.type("x two");
        studio.type("x three");
        Logged noted = studio.log.done(done.entry(), LogStudio.NOW, "JK");
        studio.log.strike(struck.entry(), "not needed", "JK");
        assertEquals(List.of("three"), actions.open(null, null).stream().map(OpenAction::text).toList());
        studio.log.undo(noted.committed(), "JK");
        assertEquals(2, actions.open(null, null).size());
        Stored<Project> stored = studio.library.load(studio.project, Project.class).orElseThrow();
        stored.content().setArchived(true);
        studio.library.commit(ChangeSet.by("JK", "over").save(stored).build());
        assertEquals(List.of(), actions.open(null, null));
    }

    @Test
    void aFaultIsOpenInItsRoomUntilItIsMended() throws Exception {
        studio.type("f ch17 eq crackles; moved to 18");
        OpenFault fault = faults.open(studio.room).getFirst();
        assertEquals("ch17 eq crackles (moved to 18)", FaultText.words(fault));
        assertEquals("ch17 eq crackles (moved to 18), since Tue 10 Mar", FaultText.line(fault, LogStudio.NOW));
        assertEquals("fault: ch17 eq crackles (moved to 18)", FaultText.summary(faults.ofSession(studio.session)));
        assertTrue(fault.isOn("CH17") && !fault.isOn("ch1") && !fault.isOn(null));
        assertEquals("A Room", faults.open(null).getFirst().roomName());
        faults.mended(fault.fault(), LogStudio.NOW.plusHours(1), "EB");
        assertEquals(List.of(), faults.open(null));
        assertEquals("", FaultText.summary(faults.ofSession(studio.session)));
        assertEquals(LogStudio.NOW.plusHours(1),
                studio.load(studio.room, Room.class).getFaults().getFirst().getMendedAt());
        assertThrows(FaultException.class, () -> faults.mended(fault.fault(), LogStudio.NOW, "EB"));
    }
}
