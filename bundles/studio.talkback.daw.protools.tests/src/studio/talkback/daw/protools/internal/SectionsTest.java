package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.Track;
import studio.talkback.daw.protools.internal.RecordedSession.Event;
import studio.talkback.library.evidence.EvidenceWarning;

/** Each section in each of its forms, from small texts of our own. */
class SectionsTest {

    static final String HEADER = """
            SESSION NAME:	Small
            SAMPLE RATE:	48000.000000
            BIT DEPTH:	24-bit
            SESSION START TIMECODE:	01:00:00:00
            TIMECODE FORMAT:	25 Frame
            # OF AUDIO TRACKS:	1
            # OF AUDIO CLIPS:	0
            # OF AUDIO FILES:	0


            """;
    static final String COLUMNS = "CHANNEL \tEVENT   \tCLIP NAME     \tSTART TIME    \tEND TIME      \tDURATION      \t"
            + "STATE\n";
    private static final String TRACKS = "T R A C K  L I S T I N G\n";
    private static final String MARKERS = "M A R K E R S  L I S T I N G\n"
            + "#   \tLOCATION     \tTIME REFERENCE    \tUNITS    \tNAME                             \t";

    static String track(String name, String comments, String events) {
        return "TRACK NAME:\t" + name + "\nCOMMENTS:\t" + comments + "\nUSER DELAY:\t-12 Samples\n"
                + "STATE: Hidden Muted \nPLUG-INS: \n" + COLUMNS + events + "\n\n";
    }

    @Test
    void headersBeforeProTools10SayRegionsAndTimeCode() throws Exception {
        RecordedSession session = RecordedSession.of("""
                SESSION NAME:	Ripleys
                SAMPLE RATE:	47952.047952
                BIT DEPTH:	32-bit float
                TIME CODE FORMAT:	29.97 Drop Frame
                # OF AUDIO TRACKS:	19
                # OF AUDIO REGIONS:	203
                # OF AUDIO FILES:	1


                F I L E S  I N  S E S S I O N
                Filename	Location
                a.wav	Disk:


                O N L I N E  R E G I O N S  I N  S E S S I O N
                REGION NAME	Source File
                a	a.wav


                """);
        assertEquals(47952.047952, session.header().sampleRateHz());
        assertEquals(32, session.header().bitDepth());
        assertEquals(true, session.header().floatingPoint());
        assertEquals(29.97, session.header().frameRate());
        assertEquals(true, session.header().dropFrame());
        assertEquals(203L, session.header().audioClips());
        assertEquals("", session.header().startTimecode());
        assertEquals(List.of(new AudioFile("a.wav", "Disk:", true)), session.files);
        assertEquals(List.of(new AudioClip("a", "a.wav", null, true)), session.clips);
        assertEquals(List.of(), session.warnings);
    }

    @ParameterizedTest
    @ValueSource(strings = { "01:00:00:00", "01:00:00;02", "01:00:00:00.75", "61:07", "61:07.250", "2695168", "13|3",
            "13|3| 048", "84+03", "84+03.58" })
    void everyTimeFormatIsReadAsListed(String time) throws Exception {
        String events = "1       \t1       \tA clip        \t   " + time + "\t  " + time + "\t " + time + "\tMuted\n";
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("A", "", events));
        assertEquals(List.of(new Event(1, 1, "A clip", time, time, time, null, "Muted")), session.track(0).events());
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void userTimestampsAreReadWhenExported() throws Exception {
        String columns = COLUMNS.replace("STATE", "TIMESTAMP         \tSTATE");
        String text = HEADER + TRACKS + track("A", "", "1\t1\tA\t84+03\t85+03\t1+00\t   77+05.60\tUnmuted\n");
        RecordedSession session = RecordedSession.of(text.replace(COLUMNS, columns));
        assertEquals("77+05.60", session.track(0).events().get(0).timestamp());
        assertEquals("1+00", session.track(0).events().get(0).duration());
    }

