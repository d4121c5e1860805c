package studio.talkback.library;

/**
 * What {@link Library#backup} did.
 *
 * @param changeSets  how many change sets the copy holds
 * @param blobs       how many blobs the copy holds
 * @param copiedBytes how many bytes were copied this time
 * @param purged      how many documents the copy knows as purged
 */
public record BackupReport(long changeSets, long blobs, long copiedBytes, long purged) {
}
