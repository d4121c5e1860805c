package studio.talkback.bench;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.Objects;

import studio.talkback.project.SeedPlan;

/** How large a library is measured. */
public enum Scale {

    /** The library of a studio after many years. */
    FULL(5_000, 60_000, 1_000_000),
    /** A tenth of it, to see how figures grow. */
    TENTH(500, 6_000, 100_000),
    /** Enough to see that the measuring works. */
    QUICK(50, 600, 10_000);

    private static final long RANDOM_SEED = 20_260_314;
    private static final ZonedDateTime UNTIL = Objects.requireNonNull(
            ZonedDateTime.of(2026, 3, 14, 18, 0, 0, 0, ZoneId.of("Europe/Berlin")));

    private final int projects;
    private final int items;
    private final int entries;

    Scale(int projects, int items, int entries) {
        this.projects = projects;
        this.items = items;
        this.entries = entries;
    }

    /** The scale with this name, in lower case. */
    public static Scale named(String name) {
        return Objects.requireNonNull(valueOf(name.toUpperCase(Locale.ROOT)));
    }

    /** What to seed. */
    SeedPlan plan() {
        return new SeedPlan(projects, items, entries, RANDOM_SEED, UNTIL);
    }

    /** The time of the newest entry. */
    ZonedDateTime until() {
        return UNTIL;
    }

    /** How large it is, for people. */
    @Override
    public String toString() {
        return Objects.requireNonNull(
                String.format(Locale.ROOT, "%,d projects, %,d items, %,d entries", projects, items, entries));
    }
}
