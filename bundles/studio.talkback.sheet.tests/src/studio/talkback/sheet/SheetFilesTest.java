package studio.talkback.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.sheet.SheetBlock.Lines;

class SheetFilesTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 23, 22, 30, 0, 0, ZoneId.of("Europe/Berlin"));

    @TempDir
    Path folder = Path.of("");

    @Test
    void aSheetIsWrittenOnceAndAnotherOneBesideIt() throws Exception {
        Path file = SheetFiles.write(sheet("Glass House", "one"), Paper.A4, folder.resolve("new/sheets"));
        assertEquals("2026-11-23 Glass House Work order.pdf", file.getFileName().toString());
        byte[] written = Files.readAllBytes(file);
        assertArrayEquals(SheetPdf.of(sheet("Glass House", "one"), Paper.A4), written);
        assertEquals(file, SheetFiles.write(sheet("Glass House", "one"), Paper.A4, folder.resolve("new/sheets")));
        Path other = SheetFiles.write(sheet("Glass House", "two"), Paper.A4, folder.resolve("new/sheets"));
        assertEquals("2026-11-23 Glass House Work order (2).pdf", other.getFileName().toString());
        assertArrayEquals(written, Files.readAllBytes(file), "what was there stays as it is");
        try (var files = Files.list(folder.resolve("new/sheets"))) {
            assertEquals(2, files.count());
        }
    }

    @Test
    void noNameLeavesTheFolder() throws Exception {
        for (String about : List.of("../../etc", "a/b\\c:d*?\"<>|", "#4 Glass House  ·  Heron", "x".repeat(300) + "🎚", "..", "")) {
            Path file = SheetFiles.write(sheet(about, about), Paper.A4, folder);
            assertEquals(folder, file.getParent());
            assertTrue(Files.size(file) > 0);
        }
        assertTrue(Files.exists(folder.resolve("2026-11-23 4 Glass House, Heron Work order.pdf")));
        assertTrue(Files.exists(folder.resolve("2026-11-23 Work order.pdf")));
    }

    @Test
    void whereNoFolderCanBeNothingIsWritten() throws Exception {
        Path file = Files.writeString(folder.resolve("taken"), "a file");
        assertThrows(IOException.class, () -> SheetFiles.write(sheet("a", "b"), Paper.A4, file));
        assertEquals("a file", Files.readString(file));
    }

    private static Sheet sheet(String about, String line) {
        return new Sheet(new SheetHead("Work order", "Studio", about, "A Room", AT), List.of(new Lines("", List.of(line))),
                Sheet.Shape.UPRIGHT);
    }
}
