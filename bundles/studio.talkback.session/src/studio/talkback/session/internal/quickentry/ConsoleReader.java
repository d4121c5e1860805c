package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.Amount;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryDetail.Setting;
import studio.talkback.session.quickentry.SpanRole;

/**
 * Reads a change of settings: on a strip a section and its values ({@code ch12 eq2 3.2k +2}), on an outboard unit its
 * controls and their values ({@code fet1 a5 r8 in 4}). After {@code ;}, {@code was} begins the old values.
 */
final class ConsoleReader {
    private static final Pattern CONTROL = Pattern.compile("(\\p{L}+)([+−-]?\\d.*|½)");
    private static final Pattern NAME = Pattern.compile("\\p{L}+");
    private static final Pattern SECTION = Pattern.compile("\\p{L}[\\p{L}\\p{N}-]*");
    private static final Pattern RATIO = Pattern.compile("\\d+(?:[.]\\d+)?:\\d+");

    private final Body body;

    ConsoleReader(Body body) {
        this.body = body;
    }

    EntryDetail read() {
        int at = Naming.unitOf(body);
        String unit = at < 0 ? null : body.main.get(at).value();
        int next = nextWord(body.main, at + 1);
        String section = null;
        if (unit != null && next >= 0 && Naming.isStrip(unit)
                && SECTION.matcher(body.main.get(next).value()).matches()) {
            section = body.main.get(next).value();
            body.change(next, piece -> piece.as(SpanRole.SECTION));
            next++;
        }
        List<Setting> settings = next < 0 ? List.of() : settings(body.main, next, SpanRole.SETTING, false);
        return new EntryDetail.Console(unit, section, settings, was());
    }

    /** Reads the old values and takes them out of the reason. */
    private List<Setting> was() {
        if (body.why.isEmpty() || !body.why.getFirst().isText("was")) {
            return List.of();
        }
        List<Piece> pieces = new ArrayList<>(body.why);
        List<Setting> was = settings(pieces, 1, SpanRole.WAS, true);
        if (!was.isEmpty()) {
            pieces.set(0, pieces.getFirst().as(SpanRole.WAS));
            pieces.replaceAll(piece -> piece.is(SpanRole.WAS) ? piece.lift() : piece);
            liftMarkAfterValues(pieces);
            body.why = pieces;
        }
        return was;
    }

    /** A comma or semicolon between the old values and the reason belongs to neither. */
    private static void liftMarkAfterValues(List<Piece> pieces) {
        int at = 0;
        while (at < pieces.size() && pieces.get(at).is(SpanRole.WAS)) {
            at++;
        }
        if (at < pieces.size() && (pieces.get(at).isText(",") || pieces.get(at).isText(";"))) {
            pieces.set(at, pieces.get(at).as(SpanRole.SEPARATOR).lift());
        }
    }

    /**
     * Reads settings and gives their pieces a role.
     *
     * @param onlyFigures whether the first word that is no value ends them
     */
    private static List<Setting> settings(List<Piece> pieces, int from, SpanRole role, boolean onlyFigures) {
        List<Setting> settings = new ArrayList<>();
        int at = from;
        while (at < pieces.size()) {
            Piece piece = pieces.get(at);
            Piece next = at + 1 < pieces.size() ? pieces.get(at + 1) : null;
            Setting pair = pair(piece, next);
            Setting setting = pair == null ? single(piece) : pair;
            boolean figure = setting != null && (setting.amount() != null || isRatio(setting.value())
                    || isSwitch(setting.value()) && (next == null || !next.isWord()));
            if (onlyFigures && !figure) {
                break;
            }
            if (setting != null) {
                settings.add(setting);
                pieces.set(at, piece.as(role));
            }
            if (pair != null && next != null) {
                pieces.set(at + 1, next.as(role));
            }
            at += pair == null ? 1 : 2;
        }
        return settings;
    }

    /** Returns a control and the value in the word after it ({@code in 4}), or null. */
    private static @Nullable Setting pair(Piece name, @Nullable Piece next) {
        boolean separate = next != null && next.isWord() && !next.glued();
        if (!separate || next == null || !name.isWord() || !NAME.matcher(name.value()).matches()) {
            return null;
        }
        Amount amount = AmountReader.value(next.value());
        return amount == null && !isRatio(next.value()) ? null : new Setting(name.value(), next.value(), amount);
    }

    private static @Nullable Setting single(Piece piece) {
        if (!piece.isWord()) {
            return null;
        }
        String word = piece.value();
        Amount amount = AmountReader.value(word);
        if (amount != null) {
            return new Setting("", word, amount);
        }
        Matcher control = CONTROL.matcher(word);
        Amount value = control.matches() ? AmountReader.value(control.group(2)) : null;
        return value == null ? new Setting("", word, null) : new Setting(control.group(1), control.group(2), value);
    }

    private static boolean isRatio(String word) {
        return RATIO.matcher(word).matches();
    }

    private static boolean isSwitch(String word) {
        return word.equals("on") || word.equals("off");
    }

    private static int nextWord(List<Piece> pieces, int from) {
        for (int i = from; i > 0 && i < pieces.size(); i++) {
            if (pieces.get(i).isWord()) {
                return i;
            }
        }
        return -1;
    }
}
