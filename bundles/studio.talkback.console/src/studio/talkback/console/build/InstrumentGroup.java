package studio.talkback.console.build;

/** What belongs together on a desk and gets one colour. */
public enum InstrumentGroup {
    DRUMS, PERCUSSION, BASS, GUITARS, KEYS, ORCHESTRA, VOCALS, BACKING, OTHER
}
