package studio.talkback.audio.internal.match;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.audio.AudioFile;

/**
 * Lays a print on the approved one at the full rate. In windows all over it the correlation is normalised by the energy of
 * the approved print under it, so that what enters and leaves at a window's edges does not shift its peak. Where the peaks of
 * the windows lie on a slope, one clock ran faster.
 */
public final class Aligner {

    private static final int WINDOWS = 16;
    private static final int FEW_WINDOWS = 4;
    /** Length of a window: 2/3 of a second at 48 kHz. */
    private static final int WINDOW_FRAMES = 1 << 15;
    private static final int WINDOW_AT_HZ = 48_000;
    /** How far a window may lie from where the print was found: what the lower rate leaves open, and drift. */
    private static final int OFF_PER_SECOND = 40;
    /** What is less alike than this part of the best window says nothing. */
    private static final double TELLING = 0.7;
    /** How far a window may be off the line of the others, in frames. */
    private static final double ASTRAY = 2;
    /** So many of the windows lie on the line where it is drift. */
    private static final double MOST_OF_THEM = 0.75;
    /** Over the whole print the clocks have to part by so many frames before it is drift. */
    private static final double LEAST_DRIFT = 0.25;

    /** One window: the frame of the print on which its energy centres, the correlation at each place around where it was found. */
    private record Window(long begin, double middle, double[] products, double[] energies, double printEnergy) {

        double[] correlation() {
            double[] values = new double[products.length];
            for (int i = 0; i < values.length; i++) {
                values[i] = energies[i] <= 0 ? 0 : products[i] / Math.sqrt(printEnergy * energies[i]);
            }
            return values;
        }
    }

    private record Point(Window window, double off, double likeness) {
    }

    private final AudioFile approved;
    private final AudioFile print;
    private final ActivePart part;
    private final int length;
    private final int margin;

    /** @param part what of the print is sound */
    public Aligner(AudioFile approved, AudioFile print, ActivePart part) {
        this.approved = approved;
        this.print = print;
        this.part = part;
        int rate = print.format().sampleRateHz();
        length = WINDOW_FRAMES * Math.max(1, Math.round((float) rate / WINDOW_AT_HZ));
        margin = rate / OFF_PER_SECOND;
    }

    /** How the print lies at the best of these places; null where there is none. */
    public @Nullable Alignment best(List<Candidate> places, IProgressMonitor monitor) throws IOException {
        SubMonitor progress = SubMonitor.convert(monitor, (places.size() + 1) * FEW_WINDOWS + WINDOWS);
        @Nullable Candidate best = null;
        double most = -1;
        for (Candidate each : places) {
            double likeness = places.size() == 1 ? 1 : likeness(windows(each, FEW_WINDOWS, progress));
            if (likeness > most) {
                most = likeness;
                best = each;
            }
        }
        return best == null ? null : align(best, windows(best, WINDOWS, progress));
    }

    private static double likeness(List<Window> windows) {
        return windows.stream().mapToDouble(window -> Peak.of(window.correlation()).value()).average().orElse(0);
    }

    private List<Window> windows(Candidate place, int count, SubMonitor progress) throws IOException {
        long from = Math.max(part.from(), -place.shift());
        long to = Math.min(part.from() + part.frames(), approved.format().frames() - place.shift());
        PairReader prints = prints();
        PairReader pieces = pieces(place);
        int size = Fourier.size(length + 2 * margin);
        double[][] sound = new double[2][length];
        double[][] piece = new double[2][size];
        List<Window> windows = new ArrayList<>();
        for (int i = 0; i < count && to - from >= length; i++) {
            progress.split(1);
            long begin = from + (count == 1 ? 0 : (to - from - length) * i / (count - 1));
            prints.read(begin, sound[0], sound[1], length);
            turn(sound[0], place.firstTurned());
            turn(sound[1], place.secondTurned());
            pieces.read(begin + place.shift() - margin, piece[0], piece[1], size);
            windows.add(window(begin, sound, piece, size));
        }
        return windows;
    }

    private PairReader prints() {
        return new PairReader(print, part.first(), part.second());
    }

    /** Those of the approved print that belong to them. */
    private PairReader pieces(Candidate place) {
        return place.swapped() ? new PairReader(approved, part.second(), part.first())
                : new PairReader(approved, part.first(), part.second());
    }

    private static void turn(double[] samples, boolean turned) {
        for (int i = 0; turned && i < samples.length; i++) {
            samples[i] = -samples[i];
        }
    }

