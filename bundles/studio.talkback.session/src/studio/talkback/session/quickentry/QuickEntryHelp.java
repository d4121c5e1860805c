package studio.talkback.session.quickentry;

import java.util.ArrayList;
import java.util.List;

import studio.talkback.session.internal.quickentry.Messages;

/** The table of what can be typed, as {@code ?} in the log and {@code talkback help log} show it. */
public final class QuickEntryHelp {
    private QuickEntryHelp() {
    }

    /**
     * A row of the help.
     *
     * @param typed what is typed
     * @param label what it is called, empty for a token
     * @param meaning what it becomes
     */
    public record Row(String typed, String label, String meaning) {
    }

    /** Returns an example of each kind, in the order of the table. */
    public static List<Row> kinds(QuickEntryKinds kinds) {
        List<Row> rows = new ArrayList<>();
        for (QuickEntryKind kind : kinds.all()) {
            rows.add(new Row(kind.example(), kind.label(), kind.meaning()));
        }
        return List.copyOf(rows);
    }

    /** Returns an example of each token that may stand in any line. */
    public static List<Row> tokens() {
        return List.of(token("#2", Messages.token_item), token("@LBL", Messages.token_person),
                token("=14:05", Messages.token_clock), token("!20:00", Messages.token_due),
                token(";", Messages.token_why), token("1:12", Messages.token_position),
                token("b33", Messages.token_bar), token("01:12:04:10", Messages.token_timecode),
                token("\"I know\"", Messages.token_quote));
    }

    /** Returns further examples: what the kinds of the first ones can say, too. */
    public static List<Row> more() {
        return List.of(more("r #103 01:12:04:10 mx -2 under \"I know\" @SHOW", Messages.kind_request, Messages.more_timecode),
                more("d 12", Messages.kind_decision, Messages.more_done),
                more("c fet1 a5 r8 in 4", Messages.kind_console, Messages.more_outboard));
    }

    private static Row more(String typed, String label, String meaning) {
        return new Row(typed, label, meaning);
    }

    private static Row token(String typed, String meaning) {
        return new Row(typed, "", meaning);
    }
}
