package studio.talkback.daw;

/**
 * A track without its events, and enough of them to know it again.
 *
 * @param track        the track
 * @param channels     how many channels it has, at least 1
 * @param clips        how many clips stand on it, counted on the channel that has most; fades are not counted
 * @param clipNameHash a digest of the clips' names in any order
 * @param editHash     a digest of the clips with their places, lengths and mutes, in order
 */
public record TrackSummary(Track track, int channels, long clips, long clipNameHash, long editHash) {

    /** The track's name. */
    public String name() {
        return track.name();
    }
}
