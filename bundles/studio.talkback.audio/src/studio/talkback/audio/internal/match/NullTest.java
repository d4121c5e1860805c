package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.audio.AudioFile;
import studio.talkback.audio.Levels;
import studio.talkback.audio.compare.ChannelComparison;
import studio.talkback.audio.compare.PrintComparison;

/** Subtracts a print from the approved one as it lies on it, and tells what is left. */
public final class NullTest {

    private static final int BLOCK_FRAMES = 1 << 14;
    /** A channel this far below the approved one is silent: −60 dB. */
    private static final double SILENT = 1e-6;
    /** What is less alike is something else. */
    private static final double ALIEN = 0.5;
    /** Below it two channels are alike, against their level: −60 dB. */
    private static final double ALIKE = 1e-6;
    /** Above it they are stereo: −40 dB. */
    private static final double STEREO = 1e-4;

    /** The highest of 16 bits is this far below 1. */
    private static final double FULL_SCALE = 1 - 1.0 / (1 << 15);
    /** So many times the sample before comes again where it is clipped. */
    private static final int FLAT = 2;
    private static final double LOWER = 0.99;

    /** Sums over the samples of a channel: p is the print, a the approved print. */
    private static final class Channel {

        private double pp;
        private double aa;
        private double pa;
        private double difference;
        private double sum;
        private boolean clipped;
        private double before;
        private double highest;
        private int flat;

        void add(double p, double a) {
            clip(p, a);
            pp += p * p;
            aa += a * a;
            pa += p * a;
            difference += (p - a) * (p - a);
            sum += (p + a) * (p + a);
        }

        /** Samples of full scale that do not move, over sound that is lower: a limiter's are in the approved print as well. */
        private void clip(double p, double a) {
            boolean stands = Double.compare(p, before) == 0 && Math.abs(p) >= FULL_SCALE && Math.abs(p) <= 1;
            flat = stands ? flat + 1 : 0;
            highest = stands ? Math.max(highest, Math.abs(a)) : Math.abs(a);
            before = p;
            clipped |= flat >= FLAT && highest < LOWER;
        }

        boolean turned() {
            return pa < 0;
        }

        double correlation() {
            return pp == 0 || aa == 0 ? 0 : Math.abs(pa) / Math.sqrt(pp * aa);
        }

        boolean identical() {
            return (turned() ? sum : difference) == 0;
        }
    }

    /**
     * What came of it; the numbers are those of {@link studio.talkback.audio.compare.Comparison}.
     *
     * @param frames          how many were compared
     * @param approvedFrom    the frame of the approved print at which that begins, not a whole one
     * @param bestCorrelation of the channel that is most alike
     */
    public record Sums(long frames, double approvedFrom, double correlation, double bestCorrelation, double levelDb,
            double residualDb, double unmatchedDb, boolean mono, List<ChannelComparison> channels) {

        /** Copies the list. */
        public Sums {
            channels = Objects.requireNonNull(List.copyOf(channels));
        }
    }

    private final AudioFile approved;
    private final AudioFile print;
    private final Alignment alignment;
    private final int count;
    private final List<Channel> channels = new ArrayList<>();
    private final Channel printSides = new Channel();
    private final Channel approvedSides = new Channel();

    /** @param alignment how the print lies */
    public NullTest(AudioFile approved, AudioFile print, Alignment alignment) {
        this.approved = approved;
        this.print = print;
        this.alignment = alignment.isWhole() ? new Alignment(Math.rint(alignment.shift()), 0, 0, alignment.first(), alignment.second(), alignment.swapped()) : alignment;
        count = print.format().channels();
        for (int i = 0; i < count; i++) {
            channels.add(new Channel());
        }
    }

    /** Runs through what of the print is sound and lies within the approved print. */
    public Sums run(ActivePart part, IProgressMonitor monitor) throws IOException {
        long from = part.from();
        long to = part.from() + part.frames();
        long margin = alignment.isWhole() ? 0 : SincKernel.HALF + 1L;
        while (from < to && alignment.at(from) < margin) {
            from += Math.max(1, (long) Math.floor(margin - alignment.at(from)));
        }
        while (to > from && alignment.at(to - 1.0) > approved.format().frames() - 1.0 - margin) {
            to -= Math.max(1, (long) Math.floor(alignment.at(to - 1.0) - (approved.format().frames() - 1.0 - margin)));
        }
        to = Math.max(from, to);
        SubMonitor progress = SubMonitor.convert(monitor, (int) ((to - from) / BLOCK_FRAMES) + 1);
        double[] prints = new double[BLOCK_FRAMES * count];
        for (long at = from; at < to; at += BLOCK_FRAMES) {
            progress.split(1);
            int frames = (int) Math.min(BLOCK_FRAMES, to - at);
            print.seek(at);
            print.read(prints);
            block(at, frames, prints);
        }
        return sums(to - from, alignment.at(from));
    }

