package studio.talkback.project;

import java.time.Duration;
import java.util.Objects;

/**
 * How long work takes in this studio, from which the pipeline works out when an item must be started. They are
 * estimates: shown as "about", never as a promise.
 *
 * @param perPrint   a print in real time with its check
 * @param perRequest a request from a client
 * @param perTrack   a track that is still to be completed
 */
public record WorkTimes(Duration perPrint, Duration perRequest, Duration perTrack) {

    /** What is assumed where a studio has not said: 6, 20 and 10 minutes. */
    public static WorkTimes usual() {
        return new WorkTimes(minutes(6), minutes(20), minutes(10));
    }

    /** How long so much work takes. */
    public Duration needs(int prints, int requests, int tracks) {
        // Not with multipliedBy, which computes in decimal fractions: 60,000 rows are shown at once.
        return Objects.requireNonNull(Duration.ofMillis(perPrint.toMillis() * prints + perRequest.toMillis() * requests
                + perTrack.toMillis() * tracks));
    }

    private static Duration minutes(int minutes) {
        return Objects.requireNonNull(Duration.ofMinutes(minutes));
    }
}
