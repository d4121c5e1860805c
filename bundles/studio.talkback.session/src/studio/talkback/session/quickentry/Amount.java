package studio.talkback.session.quickentry;

import java.math.BigDecimal;

/**
 * A number with its unit.
 *
 * @param value the number, in the unit
 * @param unit {@code dB}, {@code Hz}, {@code ms}, {@code s}, {@code %}, {@code st} (semitones), or empty for a
 *        position on a scale
 */
public record Amount(BigDecimal value, String unit) {
}
