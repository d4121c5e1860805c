package studio.talkback.session.quickentry;

/** What a stretch of a typed line stands for. */
public enum SpanRole {
    /** The letter that says the kind, or the {@code '} that forces a note. */
    KIND,
    /** An item, {@code #2}. */
    ITEM,
    /** A person or company, {@code @LBL}. */
    PERSON,
    /** When it happened: {@code =14:05}, {@code =-20m}, {@code =13:05-13:40}. */
    CLOCK,
    /** When it is wanted: {@code !20:00}. */
    DUE,
    /** What follows {@code ;}: the reason, or of a fault the way round it. */
    WHY,
    /** A place in the song in minutes and seconds, {@code 1:12}. */
    POSITION,
    /** A bar, {@code b33}. */
    BAR,
    /** A timecode with frames. */
    TIMECODE,
    /** By how much, {@code +0.5}. */
    AMOUNT,
    /** A track or stem. */
    TRACK,
    /** A mix version, a print's version or a picture version. */
    VERSION,
    /** A console strip or an outboard unit. */
    UNIT,
    /** A section of a console strip, {@code eq2}. */
    SECTION,
    /** A control with its new value, {@code a5} or {@code 3.2k}. */
    SETTING,
    /** The values a console change replaced, {@code was 2.5k}. */
    WAS,
    /** The number of a request. */
    REQUEST,
    /** How a request or a copy came out: {@code no}, {@code ok}, {@code bad}. */
    OUTCOME,
    /** A drive, disc or tape. */
    MEDIA,
    /** The kind of hours: {@code in}, {@code out}, {@code break}, {@code downtime}. */
    HOURS,
    /** A mark between tokens: {@code ,}, {@code ;}, {@code :} or {@code >}. */
    SEPARATOR,
    /** Anything else: words. */
    TEXT
}
