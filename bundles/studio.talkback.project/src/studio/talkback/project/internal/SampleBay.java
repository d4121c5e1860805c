package studio.talkback.project.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Recall;

/** The patchbay of the sample studio's room, and what was plugged into it for the two mixes. */
final class SampleBay {

    private static final UsualBay SIZE = new UsualBay("TT (bantam)", 2, 48);
    private static final int CHANNELS = 16;
    private static final int MICS_FROM = 33;
    private static final int MICS = 12;
    private static final int TIES = 4;
    private static final List<String> OUTS = Objects.requireNonNull(List.of("PASSIVE EQ 1 out", "FET COMP 1 out", "OPTO COMP 1 out",
            "BUS COMP out L", "BUS COMP out R", "TAPE ECHO out", "Plate out L", "Plate out R", "Main bus L", "Main bus R", "Aux 1 out", "Aux 2 out"));
    private static final List<String> INS = Objects.requireNonNull(List.of("PASSIVE EQ 1 in", "FET COMP 1 in", "OPTO COMP 1 in",
            "BUS COMP in L", "BUS COMP in R", "TAPE ECHO in", "Plate in", "Cue amp in", "Mix recorder L", "Mix recorder R", "FX return 1", "FX return 2"));
    private static final List<String> BOTH = Objects.requireNonNull(List.of("Ch 11 insert send > FET COMP 1 in",
            "PASSIVE EQ 1 out > Ch 11 insert return", "Aux 1 out > Plate in", "Plate out L > FX return 1", "Plate out R > FX return 2",
            "Main bus L > BUS COMP in L", "Main bus R > BUS COMP in R", "BUS COMP out L > Mix recorder L", "BUS COMP out R > Mix recorder R"));
    private static final List<List<String>> MIXES = Objects.requireNonNull(List.of(
            List.of("FET COMP 1 out > PASSIVE EQ 1 in", "Aux 2 out > TAPE ECHO in", "TAPE ECHO out > Cue amp in"),
            List.of("FET COMP 1 out > OPTO COMP 1 in", "OPTO COMP 1 out > PASSIVE EQ 1 in", "Mic 9 > Machine room tie 3"),
            List.of("FET COMP 1 out > PASSIVE EQ 1 in", "Live room tie 1 > OPTO COMP 1 in", "OPTO COMP 1 out > Ch 4 insert return")));

    private SampleBay() {
    }

    /** A bay of 96 points: inserts half normalled, microphones full normalled to their preamplifiers. */
    static Patchbay bay() {
        Patchbay bay = BayMaking.usual(SIZE, "Bay 1", NormalKind.NONE);
        List<String> above = new ArrayList<>();
        List<String> below = new ArrayList<>();
        for (int i = 1; i <= CHANNELS; i++) {
            above.add("Ch " + i + " insert send");
            below.add("Ch " + i + " insert return");
            BayMaking.normal(bay, 1, i, NormalKind.HALF);
        }
        above.addAll(OUTS);
        below.addAll(INS);
        for (int i = 1; i <= TIES; i++) {
            above.add("Live room tie " + i);
            below.add("Live room tie " + i);
        }
        for (int i = 1; i <= MICS; i++) {
            above.add("Mic " + i);
            below.add("Preamp " + i + " in");
            BayMaking.normal(bay, 1, MICS_FROM + i - 1, NormalKind.FULL);
        }
        int main = CHANNELS + OUTS.indexOf("Main bus L") + 1;
        BayMaking.normal(bay, 1, main, NormalKind.HALF);
        BayMaking.normal(bay, 1, main + 1, NormalKind.HALF);
        BayMaking.labels(bay, Objects.requireNonNull(List.of(above, below)));
        return bay;
    }

    /**
     * Plugs what was plugged.
     *
     * @param mix for the first mix, for the second, or for the song that is on the desk now; from 0
     */
    static void plug(Recall recall, int mix) {
        Bays bays = Bays.of(Objects.requireNonNull(List.of(bay())));
        List<String> cords = new ArrayList<>(BOTH);
        cords.addAll(MIXES.get(mix));
        for (String cord : cords) {
            String[] ends = cord.split(" > ");
            PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
            made.setFrom(ends[0]);
            made.setTo(ends[1]);
            recall.getPatch().add(made);
            BayPatch alone = BayPatch.of(bays, Objects.requireNonNull(List.of(made)));
            made.setNormalBroken(!alone.broken(alone.cords().getFirst()).isEmpty());
        }
    }
}
