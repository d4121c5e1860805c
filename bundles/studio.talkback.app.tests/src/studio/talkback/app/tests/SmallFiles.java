package studio.talkback.app.tests;

/** Small files of our own making, in the formats that other programs write. */
final class SmallFiles {

    static final String SESSION_TEXT = """
            SESSION NAME:\tNightFerry
            SAMPLE RATE:\t48000.000000
            BIT DEPTH:\t24-bit
            SESSION START TIMECODE:\t01:00:00:00
            TIMECODE FORMAT:\t25 Frame
            # OF AUDIO TRACKS:\t2
            # OF AUDIO CLIPS:\t0
            # OF AUDIO FILES:\t0


            T R A C K  L I S T I N G
            TRACK NAME:\tKick
            COMMENTS:\t
            USER DELAY:\t0 Samples
            STATE:\s
            CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE


            TRACK NAME:\tLead Vox
            COMMENTS:\tU47
            USER DELAY:\t0 Samples
            STATE:\s
            CHANNEL \tEVENT   \tCLIP NAME                     \tSTART TIME    \tEND TIME      \tDURATION      \tSTATE


            """;

    static final String SCENE = """
            #4.0# "NightFerry" "" %000000000 1
            /ch/01/config "Kick" 1 RD 1
            /ch/01/mix ON  -5.0 ON +0 OFF   -oo
            /ch/12/config "Lead Vox" 41 BL 12
            /ch/12/eq/2 PEQ 2k51 +2.00 2.0
            """;

    private SmallFiles() {
    }
}
