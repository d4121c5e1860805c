package studio.talkback.session.internal.quickentry;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.internal.quickentry.Chunker.Chunk;
import studio.talkback.session.quickentry.Amount;
import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.CandidateRole;
import studio.talkback.session.quickentry.EntryTime;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;
import studio.talkback.session.quickentry.Zones;

/** Goes through the chunks of a line once, from left to right, and says which are tokens. */
final class BodyScanner {
    private static final Pattern NAMED = Pattern.compile(
            "[#@]([\\p{L}\\p{N}](?:[\\p{L}\\p{N}._-]*[\\p{L}\\p{N}_-])?)(['’].*)?");
    private static final Pattern TIMED = Pattern.compile("[=!][\\p{L}\\p{N}+-].*");
    /** A time after what cannot be a day belongs to it; it is no position in the song. */
    private static final Pattern TIME = Pattern.compile("\\d{1,2}:\\d\\d.*");
    private static final Pattern TIME_AT_END = Pattern.compile("(.*[T ])?(" + TimeResolver.TIME + ")");
    private static final Set<BodyShape> WITH_TRACKS = Set.of(BodyShape.CHANGE);
    private static final Set<BodyShape> WITH_UNITS = Set.of(BodyShape.FAULT, BodyShape.CONSOLE);
    private static final int LONGEST_NAME = 8;

    private final QuickEntryContext context;
    private final BodyShape shape;
    private final List<Chunk> chunks;
    private final Body body = new Body();
    private boolean inWhy;
    /** Whether the next word may be what the line is about: it stands at the start or after a comma. */
    private boolean atSubject = true;

    private BodyScanner(String line, int from, BodyShape shape, QuickEntryContext context) {
        this.context = context;
        this.shape = shape;
        this.chunks = Chunker.cut(line, from, shape);
    }

    static Body scan(String line, int from, BodyShape shape, QuickEntryContext context) {
        BodyScanner scanner = new BodyScanner(line, from, shape, context);
        int at = 0;
        while (at < scanner.chunks.size()) {
            at += scanner.scanAt(at);
        }
        return scanner.body;
    }

    /** Adds the pieces that begin with a chunk and returns how many chunks they take. */
    private int scanAt(int at) {
        Chunk chunk = chunks.get(at);
        Piece piece = Piece.text(chunk.start(), chunk.end(), singleSpaced(chunk.text()), chunk.glued());
        if (chunk.quoted()) {
            return addWord(piece);
        }
        if (isMark(chunk.text())) {
            return addMark(piece);
        }
        Matcher named = NAMED.matcher(chunk.text());
        if (named.matches()) {
            return addNamed(piece, named);
        }
        if (TIMED.matcher(chunk.text()).matches()) {
            return addTimed(piece, at);
        }
        int subject = inWhy || !atSubject ? 0 : addSubject(piece, at);
        return subject > 0 || !inWhy && (addPlace(piece) || addAmount(piece)) ? Math.max(1, subject) : addWord(piece);
    }

    private static boolean isMark(String text) {
        return text.equals(";") || text.equals(",") || text.equals(":") || text.equals(">") || text.equals("->")
                || text.equals("→");
    }

    private int addMark(Piece piece) {
        Piece before = last();
        boolean afterToken = before != null && isToken(before);
        if (piece.isText(";") && !inWhy) {
            body.semicolon = piece.as(SpanRole.SEPARATOR);
            inWhy = true;
        } else if (piece.isText(",") && (afterToken || shape.isList() && !inWhy)
                || piece.isText(":") && piece.glued() && afterToken && before != null
                        && (before.is(SpanRole.ITEM) || before.is(SpanRole.PERSON))) {
            add(piece.as(SpanRole.SEPARATOR));
        } else if (shape == BodyShape.COPY && !inWhy && !piece.isText(",") && !piece.isText(":")) {
            add(piece.known(SpanRole.SEPARATOR, ">"));
        } else {
            add(piece);
        }
        atSubject |= piece.isText(",");
        return 1;
    }

