package studio.talkback.app.help;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.session.quickentry.QuickEntryHelp;
import studio.talkback.session.quickentry.QuickEntryKinds;

/** What can be typed in the line of the log: every kind, what may stand in any line, examples, and what the keys do there. */
public final class LineHelp {

    private LineHelp() {
    }

    /** The lines, in the order in which one learns them. */
    public static List<HelpRow> rows(QuickEntryKinds kinds) {
        List<HelpRow> rows = new ArrayList<>();
        for (String rule : Messages.Rules.split("\n")) {
            String[] words = rule.split("\t");
            rows.add(new HelpRow(Messages.Line, words[0], words[1]));
        }
        QuickEntryHelp.kinds(kinds).forEach(row -> rows.add(new HelpRow(Messages.Kinds, row.typed(), row.label() + ": " + row.meaning())));
        QuickEntryHelp.more().forEach(row -> rows.add(new HelpRow(Messages.Examples, row.typed(), row.meaning())));
        QuickEntryHelp.tokens().forEach(row -> rows.add(new HelpRow(Messages.Tokens, row.typed(), row.meaning())));
        return rows;
    }
}
