package studio.talkback.recall;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Seen;
import studio.talkback.gear.bay.Bays;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;

/** The bays of a room as a run brings them to what is wanted. */
public final class RunPatch {

    private RunPatch() {
    }

    /**
     * What is plugged in the end, with the cords that are still to be pulled and to be plugged.
     *
     * @param wanted the recall that the room is brought to; null where it is gone
     * @param bays   those of the room
     */
    public static BayPicture picture(RecallRun run, @Nullable Recall wanted, Bays bays) {
        List<BayCord> pull = new ArrayList<>();
        Set<String> plug = new HashSet<>();
        for (RunPage page : run.getPages()) {
            for (RunStep step : page.getSteps()) {
                BayCord cord = page.getPart() == RecallPart.PATCH && step.getState() != StepState.SET ? cord(step, bays) : null;
                if (cord != null && step.getAction() == RecallAction.PULL) {
                    pull.add(cord);
                } else if (cord != null && step.getAction() == RecallAction.PLUG) {
                    plug.add(cord.key());
                }
            }
        }
        List<PatchConnection> connections = Objects.requireNonNull(wanted == null ? List.of() : wanted.getPatch());
        return BayPicture.of(BayPatch.of(bays, connections), cord -> plug.contains(cord.key()), pull);
    }

    /** The mark of a step's cord on a picture; empty where it is not seen there. */
    public static String mark(RunStep step, BayPicture picture) {
        BayCord cord = cord(step, picture.bays());
        return Objects.requireNonNull(picture.cords().stream().filter(seen -> cord != null && seen.cord().key().equals(cord.key()))
                .findFirst().map(Seen::mark).orElse(""));
    }

    private static @Nullable BayCord cord(RunStep step, Bays bays) {
        return step.getWhat() == null ? null : BayPatch.written(bays, step.getWhat());
    }
}
