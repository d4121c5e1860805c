package studio.talkback.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What another program writes, reads and measures is what we read and measure. */
class FfmpegTest {

    /** One second of two channels that differ, with quiet, loud and odd values. */
    private static final String SOURCE = "aevalsrc=0.7*sin(440*2*PI*t)*t|0.3*sin(1234.5*2*PI*t)+0.01*random(0):s=%d:d=1";
    private static final String MANY = "aevalsrc=0.1*sin(100*2*PI*t)|0.2*sin(200*2*PI*t)|0.3*sin(300*2*PI*t)|0.4*sin(400*2*PI*t)"
            + "|0.5*sin(500*2*PI*t)|0.6*sin(600*2*PI*t):s=48000:d=0.3:c=5.1";

    @TempDir
    Path folder = Path.of("");

    @Test
    void everyContainerAndSampleIsReadAsFfmpegReadsIt() throws Exception {
        for (String coding : List.of("u8", "s16le", "s24le", "s32le", "f32le", "f64le")) {
            assertSame("WAV", "wav", "-c:a", "pcm_" + coding);
            assertSame("RF64", "wav", "-c:a", "pcm_" + coding, "-rf64", "always");
            assertSame("Wave64", "w64", "-c:a", "pcm_" + coding);
        }
        for (String coding : List.of("s8", "s16be", "s24be", "s32be")) {
            assertSame("AIFF", "aiff", "-c:a", "pcm_" + coding);
        }
        for (String coding : List.of("s16le", "f32be", "f64be")) {
            assertSame("AIFF-C", "aiff", "-c:a", "pcm_" + coding);
        }
    }

    @Test
    void manyChannelsAndBroadcastWaveAreRead() throws Exception {
        Path file = folder.resolve("many.wav");
        Ffmpeg.run("-f", "lavfi", "-i", MANY, "-c:a", "pcm_s24le", "-write_bext", "1", "-metadata", "description=a print", file);
        assertEquals(6, assertRead("WAV", file).channels());
    }

    @Test
    void whatWasWrittenIntoAPipeHasNoLength() throws Exception {
        Path file = folder.resolve("pipe.wav");
        Path script = folder.resolve("pipe.sh");
        Ffmpeg.run("-version");
        Files.writeString(script, "ffmpeg -nostdin -v error -f lavfi -i 'sine=1000:d=0.5' -f wav - > '" + file + "'\n");
        assertEquals(0, new ProcessBuilder("sh", script.toString()).inheritIO().start().waitFor());
        AudioFormat format = assertRead("WAV", file);
        assertEquals(1, format.remarks().size());
        assertEquals(22050, format.frames());
    }

    @Test
    void peakAndRmsAreThoseThatFfmpegMeasures() throws Exception {
        Path file = folder.resolve("levels.wav");
        Ffmpeg.run("-f", "lavfi", "-i", String.format(SOURCE, 48000), "-c:a", "pcm_s24le", file);
        String said = Ffmpeg.run("-i", file, "-af", "astats=measure_overall=none", "-f", "null", "-");
        List<Double> peaks = numbers(said, "Peak level dB: (\\S+)");
        List<Double> rms = numbers(said, "RMS level dB: (\\S+)");
        List<ChannelLevel> levels;
        try (AudioFile sound = AudioFile.open(file)) {
            levels = Levels.of(sound, new NullProgressMonitor());
        }
        for (int i = 0; i < 2; i++) {
            assertEquals(peaks.get(i), levels.get(i).peakDbfs(), 1e-5);
            assertEquals(rms.get(i), levels.get(i).rmsDbfs(), 1e-5);
        }
        double volume = numbers(Ffmpeg.run("-i", file, "-af", "volumedetect", "-f", "null", "-"), "max_volume: (\\S+) dB").getFirst();
        assertEquals(volume, Math.max(levels.get(0).peakDbfs(), levels.get(1).peakDbfs()), 0.06);
    }

    @Test
    void realFilesAreRead() throws Exception {
        Path samples = samples();
        Assumptions.assumeTrue(samples != null, "skipped: no folder shared/samples/wav beside the project");
        List<Path> files;
        try (Stream<Path> listed = Files.list(samples)) {
            files = listed.filter(file -> file.toString().endsWith(".wav")).toList();
        }
        assertTrue(files.size() >= 5, files.toString());
        for (Path file : files) {
            Path here = Files.copy(file, folder.resolve(file.getFileName().toString()));
            if (file.endsWith("rect_24bit_wrong_fmt_size.wav")) {
                assertWrongSizeIsRead(here);
            } else {
                assertRead(file.toString().contains("rf64") ? "RF64" : "WAV", here);
            }
        }
    }

    /** ffmpeg does not read it; the same sound is in the file beside it. */
    private void assertWrongSizeIsRead(Path broken) throws IOException {
        try (AudioFile file = AudioFile.open(broken); AudioFile right = AudioFile.open(Objects.requireNonNull(samples())
                .resolve("rect_24bit_rf64.wav"))) {
            assertEquals(right.format().frames(), file.format().frames());
            assertArrayEquals(all(right), all(file));
        }
    }

    private void assertSame(String container, String ending, Object... how) throws Exception {
        Path file = folder.resolve("sound." + ending);
        Object[] arguments = Stream.concat(Stream.of("-f", "lavfi", "-i", String.format(SOURCE, 44100)),
                Stream.concat(Stream.of(how), Stream.of(file))).toArray();
        Ffmpeg.run(arguments);
        assertEquals(44100, assertRead(container, file).frames(), List.of(how) + " in " + container);
    }

    private static AudioFormat assertRead(String container, Path path) throws Exception {
        double[] theirs = Ffmpeg.samples(path);
        try (AudioFile file = AudioFile.open(path)) {
            assertEquals(container, file.format().container());
            assertArrayEquals(theirs, all(file), file.format().toString());
            return file.format();
        }
    }

    private static double[] all(AudioFile file) throws IOException {
        double[] samples = new double[(int) file.format().frames() * file.format().channels()];
        assertEquals(file.format().frames(), file.read(samples));
        return samples;
    }

    private static List<Double> numbers(String said, String pattern) {
        return Pattern.compile(pattern).matcher(said).results().map(result -> Double.valueOf(result.group(1))).toList();
    }

    private static @Nullable Path samples() {
        Path at = Path.of("").toAbsolutePath();
        while (at != null && !Files.isDirectory(at.resolve("shared/samples/wav"))) {
            at = at.getParent();
        }
        return at == null ? null : at.resolve("shared/samples/wav");
    }
}
