package studio.talkback.sheet;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Facts;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Signatures;
import studio.talkback.sheet.SheetBlock.Table;

class SheetPdfTest {

    private static final ZonedDateTime AT = ZonedDateTime.of(2026, 11, 23, 22, 30, 0, 0, ZoneId.of("Europe/Berlin"));
    private static final SheetHead HEAD = new SheetHead("Work order", "Talkback Sample Studio", "Glass House",
            "A Room  ·  Mon 23 Nov 2026", AT);

    @TempDir
    Path folder = Path.of("");

    @Test
    void theSameSheetMakesTheSameFileWhereverItIsWritten() throws Exception {
        Sheet sheet = sheet(Sheet.Shape.UPRIGHT, rows(120));
        byte[] once = SheetPdf.of(sheet, Paper.A4);
        TimeZone before = TimeZone.getDefault();
        Locale spoken = Locale.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Asia/Tokyo"));
            Locale.setDefault(Locale.of("ar", "EG"));
            assertArrayEquals(once, SheetPdf.of(sheet, Paper.A4));
        } finally {
            TimeZone.setDefault(before);
            Locale.setDefault(spoken);
        }
        assertFalse(Arrays.equals(once, SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, rows(119)), Paper.A4)));
    }

    @Test
    void namesInTheScriptsOfEuropeArePrinted() throws Exception {
        List<String> names = List.of("Łukasz Żółć", "Þórdís Ægisdóttir", "Ğülşen Çağrı", "Ελένη Ψαρά", "Љубица Ђурђевић",
                "Їжак Ґудзь", "Ørsted Šćepanović", "Zoë Ångström", "Ștefania Țepeș", "François Œuvre ß");
        String text = text(SheetPdf.of(new Sheet(HEAD, List.of(new Lines("", names)), Sheet.Shape.UPRIGHT), Paper.A4));
        for (String name : names) {
            assertTrue(text.contains(name), name + " in " + text);
        }
    }

    @Test
    void aDrawingIsMadeToFitOnOnePageAndItsWordsCanBeFound() throws Exception {
        List<SheetBlock.Mark> marks = List.of(new SheetBlock.Mark.Frame(0, 0, 482.6, 900, 0.4, false),
                new SheetBlock.Mark.Circle(40, 40, 12, 0.3, false), new SheetBlock.Mark.Line(40, 40, 48, 32, 0.9),
                new SheetBlock.Mark.Word("THRESHOLD", 40, 60, 2.3, true));
        Sheet sheet = new Sheet(HEAD, List.of(new SheetBlock.Drawing("FET COMP 1", 482.6, 900, marks)), Sheet.Shape.WIDE);
        byte[] pdf = SheetPdf.of(sheet, Paper.LETTER);
        String text = text(pdf);
        assertTrue(text.contains("FET COMP 1") && text.contains("THRESHOLD"), text);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertEquals(1, document.getNumberOfPages());
        }
        assertTrue(SheetText.of(sheet).contains("FET COMP 1"));
    }

    @Test
    void accentsThatStandBesideTheirLetterBecomeOne() throws Exception {
        assertTrue(text(SheetPdf.of(lines("Zoe\u0308"), Paper.A4)).contains("Zo\u00eb"));
    }

    @Test
    void aLetterThatTheFontLacksIsSeenAsABox() throws Exception {
        String text = text(SheetPdf.of(lines("a 漢 b 🎚\uFE0F c\td\u0000e"), Paper.A4));
        assertTrue(text.contains("a □ b □ c d e"), text);
    }

    @Test
    void marksOfTheScreensArePrintedAsTheNearestThatThereIs() throws Exception {
        String text = text(SheetPdf.of(lines("✓Main ✗TV ~Inst 3 → 3a ▲ −½"), Paper.A4));
        assertTrue(text.contains("√Main ×TV ~Inst 3 → 3a ▲ −½"), text);
    }

    @Test
    void headingsStandOnEachPageAndEachPageSaysWhichItIs() throws Exception {
        byte[] pdf = SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, rows(120)), Paper.A4);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 2, pages + " pages");
            List<String> numbered = new ArrayList<>();
            for (int page = 1; page <= pages; page++) {
                String text = text(document, page);
                assertTrue(text.contains("Page " + page + " of " + pages), text);
                assertTrue(text.contains("Work order"), text);
                assertTrue(text.contains("Glass House"), text);
                text.lines().filter(line -> line.contains("row ")).forEach(numbered::add);
                if (text.contains("row ")) {
                    assertTrue(text.contains("What happened"), "the heading is repeated: " + text);
                }
            }
            assertEquals(120, numbered.size(), "no row is lost at the end of a page");
        }
    }

    @Test
    void aRowThatIsLongerThanAPageGoesOnOnTheNext() throws Exception {
        StringBuilder words = new StringBuilder();
        for (int word = 0; word < 3000; word++) {
            words.append("w").append(word).append(' ');
        }
        String text = text(SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, List.of(List.of("10:00", words.toString()))), Paper.A4));
        for (int word = 0; word < 3000; word++) {
            assertTrue(text.contains("w" + word + " ") || text.contains("w" + word + "\n"), "w" + word);
        }
    }

    @Test
    void aWordThatIsWiderThanItsCellIsBroken() throws Exception {
        String name = "GlassHouse_" + "x".repeat(300) + "_end";
        String text = text(SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, List.of(List.of(name, "what"))), Paper.A4));
        assertTrue(text.replaceAll("\\s", "").contains("_end"), text);
        assertEquals(300, text.replaceAll("[^x]", "").length());
    }

    @Test
    void whatIsMeantForOnePageStaysOnItAndCountsWhatHasNoPlace() throws Exception {
        byte[] few = SheetPdf.of(sheet(Sheet.Shape.ONE_PAGE, rows(10)), Paper.A4);
        assertEquals(1, pages(few));
        assertFalse(text(few).contains("more"));
        byte[] many = SheetPdf.of(sheet(Sheet.Shape.ONE_PAGE, rows(400)), Paper.LETTER);
        assertEquals(1, pages(many));
        String text = text(many);
        long shown = text.lines().filter(line -> line.contains("row ")).count();
        assertTrue(shown > 30, shown + " rows");
        assertTrue(text.contains("and " + (400 - shown) + " more"), text);
    }

    @Test
    void theSheetFitsThePaper() throws Exception {
        assertEquals("595 × 842", size(SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, rows(1)), Paper.A4)));
        assertEquals("842 × 595", size(SheetPdf.of(sheet(Sheet.Shape.WIDE, rows(1)), Paper.A4)));
        assertEquals("612 × 792", size(SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, rows(1)), Paper.LETTER)));
        assertEquals(Paper.LETTER, Paper.of(Locale.US));
        assertEquals(Paper.A4, Paper.of(Locale.GERMANY));
        assertEquals(Paper.A4, Paper.of(Locale.ROOT));
    }

    @Test
    void theFileSaysWhatItIs() throws Exception {
        try (PDDocument document = Loader.loadPDF(SheetPdf.of(sheet(Sheet.Shape.UPRIGHT, rows(1)), Paper.A4))) {
            assertEquals("Work order – Glass House", document.getDocumentInformation().getTitle());
            assertEquals("Talkback Sample Studio", document.getDocumentInformation().getAuthor());
            assertEquals(AT.toInstant(), document.getDocumentInformation().getCreationDate().toInstant());
            assertEquals("en-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void otherProgramsReadIt() throws Exception {
        for (Sheet.Shape shape : Sheet.Shape.values()) {
            Path file = folder.resolve(shape + ".pdf");
            Files.write(file, SheetPdf.of(sheet(shape, rows(90)), Paper.A4));
            PdfTools.check(file);
            assertTrue(PdfTools.text(file).contains("Łukasz Ελένη Їжак"), "as poppler reads it");
            PdfTools.draw(file, folder.resolve(shape + "-"));
        }
    }

    @Test
    void asTextColumnsStandUnderEachOther() {
        assertEquals("""
                Talkback Sample Studio  ·  Work order
                Glass House  ·  A Room  ·  Mon 23 Nov 2026

                Client  Northlight Records
                In      10:00

                Log
                Time   What happened
                10:00  row 0 Łukasz Ελένη Їжак
                10:01  row 1 Łukasz Ελένη Їжак

                ________________________________  For the studio
                """, SheetText.of(sheet(Sheet.Shape.UPRIGHT, rows(2))));
    }

    private static Sheet sheet(Sheet.Shape shape, List<List<String>> rows) {
        return new Sheet(HEAD, List.of(
                new Facts(List.of(new Fact("Client", "Northlight Records"), new Fact("In", "10:00"))),
                new Table("Log", List.of(new Column("Time", 1), new Column("What happened", 4)), rows),
                new Signatures(List.of("For the studio"))), shape);
    }

    private static Sheet lines(String... lines) {
        return new Sheet(HEAD, List.of(new Lines("", List.of(lines))), Sheet.Shape.UPRIGHT);
    }

    private static List<List<String>> rows(int count) {
        List<List<String>> rows = new ArrayList<>();
        for (int row = 0; row < count; row++) {
            rows.add(List.of(String.format(Locale.ROOT, "%02d:%02d", 10 + row / 60, row % 60),
                    "row " + row + " Łukasz Ελένη Їжак"));
        }
        return rows;
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document);
    }

    private static int pages(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return document.getNumberOfPages();
        }
    }

    private static String size(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle size = document.getPage(0).getMediaBox();
            return Math.round(size.getWidth()) + " × " + Math.round(size.getHeight());
        }
    }
}
