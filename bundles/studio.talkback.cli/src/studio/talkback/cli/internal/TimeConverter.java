package studio.talkback.cli.internal;

import java.time.Clock;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/**
 * Reads times: {@code 2026-11-25T20:00} in the room's zone, {@code 2026-11-25T20:00+01:00}, {@code 2026-11-25} for
 * the end of that working day, {@code 20:00} for today.
 */
public final class TimeConverter implements ITypeConverter<ZonedDateTime> {

    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    private final Clock clock;

    /** @param clock gives today and the room's zone */
    public TimeConverter(Clock clock) {
        this.clock = clock;
    }

    @Override
    public ZonedDateTime convert(@Nullable String text) {
        String given = text == null ? "" : text.strip();
        try {
            return read(given);
        } catch (DateTimeException e) {
            throw new TypeConversionException(NLS.bind(Messages.error_time, given));
        }
    }

    private ZonedDateTime read(String text) {
        if (text.indexOf('T') < 0) {
            LocalDate date = text.indexOf('-') < 0 ? LocalDate.now(clock) : LocalDate.parse(text);
            LocalTime time = text.indexOf('-') < 0 ? LocalTime.parse(text) : END_OF_DAY;
            return date.atTime(time).atZone(clock.getZone());
        } else if (text.matches(".*T.*(Z|[+-]\\d\\d:\\d\\d|\\])")) {
            return ZonedDateTime.parse(text);
        }
        return LocalDateTime.parse(text).atZone(clock.getZone());
    }
}
