package studio.talkback.audio.compare;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFile;
import studio.talkback.audio.AudioFormat;
import studio.talkback.audio.internal.Messages;
import studio.talkback.audio.internal.match.ActivePart;
import studio.talkback.audio.internal.match.Aligner;
import studio.talkback.audio.internal.match.Alignment;
import studio.talkback.audio.internal.match.Candidate;
import studio.talkback.audio.internal.match.Locator;
import studio.talkback.audio.internal.match.NullTest;

/**
 * Compares a short print with the approved print of the same mix: the proof that a room was put back.
 * <p>
 * The print is looked for by cross-correlation: first both at about 3 kHz, flattened, through the whole of the approved
 * print, then at the full rate around the best places. What went through converters and an analogue desk never lies on a
 * sample: the delay is found to a thousandth of one as the peak of the normalised correlation between samples, and the
 * approved print is read there through a windowed sinc. Silence around the print is left out. Both files are read as
 * streams.
 */
public final class PrintComparison {

    /** What is compared at least, in seconds. */
    public static final double LEAST_SECONDS = 5;
    /**
     * Where no channel is as much alike as this, a print is not found. At 0.7 what is left is as loud as the approved print
     * itself, so nothing that is found by mistake has a residual that could be taken for a good one.
     */
    public static final double LEAST_CORRELATION = 0.7;
    /** A residual below it is given as this: there the arithmetic itself shows. */
    public static final double RESIDUAL_FLOOR_DB = -120;
    /** RMS below which a print holds nothing. */
    private static final double SILENT_DBFS = -90;

    private PrintComparison() {
    }

    /**
     * Compares.
     *
     * @param approved the approved print
     * @param print    what was printed now; a few seconds or the whole song
     * @throws AudioException             if they cannot be compared: rates or channels differ, or it is too short
     * @throws IOException                if reading failed
     * @throws OperationCanceledException if it was cancelled
     */
    public static Comparison compare(AudioFile approved, AudioFile print, IProgressMonitor monitor) throws IOException {
        refuseUnfit(approved.format(), print.format());
        SubMonitor progress = SubMonitor.convert(monitor, Messages.compare_reading, 100);
        ActivePart part = ActivePart.of(print, progress.split(15));
        if (part.rmsDbfs() < SILENT_DBFS) {
            return Comparison.none(Outcome.SILENT, Double.NaN);
        }
        longEnough((double) part.frames() / print.format().sampleRateHz());
        progress.subTask(Messages.compare_finding);
        List<Candidate> places = new Locator(approved, print, part).find(progress.split(55));
        Aligner aligner = new Aligner(approved, print, part);
        Alignment best = aligner.best(places, progress.split(15));
        progress.subTask(Messages.compare_null);
        return best == null ? Comparison.none(Outcome.NOT_FOUND, 0)
                : result(new NullTest(approved, print, best).run(part, progress.split(15)), best, print.format());
    }

    private static Comparison result(NullTest.Sums sums, Alignment alignment, AudioFormat format) {
        double seconds = (double) sums.frames() / format.sampleRateHz();
        double correlation = sums.correlation();
        if (!(sums.bestCorrelation() >= LEAST_CORRELATION) || seconds < LEAST_SECONDS - 1) {
            return Comparison.none(Outcome.NOT_FOUND, Double.isNaN(correlation) ? 0 : correlation);
        }
        return new Comparison(Outcome.FOUND, correlation, sums.approvedFrom() / format.sampleRateHz(), seconds, sums.levelDb(),
                sums.residualDb(), sums.unmatchedDb(), 0.0 - alignment.driftFrames() * 1e6, alignment.swapped(), sums.mono(),
                sums.channels());
    }

    /**
     * Refuses what cannot be compared, as far as the headers tell.
     *
     * @throws AudioException if rates or channels differ, or it is too short
     */
    public static void refuseUnfit(AudioFormat approved, AudioFormat print) throws AudioException {
        if (approved.sampleRateHz() != print.sampleRateHz()) {
            throw new AudioException(NLS.bind(Messages.compare_rates, String.valueOf(print.sampleRateHz()),
                    String.valueOf(approved.sampleRateHz())));
        } else if (approved.channels() != print.channels()) {
            throw new AudioException(NLS.bind(Messages.compare_channels, String.valueOf(print.channels()),
                    String.valueOf(approved.channels())));
        }
        longEnough(print.seconds());
    }

    private static void longEnough(double seconds) throws AudioException {
        if (seconds < LEAST_SECONDS) {
            throw new AudioException(NLS.bind(Messages.compare_short,
                    Objects.requireNonNull(String.format(Locale.ROOT, "%.1f", Double.valueOf(seconds))), String.valueOf((int) LEAST_SECONDS)));
        }
    }
}
