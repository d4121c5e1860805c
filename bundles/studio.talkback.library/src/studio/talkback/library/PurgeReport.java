package studio.talkback.library;

/**
 * What {@link Library#purge} removed, or would remove.
 *
 * @param documents how many documents
 * @param revisions how many of their revisions lost their content
 * @param blobs     how many blobs were removed
 * @param bytes     how large these were together
 * @param shared    how many of their blobs stay, because something else names them too
 */
public record PurgeReport(long documents, long revisions, long blobs, long bytes, long shared) {
}