    private static boolean isToken(Piece piece) {
        return switch (piece.role()) {
            case ITEM, PERSON, CLOCK, DUE -> piece.span().state() != SpanState.INVALID;
            default -> false;
        };
    }

    private int addNamed(Piece piece, Matcher named) {
        boolean item = piece.value().charAt(0) == '#';
        CandidateRole role = item ? CandidateRole.ITEM : CandidateRole.PERSON;
        String typed = named.group(1);
        Candidate candidate = context.names().named(role, typed);
        Candidate found = candidate == null ? context.names().withInitials(role, typed) : candidate;
        String name = found == null ? typed : found.text();
        boolean known = found != null || item && typed.equals(context.currentItem());
        int end = piece.span().start() + 1 + typed.length();
        (item ? body.findings.items : body.findings.persons).add(name);
        add(piece.upTo(end).as(item ? SpanRole.ITEM : SpanRole.PERSON, known ? SpanState.KNOWN : SpanState.UNKNOWN,
                piece.value().charAt(0) + name, known ? "" : item ? Messages.hint_unknownItem
                        : Messages.hint_unknownPerson));
        String rest = named.group(2);
        return rest == null ? 1 : addWord(Piece.text(end, piece.span().end(), rest, true));
    }

    private int addTimed(Piece piece, int at) {
        boolean clock = piece.value().charAt(0) == '=';
        Chunk next = at + 1 < chunks.size() ? chunks.get(at + 1) : null;
        String nextWord = next == null || next.quoted() || next.glued() ? null : next.text();
        String typed = piece.value().substring(1);
        TimeReading reading = clock ? new ClockReader(context.firstKeystroke()).read(typed, nextWord)
                : new DueReader(context.firstKeystroke(), context.dueTime()).read(typed, nextWord);
        boolean usesNext = reading == null ? nextWord != null && TIME.matcher(nextWord).matches() : reading.usesNext();
        int taken = usesNext && next != null ? 2 : 1;
        ZoneId named = clock || reading == null ? null : zone(at + taken);
        if (named != null && reading != null && isTime(taken == 2 ? nextWord : typed)) {
            reading = zoned(reading, named, at + taken, typed, nextWord);
            taken++;
        } else if (named != null && reading != null) {
            reading = reading.exact();
        }
        add(timed(together(piece, at, taken), clock ? SpanRole.CLOCK : SpanRole.DUE, reading));
        return taken;
    }

    /** Returns the due time as the clocks of a zone show it, with the word that names the zone. */
    private TimeReading zoned(TimeReading here, ZoneId zone, int at, String typed, @Nullable String nextWord) {
        TimeReading there = new DueReader(context.firstKeystroke().withZoneSameInstant(zone), context.dueTime())
                .read(typed, nextWord);
        return (there == null ? here : there).in(chunks.get(at).text());
    }

    /** Returns the zone that a chunk names, or null. */
    private @Nullable ZoneId zone(int at) {
        Chunk word = at < chunks.size() ? chunks.get(at) : null;
        return word == null || word.quoted() || word.glued() ? null : Zones.read(word.text());
    }

    /** Returns whether a due time ends in a time of day: after a day alone, the name of a zone is a word of the text. */
    private static boolean isTime(@Nullable String lastWord) {
        return lastWord != null && TIME_AT_END.matcher(lastWord).matches();
    }

    /** Returns the piece that some chunks make, as they are typed but single-spaced. */
    private Piece together(Piece first, int at, int taken) {
        StringBuilder text = new StringBuilder(first.value());
        for (Chunk chunk : chunks.subList(at + 1, at + taken)) {
            text.append(' ').append(chunk.text());
        }
        return Piece.text(first.span().start(), chunks.get(at + taken - 1).end(), text.toString(), first.glued());
    }

