package studio.talkback.session.internal.quickentry;

import java.time.Duration;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.quickentry.FrameRate;
import studio.talkback.session.quickentry.SongPlace;
import studio.talkback.session.quickentry.SpanRole;
import studio.talkback.session.quickentry.SpanState;

/** Reads places in the song: {@code 1:12}, {@code b33}, {@code 01:12:04:10}. */
final class PlaceReader {
    private static final String POINT = "(?:(\\d{1,2}):)?(\\d{1,3}):([0-5]\\d)(?:[.](\\d{1,3}))?";
    private static final Pattern POSITION = Pattern.compile(POINT + "(?:[-–]" + POINT + ")?");
    private static final Pattern BAR = Pattern.compile("b(\\d{1,4})(?:[.](\\d{1,2}))?(?:[-–]b?(\\d{1,4}))?");
    private static final Pattern TIMECODE = Pattern.compile("(\\d{1,2}):(\\d\\d):(\\d\\d)([:;])(\\d{2,3})");
    private static final int GROUPS_OF_POINT = 4;
    private static final FrameRate ANY_RATE = new FrameRate(120, false);

    private PlaceReader() {
    }

    /**
     * A place, or what looks like one.
     *
     * @param place the place, or null when there can be no such place
     * @param role what it looks like
     * @param state how sure it is
     * @param value its canonical spelling
     * @param hint what there is to say about it, or empty
     */
    record Reading(@Nullable SongPlace place, SpanRole role, SpanState state, String value, String hint) {
        private static Reading known(SongPlace place, SpanRole role, String value) {
            return new Reading(place, role, SpanState.KNOWN, value, "");
        }

        private static Reading invalid(SpanRole role, String value, String hint) {
            return new Reading(null, role, SpanState.INVALID, value, hint);
        }
    }

    /** Returns the place a word stands for, or null if it is no place. */
    static @Nullable Reading read(String word, @Nullable FrameRate rate) {
        Matcher timecode = TIMECODE.matcher(word);
        if (timecode.matches()) {
            return timecode(timecode, rate);
        }
        Matcher position = POSITION.matcher(word);
        if (position.matches()) {
            return position(position);
        }
        Matcher bar = BAR.matcher(word);
        return bar.matches() ? bar(bar) : null;
    }

    private static @Nullable Reading position(Matcher position) {
        Duration from = point(position, 0);
        Duration to = position.group(GROUPS_OF_POINT + 2) == null ? null : point(position, GROUPS_OF_POINT);
        if (from == null || to == null && position.group(GROUPS_OF_POINT + 2) != null) {
            return null;
        }
        if (to != null && to.compareTo(from) < 0) {
            return Reading.invalid(SpanRole.POSITION, position.group(), Messages.hint_endsBeforeStart);
        }
        return Reading.known(new SongPlace.Position(from, to), SpanRole.POSITION, position.group());
    }

    /** Returns the point in the groups after an index, or null if its hours are not followed by two-digit minutes. */
    private static @Nullable Duration point(Matcher position, int before) {
        String hours = position.group(before + 1);
        String minutes = position.group(before + 2);
        String fraction = position.group(before + 4);
        if (hours != null && (minutes.length() != 2 || minutes.charAt(0) > '5')) {
            return null;
        }
        long millis = fraction == null ? 0 : Long.parseLong((fraction + "00").substring(0, 3));
        return Duration.ofHours(hours == null ? 0 : Long.parseLong(hours)).plusMinutes(Long.parseLong(minutes))
                .plusSeconds(Long.parseLong(position.group(before + 3))).plusMillis(millis);
    }

    private static Reading bar(Matcher bar) {
        int first = Integer.parseInt(bar.group(1));
        int beat = bar.group(2) == null ? 0 : Integer.parseInt(bar.group(2));
        int last = bar.group(3) == null ? first : Integer.parseInt(bar.group(3));
        if (last < first) {
            return Reading.invalid(SpanRole.BAR, bar.group(), Messages.hint_endsBeforeStart);
        }
        return Reading.known(new SongPlace.Bar(first, beat, last), SpanRole.BAR, bar.group());
    }

    private static Reading timecode(Matcher typed, @Nullable FrameRate rate) {
        boolean typedDrop = typed.group(4).equals(";");
        boolean drop = rate == null ? typedDrop : rate.dropFrame();
        SongPlace.Timecode timecode = new SongPlace.Timecode(number(typed, 1), number(typed, 2), number(typed, 3),
                number(typed, 5), drop);
        if (!timecode.existsAt(rate == null ? ANY_RATE : rate)) {
            return Reading.invalid(SpanRole.TIMECODE, typed.group(), noSuchFrame(timecode, rate));
        }
        String value = "%02d:%s:%s%s%s".formatted(timecode.hours(), typed.group(2), typed.group(3), drop ? ";" : ":",
                typed.group(5));
        String hint = "";
        if (rate == null) {
            hint = Messages.hint_noFrameRate;
        } else if (typedDrop && !drop) {
            hint = Messages.hint_notDropFrame;
        }
        SpanState state = hint.isEmpty() ? SpanState.KNOWN : SpanState.DOUBTFUL;
        return new Reading(timecode, SpanRole.TIMECODE, state, value, hint);
    }

    private static String noSuchFrame(SongPlace.Timecode timecode, @Nullable FrameRate rate) {
        boolean inRange = timecode.hours() < 24 && timecode.minutes() < 60 && timecode.seconds() < 60;
        if (rate == null || !inRange) {
            return Messages.hint_noSuchTimecode;
        }
        if (timecode.frames() >= rate.framesPerSecond()) {
            return Messages.bind(Messages.hint_noSuchFrame, Integer.toString(rate.framesPerSecond() - 1));
        }
        return Messages.bind(Messages.hint_droppedFrame, Integer.toString(rate.droppedPerMinute()));
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
