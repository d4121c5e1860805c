package studio.talkback.recall;

import java.nio.file.Path;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What was printed when a room was put back, to be compared.
 *
 * @param file     what was printed: 30 seconds at best, 5 at least
 * @param print    the name of the print of the run's mix that it is compared with, also one that nobody approved; null for
 *                 the approved Main
 * @param operator the initials of who printed it
 * @param at       when, in the room's zone
 */
public record ProofRequest(Path file, @Nullable String print, String operator, ZonedDateTime at) {
}
