package studio.talkback.session.approval;

import java.time.ZonedDateTime;

import studio.talkback.model.identity.Ref;

/**
 * An approval to be kept.
 *
 * @param item       the item
 * @param mixVersion the UUID of its mix version
 * @param by         the initials of who approves, not of who writes it down
 * @param how        with PIN or by word
 * @param text       what was said; empty for nothing
 * @param at         when, in the room's zone
 */
public record ApprovalWish(Ref item, String mixVersion, String by, ApprovalHow how, String text, ZonedDateTime at) {
}
