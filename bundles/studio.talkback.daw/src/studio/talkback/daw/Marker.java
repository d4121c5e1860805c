package studio.talkback.daw;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A marker (memory location).
 *
 * @param number        its number
 * @param location      where it is, in the time format of the export
 * @param timeReference where it is, in its own units
 * @param units         {@code Samples} for an absolute marker, {@code Ticks} for one that follows the tempo
 * @param name          its name, lines ended by {@code \n}
 * @param trackName     the ruler or track it is on; null where the file does not say
 * @param trackType     {@code Ruler} or {@code Track}; null where the file does not say
 * @param comments      its comments, lines ended by {@code \n}
 */
public record Marker(int number, String location, String timeReference, String units, String name,
        @Nullable String trackName, @Nullable String trackType, String comments) {
}
