package studio.talkback.recall.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.compare.ChannelComparison;
import studio.talkback.audio.compare.Comparison;
import studio.talkback.audio.compare.Outcome;
import studio.talkback.recall.RecallRuns;

/** What a comparison found besides its numbers, in words: where it was not found that alone, else what is wrong. */
final class Findings {

    /** Clocks that are locked do not part; a millionth is what measuring leaves open on short prints. */
    private static final double LEAST_DRIFT_PPM = 1;

    /** A null that leaves more proves nothing: a voice that is missing leaves as much. A level 2 dB off would, too. */
    private static final double MUCH_DB = -12;

    private final Comparison comparison;
    private final List<String> lines = new ArrayList<>();

    private Findings(Comparison comparison) {
        this.comparison = comparison;
    }

    static List<String> of(Comparison comparison) {
        if (!comparison.found()) {
            return Objects.requireNonNull(List.of(Objects.requireNonNull(
                    comparison.outcome() == Outcome.SILENT ? Messages.proof_silent : Messages.proof_notFound)));
        }
        Findings findings = new Findings(comparison);
        findings.look();
        return findings.lines;
    }

    private void look() {
        if (comparison.swapped()) {
            say(Messages.proof_swapped, each -> comparison.channels().get(each.approved()) != each);
        }
        say(Messages.proof_turned, ChannelComparison::turned);
        say(Messages.proof_dead, ChannelComparison::silent);
        say(Messages.proof_foreign, ChannelComparison::foreign);
        say(Messages.proof_clipped, ChannelComparison::clipped);
        if (comparison.mono()) {
            lines.add(Objects.requireNonNull(Messages.proof_mono));
        }
        levels();
        if (Math.abs(comparison.driftPpm()) > LEAST_DRIFT_PPM) {
            lines.add(NLS.bind(Messages.proof_drift, decimals(Math.abs(comparison.driftPpm()))));
        }
        if (lines.isEmpty() && comparison.residualDb() > MUCH_DB) {
            lines.add(Objects.requireNonNull(Messages.proof_muchLeft));
        }
    }

    private void say(String message, Predicate<ChannelComparison> which) {
        String names = names(which);
        if (!names.isEmpty()) {
            lines.add(NLS.bind(message, names));
        }
    }

    /** Whose level is off by more than the studio's rule allows: all together where they agree, else each by itself. */
    private void levels() {
        List<ChannelComparison> channels = comparison.channels();
        double least = channels.stream().mapToDouble(ChannelComparison::levelDb).filter(Double::isFinite).min().orElse(0);
        double most = channels.stream().mapToDouble(ChannelComparison::levelDb).filter(Double::isFinite).max().orElse(0);
        boolean missing = channels.stream().anyMatch(channel -> channel.silent() || channel.foreign());
        if (most - least <= RecallRuns.LEVEL_TOLERANCE_DB && !missing) {
            off(Messages.proof_allOff, "", comparison.levelDb());
        } else {
            for (int i = 0; i < channels.size(); i++) {
                off(Messages.proof_channelOff, name(i), channels.get(i).levelDb());
            }
        }
    }

    private void off(String message, String channel, double levelDb) {
        if (Math.abs(levelDb) > RecallRuns.LEVEL_TOLERANCE_DB) {
            lines.add(NLS.bind(message, new Object[] { channel, decimals(Math.abs(levelDb)),
                    levelDb > 0 ? Messages.proof_louder : Messages.proof_quieter, decimals(RecallRuns.LEVEL_TOLERANCE_DB) }));
        }
    }

    private String names(Predicate<ChannelComparison> which) {
        List<ChannelComparison> channels = comparison.channels();
        return Objects.requireNonNull(IntStream.range(0, channels.size()).filter(i -> which.test(channels.get(i)))
                .mapToObj(this::name).collect(Collectors.joining(", ")));
    }

    private String name(int channel) {
        if (comparison.channels().size() == 2) {
            return Objects.requireNonNull(channel == 0 ? Messages.proof_left : Messages.proof_right);
        }
        return NLS.bind(Messages.proof_channel, String.valueOf(channel + 1));
    }

    private static String decimals(double value) {
        return Objects.requireNonNull(String.format(Locale.ROOT, "%.1f", Double.valueOf(value)));
    }
}
