package studio.talkback.app;

import java.time.ZonedDateTime;
import java.util.Objects;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallRuns;
import studio.talkback.recall.RunMark;
import studio.talkback.recall.RunStart;
import studio.talkback.room.Uncaptured;

/** A run for the pictures: the sample studio's room on its way to an earlier recall. */
final class SampleRun {

    private static final String ROOM = "SELECT room FROM room_state WHERE recall IS NOT NULL";
    private static final String RECALL = "SELECT doc FROM recall WHERE doc NOT IN (SELECT recall FROM room_state"
            + " WHERE recall IS NOT NULL) ORDER BY captured_at";

    private SampleRun() {
    }

    /** Begins it and sets what is plugged and what a machine sets. */
    static Ref begin(Library library) throws LibraryException {
        Ref room = Objects.requireNonNull(library.query(ROOM, row -> Rows.document(row, "room", Kinds.ROOM)).getFirst());
        Ref recall = Objects.requireNonNull(library.query(RECALL, row -> Rows.document(row, "doc", Kinds.RECALL)).getFirst());
        RecallRuns runs = new RecallRuns(library, ConsoleFamilies.installed());
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        Ref run = runs.start(new RunStart(room, recall, Uncaptured.LEAVE, "EB", now));
        RecallRun begun = library.load(run, RecallRun.class).orElseThrow().content();
        runs.mark(run, new RunMark(begun.getPages().stream()
                .filter(page -> page.getPart() == RecallPart.PATCH || page.getPart() == RecallPart.AUTOMATIC)
                .flatMap(page -> page.getSteps().stream()).map(RunStep::getId).toList(), StepState.SET, "",
                "EB", now));
        return run;
    }
}
