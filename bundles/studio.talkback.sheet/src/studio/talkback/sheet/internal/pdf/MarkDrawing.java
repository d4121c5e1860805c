package studio.talkback.sheet.internal.pdf;

import java.io.IOException;

import studio.talkback.sheet.SheetBlock.Drawing;
import studio.talkback.sheet.SheetBlock.Mark;

/** Draws what is made of lines, and keeps it on one page. */
final class MarkDrawing {

    private static final float POINTS_PER_MM = 72 / 25.4f;
    /** How high capitals are beside the size of the letters. */
    private static final float CAPITALS = 0.7f;
    /** A line that is printed at all. */
    private static final float THINNEST = 0.2f;

    private final SheetPages pages;
    private final Letters letters;

    MarkDrawing(SheetPages pages, Letters letters) {
        this.pages = pages;
        this.letters = letters;
    }

    void draw(Drawing drawing) throws IOException {
        float captionHeight = drawing.caption().isEmpty() ? 0 : 2 * pages.leading();
        double across = pages.width() / drawing.widthMm();
        double down = (pages.wholeRoom() - captionHeight - pages.leading()) / drawing.heightMm();
        float scale = (float) Math.min(POINTS_PER_MM, Math.min(across, down));
        float height = (float) drawing.heightMm() * scale;
        if (!drawing.caption().isEmpty()) {
            BlockDrawing.caption(drawing.caption(), height, pages, letters);
        } else if (height > pages.room()) {
            pages.begin();
        }
        for (Mark mark : drawing.marks()) {
            draw(mark, scale);
        }
        pages.down(height + pages.leading() / 2);
    }

    private void draw(Mark mark, float scale) throws IOException {
        Page page = pages.page();
        float left = pages.left();
        float top = pages.top();
        switch (mark) {
        case Mark.Line line -> page.stroke(left + at(line.x1(), scale), top + at(line.y1(), scale), left + at(line.x2(), scale),
                top + at(line.y2(), scale), width(line.widthMm(), scale));
        case Mark.Frame frame -> page.box(left + at(frame.x(), scale), top + at(frame.y(), scale), at(frame.width(), scale),
                at(frame.height(), scale), width(frame.lineMm(), scale), frame.filled());
        case Mark.Circle circle -> page.circle(left + at(circle.x(), scale), top + at(circle.y(), scale), at(circle.radius(), scale),
                width(circle.lineMm(), scale), circle.filled());
        case Mark.Blank blank -> page.blank(left + at(blank.x(), scale), top + at(blank.y(), scale), at(blank.radius(), scale));
        case Mark.Word word -> word(word, scale);
        case Mark.Upright word -> upright(word, scale);
        }
    }

    private void word(Mark.Word word, float scale) throws IOException {
        float size = at(word.capitalMm(), scale) / CAPITALS;
        String text = letters.printable(word.text());
        float x = pages.left() + at(word.x(), scale) - letters.width(text, size) / 2;
        float base = pages.top() + at(word.y(), scale) + at(word.capitalMm(), scale) / 2;
        if (word.bold()) {
            pages.page().bold(text, size, x, base);
        } else {
            pages.page().text(text, size, x, base);
        }
    }

    private void upright(Mark.Upright word, float scale) throws IOException {
        String text = letters.printable(word.text());
        float wished = at(word.capitalMm(), scale) / CAPITALS;
        float size = Math.min(wished, wished * at(word.roomMm(), scale) / Math.max(1, letters.width(text, wished)));
        float begin = pages.top() + at(word.y(), scale) + (word.hangs() ? letters.width(text, size) : 0);
        pages.page().upright(text, size, pages.left() + at(word.x(), scale) + size * CAPITALS / 2, begin);
    }

    private static float at(double mm, float scale) {
        return (float) (mm * scale);
    }

    private static float width(double mm, float scale) {
        return Math.max(THINNEST, at(mm, scale));
    }
}
