package studio.talkback.session.quickentry;

import java.time.LocalTime;
import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a line is read against.
 *
 * @param firstKeystroke when the line was begun, in the room's zone
 * @param kinds the kinds of entry
 * @param names the names known here
 * @param currentItem the item lines are about until another is named, or null
 * @param frameRate the project's timecode rate, or null when it has none
 * @param dueTime the time of day that a due day without a time means
 */
public record QuickEntryContext(ZonedDateTime firstKeystroke, QuickEntryKinds kinds, KnownNames names,
        @Nullable String currentItem, @Nullable FrameRate frameRate, LocalTime dueTime) {
    private static final LocalTime END_OF_DAY = LocalTime.of(18, 0);

    /** Returns a context with the built-in kinds and nothing known. */
    public static QuickEntryContext at(ZonedDateTime firstKeystroke) {
        return new QuickEntryContext(firstKeystroke, QuickEntryKinds.builtIn(), KnownNames.none(), null, null,
                END_OF_DAY);
    }

    /** Returns this context with other names. */
    public QuickEntryContext withNames(KnownNames known) {
        return new QuickEntryContext(firstKeystroke, kinds, known, currentItem, frameRate, dueTime);
    }

    /** Returns this context with other kinds. */
    public QuickEntryContext withKinds(QuickEntryKinds table) {
        return new QuickEntryContext(firstKeystroke, table, names, currentItem, frameRate, dueTime);
    }

    /** Returns this context at another timecode rate. */
    public QuickEntryContext withFrameRate(@Nullable FrameRate rate) {
        return new QuickEntryContext(firstKeystroke, kinds, names, currentItem, rate, dueTime);
    }

    /** Returns this context with another current item. */
    public QuickEntryContext withItem(@Nullable String item) {
        return new QuickEntryContext(firstKeystroke, kinds, names, item, frameRate, dueTime);
    }

    /** Returns the context of a line begun after an entry: the item it named stays. */
    public QuickEntryContext after(QuickEntry entry, ZonedDateTime nextKeystroke) {
        return new QuickEntryContext(nextKeystroke, kinds, names, entry.item(), frameRate, dueTime);
    }
}
