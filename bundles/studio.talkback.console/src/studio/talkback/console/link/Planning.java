package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterSpec;

/** Makes the plan of a load from what was read of the console. */
final class Planning {

    private final ConsoleLink link;
    private final ParameterCatalogue catalogue;
    private final ConsoleState wanted;
    private final ConsoleReading reading;
    private final Comparison comparison;
    private final QuietStrips quiet;
    private final List<Planned> planned = new ArrayList<>();

    Planning(ConsoleLink link, ParameterCatalogue catalogue, ConsoleState wanted, ConsoleReading reading) {
        this.link = link;
        this.catalogue = catalogue;
        this.wanted = wanted;
        this.reading = reading;
        this.comparison = new Comparison(link, wanted, reading);
        this.quiet = new QuietStrips(link, reading.state());
    }

    /**
     * The plan.
     *
     * @param madeAtHz the sample rate that the state was made at; 0 where it is not known
     * @throws LinkException when the state holds a value that the console cannot, or a strip could not be kept quiet
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
        planned.forEach(quiet::add);
        refuseWhatCannotBeMuted();
        return new LoadPlan(console, wanted, reading, planned,
                new LoadPlan.Told(comparison.words(apart(false)), comparison.words(apart(true)), muted(),
                        quiet.words(), notSent, comparison.notKnown(), rateRemark(madeAtHz, console.sampleRateHz())));
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

    /** Of a strip that has to be quiet it must be known how it stands. */
    private void refuseWhatCannotBeMuted() throws LinkException {
        for (String path : reading.unread()) {
            LineSpec line = catalogue.line(path);
            if (line != null && quiet.needs(line.strip()) && holdsSilencer(line)) {
                throw new LinkException(LinkException.Kind.REFUSED, "the console does not tell how the mute and the"
                        + " fader of " + line.strip().label() + " stand (" + path + "), which has to be quiet meanwhile:"
                        + " nothing was sent, try again");
            }
        }
    }

    private boolean holdsSilencer(LineSpec line) {
        return IntStream.range(0, line.parameters().size()).mapToObj(index -> link.role(line, index))
                .anyMatch(role -> role == ControlRole.ON || role == ControlRole.MUTE || role == ControlRole.LEVEL);
    }

    private List<String> muted() {
        return Objects.requireNonNull(quiet.toSilence().stream().map(quiet::label).toList());
    }

    private static @Nullable String rateRemark(int madeAtHz, int runsAtHz) {
        return madeAtHz <= 0 || runsAtHz <= 0 || madeAtHz == runsAtHz ? null
                : "the scene was made at " + LinkWords.rate(madeAtHz) + " and the console runs at "
                        + LinkWords.rate(runsAtHz) + ": set its clock first if it should be the same";
    }
}
