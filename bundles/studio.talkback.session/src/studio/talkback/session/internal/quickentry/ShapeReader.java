package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Reads what a line says beyond its tokens, by the shape of its kind, and names the roles of its words. */
final class ShapeReader {
    private static final Pattern REQUEST = Pattern.compile("r?(\\d{1,9})");
    private static final Pattern PICTURE = Pattern.compile("v?\\d+[a-z]?");
    private static final Pattern MIX = Pattern.compile("(?i)mix\\d+[a-z]?");
    private static final Pattern MIX_NUMBER = Pattern.compile("\\d+[a-z]?");
    private static final Pattern BARE_TIME = Pattern.compile("\\d{1,2}:\\d\\d([-–]\\d{1,2}:\\d\\d)?");
    private static final Set<String> HOURS = Set.of("in", "out", "break", "downtime", "work");

    private final Body body;
    private final QuickEntryContext context;

    private ShapeReader(Body body, QuickEntryContext context) {
        this.body = body;
        this.context = context;
    }

    static EntryDetail read(BodyShape shape, Body body, QuickEntryContext context) {
        ShapeReader reader = new ShapeReader(body, context);
        if (shape != BodyShape.APPROVAL) {
            Lifting.lift(body, shape);
        }
        return switch (shape) {
            case PROSE, PLAIN -> new EntryDetail.None();
            case CHANGE -> new EntryDetail.Change(reader.values(SpanRole.TRACK), body.findings.amounts);
            case DECISION -> reader.decision();
            case TRACKS -> new ListReader(body, context).tracks();
            case PRINTS -> new ListReader(body, context).prints();
            case CONSOLE -> new ConsoleReader(body).read();
            case COPY -> new CopyReader(body, context).read();
            case FAULT -> reader.fault();
            case PICTURE -> reader.picture();
            case APPROVAL -> reader.approval();
            case HOURS -> reader.hours();
        };
    }

    private List<String> values(SpanRole role) {
        return body.main.stream().filter(piece -> piece.is(role)).map(Piece::value).toList();
    }

    private EntryDetail decision() {
        List<Integer> numbers = new ArrayList<>();
        boolean declined = false;
        for (int i = 0; i < body.main.size(); i++) {
            Piece piece = body.main.get(i);
            String word = piece.value().toLowerCase(Locale.ROOT);
            if (piece.isWord() && REQUEST.matcher(word).matches()) {
                String number = word.startsWith("r") ? word.substring(1) : word;
                numbers.add(Integer.valueOf(number));
                body.change(i, any -> Naming.named(any, SpanRole.REQUEST, number, context,
                        Messages.hint_unknownRequest));
            } else if (piece.isWord()) {
                declined = word.equals("no") || word.equals("declined");
                if (declined || word.equals("ok") || word.equals("yes") || word.equals("done")) {
                    body.change(i, any -> any.as(SpanRole.OUTCOME));
                }
                break;
            }
        }
        return new EntryDetail.Decision(numbers, declined);
    }

    private EntryDetail fault() {
        int at = Naming.unitOf(body);
        String unit = at < 0 ? null : body.main.get(at).value();
        List<Piece> rest = new ArrayList<>(body.main);
        if (at >= 0) {
            rest.set(at, rest.get(at).lift());
        }
        return new EntryDetail.Fault(unit, Joining.text(rest), body.reason());
    }

    private EntryDetail picture() {
        int at = body.firstWord();
        if (at < 0) {
            return new EntryDetail.Picture(null);
        }
        for (int i = body.main.size() - 1; i >= 0; i--) {
            boolean version = body.main.get(i).isWord() && PICTURE.matcher(body.main.get(i).value()).matches();
            at = version ? i : at;
        }
        boolean known = PICTURE.matcher(body.main.get(at).value()).matches();
        body.change(at, piece -> piece.as(SpanRole.VERSION, known ? SpanState.KNOWN : SpanState.UNKNOWN, piece.value(),
                known ? "" : Messages.hint_unknownPicture));
        return new EntryDetail.Picture(body.main.get(at).value());
    }

    private EntryDetail approval() {
        String version = null;
        for (int i = 0; i < body.main.size() && version == null; i++) {
            version = mixAt(i);
        }
        Lifting.lift(body, BodyShape.APPROVAL);
        return new EntryDetail.Approval(version);
    }

    /** Returns the mix version that a piece, or it and the next ("mix 4"), names, and gives it that role; or null. */
    private @Nullable String mixAt(int index) {
        Piece piece = body.main.get(index);
        if (!piece.is(SpanRole.TEXT)) {
            return null;
        }
        if (MIX.matcher(piece.value()).matches()) {
            String version = piece.value().toLowerCase(Locale.ROOT);
            body.change(index, any -> any.known(SpanRole.VERSION, version));
            return version;
        }
        Piece next = index + 1 < body.main.size() ? body.main.get(index + 1) : null;
        if (next == null || next.glued() || !next.is(SpanRole.TEXT) || !piece.value().equalsIgnoreCase("mix")
                || !MIX_NUMBER.matcher(next.value()).matches()) {
            return null;
        }
        body.main.remove(index + 1);
        body.change(index, any -> any.upTo(next.span().end()).known(SpanRole.VERSION, "mix" + next.value()));
        return "mix" + next.value();
    }

    private EntryDetail hours() {
        int at = body.firstWord();
        if (at < 0) {
            return new EntryDetail.Hours(null);
        }
        String word = body.main.get(at).value().toLowerCase(Locale.ROOT);
        boolean known = HOURS.contains(word);
        body.change(at, piece -> piece.as(SpanRole.HOURS, known ? SpanState.KNOWN : SpanState.UNKNOWN,
                known ? word : piece.value(), known ? "" : Messages.hint_unknownHours));
        body.main.replaceAll(ShapeReader::markBareTime);
        return new EntryDetail.Hours(body.main.get(at).value());
    }

    /** A time without {@code =} is easily typed here, and would be missed in the work order. */
    private static Piece markBareTime(Piece piece) {
        boolean time = piece.is(SpanRole.TEXT) && BARE_TIME.matcher(piece.value()).matches();
        return time ? piece.as(SpanRole.CLOCK, SpanState.INVALID, piece.value(), Messages.hint_clockWithoutSign)
                : piece;
    }
}
