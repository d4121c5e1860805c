package studio.talkback.sheet.internal.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.apache.fontbox.ttf.CmapLookup;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/**
 * The letters of a document: Liberation Sans, which lies in PDFBox's own jar and has Latin, Greek and Cyrillic. A mark of
 * our screens that it lacks becomes the nearest one that it has; any other letter that it lacks becomes an empty box, so
 * that it is seen that there was one.
 */
final class Letters {

    private static final String FONT = "/org/apache/pdfbox/resources/ttf/LiberationSans-Regular.ttf";
    private static final String BOX = "\u25a1";
    private static final float UNITS = 1000;
    private static final Map<Integer, String> NEAREST = Map.of(Integer.valueOf('\u2713'), "\u221a",
            Integer.valueOf('\u2714'), "\u221a", Integer.valueOf('\u2717'), "\u00d7", Integer.valueOf('\u2718'), "\u00d7",
            Integer.valueOf('\u26a0'), "!", Integer.valueOf('\u21a9'), "\u2190");

    private final PDFont font;
    private final CmapLookup glyphs;

    private Letters(PDFont font, CmapLookup glyphs) {
        this.font = font;
        this.glyphs = glyphs;
    }

    /** The letters for a document, which keeps those that are used. */
    static Letters of(PDDocument document) throws IOException {
        try (InputStream file = Objects.requireNonNull(PDType0Font.class.getResourceAsStream(FONT))) {
            TrueTypeFont font = new TTFParser().parse(new RandomAccessReadBuffer(file));
            CmapLookup glyphs = font.getUnicodeCmapLookup();
            document.registerTrueTypeFontForClosing(font);
            return new Letters(PDType0Font.load(document, font, true), glyphs);
        }
    }

    PDFont font() {
        return font;
    }

    /** The text with what can be printed of it; a tab and a line feed are spaces. */
    String printable(String text) {
        StringBuilder printed = new StringBuilder();
        Normalizer.normalize(text, Normalizer.Form.NFC).codePoints().forEach(letter -> add(letter, printed));
        return printed.toString();
    }

    private void add(int letter, StringBuilder printed) {
        if (Character.isWhitespace(letter) || Character.isISOControl(letter)) {
            printed.append(' ');
        } else if (glyphs.getGlyphId(letter) != 0) {
            printed.appendCodePoint(letter);
        } else if (NEAREST.containsKey(Integer.valueOf(letter))) {
            printed.append(NEAREST.get(Integer.valueOf(letter)));
        } else if (visible(letter)) {
            printed.append(BOX);
        }
    }

    /** Joiners and variation selectors say how the letters beside them look, and are none themselves. */
    private static boolean visible(int letter) {
        boolean selector = letter >= 0xfe00 && letter <= 0xfe0f || letter >= 0xe0100 && letter <= 0xe01ef;
        return !selector && Character.getType(letter) != Character.FORMAT;
    }

    /** How wide a printable text is, in points. */
    float width(String printable, float size) throws IOException {
        return font.getStringWidth(printable) / UNITS * size;
    }

    /** A printable text in lines of at most this width, broken between words, or inside one that is wider by itself. */
    List<String> wrap(String printable, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : printable.strip().split(" +")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (width(longer, size) <= width) {
                line.replace(0, line.length(), longer);
                continue;
            }
            if (!line.isEmpty()) {
                lines.add(line.toString());
                line.setLength(0);
            }
            line.append(broken(word, size, width, lines));
        }
        lines.add(line.toString());
        return lines;
    }

    /** Adds full lines of a word that is too wide for one, and gives what is left of it. */
    private String broken(String word, float size, float width, List<String> lines) throws IOException {
        String rest = word;
        while (width(rest, size) > width && rest.codePointCount(0, rest.length()) > 1) {
            int end = rest.offsetByCodePoints(0, 1);
            int next = rest.offsetByCodePoints(end, 1);
            while (width(rest.substring(0, next), size) <= width) {
                end = next;
                next = rest.offsetByCodePoints(end, 1);
            }
            lines.add(rest.substring(0, end));
            rest = rest.substring(end);
        }
        return rest;
    }
}
