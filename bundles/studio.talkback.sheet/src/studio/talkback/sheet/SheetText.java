package studio.talkback.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.sheet.internal.TextTable;

/** A sheet as plain text, as it is copied and mailed: lines with line feeds between them, columns under each other. */
public final class SheetText {

    private static final int LINE = 32;

    private SheetText() {
    }

    /** The whole sheet; ends with a line feed. */
    public static String of(Sheet sheet) {
        SheetHead head = sheet.head();
        StringBuilder text = new StringBuilder();
        line(text, joined(head.studio(), head.title()));
        line(text, joined(head.about(), head.where()));
        for (SheetBlock block : sheet.blocks()) {
            text.append('\n');
            switch (block) {
            case SheetBlock.Facts facts -> TextTable.of(Objects.requireNonNull(facts.facts().stream()
                    .map(fact -> Objects.requireNonNull(List.of(fact.caption(), fact.text()))).toList()))
                    .forEach(line -> line(text, line));
            case SheetBlock.Table table -> table(text, table);
            case SheetBlock.Lines lines -> {
                line(text, lines.caption());
                lines.lines().forEach(line -> line(text, line));
            }
            case SheetBlock.Drawing drawing -> line(text, drawing.caption());
            case SheetBlock.Signatures signatures -> signatures.captions()
                    .forEach(caption -> line(text, "_".repeat(LINE) + "  " + caption));
            }
        }
        return text.toString();
    }

    private static void table(StringBuilder text, SheetBlock.Table table) {
        line(text, table.caption());
        List<String> titles = table.columns().stream().map(SheetBlock.Column::title).toList();
        List<List<String>> rows = new ArrayList<>(table.rows());
        if (table.headed()) {
            rows.addFirst(titles);
        }
        TextTable.of(rows).forEach(line -> line(text, line));
    }

    private static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "  ·  " + other;
    }

    private static void line(StringBuilder text, String line) {
        if (!line.isEmpty()) {
            text.append(line).append('\n');
        }
    }
}
