package studio.talkback.library;

/**
 * What {@link Library#purge} removed.
 *
 * @param documents how many documents
 * @param revisions how many of their revisions lost their content
 * @param blobs     how many blobs were removed
 */
public record PurgeReport(long documents, long revisions, long blobs) {
}
