package studio.talkback.sheet.internal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.Brief;
import studio.talkback.brief.BriefLine;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Table;
import studio.talkback.sheet.SheetHead;

/** Left off, on one page. */
public final class LeftOffSheet {

    private LeftOffSheet() {
    }

    /**
     * A brief as a sheet.
     *
     * @param studio the studio's name, or empty
     * @param now    the time of the brief
     */
    public static Sheet of(Brief brief, String studio, ZonedDateTime now) {
        List<List<String>> rows = new ArrayList<>();
        for (Brief.Section section : brief.sections()) {
            String before = section.title();
            for (BriefLine line : section.lines()) {
                rows.add(List.of(before, line.text()));
                before = "";
            }
        }
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(rows.isEmpty() ? new Lines("", List.of(Messages.leftOff_nothing))
                : new Table("", List.of(new Column("", 1.6), new Column("", 10)), rows));
        if (!brief.notes().isEmpty()) {
            blocks.add(new Lines("", brief.notes()));
        }
        String at = NLS.bind(Messages.asOf, SheetTimes.time(now, null));
        return new Sheet(new SheetHead(Messages.title_leftOff, studio, brief.title() + "  ·  " + brief.sinceSay(), at, now),
                blocks, Sheet.Shape.ONE_PAGE);
    }
}
