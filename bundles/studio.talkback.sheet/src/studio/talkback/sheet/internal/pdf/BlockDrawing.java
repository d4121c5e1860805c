package studio.talkback.sheet.internal.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import studio.talkback.sheet.SheetBlock;

/** Draws the blocks of a sheet on its pages, below each other. */
final class BlockDrawing {

    private static final int FACTS_BESIDE = 2;
    private static final float CAPTION_SHARE = 0.3f;
    private static final float SIGNATURE_LEADS = 4;

    private final SheetPages pages;
    private final Letters letters;

    BlockDrawing(SheetPages pages, Letters letters) {
        this.pages = pages;
        this.letters = letters;
    }

    void draw(SheetBlock block) throws IOException {
        switch (block) {
        case SheetBlock.Facts facts -> facts(facts.facts());
        case SheetBlock.Table table -> new TableDrawing(pages, letters).draw(table);
        case SheetBlock.Lines lines -> lines(lines);
        case SheetBlock.Signatures signatures -> signatures(signatures.captions());
        case SheetBlock.Drawing drawing -> new MarkDrawing(pages, letters).draw(drawing);
        }
        pages.down(pages.leading() / 2);
    }

    private void facts(List<SheetBlock.Fact> facts) throws IOException {
        for (int first = 0; first < facts.size(); first += FACTS_BESIDE) {
            row(facts.subList(first, Math.min(facts.size(), first + FACTS_BESIDE)));
        }
    }

    private void row(List<SheetBlock.Fact> facts) throws IOException {
        float width = pages.width() / FACTS_BESIDE;
        float textWidth = width * (1 - CAPTION_SHARE) - pages.size();
        List<List<String>> texts = new ArrayList<>();
        int most = 1;
        for (SheetBlock.Fact fact : facts) {
            List<String> lines = letters.wrap(letters.printable(fact.text()), pages.size(), textWidth);
            texts.add(lines);
            most = Math.max(most, lines.size());
        }
        if (most * pages.leading() > pages.room()) {
            pages.begin();
        }
        for (int index = 0; index < facts.size(); index++) {
            float x = pages.left() + index * width;
            pages.page().caption(letters.printable(facts.get(index).caption()), pages.smallSize(), x,
                    pages.top() + pages.size());
            texts(texts.get(index), x + width * CAPTION_SHARE);
        }
        pages.down(most * pages.leading());
    }

    private void texts(List<String> lines, float x) throws IOException {
        for (int line = 0; line < lines.size(); line++) {
            pages.page().text(lines.get(line), pages.size(), x, pages.top() + pages.size() + line * pages.leading());
        }
    }

    private void lines(SheetBlock.Lines block) throws IOException {
        if (!block.caption().isEmpty()) {
            caption(block.caption(), 2 * pages.leading());
        }
        for (String text : block.lines()) {
            for (String line : letters.wrap(letters.printable(text), pages.size(), pages.width())) {
                if (pages.leading() > pages.room()) {
                    pages.begin();
                }
                pages.page().text(line, pages.size(), pages.left(), pages.top() + pages.size());
                pages.down(pages.leading());
            }
        }
    }

    /** What stands above a block, on the page where this much of the block has room below it. */
    private void caption(String caption, float below) throws IOException {
        caption(caption, below, pages, letters);
    }

    static void caption(String caption, float below, SheetPages pages, Letters letters) throws IOException {
        if (pages.leading() * 2 + below > pages.room()) {
            pages.begin();
        }
        pages.down(pages.leading() / 2);
        pages.page().bold(letters.printable(caption), pages.size(), pages.left(), pages.top() + pages.size());
        pages.down(pages.leading() * 1.2f);
    }

    private void signatures(List<String> captions) throws IOException {
        float height = pages.leading() * SIGNATURE_LEADS;
        if (height > pages.room()) {
            pages.begin();
        }
        float width = pages.width() / captions.size();
        float line = pages.top() + height - pages.leading();
        for (int index = 0; index < captions.size(); index++) {
            float x = pages.left() + index * width;
            pages.page().rule(x, x + width - 2 * pages.size(), line);
            pages.page().caption(letters.printable(captions.get(index)), pages.smallSize(), x, line + pages.size());
        }
        pages.down(height);
    }
}
