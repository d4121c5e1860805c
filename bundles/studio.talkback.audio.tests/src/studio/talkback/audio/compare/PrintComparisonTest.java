package studio.talkback.audio.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.audio.AudioException;
import studio.talkback.audio.AudioFile;
import studio.talkback.testkit.Song;

class PrintComparisonTest {

    private static final int RATE = 24000;
    private static final Song SONG = new Song(1, 60);
    /** Where the prints of these tests begin, on a sample. */
    private static final double FROM = 21.3;

    @TempDir
    Path folder = Path.of("");

    private static final double[] WHOLE = SONG.play(0, 60, RATE);

    private Path approved = Path.of("");

    @BeforeEach
    void print() throws IOException {
        approved = Song.write(folder.resolve("approved.wav"), WHOLE, 2, RATE);
    }

    /** The very samples. */
    private static double[] part(double from, double length) {
        int begin = (int) Math.round(from * RATE) * 2;
        return Arrays.copyOfRange(WHOLE, begin, begin + (int) Math.round(length * RATE) * 2);
    }

    @Test
    void theSameSamplesLeaveNothing() throws IOException {
        Comparison same = compare(part(FROM, 12));
        assertTrue(same.found());
        assertEquals(FROM, same.positionSeconds(), 1e-9);
        assertEquals(12, same.seconds(), 0.1);
        assertEquals(0, same.levelDb(), 1e-9);
        assertEquals(Double.NEGATIVE_INFINITY, same.residualDb());
        assertEquals(Double.NEGATIVE_INFINITY, same.unmatchedDb());
        assertEquals(0, Comparison.residualAsLevelDb(same.residualDb()));
        assertEquals(0, same.driftPpm());
        assertFalse(same.swapped() || same.mono());
    }

    @Test
    void aPartOfASampleAndALevelAreFound() throws IOException {
        for (double part : new double[] { 0.5, 0.137, -0.25 }) {
            Comparison moved = compare(Song.gained(SONG.play(FROM + part / RATE, 10, RATE), -0.1));
            assertEquals(FROM + part / RATE, moved.positionSeconds(), 0.005 / RATE, "to a two hundredth of a sample");
            assertEquals(-0.1, moved.levelDb(), 0.001);
            assertTrue(moved.residualDb() < -65, "" + moved);
            assertEquals(-38.8, moved.unmatchedDb(), 0.2, "0.1 dB leaves as much");
            assertEquals(-0.1, moved.channels().get(1).levelDb(), 0.002);
        }
    }

    @Test
    void noiseLeavesAsMuchAsItIs() throws IOException {
        double[] print = SONG.play(FROM + 0.3 / RATE, 15, RATE);
        double level = Math.sqrt(Arrays.stream(print).map(x -> x * x).average().orElse(0));
        Random random = new Random(3);
        for (int i = 0; i < print.length; i++) {
            print[i] += level * Math.pow(10, -38.0 / 20) * random.nextGaussian();
        }
        Comparison noisy = compare(print);
        assertEquals(-38, noisy.residualDb(), 0.1);
        assertEquals(0, noisy.levelDb(), 0.005);
        assertEquals(0.11, Comparison.residualAsLevelDb(noisy.residualDb()), 0.005);
    }

    @Test
    void aClockThatRanFastIsFoundAndFollowed() throws IOException {
        Comparison fast = compare(SONG.play(FROM, 30, RATE * 1.00002));
        assertEquals(20, fast.driftPpm(), 0.05);
        assertTrue(fast.residualDb() < -55, "" + fast);
        assertEquals(-12, compare(SONG.play(FROM, 30, RATE * 0.999988)).driftPpm(), 0.05);
    }

