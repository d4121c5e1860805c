package studio.talkback.audio;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Another program that writes, reads and measures sound: {@code releng/test} installs it where it can. */
public final class Ffmpeg {

    private Ffmpeg() {
    }

    /** Runs it; returns what it says. */
    public static String run(Object... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of("ffmpeg", "-nostdin", "-hide_banner", "-y"));
        for (Object argument : arguments) {
            command.add(String.valueOf(argument));
        }
        Process program;
        try {
            program = new ProcessBuilder(command).redirectErrorStream(true).start();
        } catch (IOException missing) {
            System.out.println("Skipped: ffmpeg is not installed here (Debian: ffmpeg)");
            assumeTrue(false, "ffmpeg is not installed");
            throw missing;
        }
        String said = new String(program.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, program.waitFor(), said);
        return said;
    }

    /** All samples of a file as it reads them. */
    static double[] samples(Path file) throws IOException, InterruptedException {
        Path raw = file.resolveSibling("samples.raw");
        run("-i", file, "-f", "f64le", "-c:a", "pcm_f64le", raw);
        double[] samples = new double[(int) (Files.size(raw) / Double.BYTES)];
        ByteBuffer.wrap(Files.readAllBytes(raw)).order(ByteOrder.LITTLE_ENDIAN).asDoubleBuffer().get(samples);
        return samples;
    }
}