    /** Returns the piece of a time, and notes what it says unless it is no time or the second one. */
    private Piece timed(Piece piece, SpanRole role, @Nullable TimeReading reading) {
        boolean clock = role == SpanRole.CLOCK;
        if (reading == null) {
            String wrong = clock ? Messages.hint_noClock : Messages.hint_noDue;
            return piece.as(role, SpanState.INVALID, piece.value(), wrong);
        }
        if (clock ? body.findings.time != null : body.findings.due != null) {
            return piece.as(role, SpanState.INVALID, piece.value(), Messages.hint_secondTime);
        }
        if (clock) {
            body.findings.time = new EntryTime(reading.from(), reading.to(), true);
        } else {
            body.findings.due = reading.from();
        }
        SpanState state = reading.hint().isEmpty() ? SpanState.KNOWN : SpanState.DOUBTFUL;
        return piece.as(role, state, reading.value(), reading.hint());
    }

    /** Adds the longest known name that begins here, which may be said by initials, and returns how many chunks. */
    private int addSubject(Piece piece, int at) {
        CandidateRole role = WITH_UNITS.contains(shape) ? CandidateRole.UNIT : CandidateRole.TRACK;
        if (role == CandidateRole.TRACK && !WITH_TRACKS.contains(shape)) {
            return 0;
        }
        String spelt = spelt(role, piece.value());
        int most = wordsFrom(at);
        for (int count = most; count > 0; count--) {
            String rest = restOfName(at, count);
            Candidate raw = context.names().named(role, piece.value() + rest);
            Candidate found = raw == null ? context.names().named(role, spelt + rest) : raw;
            if (found != null) {
                add(piece.upTo(chunks.get(at + count - 1).end()).known(
                        role == CandidateRole.UNIT ? SpanRole.UNIT : SpanRole.TRACK, found.text()));
                atSubject = false;
                return count;
            }
        }
        return 0;
    }

    private String spelt(CandidateRole role, String word) {
        boolean wordOfItsOwn = Words.NEVER_INITIALS.contains(Folding.fold(word));
        Candidate byInitials = wordOfItsOwn ? null : context.names().withInitials(role, word);
        return byInitials == null ? word : byInitials.text();
    }

    private int wordsFrom(int at) {
        int count = 1;
        while (count < LONGEST_NAME && at + count < chunks.size() && !chunks.get(at + count).glued()
                && !chunks.get(at + count).quoted()) {
            count++;
        }
        return count;
    }

    private String restOfName(int at, int count) {
        StringBuilder rest = new StringBuilder();
        for (Chunk chunk : chunks.subList(at + 1, at + count)) {
            rest.append(' ').append(chunk.text());
        }
        return rest.toString();
    }

    private boolean addPlace(Piece piece) {
        PlaceReader.Reading reading = shape.hasPlaces() ? PlaceReader.read(piece.value(), context.frameRate()) : null;
        if (reading == null) {
            return false;
        }
        if (reading.place() != null) {
            body.findings.places.add(reading.place());
        }
        add(piece.as(reading.role(), reading.state(), reading.value(), reading.hint()));
        return true;
    }

    private boolean addAmount(Piece piece) {
        Amount amount = shape.hasAmounts() ? AmountReader.change(piece.value()) : null;
        if (amount == null) {
            return false;
        }
        body.findings.amounts.add(amount);
        add(piece.known(SpanRole.AMOUNT, AmountReader.spelling(piece.value())));
        atSubject = false;
        return true;
    }

    private int addWord(Piece piece) {
        add(piece);
        atSubject &= !piece.isWord();
        return 1;
    }

    private void add(Piece piece) {
        (inWhy ? body.why : body.main).add(piece);
    }

    private @Nullable Piece last() {
        List<Piece> pieces = inWhy ? body.why : body.main;
        return pieces.isEmpty() ? null : pieces.getLast();
    }

    private static String singleSpaced(String text) {
        StringBuilder single = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            if (!Chunker.isSpace(text.charAt(i))) {
                single.append(text.charAt(i));
            } else if (i > 0 && !Chunker.isSpace(text.charAt(i - 1))) {
                single.append(' ');
            }
        }
        return single.toString();
    }
}
