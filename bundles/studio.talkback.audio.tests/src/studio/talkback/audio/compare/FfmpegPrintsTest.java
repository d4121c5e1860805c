package studio.talkback.audio.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.audio.AudioFile;
import studio.talkback.audio.Ffmpeg;
import studio.talkback.testkit.Song;

/** Prints that another program delayed, turned down, turned round and made noisy have the figures that it was told. */
class FfmpegPrintsTest {

    private static final int RATE = 48000;
    /** Both ways through another rate, so that what the filters take is taken of both. */
    private static final String UP = "aresample=192000:filter_size=128:cutoff=0.95";
    private static final String DOWN = "aresample=48000:filter_size=128:cutoff=0.95";

    @TempDir
    Path folder = Path.of("");

    @Test
    void whatFfmpegDidIsWhatIsFound() throws Exception {
        Path song = Song.write(folder.resolve("song.wav"), new Song(7, 40).play(0, 40, RATE), 2, RATE);
        Path approved = folder.resolve("approved.wav");
        Ffmpeg.run("-i", song, "-af", UP + "," + DOWN, "-c:a", "pcm_s24le", approved);
        Comparison gained = compare(approved, approved, "atrim=start=12.5:duration=12,volume=-0.1dB");
        assertEquals(12.5, gained.positionSeconds(), 1e-6);
        assertEquals(-0.1, gained.levelDb(), 0.0005);
        assertTrue(gained.residualDb() < -90, "" + gained);
        Comparison delayed = compare(approved, approved, "atrim=end=12,adelay=2500:all=1");
        assertEquals(0, delayed.positionSeconds(), 1e-6);
        assertEquals(12, delayed.seconds(), 0.2);
        assertEquals(Double.NEGATIVE_INFINITY, delayed.residualDb());
        Comparison turned = compare(approved, approved, "atrim=start=3:duration=10,aeval=-val(0)|val(1)");
        assertTrue(turned.channels().get(0).turned() && !turned.channels().get(1).turned(), "" + turned);
        assertTrue(compare(approved, approved, "atrim=start=3:duration=10,pan=stereo|c0=c1|c1=c0").swapped());
        assertTrue(compare(approved, approved, "atrim=start=3:duration=10,pan=stereo|c0=c0").channels().get(1).silent());
    }

    @Test
    void aQuarterOfASampleIsFound() throws Exception {
        Path song = Song.write(folder.resolve("song.wav"), new Song(7, 40).play(0, 40, RATE), 2, RATE);
        Path approved = folder.resolve("approved.wav");
        Ffmpeg.run("-i", song, "-af", UP + "," + DOWN, "-c:a", "pcm_s24le", approved);
        // A sample at four times the rate is a quarter of one.
        Comparison quarter = compare(approved, song, UP + ",atrim=start_sample=1920001:end_sample=4224001,asetpts=PTS-STARTPTS," + DOWN);
        assertEquals(10 + 0.25 / RATE, quarter.positionSeconds(), 0.01 / RATE);
        assertEquals(0, quarter.levelDb(), 0.001);
        assertTrue(quarter.residualDb() < -60, "" + quarter);
    }

    @Test
    void noiseOfAKnownLevelIsTheResidual() throws Exception {
        Path song = Song.write(folder.resolve("song.wav"), new Song(7, 30).play(0, 30, RATE), 2, RATE);
        Path print = folder.resolve("print.wav");
        Ffmpeg.run("-ss", "8", "-t", "15", "-i", song, "-f", "lavfi", "-i", "anoisesrc=r=48000:a=0.004:seed=3:d=15,pan=stereo|c0=c0|c1=c0",
                "-filter_complex", "[0][1]amix=inputs=2:normalize=0", "-c:a", "pcm_s24le", print);
        double rms = rms(Ffmpeg.run("-ss", "8", "-t", "15", "-i", song, "-af", "astats=measure_perchannel=none", "-f", "null", "-"));
        double noise = rms(Ffmpeg.run("-f", "lavfi", "-i", "anoisesrc=r=48000:a=0.004:seed=3:d=15", "-af", "astats=measure_perchannel=none",
                "-f", "null", "-"));
        try (AudioFile one = AudioFile.open(song); AudioFile two = AudioFile.open(print)) {
            Comparison noisy = PrintComparison.compare(one, two, new NullProgressMonitor());
            assertEquals(noise - rms, noisy.residualDb(), 0.1);
            assertEquals(8, noisy.positionSeconds(), 0.01 / RATE);
        }
    }

    private static double rms(String said) {
        return Double.parseDouble(said.replaceFirst("(?s).*RMS level dB: (\\S+).*", "$1"));
    }

    private Comparison compare(Path approved, Path of, String filter) throws Exception {
        Path print = folder.resolve("print.wav");
        Ffmpeg.run("-i", of, "-af", filter, "-c:a", "pcm_s24le", print);
        try (AudioFile one = AudioFile.open(approved); AudioFile two = AudioFile.open(print)) {
            return PrintComparison.compare(one, two, new NullProgressMonitor());
        }
    }
}
