package studio.talkback.sheet.internal.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.UUID;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.eclipse.osgi.util.NLS;

import studio.talkback.sheet.Paper;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetHead;
import studio.talkback.sheet.SheetText;
import studio.talkback.sheet.internal.Messages;

/** The pages of a sheet: head, what fits below it, and the number of the page. */
public final class SheetPages {

    private static final float MARGIN = 42;
    private static final float TITLE = 1.6f;
    private static final float SMALL = 0.85f;
    private static final float LEADING = 1.3f;
    private static final String PROGRAM = "Talkback";
    private static final String LANGUAGE = "en-GB";

    private final PDDocument document;
    private final Letters letters;
    private final SheetHead head;
    private final PDRectangle paper;
    private final float size;
    private final List<Page> pages = new ArrayList<>();
    private float top;

    private SheetPages(PDDocument document, Sheet sheet, Paper paper, float size) throws IOException {
        this.document = document;
        this.letters = Letters.of(document);
        this.head = sheet.head();
        this.paper = sheet.shape() == Sheet.Shape.WIDE ? new PDRectangle(paper.height(), paper.width())
                : new PDRectangle(paper.width(), paper.height());
        this.size = size;
    }

    /**
     * Writes a sheet as PDF.
     *
     * @param size of its letters, in points
     * @return how many pages it has
     */
    public static int write(Sheet sheet, Paper paper, float size, OutputStream out) throws IOException {
        try (PDDocument document = new PDDocument()) {
            SheetPages pages = new SheetPages(document, sheet, paper, size);
            pages.begin();
            BlockDrawing drawing = new BlockDrawing(pages, pages.letters);
            for (SheetBlock block : sheet.blocks()) {
                drawing.draw(block);
            }
            pages.finish();
            describe(document, sheet);
            document.save(out);
            return pages.pages.size();
        }
    }

    /** Nothing of when and where it was written: only what the sheet itself says. */
    private static void describe(PDDocument document, Sheet sheet) {
        SheetHead head = sheet.head();
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(head.about().isEmpty() ? head.title() : head.title() + " – " + head.about());
        information.setAuthor(head.studio());
        information.setCreator(PROGRAM);
        information.setCreationDate(GregorianCalendar.from(head.at()));
        document.setDocumentInformation(information);
        UUID name = UUID.nameUUIDFromBytes(SheetText.of(sheet).getBytes(StandardCharsets.UTF_8));
        document.setDocumentId(Long.valueOf(name.getMostSignificantBits()));
        document.getDocumentCatalog().setLanguage(LANGUAGE);
        PDViewerPreferences preferences = new PDViewerPreferences(new COSDictionary());
        preferences.setDisplayDocTitle(true);
        document.getDocumentCatalog().setViewerPreferences(preferences);
    }

    /** The size of the letters, in points. */
    float size() {
        return size;
    }

    /** The size of the letters of captions, in points. */
    float smallSize() {
        return size * SMALL;
    }

    /** How far lines are from each other, in points. */
    float leading() {
        return size * LEADING;
    }

    float left() {
        return MARGIN;
    }

    float right() {
        return paper.getWidth() - MARGIN;
    }

    float width() {
        return right() - left();
    }

    /** Where the next thing begins, from the top of the page. */
    float top() {
        return top;
    }

    /** How much room there is below {@link #top()}. */
    float room() {
        return bottom() - top;
    }

    /** How much room there is on a page that has nothing but its head. */
    float wholeRoom() {
        return bottom() - headHeight();
    }

    private float bottom() {
        return paper.getHeight() - MARGIN - 2 * leading();
    }

    private float headHeight() {
        return MARGIN + size * TITLE + 2 * leading();
    }

    void down(float points) {
        top += points;
    }

    Page page() {
        return pages.getLast();
    }

    /** Begins another page. */
    void begin() throws IOException {
        Page page = new Page(document, paper, letters);
        pages.add(page);
        float titleLine = MARGIN + size;
        page.bold(letters.printable(head.title()), size * TITLE, left(), titleLine);
        rightText(page, head.studio(), titleLine);
        page.text(fitting(head.about(), size, width() - width(head.where()) - leading()), size, left(), titleLine + leading());
        rightText(page, head.where(), titleLine + leading());
        page.rule(left(), right(), titleLine + leading() * 1.6f);
        top = headHeight();
    }

    private float width(String text) throws IOException {
        return letters.width(letters.printable(text), size);
    }

    private void rightText(Page page, String text, float baseLine) throws IOException {
        page.text(letters.printable(text), size, right() - width(text), baseLine);
    }

    /** What fits on one line of this width, with … at its end where there is more. */
    private String fitting(String text, float of, float width) throws IOException {
        List<String> lines = letters.wrap(letters.printable(text), of, width - letters.width("…", of));
        return lines.size() == 1 ? lines.getFirst() : lines.getFirst() + "…";
    }

    private void finish() throws IOException {
        float baseLine = paper.getHeight() - MARGIN;
        int number = 1;
        for (Page page : pages) {
            try (page) {
                String pageOf = letters.printable(
                        NLS.bind(Messages.page, Integer.valueOf(number), Integer.valueOf(pages.size())));
                page.caption(pageOf, smallSize(), right() - letters.width(pageOf, smallSize()), baseLine);
                page.caption(fitting(head.title() + "  ·  " + head.about() + "  ·  " + head.where(), smallSize(), width() * 0.8f),
                        smallSize(), left(), baseLine);
            }
            number++;
        }
    }
}