    @Test
    void aPrintThatDroppedSamplesIsNoClockThatRanFast() throws IOException {
        double[] print = part(FROM, 10);
        double[] on = part(FROM + 10 + 64.0 / RATE, 10);
        double[] slipped = Arrays.copyOf(print, print.length + on.length);
        System.arraycopy(on, 0, slipped, print.length, on.length);
        Comparison found = compare(slipped);
        assertFalse(found.found() && (found.driftPpm() != 0 || found.residualDb() < -10), "" + found);
        double[] late = Arrays.copyOf(print, print.length + on.length / 4 * 2);
        System.arraycopy(on, 0, late, print.length, late.length - print.length);
        Comparison mostly = compare(late);
        assertTrue(mostly.found(), "two thirds of it lie right");
        assertEquals(0, mostly.driftPpm());
        assertEquals(FROM, mostly.positionSeconds(), 1e-6);
        assertTrue(mostly.residualDb() > -10, "" + mostly);
    }

    @Test
    void swappedAndTurnedChannelsAreSaid() throws IOException {
        double[] print = part(FROM, 10);
        double[] swapped = print.clone();
        for (int i = 0; i < print.length; i += 2) {
            swapped[i] = print[i + 1];
            swapped[i + 1] = -print[i];
        }
        Comparison crossed = compare(swapped);
        assertTrue(crossed.swapped());
        assertEquals(1, crossed.channels().get(0).approved());
        assertFalse(crossed.channels().get(0).turned());
        assertTrue(crossed.channels().get(1).turned());
        assertEquals(Double.NEGATIVE_INFINITY, crossed.residualDb());
        Comparison turned = compare(Arrays.stream(print).map(x -> -x).toArray());
        assertTrue(turned.channels().stream().allMatch(ChannelComparison::turned));
        assertEquals(0, turned.levelDb(), 1e-9);
    }

    @Test
    void aChannelThatIsDeadAndOneThatIsLouderAreSaid() throws IOException {
        double[] dead = SONG.play(FROM, 10, RATE);
        double[] louder = dead.clone();
        for (int i = 0; i < dead.length; i += 2) {
            dead[i + 1] = 0;
            louder[i] *= 2;
        }
        Comparison silent = compare(dead);
        assertTrue(silent.channels().get(1).silent());
        assertTrue(silent.residualDb() > -6, "no number that could be taken for a good one: " + silent);
        assertEquals(6.02, compare(louder).channels().get(0).levelDb(), 0.01);
        assertEquals(0, compare(louder).channels().get(1).levelDb(), 0.01);
    }

    @Test
    void aChannelThatHoldsSomethingElseIsSaidAndOneThatIsAlwaysSilentIsNot() throws IOException {
        double[] print = SONG.play(FROM, 10, RATE);
        double[] other = new Song(2, 60).play(3, 10, RATE);
        for (int i = 1; i < print.length; i += 2) {
            print[i] = other[i];
        }
        Comparison half = compare(print);
        assertTrue(half.channels().get(1).foreign() && !half.channels().get(0).foreign(), "" + half);
        assertTrue(Double.isNaN(half.channels().get(1).levelDb()));
        assertTrue(half.residualDb() > -6, "no number that could be taken for a good one: " + half);
        double[] left = WHOLE.clone();
        double[] noisy = SONG.play(FROM, 10, RATE);
        Random random = new Random(5);
        for (int i = 1; i < left.length; i += 2) {
            left[i] = 0;
        }
        for (int i = 1; i < noisy.length; i += 2) {
            noisy[i] = 1e-4 * random.nextGaussian();
        }
        approved = Song.write(folder.resolve("left.wav"), left, 2, RATE);
        ChannelComparison silent = compare(noisy).channels().get(1);
        assertFalse(silent.foreign() || silent.silent() || silent.turned());
    }

    @Test
    void aMonoPrintOfAStereoMixIsSaid() throws IOException {
        double[] print = SONG.play(FROM, 10, RATE);
        for (int i = 0; i < print.length; i += 2) {
            print[i] = print[i + 1] = (print[i] + print[i + 1]) / 2;
        }
        assertTrue(compare(print).mono());
    }

