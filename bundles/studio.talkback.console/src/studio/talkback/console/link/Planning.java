package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ParameterSpec;

/** Makes the plan of a load from what was read of the console. */
final class Planning {

    private final ConsoleLink link;
    private final ConsoleState wanted;
    private final ConsoleReading reading;
    private final Comparison comparison;
    private final List<Planned> planned = new ArrayList<>();

    Planning(ConsoleLink link, ConsoleState wanted, ConsoleReading reading) {
        this.link = link;
        this.wanted = wanted;
        this.reading = reading;
        this.comparison = new Comparison(link, wanted, reading);
    }

    /**
     * The plan.
     *
     * @param madeAtHz the sample rate that the state was made at; 0 where it is not known
     * @throws LinkException when the state holds a value that the console cannot
     */
    LoadPlan plan(ConsoleIdentity console, int madeAtHz) throws LinkException {
        List<String> notSent = new ArrayList<>(comparison.notCompared());
        for (Planned each : comparison.differing()) {
            if (each.role() == ControlRole.READ_ONLY) {
                notSent.add(each.control().words() + " is not set over the link");
            } else {
                refuseWhatCannotBeHeld(each);
                planned.add(each);
            }
        }
        return new LoadPlan(console, wanted, reading, planned,
                new LoadPlan.Told(comparison.words(apart(false)), comparison.words(apart(true)), muted(), notSent,
                        comparison.notKnown(), rateRemark(madeAtHz, console.sampleRateHz())));
    }

    private static void refuseWhatCannotBeHeld(Planned each) throws LinkException {
        ParameterSpec spec = each.control().spec();
        String objection = spec.objection(each.value());
        if (objection != null) {
            throw new LinkException(LinkException.Kind.REFUSED, each.control().words() + " takes " + objection
                    + ", not " + spec.words(each.value()) + ": nothing was sent, put it right in the scene first");
        }
    }

    private List<Planned> apart(boolean phantom) {
        return Objects.requireNonNull(
                planned.stream().filter(each -> (each.role() == ControlRole.PHANTOM) == phantom).toList());
    }

    private List<String> muted() {
        QuietStrips quiet = new QuietStrips(link, reading.state());
        planned.forEach(quiet::add);
        return Objects.requireNonNull(quiet.toSilence().stream().map(quiet::label).toList());
    }

    private static @Nullable String rateRemark(int madeAtHz, int runsAtHz) {
        return madeAtHz <= 0 || runsAtHz <= 0 || madeAtHz == runsAtHz ? null
                : "the scene was made at " + LinkWords.rate(madeAtHz) + " and the console runs at "
                        + LinkWords.rate(runsAtHz) + ": set its clock first if it should be the same";
    }
}
