package studio.talkback.watch;

/** What a proposed file is, as far as its name and its first bytes say. */
public enum ProposalKind {
    /** A session file of the DAW, which is bound to the mix version. */
    SESSION_FILE,
    /** A session exported as text. */
    SESSION_TEXT,
    /** The state of a console, which becomes a recall. */
    SCENE,
    /** A WAV that becomes a print of the mix version. */
    PRINT,
    /** A photo, attached to a line. */
    PHOTO,
    /** Any other file that is attached to a line. */
    OTHER
}
