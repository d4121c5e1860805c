package studio.talkback.audio;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.testkit.Damage;

class DamagedFilesTest {

    private static final int TIMES = 3000;

    @TempDir
    Path folder = Path.of("");

    @Test
    void aDamagedFileIsReadAsFarAsItGoesOrRefusedInOneLine() throws IOException {
        Random random = new Random(4);
        Damage damage = new Damage("\0\1\2\20\30\40\377\376WAVEfmt datads64COMMSSND", false);
        for (byte[] whole : wholes()) {
            int read = 0;
            for (int i = 0; i < TIMES; i++) {
                // The sound may be damaged as it likes: what matters is in front of it.
                byte[] head = damage.of(Arrays.copyOf(whole, whole.length - 100), random);
                byte[] file = Arrays.copyOf(head, head.length + 100);
                read += reads(Files.write(folder.resolve("damaged"), file));
            }
            assertTrue(read > TIMES / 20, "some can be read: " + read);
            assertTrue(read < TIMES, "some cannot");
        }
    }

    @Test
    void aRateOrChannelsThatNoRecorderHasAreNotTakenForTrue() throws IOException {
        for (int[] odd : new int[][] { { 1, 2 }, { Integer.MAX_VALUE, 2 }, { 48000, 65535 } }) {
            Path file = Files.write(folder.resolve("odd.wav"), SoundBytes.little().id("RIFF").u32(300).id("WAVE").id("fmt ").u32(16)
                    .u16(1, odd[1]).u32(odd[0]).u32(0).u16(0, 16).id("data").u32(8).u16(0, 0, 0, 0).done());
            assertTrue(assertThrows(AudioException.class, () -> AudioFile.open(file)).getMessage().startsWith("the header is damaged"));
        }
    }

    private static int reads(Path path) throws IOException {
        try (AudioFile file = AudioFile.open(path)) {
            AudioFormat format = file.format();
            long bytes = format.frames() * format.channels() * format.coding().bytes();
            assertTrue(format.frames() >= 0 && bytes <= Files.size(path), "no more than there is: " + format);
            assertTrue(format.bitDepth() >= 1 && format.bitDepth() <= 64 && format.sampleRateHz() >= 1, format.toString());
            double[] samples = new double[Math.max(1000, format.channels())];
            long frames = 0;
            for (int read = file.read(samples); read > 0; read = file.read(samples)) {
                frames += read;
            }
            assertTrue(frames == format.frames(), "all of it: " + frames + " of " + format);
            return 1;
        } catch (AudioException e) {
            assertFalse(e.getMessage().isBlank() || e.getMessage().contains("\n"), e.getMessage());
            return 0;
        }
    }

    private static List<byte[]> wholes() {
        int[] silence = new int[100];
        SoundBytes w64 = SoundBytes.little().id("riff").u64(1).u32(1).u64(300).id("wave").u64(1).u32(1)
                .id("fmt ").u64(1).u32(1).u64(40).u16(1, 1).u32(48000).u32(96000).u16(2, 16)
                .id("data").u64(1).u32(1).u64(224).u16(silence);
        return List.of(
                SoundBytes.little().id("RIFF").u32(300).id("WAVE").id("JUNK").u32(4).u32(0).format(2).id("data").u32(200).u16(silence).done(),
                SoundBytes.little().id("RF64").u32(0xFFFFFFFFL).id("WAVE").id("ds64").u32(40).u64(0).u64(200).u64(50).u32(1)
                        .id("junk").u64(6).format(2).id("data").u32(0xFFFFFFFFL).u16(silence).done(),
                SoundBytes.big().id("FORM").u32(300).id("AIFC").id("COMM").u32(24).u16(2).u32(50).u16(16)
                        .u16(0x400E, 0xBB80, 0, 0, 0).id("sowt").u8(0, 0).id("SSND").u32(208).u32(0).u32(0).u16(silence).done(),
                w64.done());
    }
}
