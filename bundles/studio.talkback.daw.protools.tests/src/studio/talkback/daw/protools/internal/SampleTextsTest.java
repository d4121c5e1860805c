package studio.talkback.daw.protools.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;

import studio.talkback.daw.AudioClip;
import studio.talkback.daw.AudioFile;
import studio.talkback.daw.Marker;
import studio.talkback.daw.PlugIn;
import studio.talkback.daw.SessionHeader;
import studio.talkback.daw.Track;
import studio.talkback.daw.protools.internal.RecordedSession.Event;
import studio.talkback.daw.protools.internal.RecordedSession.TrackWithEvents;

/** What Pro Tools itself has written is read to the last field, and nothing in it is worth a warning. */
class SampleTextsTest {

    private static final String FOLDER = "Macintosh HD:Users:user:Documents:SessionText_OneOfEverything:Audio Files:";

    @Test
    void anEmptySessionHasAHeaderOnly() throws Exception {
        RecordedSession session = Samples.read("EmptySession_23-976fps_DefaultExportOptions_PT2020.3.txt");
        assertEquals(new SessionHeader("SessionText_EmptySession", 48000, 24, false, "00:59:55:00", "23.976 Frame",
                23.976, false, 0L, 0L, 0L, "UTF-8"), session.header());
        assertEquals(List.of(), session.files);
        assertEquals(List.of(), session.clips);
        assertEquals(List.of(), session.plugIns);
        assertEquals(List.of(), session.tracks);
        assertEquals(List.of(), session.markers);
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void macRomanAndUtf8HoldTheSameMarkers() throws Exception {
        RecordedSession mac = Samples.read("ExtendedChars_TextEditFormat_PT2023.3.txt");
        RecordedSession utf8 = Samples.read("ExtendedChars_UTF8Format_PT2023.3.txt");
        assertEquals("MacRoman", mac.header().encoding());
        assertEquals("UTF-8", utf8.header().encoding());
        assertEquals(utf8.markers, mac.markers);
        assertEquals(List.of(
                new Marker(1, "01:00:00:00", "480000", "Samples", "Test Ellipsis…", null, null, ""),
                new Marker(2, "01:01:00:00", "3360000", "Samples", "Test Em Dash —", null, null, ""),
                new Marker(3, "01:02:00:00", "6240000", "Samples", "Test En Dash –", null, null, ""),
                new Marker(4, "01:03:00:00", "9120000", "Samples", "Right Side Quote’s Not An Apostrophe", null, null,
                        "")),
                utf8.markers);
        assertEquals(List.of(), mac.warnings);
    }

    @Test
    void markersNameTheirRulerOrTrackSince202312() throws Exception {
        RecordedSession session = Samples.read("MarkerRulersAndTrackMarkers_PT2023.12.txt");
        assertEquals(7, session.markers.size());
        assertEquals(new Marker(1, "01:00:00:00", "480000", "Samples", "Marker 1", "Markers", "Ruler", ""),
                session.marker(0));
        assertEquals(new Marker(2, "01:00:01:00", "528000", "Samples", "Marker 2", "Markers 2", "Ruler",
                "Some comments"), session.marker(1));
        assertEquals(new Marker(6, "01:00:05:00", "720000", "Samples", "Marker 6", "Audio 1", "Track",
                "More comments"), session.marker(5));
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void filesClipsAndPlugInsOfOneOfEverything() throws Exception {
        RecordedSession session = Samples.read("OneOfEverything_23-976fps_DefaultExportOptions_PT2020.3.txt");
        assertEquals(7, session.files.size());
        assertEquals(new AudioFile("Unused Clip.wav", FOLDER, true), session.files.get(0));
        assertEquals(new AudioFile("Audio 5 Offline Clip1.wav", FOLDER, false), session.files.get(6));
        assertEquals(11, session.clips.size());
        assertEquals(new AudioClip("Audio 1 Clip1", "Audio 1 Clip1.wav", null, true), session.clips.get(0));
        assertEquals(new AudioClip("Audio 3 Clip1.R", "Audio 3 Clip1.wav", 2, true), session.clips.get(3));
        assertEquals(new AudioClip("Audio 5 Offline Clip1.R", "Audio 5 Offline Clip1.wav", 2, false),
                session.clips.get(10));
        assertEquals(List.of(
                new PlugIn("Avid", "EQ3 1-Band", "20.3.0d163", "AAX Native", "Mono / Mono", "2 active"),
                new PlugIn("Avid", "EQ3 7-Band", "20.3.0d163", "AAX Native", "Mono / Mono", "1 active"),
                new PlugIn("Avid", "Trim", "20.3.0d163", "AAX Native", "Mono / Mono", "1 active")), session.plugIns);
        assertEquals(List.of(
                new Marker(1, "00:59:58:00", "144144", "Samples", "Marker 1", null, null, ""),
                new Marker(2, "01:00:00:00", "3|3", "Ticks", "Marker 2", null, null, "This marker has comments.")),
                session.markers);
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void tracksAndEventsOfOneOfEverything() throws Exception {
        RecordedSession session = Samples.read("OneOfEverything_23-976fps_DefaultExportOptions_PT2020.3.txt");
        assertEquals(new TrackWithEvents(
                new Track("Audio 1", null, "Comments here.", 0L, List.of(), List.of("EQ3 1-Band (mono)")),
                List.of(event(1, 1, "Audio 1 Clip1", "01:00:00:00", "01:00:05:00", "00:00:05:00", "Unmuted")), 1),
                session.track(0));
        assertEquals(List.of("EQ3 7-Band (mono)", "Trim (mono)"), session.track(1).track().plugIns());
        assertEquals(List.of(
                event(1, 1, "Audio 3 Clip1.L", "01:00:12:18", "01:00:17:08", "00:00:04:14", "Unmuted"),
                event(1, 2, "Audio 3 Clip2.L", "01:00:18:17", "01:00:21:19", "00:00:03:02", "Muted"),
                event(2, 1, "Audio 3 Clip1.R", "01:00:12:18", "01:00:17:08", "00:00:04:14", "Unmuted"),
                event(2, 2, "Audio 3 Clip2.R", "01:00:18:17", "01:00:21:19", "00:00:03:02", "Muted")),
                session.track(2).events());
        assertEquals(List.of("(fade in)", "Audio 4 Clip1.L", "(fade out)", "(fade in)", "Audio 4 Clip1.R",
                "(fade out)"), session.track(3).events().stream().map(Event::clip).toList());
        assertEquals(List.of("Inactive"), session.track(4).track().states());
        assertEquals(List.of("Audio 1", "Audio 2", "Audio 3", "Audio 4", "Audio 5"),
                session.tracks.stream().map(track -> track.track().name()).toList());
        assertEquals(Arrays.asList(null, null, "Stereo", "Stereo", "Stereo"),
                session.tracks.stream().map(track -> track.track().width()).toList());
        assertEquals(List.of(1, 1, 2, 2, 2), session.tracks.stream().map(TrackWithEvents::channels).toList());
    }

    @Test
    void plugInsKeepTheirVersionsAndEmptyTracksTheirChannels() throws Exception {
        RecordedSession session = Samples.read("Plugins_23-976fps_DefaultExportOptions_PT2020.3.txt");
        assertEquals(15, session.plugIns.size());
        assertEquals(new PlugIn("AIR Music Technology", "AIR Non-Linear Reverb", "1.2.0.18799", "AAX Native",
                "Mono / Mono", "1 active"), session.plugIns.get(1));
        assertEquals(new PlugIn("Native Instruments", "Kontakt", "6.2.2 (R51), Copyright © 2020", "AAX Native",
                "Stereo / Stereo", "1 active"), session.plugIns.get(6));
        assertEquals("MacRoman", session.header().encoding());
        assertEquals(List.of("FabFilter Saturn (mono)", "bx_boom (mono)", "AIR Non-Linear Reverb (mono)",
                "Unfiltered Audio Byome (mono)", "Schoeps Mono Upmix 1to2 (mono/stereo)"),
                session.track(2).track().plugIns());
        assertEquals(List.of("Muted"), session.track(0).track().states());
        assertEquals(List.of(2, 2, 1), session.tracks.stream().map(TrackWithEvents::channels).toList());
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void barsAndBeatsAreReadAsListed() throws Exception {
        RecordedSession session = Samples.read("TimeFormats_BarsBeats_PT2022.9.txt");
        assertEquals(event(1, 1, "Audio Clip 1 Name", "13|3", "20|1", "6|2| 720", "Unmuted"),
                session.track(0).events().get(0));
        assertEquals(new Marker(1, "29|1", "2695168", "Samples", "Marker Absolute", null, null, "Comment"),
                session.marker(0));
        assertEquals(new Marker(2, "58|4", "58|4", "Ticks", "Marker Bars-Beats", null, null, "Comment"),
                session.marker(1));
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void samplesAreReadAsListed() throws Exception {
        RecordedSession session = Samples.read("TimeFormats_Samples_PT2022.9.txt");
        assertEquals(event(1, 1, "Audio Clip 2 Name", "401408", "1043408", "642000", "Unmuted"),
                session.track(1).events().get(0));
        assertEquals(new Marker(2, "5562368", "58|4", "Ticks", "Marker Bars-Beats", null, null, "Comment"),
                session.marker(1));
        assertEquals(List.of(), session.warnings);
    }

    @Test
    void aSpottingSessionHasFourteenOfItsSeventeenTracksListed() throws Exception {
        RecordedSession session = Samples.read("RobinHoodSpotting.txt");
        assertEquals(17L, session.header().audioTracks());
        assertEquals("Scenes Robin Will Marian John Guy Much Butcher Town Crier Soldier 1 Soldier 2 Soldier 3 Priest "
                + "Guest at Court", session.tracks.stream().map(track -> track.track().name())
                .collect(Collectors.joining(" ")));
        assertEquals(List.of(6, 10, 2, 4, 21, 16, 17, 1, 4, 2, 1, 2, 3, 2),
                session.tracks.stream().map(track -> track.events().size()).toList());
        assertEquals("[ADR] {Actor=Errol Flynn} $CN=1", session.track(1).track().comments());
        assertEquals(event(1, 4, "\"Perhaps when I know him better—\" $QN=M104", "01:08:17:24", "01:08:19:14",
                "00:00:01:20", "Unmuted"), session.track(3).events().get(3));
        assertEquals(List.of(new AudioFile("RobinHood.wav",
                "Jamie RAID:Projects:Robin Hood:Robin Hood Spotting:Audio Files:", true)), session.files);
        assertEquals(4, session.clips.size());
        assertEquals(new Marker(1, "01:00:00:00", "0", "Samples", "{Title=The Adventures of Robin Hood}", null, null,
                "{Supv=Nathan Levinson}"), session.marker(0));
        assertNull(session.track(0).events().get(0).timestamp());
        assertEquals(List.of(), session.warnings);
    }

    private static Event event(int channel, int number, String clip, String start, String end, String duration,
            String state) {
        return new Event(channel, number, clip, start, end, duration, null, state);
    }
}
