package studio.talkback.daw;

/** Counts and digests the events of one track without keeping them. */
final class TrackEvents {

    /** The 64-bit FNV-1a prime and offset basis (Fowler, Noll, Vo). */
    private static final long PRIME = 0x100000001b3L;
    private static final long BASIS = 0xcbf29ce484222325L;

    private long clipNameHash;
    private long editHash = BASIS;
    private long mostClips;
    private int channel;
    private long channelClips;

    void clear() {
        clipNameHash = 0;
        editHash = BASIS;
        mostClips = 0;
        channel = 0;
        channelClips = 0;
    }

    /** Channels come one after the other, so one counter does. Fades are an option of the export: left out. */
    void add(TrackEvent event) {
        if (event.isFade()) {
            return;
        }
        if (event.channel() != channel) {
            channel = event.channel();
            channelClips = 0;
        }
        channelClips++;
        mostClips = Math.max(mostClips, channelClips);
        String clip = event.clip();
        clipNameHash += hash(BASIS, clip);
        editHash = hash(editHash * PRIME + channel, clip);
        editHash = hash(editHash, event.start());
        editHash = hash(editHash, event.duration());
        editHash = hash(editHash, event.state());
    }

    TrackSummary summary(Track track, int channels) {
        return new TrackSummary(track, channels, mostClips, clipNameHash, editHash);
    }

    private static long hash(long seed, String text) {
        long hash = seed;
        for (int i = 0; i < text.length(); i++) {
            hash = (hash ^ text.charAt(i)) * PRIME;
        }
        return (hash ^ 0x1F) * PRIME;
    }
}
