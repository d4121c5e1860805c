package studio.talkback.brief;

import studio.talkback.model.identity.Ref;

/**
 * A line of the brief.
 *
 * @param text     as it is shown
 * @param evidence what it is taken from: Enter opens it
 */
public record BriefLine(String text, Ref evidence) {
}
