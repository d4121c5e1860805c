package studio.talkback.session;

import studio.talkback.library.Revision;

/**
 * A line of the log as it was at one time.
 *
 * @param revision  who saved it, when and why
 * @param typed     the line as it was typed
 * @param struckOut whether it was struck out then
 */
public record EntryVersion(Revision revision, String typed, boolean struckOut) {
}
