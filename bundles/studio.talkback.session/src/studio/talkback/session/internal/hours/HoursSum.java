package studio.talkback.session.internal.hours;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.HoursKind;
import studio.talkback.session.hours.HoursMark;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.Missing;

/** Adds up the hours of one session. */
public final class HoursSum {

    /** A session that began longer ago and has no end is one that somebody forgot to end. */
    private static final Duration LONGEST = Objects.requireNonNull(Duration.ofHours(24));

    private final @Nullable ZonedDateTime in;
    private final @Nullable ZonedDateTime out;
    private final List<HoursMark> marks;
    private final List<Stretch> breaks = new ArrayList<>();
    private final List<Stretch> downtime = new ArrayList<>();
    private final List<Stretch> away = new ArrayList<>();
    private final List<Missing> missing = new ArrayList<>();

    private HoursSum(@Nullable ZonedDateTime in, @Nullable ZonedDateTime out, List<HoursMark> marks) {
        this.in = toMinute(in);
        this.out = toMinute(out);
        this.marks = Objects.requireNonNull(marks.stream().filter(HoursMark::ofSession)
                .sorted(Comparator.comparing((HoursMark mark) -> mark.from().toInstant())).toList());
    }

    /** The total; see {@link studio.talkback.session.hours.SessionHours#total}. */
    public static HoursTotal total(@Nullable ZonedDateTime in, @Nullable ZonedDateTime out, List<HoursMark> marks,
            ZonedDateTime now) {
        return new HoursSum(in, out, marks).total(now);
    }

    private HoursTotal total(ZonedDateTime now) {
        ZonedDateTime start = in;
        ZonedDateTime end = out;
        ZonedDateTime until = start == null ? null : end != null ? end : stillOn(start, now);
        if (start == null) {
            missing.add(new Missing(Missing.What.IN, null));
        }
        if (start != null && until != null && until.toInstant().isBefore(start.toInstant())) {
            missing.add(new Missing(Missing.What.OUT_BEFORE_IN, until));
            until = null;
        }
        marks.forEach(this::stretch);
        gaps();
        if (start != null && until != null) {
            outside(start.toInstant(), until.toInstant());
        }
        if (end == null) {
            missing.add(new Missing(Missing.What.OUT, null));
        }
        return counted(start, end, until);
    }

    private HoursTotal counted(@Nullable ZonedDateTime start, @Nullable ZonedDateTime end,
            @Nullable ZonedDateTime until) {
        if (start == null || until == null) {
            Duration none = Objects.requireNonNull(Duration.ZERO);
            return new HoursTotal(start, end, null, none, none, none, none, none, missing);
        }
        Instant from = Objects.requireNonNull(start.toInstant());
        Instant to = Objects.requireNonNull(until.toInstant());
        List<Stretch> gone = within(away, from, to);
        List<Stretch> rested = new ArrayList<>(gone);
        rested.addAll(within(breaks, from, to));
        List<Stretch> all = new ArrayList<>(rested);
        all.addAll(within(downtime, from, to));
        Duration present = Objects.requireNonNull(Duration.between(from, to));
        Duration awayFor = Stretch.length(gone);
        Duration breaksFor = Objects.requireNonNull(Stretch.length(rested).minus(awayFor));
        Duration lost = Stretch.length(all);
        return new HoursTotal(start, end, until, present, breaksFor,
                Objects.requireNonNull(lost.minus(breaksFor).minus(awayFor)), awayFor,
                Objects.requireNonNull(present.minus(lost)), missing);
    }

    private static List<Stretch> within(List<Stretch> stretches, Instant from, Instant to) {
        return Objects.requireNonNull(stretches.stream().flatMap(each -> each.within(from, to).stream()).toList());
    }

    /** Up to when a session without an end is counted; null for one that somebody forgot to end. */
    private static @Nullable ZonedDateTime stillOn(ZonedDateTime start, ZonedDateTime now) {
        if (now.toInstant().isAfter(start.toInstant().plus(LONGEST))) {
            return null;
        }
        ZonedDateTime minute = now.truncatedTo(ChronoUnit.MINUTES);
        return minute.toInstant().isBefore(start.toInstant()) ? start : minute;
    }

    /** A break or downtime; one without an end lasts until somebody notes work, or the session's end. */
    private void stretch(HoursMark mark) {
        boolean rest = mark.kind() == HoursKind.BREAK;
        if (!rest && mark.kind() != HoursKind.DOWNTIME) {
            return;
        }
        ZonedDateTime end = mark.to() == null ? backAtWork(mark) : mark.to();
        if (end == null) {
            missing.add(new Missing(rest ? Missing.What.BREAK_END : Missing.What.DOWNTIME_END, mark.from()));
        } else {
            (rest ? breaks : downtime).add(new Stretch(minute(mark.from()), minute(end)));
        }
    }

    private @Nullable ZonedDateTime backAtWork(HoursMark rest) {
        for (HoursMark mark : marks) {
            boolean ends = mark.kind() == HoursKind.WORK || mark.kind() == HoursKind.IN;
            if (ends && mark.from().toInstant().isAfter(rest.from().toInstant())) {
                return mark.from();
            }
        }
        return null;
    }

    /** Everybody was gone from an out to the next in; of two outs in a row the later one was meant. */
    private void gaps() {
        HoursMark left = null;
        for (HoursMark mark : marks) {
            if (mark.kind() == HoursKind.OUT) {
                left = mark;
            } else if (mark.kind() == HoursKind.IN && left != null) {
                away.add(new Stretch(minute(left.from()), minute(mark.from())));
                left = null;
            }
        }
    }

    private void outside(Instant from, Instant to) {
        for (HoursMark mark : marks) {
            boolean rest = mark.kind() == HoursKind.BREAK || mark.kind() == HoursKind.DOWNTIME;
            Instant begins = minute(mark.from());
            ZonedDateTime ends = mark.to();
            if (rest && (begins.isBefore(from) || begins.isAfter(to) || ends != null && minute(ends).isAfter(to))) {
                missing.add(new Missing(Missing.What.OUTSIDE, mark.from()));
            }
        }
    }

    private static Instant minute(ZonedDateTime time) {
        return Objects.requireNonNull(time.toInstant().truncatedTo(ChronoUnit.MINUTES));
    }

    private static @Nullable ZonedDateTime toMinute(@Nullable ZonedDateTime time) {
        return time == null ? null : time.truncatedTo(ChronoUnit.MINUTES);
    }
}
