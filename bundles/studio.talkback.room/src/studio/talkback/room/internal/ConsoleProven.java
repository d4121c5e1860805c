package studio.talkback.room.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.OpenDocuments;

/** A console that was read back and stands as a recall has it: what a run to that recall has to do on it is done. */
public final class ConsoleProven {

    private static final String GOING_ON = "SELECT doc FROM recall_run WHERE room = ? AND recall = ? AND ended_at IS NULL";

    private ConsoleProven() {
    }

    /**
     * Sets the console's steps of the runs that go on in a room to a recall, without saving them yet. A run that two rooms
     * changed apart is passed over: its steps are still open then, and set by hand.
     *
     * @param operator the initials of who had it read back
     */
    public static void set(Library library, OpenDocuments documents, Ref room, Ref recall, String operator, ZonedDateTime at)
            throws LibraryException {
        for (Ref run : library.query(GOING_ON, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL_RUN)),
                room.document(), recall.document())) {
            Stored<RecallRun> stored = documents.open(run, RecallRun.class).orElse(null);
            List<RunStep> open = stored == null || stored.diverged() ? List.of() : stored.content().getPages().stream()
                    .flatMap(page -> page.getSteps().stream()).filter(NotSet::isOnConsole)
                    .filter(step -> step.getState() != StepState.SET).toList();
            for (RunStep step : open) {
                step.setState(StepState.SET);
                step.setWhy(null);
                step.setDoneAt(at);
                step.setDoneBy(operator);
                documents.changed(run);
            }
        }
    }
}