    @Test
    void aPrintThatClipsIsSaidUnlessTheApprovedOneDoes() throws IOException {
        double[] hot = SONG.play(FROM, 10, RATE);
        for (int i = 0; i < hot.length; i += 2) {
            hot[i] *= 5;
        }
        Comparison left = compare(hot);
        assertTrue(left.channels().get(0).clipped() && !left.channels().get(1).clipped(), "" + left);
        approved = Song.write(folder.resolve("loud.wav"), Song.gained(WHOLE, 14), 2, RATE);
        assertFalse(compare(Song.gained(part(FROM, 10), 14)).channels().get(0).clipped());
    }

    @Test
    void silenceAroundThePrintIsLeftOut() throws IOException {
        double[] print = part(FROM, 8);
        double[] late = new double[print.length + 10 * RATE];
        System.arraycopy(print, 0, late, 6 * RATE, print.length);
        Comparison found = compare(late);
        assertEquals(FROM, found.positionSeconds(), 1e-6);
        assertEquals(8, found.seconds(), 0.2);
        assertEquals(Double.NEGATIVE_INFINITY, found.residualDb());
    }

    @Test
    void aPrintThatBeganBeforeTheApprovedOneOrWentOnAfterItIsFound() throws IOException {
        double[] print = SONG.play(0, 12, RATE);
        double[] early = new double[print.length + 6 * RATE];
        Random random = new Random(8);
        for (int i = 0; i < 6 * RATE; i++) {
            early[i] = 0.02 * random.nextGaussian();
        }
        System.arraycopy(print, 0, early, 6 * RATE, print.length);
        Comparison first = compare(early);
        assertEquals(0, first.positionSeconds(), 1e-6);
        assertEquals(12, first.seconds(), 0.2);
        double[] late = Arrays.copyOf(SONG.play(50, 10, RATE), 28 * RATE);
        for (int i = 20 * RATE; i < late.length; i++) {
            late[i] = 0.02 * random.nextGaussian();
        }
        assertEquals(10, compare(late).seconds(), 0.2);
        Comparison whole = compare(WHOLE);
        assertEquals(60, whole.seconds(), 0.3);
        assertEquals(Double.NEGATIVE_INFINITY, whole.residualDb());
    }

    @Test
    void musicOfLoopsIsFoundWhereWhatIsNotLoopedIs() throws IOException {
        double[] loop = SONG.play(8, 2, RATE);
        double[] whole = new double[60 * RATE * 2];
        Random random = new Random(2);
        double[] before = new double[4];
        for (int i = 0; i < whole.length; i++) {
            // Hiss: two differences of noise, so that there is nothing of it at the low rate at which places are looked for.
            double noise = 1e-3 * random.nextGaussian();
            int channel = i % 2 * 2;
            whole[i] = loop[i % loop.length] + noise - 2 * before[channel] + before[channel + 1];
            before[channel + 1] = before[channel];
            before[channel] = noise;
        }
        approved = Song.write(folder.resolve("loops.wav"), whole, 2, RATE);
        for (int from : new int[] { 3, 23, 41 }) {
            Comparison found = compare(Arrays.copyOfRange(whole, from * RATE * 2, (from + 10) * RATE * 2));
            assertEquals(from, found.positionSeconds(), 1e-9);
            assertEquals(Double.NEGATIVE_INFINITY, found.residualDb());
        }
    }

    @Test
    void anotherSongAndNoiseAreNotFound() throws IOException {
        Comparison other = compare(new Song(2, 60).play(10, 12, RATE));
        assertEquals(Outcome.NOT_FOUND, other.outcome());
        assertTrue(Double.isNaN(other.levelDb()) && Double.isNaN(other.residualDb()), "no number");
        assertTrue(other.correlation() < PrintComparison.LEAST_CORRELATION);
        double[] noise = new Random(1).doubles(12L * RATE * 2, -0.2, 0.2).toArray();
        assertEquals(Outcome.NOT_FOUND, compare(noise).outcome());
        double[] hum = new double[12 * RATE * 2];
        for (int i = 0; i < hum.length; i++) {
            hum[i] = 0.1 * Math.sin(2 * Math.PI * 50 * (i / 2) / RATE);
        }
        assertEquals(Outcome.NOT_FOUND, compare(hum).outcome());
        Arrays.fill(hum, 0.25);
        assertEquals(Outcome.NOT_FOUND, compare(hum).outcome(), "what does not move");
    }

