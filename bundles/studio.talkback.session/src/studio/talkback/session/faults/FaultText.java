package studio.talkback.session.faults;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

/** Faults in words, the same on every screen and on the command line. */
public final class FaultText {

    private static final DateTimeFormatter DAY = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("EEE d MMM", Locale.ENGLISH));

    private FaultText() {
    }

    /** {@code ch17 eq crackles (moved to 18)}. */
    public static String words(OpenFault fault) {
        String what = (fault.unit() + " " + fault.text()).strip();
        return fault.workaround().isEmpty() ? what : NLS.bind(Messages.roundIt, what, fault.workaround());
    }

    /** The same with the day since when it is. */
    public static String line(OpenFault fault, ZonedDateTime now) {
        ZonedDateTime since = fault.since();
        return since == null ? words(fault)
                : NLS.bind(Messages.since, words(fault), DAY.format(since.withZoneSameInstant(now.getZone())));
    }

    /** Several in one line: {@code 2 faults: ch17 eq crackles (moved to 18); fet1 hums}; empty for none. */
    public static String summary(List<OpenFault> faults) {
        String all = faults.stream().map(FaultText::words).collect(Collectors.joining("; "));
        return faults.isEmpty() ? "" : NLS.bind(faults.size() == 1 ? Messages.one : Messages.several,
                Integer.valueOf(faults.size()), all);
    }
}
