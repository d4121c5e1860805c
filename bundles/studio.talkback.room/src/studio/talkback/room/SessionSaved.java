package studio.talkback.room;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

/**
 * When the DAW's session of the project on the desk was last saved, and last copied to another drive.
 *
 * @param savedAt  when its newest session file was written; null where none is found
 * @param copiedAt when a copy was last made and found to match; null where none was
 */
public record SessionSaved(@Nullable ZonedDateTime savedAt, @Nullable ZonedDateTime copiedAt) {

    /** Whether it was saved since it was copied, so that work lies on one drive alone. */
    public boolean stale() {
        ZonedDateTime saved = savedAt;
        ZonedDateTime copied = copiedAt;
        return saved != null && (copied == null || saved.isAfter(copied));
    }
}