    private Window window(long begin, double[][] sound, double[][] piece, int size) {
        PairCorrelation correlation = new PairCorrelation(sound[0], sound[1], length, size);
        correlation.with(piece[0], piece[1]);
        double[] sums = PairCorrelation.energies(piece[0], piece[1], size);
        double[] products = new double[2 * margin + 1];
        double[] energies = new double[2 * margin + 1];
        for (int i = 0; i < products.length; i++) {
            products[i] = correlation.both(i);
            energies[i] = sums[i + length] - sums[i];
        }
        double energy = 0;
        double moment = 0;
        for (int i = 0; i < length; i++) {
            double here = sound[0][i] * sound[0][i] + sound[1][i] * sound[1][i];
            energy += here;
            moment += here * i;
        }
        return new Window(begin, begin + (energy == 0 ? 0 : moment / energy), products, energies, energy);
    }

    private Alignment align(Candidate place, List<Window> windows) throws IOException {
        List<Point> points = new ArrayList<>();
        for (Window window : windows) {
            Peak peak = Peak.of(window.correlation());
            points.add(new Point(window, peak.place() - margin, peak.value()));
        }
        double most = points.stream().mapToDouble(Point::likeness).max().orElse(0);
        points.removeIf(point -> !(point.likeness() >= TELLING * most));
        if (points.isEmpty()) {
            return new Alignment(place.shift(), 0, 0, part.first(), part.second(), place.swapped());
        }
        double steepness = slope(points);
        // Where the print slips, as a recorder does that drops samples, there is no line, and no clock ran faster.
        double slope = onLine(points, steepness).size() < MOST_OF_THEM * points.size() ? 0 : steepness;
        points = onLine(points, slope);
        double drift = Math.abs(slope) * part.frames() < LEAST_DRIFT ? 0 : leastSquares(points);
        double pivot = points.stream().mapToDouble(point -> point.window().middle()).average().orElse(0);
        double off = drift == 0 ? together(points) : points.stream().mapToDouble(Point::off).average().orElse(0);
        Alignment near = new Alignment(place.shift() + off, drift, pivot, part.first(), part.second(), place.swapped());
        return near.isWhole() ? near
                : new DelayFit(prints(), pieces(place), place, length).better(near, Objects.requireNonNull(
                        points.stream().map(point -> Long.valueOf(point.window().begin())).toList()));
    }

    /** The points that lie on the line of this slope on which most do. */
    private static List<Point> onLine(List<Point> points, double slope) {
        List<Point> most = Objects.requireNonNull(List.of());
        for (Point anchor : points) {
            double level = anchor.off() - slope * anchor.window().middle();
            List<Point> near = Objects.requireNonNull(points.stream()
                    .filter(point -> Math.abs(point.off() - slope * point.window().middle() - level) <= ASTRAY).toList());
            most = near.size() > most.size() ? near : most;
        }
        return most;
    }

    /** The peak of all windows together, which lie on each other. */
    private double together(List<Point> points) {
        double[] values = new double[2 * margin + 1];
        for (int i = 0; i < values.length; i++) {
            double products = 0;
            double energies = 0;
            double prints = 0;
            for (Point point : points) {
                products += point.window().products()[i];
                energies += point.window().energies()[i];
                prints += point.window().printEnergy();
            }
            values[i] = energies <= 0 ? 0 : products / Math.sqrt(prints * energies);
        }
        return Peak.of(values).place() - margin;
    }

    /** The median of the slopes between each two points (Theil and Sen), which strays do not move. */
    private static double slope(List<Point> points) {
        List<Double> slopes = new ArrayList<>();
        for (int i = 0; i < points.size(); i++) {
            for (int j = i + 1; j < points.size(); j++) {
                double apart = points.get(j).window().middle() - points.get(i).window().middle();
                if (apart > 0) {
                    slopes.add(Double.valueOf((points.get(j).off() - points.get(i).off()) / apart));
                }
            }
        }
        return slopes.isEmpty() ? 0 : median(Objects.requireNonNull(slopes.stream().mapToDouble(Double::doubleValue).toArray()));
    }

    private static double leastSquares(List<Point> points) {
        double middle = points.stream().mapToDouble(point -> point.window().middle()).average().orElse(0);
        double off = points.stream().mapToDouble(Point::off).average().orElse(0);
        double above = 0;
        double below = 0;
        for (Point point : points) {
            double x = point.window().middle() - middle;
            above += x * (point.off() - off);
            below += x * x;
        }
        return below == 0 ? 0 : above / below;
    }

    private static double median(double[] values) {
        Arrays.sort(values);
        int half = values.length / 2;
        return values.length % 2 == 1 ? values[half] : (values[half - 1] + values[half]) / 2;
    }
}
