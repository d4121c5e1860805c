package studio.talkback.watch.internal;

/**
 * What tells that a file was written to.
 *
 * @param size     in bytes
 * @param modified when, in milliseconds since 1970
 */
public record Stamp(long size, long modified) {

    /**
     * Whether a file is new to somebody who has seen this.
     *
     * @param tolerance by how many milliseconds the same file may seem newer: a stick that was taken out rounds times
     */
    boolean isNews(Stamp now, long tolerance) {
        return now.size != size || now.modified > modified + tolerance;
    }
}
