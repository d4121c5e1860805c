package studio.talkback.sheet.internal.pdf;

import java.io.IOException;

import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;
import org.apache.pdfbox.util.Matrix;

/** One page that is written on. Places are in points from the left and from the top. */
final class Page implements AutoCloseable {

    /** How much is drawn around bold letters, beside their size: the font has no bold ones of its own. */
    private static final float BOLD = 0.03f;
    private static final float GREY = 0.35f;
    private static final float LIGHT_GREY = 0.6f;
    private static final float RULE = 0.5f;
    /** How far the handles of four curves are from their ends, beside the radius, so that they make a circle. */
    private static final float CIRCLE = 0.5523f;
    private static final float LIGHT_RULE = 0.25f;

    private final Letters letters;
    private final float height;
    private final PDPageContentStream content;

    Page(PDDocument document, PDRectangle size, Letters letters) throws IOException {
        PDPage page = new PDPage(size);
        document.addPage(page);
        this.letters = letters;
        this.height = size.getHeight();
        this.content = new PDPageContentStream(document, page);
    }

    /** Black letters on this base line. */
    void text(String printable, float size, float x, float baseLine) throws IOException {
        show(printable, size, x, baseLine, RenderingMode.FILL, 0);
    }

    /** Bold black letters on this base line. */
    void bold(String printable, float size, float x, float baseLine) throws IOException {
        show(printable, size, x, baseLine, RenderingMode.FILL_STROKE, 0);
    }

    /** Grey letters on this base line, for words that say what stands beside or below them. */
    void caption(String printable, float size, float x, float baseLine) throws IOException {
        show(printable, size, x, baseLine, RenderingMode.FILL, GREY);
    }

    /** Black letters that are read from below, on this base line, which stands; they begin at the bottom. */
    void upright(String printable, float size, float baseLine, float begin) throws IOException {
        if (printable.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(letters.font(), size);
        content.setNonStrokingColor(0f);
        content.setRenderingMode(RenderingMode.FILL);
        content.setTextMatrix(Matrix.getRotateInstance(Math.PI / 2, baseLine, height - begin));
        content.showText(printable);
        content.endText();
    }

    private void show(String printable, float size, float x, float baseLine, RenderingMode mode, float grey)
            throws IOException {
        if (printable.isEmpty()) {
            return;
        }
        content.beginText();
        content.setFont(letters.font(), size);
        content.setNonStrokingColor(grey);
        content.setStrokingColor(grey);
        content.setRenderingMode(mode);
        content.setLineWidth(size * BOLD);
        content.newLineAtOffset(x, height - baseLine);
        content.showText(printable);
        content.endText();
    }

    /** A black rule. */
    void rule(float from, float to, float y) throws IOException {
        line(from, to, y, RULE, 0);
    }

    /** A rule between rows. */
    void lightRule(float from, float to, float y) throws IOException {
        line(from, to, y, LIGHT_RULE, LIGHT_GREY);
    }

    /** A black line with round ends. */
    void stroke(float x1, float y1, float x2, float y2, float width) throws IOException {
        content.setStrokingColor(0f);
        content.setLineWidth(width);
        content.setLineCapStyle(1);
        content.moveTo(x1, height - y1);
        content.lineTo(x2, height - y2);
        content.stroke();
        content.setLineCapStyle(0);
    }

    /** A black rectangle, filled or its outline. */
    void box(float x, float y, float width, float down, float line, boolean filled) throws IOException {
        content.addRect(x, height - y - down, width, down);
        paint(line, filled);
    }

    /** A white circle. */
    void blank(float x, float y, float radius) throws IOException {
        round(x, y, radius);
        content.setNonStrokingColor(1f);
        content.fill();
    }

    /** A black circle, filled or its outline. */
    void circle(float x, float y, float radius, float line, boolean filled) throws IOException {
        round(x, y, radius);
        paint(line, filled);
    }

    private void round(float x, float y, float radius) throws IOException {
        float middle = height - y;
        float handle = radius * CIRCLE;
        content.moveTo(x + radius, middle);
        content.curveTo(x + radius, middle + handle, x + handle, middle + radius, x, middle + radius);
        content.curveTo(x - handle, middle + radius, x - radius, middle + handle, x - radius, middle);
        content.curveTo(x - radius, middle - handle, x - handle, middle - radius, x, middle - radius);
        content.curveTo(x + handle, middle - radius, x + radius, middle - handle, x + radius, middle);
        content.closePath();
    }

    private void paint(float line, boolean filled) throws IOException {
        content.setStrokingColor(0f);
        content.setNonStrokingColor(0f);
        content.setLineWidth(line);
        if (filled) {
            content.fillAndStroke();
        } else {
            content.stroke();
        }
    }

    private void line(float from, float to, float y, float width, float grey) throws IOException {
        content.setStrokingColor(grey);
        content.setLineWidth(width);
        content.moveTo(from, height - y);
        content.lineTo(to, height - y);
        content.stroke();
    }

    @Override
    public void close() throws IOException {
        content.close();
    }
}
