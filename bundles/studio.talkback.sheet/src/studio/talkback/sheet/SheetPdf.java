package studio.talkback.sheet;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.talkback.sheet.internal.Messages;
import studio.talkback.sheet.internal.pdf.SheetPages;

/**
 * A sheet as PDF 1.6, with the letters that it needs inside, to be printed in black and white. The same sheet on the same
 * paper makes the same bytes. Takes its time: not for the UI thread.
 */
public final class SheetPdf {

    /** Of the letters, in points, where a sheet takes as many pages as it needs. */
    private static final float SIZE = 9.5f;
    /** Of the letters of a single page, in points: as large as it can be, and the smallest is read at arm's length still. */
    private static final List<Float> SIZES = List.of(Float.valueOf(12), Float.valueOf(11), Float.valueOf(10),
            Float.valueOf(9), Float.valueOf(8), Float.valueOf(7.5f));

    private SheetPdf() {
    }

    /** The bytes of the file. */
    public static byte[] of(Sheet sheet, Paper paper) throws IOException {
        return sheet.shape() == Sheet.Shape.ONE_PAGE ? onePage(sheet, paper)
                : write(sheet, paper, SIZE).bytes();
    }

    private record Written(byte[] bytes, int pages) {
    }

    private static byte[] onePage(Sheet sheet, Paper paper) throws IOException {
        for (Float size : SIZES) {
            Written written = write(sheet, paper, size.floatValue());
            if (written.pages() == 1) {
                return written.bytes();
            }
        }
        return shortened(sheet, paper);
    }

    /** With as many rows of its longest tables as fit, the rest counted: halves what is left to try each time. */
    private static byte[] shortened(Sheet sheet, Paper paper) throws IOException {
        float smallest = SIZES.getLast().floatValue();
        int fits = 0;
        int tooMany = sheet.blocks().stream().mapToInt(SheetPdf::rows).max().orElse(0);
        byte[] best = write(cut(sheet, 0), paper, smallest).bytes();
        while (tooMany - fits > 1) {
            int rows = (fits + tooMany) / 2;
            Written written = write(cut(sheet, rows), paper, smallest);
            if (written.pages() == 1) {
                best = written.bytes();
                fits = rows;
            } else {
                tooMany = rows;
            }
        }
        return best;
    }

    private static int rows(SheetBlock block) {
        return block instanceof SheetBlock.Table table ? table.rows().size() : 0;
    }

    private static Sheet cut(Sheet sheet, int most) {
        List<SheetBlock> blocks = new ArrayList<>();
        for (SheetBlock block : sheet.blocks()) {
            blocks.add(block instanceof SheetBlock.Table table && table.rows().size() > most ? cut(table, most) : block);
        }
        return sheet.with(blocks);
    }

    private static SheetBlock.Table cut(SheetBlock.Table table, int most) {
        List<List<String>> rows = new ArrayList<>(table.rows().subList(0, most));
        List<String> more = new ArrayList<>(table.columns().stream().map(column -> "").toList());
        more.set(more.size() - 1, NLS.bind(Messages.more, Integer.valueOf(table.rows().size() - most)));
        rows.add(more);
        return new SheetBlock.Table(table.caption(), table.columns(), rows);
    }

    private static Written write(Sheet sheet, Paper paper, float size) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        int pages = SheetPages.write(sheet, paper, size, bytes);
        return new Written(bytes.toByteArray(), pages);
    }
}