    private void block(long at, int frames, double[] prints) throws IOException {
        double first = alignment.at(at);
        long from = (long) Math.floor(first) - SincKernel.HALF;
        int wanted = (int) (Math.floor(alignment.at(at + frames - 1.0)) - from) + SincKernel.HALF + 2;
        double[][] pieces = piece(from, wanted);
        double[][] laid = new double[count][frames];
        double[] weights = new double[2 * SincKernel.HALF];
        double fixed = alignment.driftFrames() == 0 ? first - Math.floor(first) : Double.NaN;
        SincKernel.weights(Double.isNaN(fixed) ? 0 : fixed, weights);
        for (int i = 0; i < frames; i++) {
            double place = alignment.at(at + (double) i);
            int base = (int) ((long) Math.floor(place) - from);
            if (Double.isNaN(fixed)) {
                SincKernel.weights(place - Math.floor(place), weights);
            }
            for (int channel = 0; channel < count; channel++) {
                double[] piece = pieces[alignment.approvedChannel(channel)];
                laid[channel][i] = fixed == 0 ? piece[base] : SincKernel.value(piece, base, weights);
            }
        }
        add(prints, laid, frames);
    }

    /** Frames of the approved print by channel; silence where there are none. */
    private double[][] piece(long from, int frames) throws IOException {
        double[][] piece = new double[count][frames];
        int before = (int) Math.clamp(-from, 0L, frames);
        double[] interleaved = new double[(frames - before) * count];
        approved.seek(Math.clamp(from + before, 0L, approved.format().frames()));
        int read = approved.read(interleaved);
        for (int i = 0; i < read; i++) {
            for (int channel = 0; channel < count; channel++) {
                piece[channel][before + i] = interleaved[i * count + channel];
            }
        }
        return piece;
    }

    private void add(double[] prints, double[][] laid, int frames) {
        for (int channel = 0; channel < count; channel++) {
            Channel sums = channels.get(channel);
            for (int i = 0; i < frames; i++) {
                sums.add(prints[i * count + channel], laid[channel][i]);
            }
        }
        for (int i = 0; count == 2 && i < frames; i++) {
            printSides.add(prints[i * 2], prints[i * 2 + 1]);
            approvedSides.add(laid[0][i], laid[1][i]);
        }
    }

    private Sums sums(long frames, double approvedFrom) {
        double pp = 0;
        double aa = 0;
        double pa = 0;
        boolean identical = true;
        List<ChannelComparison> each = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            Channel channel = channels.get(i);
            pp += channel.pp;
            aa += channel.aa;
            pa += Math.abs(channel.pa);
            identical &= channel.identical();
        }
        double gain = pa / aa;
        double loudest = channels.stream().mapToDouble(channel -> channel.aa).max().orElse(0);
        for (int i = 0; i < count; i++) {
            each.add(channel(channels.get(i), alignment.approvedChannel(i), gain, loudest));
        }
        boolean mono = count == 2 && printSides.difference <= ALIKE * pp && approvedSides.difference > STEREO * aa;
        double unmatched = Math.sqrt(Math.max(0, pp - 2 * pa + aa) / aa);
        return new Sums(frames, approvedFrom, pa / Math.sqrt(pp * aa),
                channels.stream().mapToDouble(Channel::correlation).max().orElse(0), Levels.decibels(gain), residual(pp, aa, pa, identical),
                identical ? Double.NEGATIVE_INFINITY : Math.max(PrintComparison.RESIDUAL_FLOOR_DB, Levels.decibels(unmatched)), mono, each);
    }

    private static ChannelComparison channel(Channel sums, int approved, double gain, double loudest) {
        boolean nothing = sums.aa <= SILENT * loudest;
        boolean silent = !nothing && sums.pp < SILENT * gain * gain * sums.aa;
        boolean foreign = !nothing && !silent && sums.correlation() < ALIEN;
        boolean compared = !nothing && !silent && !foreign;
        return new ChannelComparison(approved, compared ? Levels.decibels(Math.abs(sums.pa) / sums.aa) : Double.NaN,
                compared ? residual(sums.pp, sums.aa, Math.abs(sums.pa), sums.identical()) : Double.NaN,
                compared && sums.turned(), silent, foreign, sums.clipped);
    }

    /** What is left of p / g − a with g = pa / aa, against a: the square of it is pp·aa / pa² − 1. */
    private static double residual(double pp, double aa, double pa, boolean identical) {
        if (identical) {
            return Double.NEGATIVE_INFINITY;
        }
        return Math.max(PrintComparison.RESIDUAL_FLOOR_DB, 10 * Math.log10(Math.max(0, pp * aa / (pa * pa) - 1)));
    }
}