    @Test
    void nothingIsSilentAndNotANumber() throws IOException {
        assertEquals(Outcome.SILENT, compare(new double[10 * RATE * 2]).outcome());
        assertTrue(Double.isNaN(compare(new double[10 * RATE * 2]).residualDb()));
    }

    @Test
    void whatCannotBeComparedSaysHowToMendIt() throws IOException {
        assertRefused("the print is at 48000 Hz and the approved print at 24000 Hz: print at 24000 Hz",
                Song.write(folder.resolve("rate.wav"), new double[10 * 48000 * 2], 2, 48000));
        assertRefused("the print has 1 channels and the approved print 2: print as many",
                Song.write(folder.resolve("mono.wav"), new double[10 * RATE], 1, RATE));
        assertRefused("only 4.5 s of the print can be compared: print at least 5 s, 30 at best",
                Song.write(folder.resolve("short.wav"), SONG.play(3, 4.5, RATE), 2, RATE));
        double[] mostly = Arrays.copyOf(SONG.play(3, 2, RATE), 20 * RATE);
        assertRefused("only 2.0 s of the print", Song.write(folder.resolve("mostly.wav"), mostly, 2, RATE));
    }

    @Test
    void itIsCancelledAtOnce() throws IOException {
        NullProgressMonitor cancelled = new NullProgressMonitor();
        cancelled.setCanceled(true);
        Path print = Song.write(folder.resolve("print.wav"), SONG.play(3, 10, RATE), 2, RATE);
        try (AudioFile one = AudioFile.open(approved); AudioFile two = AudioFile.open(print)) {
            assertThrows(OperationCanceledException.class, () -> PrintComparison.compare(one, two, cancelled));
        }
    }

    @Test
    void monoAndManyChannelsAreCompared() throws IOException {
        for (int channels : new int[] { 1, 6 }) {
            Path long6 = Song.write(folder.resolve("long.wav"), spread(SONG.play(0, 30, RATE), channels), channels, RATE);
            Path short6 = Song.write(folder.resolve("short.wav"), spread(Song.gained(SONG.play(11, 8, RATE), 1.5), channels), channels, RATE);
            try (AudioFile one = AudioFile.open(long6); AudioFile two = AudioFile.open(short6)) {
                Comparison many = PrintComparison.compare(one, two, new NullProgressMonitor());
                assertEquals(11, many.positionSeconds(), 1e-6);
                assertEquals(1.5, many.levelDb(), 0.001);
                assertEquals(channels, many.channels().size());
            }
        }
    }

    /** Stereo in several channels: the left one ever less, the right one where there is room. */
    private static double[] spread(double[] stereo, int channels) {
        double[] spread = new double[stereo.length / 2 * channels];
        for (int i = 0; i < spread.length; i++) {
            int channel = i % channels;
            spread[i] = stereo[i / channels * 2 + channel % 2] / (channel + 1);
        }
        return spread;
    }

    private void assertRefused(String said, Path print) throws IOException {
        try (AudioFile one = AudioFile.open(approved); AudioFile two = AudioFile.open(print)) {
            String message = assertThrows(AudioException.class,
                    () -> PrintComparison.compare(one, two, new NullProgressMonitor())).getMessage();
            assertTrue(message.startsWith(said), message);
        }
    }

    private Comparison compare(double[] print) throws IOException {
        Path file = Song.write(folder.resolve("print.wav"), print, 2, RATE);
        try (AudioFile one = AudioFile.open(approved); AudioFile two = AudioFile.open(file)) {
            return PrintComparison.compare(one, two, new NullProgressMonitor());
        }
    }
}