    @Test
    void commentsKeepLinesTabsAndWhatLooksLikeHeadings() throws Exception {
        String comments = "U 87\tpad 10\n\nTRACK NAME:\tno\nM A R K E R S  L I S T I N G\nSTATE: ok\n  end";
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("T R A C K  L I S T I N G", comments, ""));
        assertEquals(1, session.tracks.size());
        assertEquals(new Track("T R A C K  L I S T I N G", null, comments, -12L, List.of("Hidden", "Muted"), List.of()),
                session.track(0).track());
        assertEquals(List.of(), session.warnings);
    }

    @ParameterizedTest
    @CsvSource({ "Strings (Stereo), Strings, Stereo", "Amb (7.1.4), Amb, 7.1.4", "SDDS (7.1 SDDS), SDDS, 7.1 SDDS",
            "Choir (Stereo) (Stereo), Choir (Stereo), Stereo", "Vox (Dbl), Vox (Dbl),", "(Stereo), (Stereo),",
            "Kick, Kick,", "Drums(Stereo), Drums(Stereo),", "Gtr (Stereo) 2, Gtr (Stereo) 2," })
    void theWidthInBracketsIsNoPartOfATracksName(String listed, String name, @Nullable String width) throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track(listed, "", ""));
        assertEquals(name, session.track(0).track().name());
        assertEquals(width, session.track(0).track().width());
    }

    @Test
    void tracksWithoutPlugInListSayThatItWasLeftOut() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("A", "", "").replace("PLUG-INS: \n", ""));
        assertNull(session.track(0).track().plugIns());
    }

    @Test
    void tracksThatNeitherCommentNorStateHasAreRead() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + "TRACK NAME:\tOld\nUSER DELAY:\t0 Samples\n"
                + COLUMNS.replace("CLIP NAME", "REGION NAME") + "1\t1\tr\t1|1\t2|1\t1|0| 000\tUnmuted\n\n\n");
        assertEquals("Old", session.track(0).track().name());
        assertEquals("r", session.track(0).events().get(0).clip());
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void markersWithBreaksAndTabsInNameAndCommentsStayWhole() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + MARKERS + "COMMENTS\n"
                + "1   \t01:00:00:00  \t240240            \tSamples  \tName\nM A R K E D                 \tOne\ttwo\n"
                + "    \t             \t                  \t           \t                                 \tthree\n"
                + "2   \t01:00:01:00  \t3|3| 720          \tTicks    \tVerse\tone                        \t\n");
        assertEquals(List.of(
                new Marker(1, "01:00:00:00", "240240", "Samples", "Name\nM A R K E D", null, null, "One\ttwo\nthree"),
                new Marker(2, "01:00:01:00", "3|3| 720", "Ticks", "Verse\tone", null, null, "")), session.markers);
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void markersStrippedOfTheirPaddingAreCutAtTheTabs() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + MARKERS + "TRACK NAME\tTRACK TYPE\tCOMMENTS\n"
                + "1\t01:00:00:00\t240240\tSamples\tVerse\tMarkers\tRuler\tsoft\n"
                + "2\t01:00:01:00\t250250\tSamples\tIn\there\tVox\tTrack\ta\tb\n");
        assertEquals(List.of(
                new Marker(1, "01:00:00:00", "240240", "Samples", "Verse", "Markers", "Ruler", "soft"),
                new Marker(2, "01:00:01:00", "250250", "Samples", "In\there", "Vox", "Track", "a\tb")),
                session.markers);
    }

    @Test
    void unknownSectionsAreKeptAndReportedWithTheirLine() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + "T E M P O  M A P\n1|1\t120\n\n4|1\t90\n\n\n" + TRACKS);
        assertEquals(List.of("11 TEMPO MAP", "1|1\t120", "", "4|1\t90"), session.unknown);
        assertEquals(List.of(new EvidenceWarning(11,
                "the section TEMPO MAP is not known here; its lines are kept as they are")), session.warnings);
    }

    @Test
    void fewerFilesThanTheHeaderCountsAreAWarningAndFewerTracksAreNot() throws Exception {
        String header = HEADER.replace("FILES:\t0", "FILES:\t3").replace("TRACKS:\t1", "TRACKS:\t17");
        RecordedSession session = RecordedSession.of(header
                + "O N L I N E  F I L E S  I N  S E S S I O N\nFilename\tLocation\na.wav\tDisk:\n\n\n");
        assertEquals(List.of(new EvidenceWarning(0, "the header counts 3 audio files, but 1 are listed: "
                + TextSource.MEND)), session.warnings);
    }

    @Test
    void linesThatFitNowhereAreReportedAndTheRestIsRead() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("A", "", "what is this\n")
                + track("B", "", "1\t1\tx\tsoon\t2:00\t1:00\tMuted\n1\t2\ty\t1:00\n\n"));
        assertEquals(2, session.tracks.size());
        assertEquals(List.of(
                new EvidenceWarning(18, "not understood in the events of a track: “what is this”"),
                new EvidenceWarning(27, "start, end or length is not written like a time"),
                new EvidenceWarning(28, "left out, as it has 4 columns of 7: “1 2 y 1:00”")), session.warnings);
    }

    @Test
    void theHighestChannelOrTheEmptyLinesTellTheWidthOfATrack() throws Exception {
        String two = "1\t1\tx\t0:00\t2:00\t1:00\tMuted\n2\t1\tx\t0:00\t2:00\t1:00\tMuted\n";
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("A", "", two)
                + track("B", "", "1\t1\tleft out\n\n") + track("C", "", "\n\n\n\n"));
        assertEquals(List.of(2, 1, 3), session.tracks.stream().map(track -> track.channels()).toList());
    }

    @Test
    void aFileThatIsWrongThroughoutGivesAHundredWarningsAndTheirNumber() throws Exception {
        RecordedSession session = RecordedSession.of(HEADER + TRACKS + track("A", "", "odd\n".repeat(250)));
        assertEquals(101, session.warnings.size());
        assertEquals(new EvidenceWarning(0, "150 more warnings like these: " + TextSource.MEND),
                session.warnings.get(100));
    }
}
