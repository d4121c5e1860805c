package studio.talkback.session.hours;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * The hours of one person in one session.
 *
 * @param party    who it is; null where nobody is known by the initials
 * @param initials theirs, or their name where they have none
 * @param name     theirs; the initials where nobody is known by them
 * @param own      whether the log or the header notes times of theirs; else they are the session's
 * @param hours    as those of a session, from their time in to their time out: its breaks, downtime and what it was away for,
 *                 and their own breaks; without what is missing of the session
 */
public record PersonHours(@Nullable Ref party, String initials, String name, boolean own, HoursTotal hours) {
}
