package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;

import studio.talkback.audio.AudioFile;

/**
 * Looks through the whole of the approved print for the places at which a print may lie, both at about 3 kHz. The approved
 * print goes by in blocks, so that neither its length nor its rate asks for memory.
 */
public final class Locator {

    private static final int RATE_HZ = 3000;
    /** As much of a longer print is looked for; the rest lies where that lies. */
    private static final int MOST_SECONDS = 30;
    /** So much of it has to lie within the approved print. */
    private static final int OVERLAP_SECONDS = 5;
    private static final int MOST_PLACES = 5;
    /** Places that are nearer together are one. */
    private static final double APART_SECONDS = 0.05;
    /** A place that is less like the print than this part of the best one is not looked at again. */
    private static final double NEARLY = 0.8;
    /** What is less alike than this is chance. */
    private static final double CHANCE = 0.1;
    /** A piece that is quieter than the print by more is nothing: −60 dB. */
    private static final double NOTHING = 1e-6;
    /** By how much swapped channels have to be more alike, so that what is nearly mono is not swapped. */
    private static final double CLEARLY = 0.005;
    private static final int BLOCK_FRAMES = 8192;

    private final AudioFile approved;
    private final AudioFile print;
    private final ActivePart part;
    private final int factor;
    private final long probeFrom;
    private final int probeFrames;
    private final List<Candidate> places = new ArrayList<>();
    private double printEnergy;

    /** @param part what of the print is sound */
    public Locator(AudioFile approved, AudioFile print, ActivePart part) {
        this.approved = approved;
        this.print = print;
        this.part = part;
        int rate = print.format().sampleRateHz();
        factor = Math.max(1, rate / RATE_HZ);
        probeFrames = (int) Math.min(part.frames(), (long) MOST_SECONDS * rate);
        probeFrom = part.from() + (part.frames() - probeFrames) / 2;
    }

    /** The places, the likeliest first; none where nothing is like it. */
    public List<Candidate> find(IProgressMonitor monitor) throws IOException {
        double[][] probe = new double[2][probeFrames / factor + 2];
        int length = decimate(new PairReader(print, part.first(), part.second()), probe);
        printEnergy = PairCorrelation.energies(probe[0], probe[1], length)[length];
        int size = Fourier.size(2 * length);
        search(new PairCorrelation(probe[0], probe[1], length, size), length, size, monitor);
        places.sort(Objects.requireNonNull(Comparator.comparingDouble(Candidate::likeness).reversed()));
        return Objects.requireNonNull(
                places.stream().filter(each -> each.likeness() >= NEARLY * places.getFirst().likeness()).toList());
    }

    private int decimate(PairReader reader, double[][] values) throws IOException {
        Decimator left = new Decimator(factor);
        Decimator right = new Decimator(factor);
        double[][] block = new double[2][BLOCK_FRAMES];
        int made = 0;
        for (int done = 0; done < probeFrames; done += BLOCK_FRAMES) {
            int frames = Math.min(BLOCK_FRAMES, probeFrames - done);
            reader.read(probeFrom + done, block[0], block[1], frames);
            right.add(block[1], frames, values[1], made);
            made += left.add(block[0], frames, values[0], made);
        }
        return made;
    }

    /** The approved print goes by, with silence before and behind it, so that a print may begin earlier and end later. */
    private void search(PairCorrelation correlation, int length, int size, IProgressMonitor monitor) throws IOException {
        int rate = print.format().sampleRateHz();
        int silence = Math.max(0, length - OVERLAP_SECONDS * rate / factor);
        PairReader reader = new PairReader(approved, part.first(), part.second());
        Decimator left = new Decimator(factor);
        Decimator right = new Decimator(factor);
        double[][] block = new double[2][BLOCK_FRAMES];
        double[][] piece = new double[2][size + BLOCK_FRAMES];
        int held = silence;
        long begin = -silence;
        long end = approved.format().frames() + (long) silence * factor;
        SubMonitor progress = SubMonitor.convert(monitor, (int) (end / BLOCK_FRAMES) + 1);
        for (long at = 0; at < end; at += BLOCK_FRAMES) {
            progress.split(1);
            reader.read(at, block[0], block[1], BLOCK_FRAMES);
            right.add(block[1], BLOCK_FRAMES, piece[1], held);
            held += left.add(block[0], BLOCK_FRAMES, piece[0], held);
            if (held >= size) {
                look(correlation, piece, length, begin);
                int passed = correlation.places();
                for (double[] channel : piece) {
                    System.arraycopy(channel, passed, channel, 0, held - passed);
                }
                held -= passed;
                begin += passed;
            }
        }
        for (double[] channel : piece) {
            Arrays.fill(channel, held, channel.length, 0);
        }
        look(correlation, piece, length, begin);
    }

    private void look(PairCorrelation correlation, double[][] piece, int length, long begin) {
        correlation.with(piece[0], piece[1]);
        int count = correlation.places();
        double[] energies = PairCorrelation.energies(piece[0], piece[1], count + length - 1);
        double floor = printEnergy * NOTHING;
        for (int place = 0; place < count; place++) {
            double scale = 1 / Math.sqrt(printEnergy * (energies[place + length] - energies[place] + floor));
            double same = (Math.abs(correlation.leftLeft(place)) + Math.abs(correlation.rightRight(place))) * scale;
            double crossed = (Math.abs(correlation.leftRight(place)) + Math.abs(correlation.rightLeft(place))) * scale;
            boolean swapped = crossed > same + CLEARLY;
            double likeness = swapped ? crossed : same;
            if (likeness >= CHANCE && (places.size() < MOST_PLACES || likeness > places.getLast().likeness())) {
                long shift = (begin + place) * factor - probeFrom;
                // The print's first channel lies on the piece's second one where they are swapped.
                boolean firstTurned = (swapped ? correlation.rightLeft(place) : correlation.leftLeft(place)) < 0;
                boolean secondTurned = (swapped ? correlation.leftRight(place) : correlation.rightRight(place)) < 0;
                keep(new Candidate(shift, likeness, swapped, firstTurned, secondTurned));
            }
        }
    }

    /** Keeps the best places, the best first, of which no two are near each other. */
    private void keep(Candidate found) {
        double apart = APART_SECONDS * print.format().sampleRateHz();
        for (Candidate each : places) {
            if (Math.abs(each.shift() - found.shift()) < apart && each.likeness() >= found.likeness()) {
                return;
            }
        }
        places.removeIf(each -> Math.abs(each.shift() - found.shift()) < apart);
        places.add(found);
        places.sort(Objects.requireNonNull(Comparator.comparingDouble(Candidate::likeness).reversed()));
        if (places.size() > MOST_PLACES) {
            places.removeLast();
        }
    }
}
