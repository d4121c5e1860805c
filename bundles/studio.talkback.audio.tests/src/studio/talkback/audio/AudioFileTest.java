package studio.talkback.audio;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class AudioFileTest {

    @TempDir
    Path folder = Path.of("");

    @Test
    void samplesComeInterleavedAndFromAnyPlace() throws IOException {
        byte[] wav = riff().format(2).id("data").u32(12).u16(0, 16384, -16384, 32767, -32768, 1).done();
        try (AudioFile file = open(wav)) {
            assertEquals(new AudioFormat("WAV", 48000, 2, SampleCoding.SIGNED_16, 16, 3, List.of()), file.format());
            double[] two = new double[5];
            assertEquals(2, file.read(two));
            assertArrayEquals(new double[] { 0, 0.5, -0.5, 32767 / 32768.0, 0 }, two);
            assertEquals(2, file.position());
            assertEquals(1, file.read(two));
            assertEquals(-1.0, two[0]);
            assertEquals(0, file.read(two));
            file.seek(1);
            assertEquals(2, file.read(two));
            assertEquals(-0.5, two[0]);
            assertThrows(IndexOutOfBoundsException.class, () -> file.seek(4));
        }
    }

    @Test
    void chunksAroundTheSoundAreStepped() throws IOException {
        assertSound(riff().id("JUNK").u32(3).u8(1, 2, 3, 0).format(1).id("data").u32(4).u16(8192, -8192).id("LIST").u32(4).id("INFO").done());
        assertSound(riff().id("data").u32(4).u16(8192, -8192).format(1).done());
        assertSound(riff().format(1).id("bext").u32(5).u8(1, 2, 3, 4, 5).id("data").u32(4).u16(8192, -8192).done(),
                "an odd chunk that nobody padded");
        assertSound(riff().id("fmt ").u32(17).u16(1, 1).u32(48000).u32(96000).u16(2, 16).id("data").u32(4).u16(8192, -8192).done(),
                "a format that says one byte more than it has");
    }

    @Test
    void lengthsThatAreMissingOrWrongAreReadAsFarAsTheFileGoes() throws IOException {
        String none = "the header gives no length, as of a recording that crashed: read to the end of the file";
        assertRemark(none, riff().format(1).id("data").u32(0).u16(8192, -8192).done());
        assertRemark(none, riff().format(1).id("data").u32(0xFFFFFFFFL).u16(8192, -8192).done());
        assertRemark("the header says 1.0 s, but the file ends after 0.0 s",
                riff().format(1).id("data").u32(96000).u16(8192, -8192).u8(7).done());
        try (AudioFile empty = open(riff().format(1).id("data").u32(0).id("LIST").u32(4).id("INFO").done())) {
            assertEquals(0, empty.format().frames(), "nothing was recorded");
            assertEquals(List.of(), empty.format().remarks());
        }
    }

    @Test
    void longFilesHaveTheirLengthIn64Bits() throws IOException {
        for (String id : List.of("RF64", "BW64")) {
            byte[] file = SoundBytes.little().id(id).u32(0xFFFFFFFFL).id("WAVE").id("ds64").u32(40).u64(0).u64(4).u64(2).u32(1)
                    .id("junk").u64(6).format(1).id("junk").u32(0xFFFFFFFFL).u8(1, 2, 3, 4, 5, 6).id("data").u32(0xFFFFFFFFL)
                    .u16(8192, -8192).id("axml").u32(2).u8(1, 2).done();
            assertSound(file);
            try (AudioFile opened = open(file)) {
                assertEquals(id, opened.format().container());
            }
        }
        assertRemark("the header gives no length, as of a recording that crashed: read to the end of the file",
                SoundBytes.little().id("RF64").u32(0xFFFFFFFFL).id("WAVE").id("ds64").u32(28).u64(0).u64(0).u64(0).u32(0)
                        .format(1).id("data").u32(0xFFFFFFFFL).u16(8192, -8192).done());
    }

    @Test
    void bitsThatDoNotFillTheirBytesStandInTheUpperOnes() throws IOException {
        byte[] wav = riff().id("fmt ").u32(40).u16(0xFFFE, 1).u32(96000).u32(288000).u16(3, 24).u16(22, 20).u32(4).u16(1, 0, 0, 16)
                .u8(0x80, 0, 0, 0xAA, 0, 0x38, 0x9B, 0x71).id("data").u32(3).u8(0, 0, 0x40).done();
        try (AudioFile file = open(wav)) {
            assertEquals(20, file.format().bitDepth());
            assertEquals(SampleCoding.SIGNED_24, file.format().coding());
            double[] one = new double[1];
            file.read(one);
            assertEquals(0.5, one[0]);
        }
    }

    @Test
    void aiffAndWave64AreRead() throws IOException {
        assertSound(SoundBytes.big().id("FORM").u32(46).id("AIFF").id("COMM").u32(18).u16(1).u32(2).u16(16)
                .u16(0x400E, 0xBB80, 0, 0, 0).id("SSND").u32(12).u32(0).u32(0).u16(8192, -8192).done());
        assertSound(SoundBytes.big().id("FORM").u32(46).id("AIFC").id("COMM").u32(24).u16(1).u32(2).u16(16)
                .u16(0x400E, 0xBB80, 0, 0, 0).id("sowt").u8(0, 0).id("SSND").u32(14).u32(2).u32(0).u8(9, 9, 0, 0x20, 0, 0xE0).done());
        SoundBytes w64 = SoundBytes.little();
        guid(w64.id("riff")).u64(100);
        guid(w64.id("wave"));
        guid(w64.id("fact")).u64(25).u8(1, 0, 0, 0, 0, 0, 0, 0);
        guid(w64.id("fmt ")).u64(40).u16(1, 1).u32(48000).u32(96000).u16(2, 16);
        guid(w64.id("data")).u64(28).u16(8192, -8192);
        assertSound(w64.done());
    }

    @Test
    void whatCannotBeReadSaysHowToMendIt() throws IOException {
        assertRefused("no sound file that can be read: WAV, RF64, BW64, Wave64, AIFF or AIFF-C is wanted", SoundBytes.little().id("ID3 and so on").done());
        assertRefused("no sound file", riff().done(), 8, 'X');
        assertRefused("the file has a header but no sound", riff().format(1).done());
        assertRefused("the header is damaged", riff().id("data").u32(4).u16(1, 2).done());
        assertRefused("the file ends within its header", riff().id("fmt ").u32(16).u16(1, 1).done());
        assertRefused("the sound is compressed (0x0055): print it as PCM or floating point",
                riff().id("fmt ").u32(16).u16(0x55, 2).u32(44100).u32(16000).u16(1, 0).id("data").u32(2).u16(0).done());
        assertRefused("the header is damaged", riff().id("fmt ").u32(16).u16(1, 2).u32(44100).u32(0).u16(8, 24).id("data").u32(2).u16(0).done());
        assertRefused("the header is damaged", riff().id("fmt ").u32(16).u16(1, 0).u32(44100).u32(0).u16(0, 16).id("data").u32(2).u16(0).done());
    }

    @Test
    void aFileThatIsCutWhileItIsReadSaysSo() throws IOException {
        Path path = Files.write(folder.resolve("cut.wav"), riff().format(1).id("data").u32(400).u16(new int[200]).done());
        try (AudioFile file = AudioFile.open(path)) {
            Files.write(path, new byte[60], StandardOpenOption.TRUNCATE_EXISTING);
            String said = assertThrows(AudioException.class, () -> file.read(new double[200])).getMessage();
            assertEquals("the file became shorter while it was read: wait until it is written", said);
        }
    }

    private static SoundBytes riff() {
        return SoundBytes.little().id("RIFF").u32(100).id("WAVE");
    }

    private static SoundBytes guid(SoundBytes file) {
        return file.u8(0xF3, 0xAC, 0xD3, 0x11, 0x8C, 0xD1, 0, 0xC0, 0x4F, 0x8E, 0xDB, 0x8A);
    }

    /** Two frames of one channel: a quarter up, a quarter down. */
    private void assertSound(byte[] bytes, String... why) throws IOException {
        try (AudioFile file = open(bytes)) {
            assertEquals(2, file.format().frames(), String.join("", why));
            assertEquals(48000, file.format().sampleRateHz());
            double[] samples = new double[3];
            assertEquals(2, file.read(samples));
            assertArrayEquals(new double[] { 0.25, -0.25, 0 }, samples);
        }
    }

    private void assertRemark(String remark, byte[] bytes) throws IOException {
        assertSound(bytes);
        try (AudioFile file = open(bytes)) {
            assertEquals(List.of(remark), file.format().remarks());
        }
    }

    private void assertRefused(String said, byte[] bytes) {
        String message = assertThrows(AudioException.class, () -> open(bytes)).getMessage();
        assertTrue(message.startsWith(said), message);
    }

    private void assertRefused(String said, byte[] bytes, int at, int value) {
        bytes[at] = (byte) value;
        assertRefused(said, bytes);
    }

    private AudioFile open(byte[] bytes) throws IOException {
        return AudioFile.open(Files.write(folder.resolve("sound"), bytes));
    }
}
