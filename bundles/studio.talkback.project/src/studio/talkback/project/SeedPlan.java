package studio.talkback.project;

import java.time.ZonedDateTime;

import studio.talkback.project.internal.Messages;

/**
 * How large a library a {@link Seeder} makes.
 *
 * @param projects   how many projects, at least 1
 * @param items      how many items in all, at least 1, dealt out to the projects in turn
 * @param entries    how many log entries in all, dealt out to the items at random
 * @param randomSeed the same number gives the same documents with the same UUIDs
 * @param until      when the newest entry was logged; the others lie before it
 */
public record SeedPlan(int projects, int items, int entries, long randomSeed, ZonedDateTime until) {

    /** @throws IllegalArgumentException if there is no project or no item, or a negative number of entries */
    public SeedPlan {
        if (projects < 1 || items < 1 || entries < 0) {
            throw new IllegalArgumentException(Messages.seed_counts);
        }
    }
}
