package studio.talkback.wrap.internal;

import java.util.List;
import java.util.Objects;

import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.Missing;
import studio.talkback.wrap.Finding;

/** Hours that the session lacks. At the end of the day the time out is one, also where it only just goes on. */
public final class HoursFindings {

    private final HoursTotal hours;

    /** @param hours of the session */
    public HoursFindings(HoursTotal hours) {
        this.hours = hours;
    }

    /** One for each that is missing. */
    public List<Finding> of(Sitting sitting) {
        return hours.missing().stream().map(each -> finding(each, sitting)).toList();
    }

    private static Finding finding(Missing missing, Sitting sitting) {
        return switch (missing.what()) {
        case IN -> new Finding(Finding.Kind.TIME_IN, true, Messages.in, Messages.in_mend, sitting.session(), 0);
        case OUT -> new Finding(Finding.Kind.TIME_OUT, true, Messages.out, Messages.out_mend, sitting.session(), 0);
        default -> new Finding(Finding.Kind.HOURS, true,
                HoursText.missing(missing, Objects.requireNonNull(sitting.now().getZone())), Messages.hours_mend, sitting.session(), 0);
        };
    }
}
