package studio.talkback.daw;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;

import org.junit.jupiter.api.Test;

/** The differences between two sessions, word for word. */
class SessionDiffTest {

    private static final String AT = "01:00:00:00";
    private static final String LATER = "01:00:09:00";

    @Test
    void settingsAreComparedInTheirUnits() {
        assertEquals(List.of("setting CHANGED Sample rate: 44.1 kHz, was 96 kHz",
                "setting CHANGED Session start: 00:58:00:00, was 01:00:00:00"),
                new TestSession(96000, AT).changesTo(new TestSession(44100, "00:58:00:00")));
        assertEquals(List.of(), new TestSession(48000, AT).changesTo(new TestSession(48000, AT + ".00")));
    }

    @Test
    void tracksAreAddedAndRemovedWithTheirClips() throws Exception {
        TestSession before = new TestSession().track("Kick", "k@" + AT).track("Scratch", "s@" + AT, "t@" + LATER);
        TestSession after = new TestSession().track("Kick", "k@" + AT).track("Vox", "v@" + AT).track("FX");
        assertEquals(List.of("track REMOVED Track removed: Scratch (2 clips)", "track ADDED Track added: Vox (1 clip)",
                "track ADDED Track added: FX (no clips)"), before.changesTo(after));
    }

    @Test
    void aTrackWithTheSameClipsAtTheSamePlacesWasRenamed() throws Exception {
        TestSession before = new TestSession().track("Audio 1", "a@" + AT).track("Audio 2", "b@" + AT);
        TestSession after = new TestSession().track("Bass", "b@" + AT).track("Vox", "a@" + AT).track("New");
        assertEquals(List.of("track RENAMED Track renamed: Audio 2 → Bass",
                "track RENAMED Track renamed: Audio 1 → Vox",
                "track ADDED Track added: New (no clips)"), before.changesTo(after));
    }

    @Test
    void aTrackWithTheSameClipsElsewhereWasRenamedAndEdited() throws Exception {
        TestSession before = new TestSession().track("Audio 1", "a@" + AT, "b@" + LATER);
        TestSession after = new TestSession().track("Vox", "b@" + AT, "a@" + LATER);
        assertEquals(List.of("track RENAMED Track renamed: Audio 1 → Vox",
                "clip CHANGED Vox: clips moved, trimmed or muted (2 as before)"), before.changesTo(after));
    }

    @Test
    void anEmptyTrackAtTheSamePlaceWithTheSamePlugInsWasRenamed() throws Exception {
        TestSession before = new TestSession().track("Kick", "k@" + AT).withPlugIns("Aux 1", List.of("Verb"))
                .track("Z");
        TestSession after = new TestSession().track("Kick", "k@" + AT).withPlugIns("Plate", List.of("Verb")).track("Z");
        assertEquals(List.of("track RENAMED Track renamed: Aux 1 → Plate"), before.changesTo(after));
    }

    @Test
    void aTrackWithOtherPlugInsOrAtAnotherPlaceWasNotRenamed() throws Exception {
        TestSession before = new TestSession().withPlugIns("Aux 1", List.of("Verb")).track("Z");
        assertEquals(List.of("track REMOVED Track removed: Aux 1 (no clips)",
                "track ADDED Track added: Plate (no clips)"),
                before.changesTo(new TestSession().withPlugIns("Plate", List.of("Delay")).track("Z")));
        assertEquals(List.of("track REMOVED Track removed: Aux 1 (no clips)",
                "track ADDED Track added: Plate (no clips)"),
                before.changesTo(new TestSession().track("Z").withPlugIns("Plate", List.of("Verb"))));
        assertEquals(List.of("track REMOVED Track removed: A (1 clip)", "track ADDED Track added: B (1 clip)"),
                new TestSession().track("A", "x@" + AT).changesTo(new TestSession().track("B", "y@" + AT)));
    }

    @Test
    void clipsOnATrackAreCountedAndEditsSeenButFadesLeftOut() throws Exception {
        TestSession before = new TestSession().track("Vox", "a@" + AT, "(fade in)@" + AT).track("Gtr", "g@" + AT);
        TestSession after = new TestSession().track("Vox", "a@" + AT, "b@" + LATER).track("Gtr", "h@" + AT);
        assertEquals(List.of("clip CHANGED Vox: 2 clips, was 1", "clip CHANGED Gtr: other clips (1 as before)"),
                before.changesTo(after));
        assertEquals(List.of(), new TestSession().track("Vox", "a@" + AT, "(fade in)@" + AT)
                .changesTo(new TestSession().track("Vox", "a@" + AT)));
    }

    @Test
    void placesInAnotherTimeFormatAreNotComparedAndThatIsSaid() throws Exception {
        assertEquals(List.of("export CHANGED Places of clips not compared: exported in samples, before in timecode"),
                new TestSession().track("Vox", "a@" + AT).changesTo(new TestSession().track("Vox", "a@480000")));
    }

    @Test
    void whatATrackIsAndHasIsCompared() throws Exception {
        Track before = new Track("Vox", null, "U 87", 0L, List.of(), List.of("EQ (mono)", "Comp (mono)"));
        Track after = new Track("Vox", null, "U 87\npad", 64L, List.of("Muted", "Hidden"),
                List.of("Comp (mono)", "Verb"));
        assertEquals(List.of("plugin REMOVED Vox: plug-in removed: EQ (mono)", "plugin ADDED Vox: plug-in added: Verb",
                "track CHANGED Vox: state Muted, Hidden, was none", "track CHANGED Vox: user delay 64 samples, was 0",
                "track CHANGED Vox: comments “U 87 pad”, was “U 87”"),
                new TestSession().track(before).changesTo(new TestSession().track(after)));
        assertEquals(List.of("plugin CHANGED Vox: plug-ins reordered: B, A"), new TestSession()
                .withPlugIns("Vox", List.of("A", "B"))
                .changesTo(new TestSession().withPlugIns("Vox", List.of("B", "A"))));
    }

    @Test
    void aWidthOfAsManyChannelsIsCompared() throws Exception {
        Track before = new Track("Amb", "LCRS", "", 0L, List.of(), List.of());
        Track after = new Track("Amb", "Quad", "", 0L, List.of(), List.of());
        assertEquals(List.of("track CHANGED Amb: width Quad, was LCRS"),
                new TestSession().track(before).changesTo(new TestSession().track(after)));
    }

    @Test
    void plugInsThatWereNotExportedOnTracksAreNotRemoved() throws Exception {
        Track without = new Track("Vox", null, "", 0L, List.of(), null);
        assertEquals(List.of(), new TestSession().withPlugIns("Vox", List.of("A"))
                .changesTo(new TestSession().track(without)));
    }

    @Test
    void plugInsAreAddedRemovedAndUpdatedOnceForAllWidths() {
        TestSession before = new TestSession().plugIn("EQ", "1.0", "Mono / Mono").plugIn("EQ", "1.0", "Stereo / Stereo")
                .plugIn("Old", "3", "Mono / Mono");
        TestSession after = new TestSession().plugIn("EQ", "1.1", "Mono / Mono").plugIn("EQ", "1.1", "Stereo / Stereo")
                .plugIn("New", "2", "Mono / Mono");
        assertEquals(List.of("plugin REMOVED Plug-in removed: Old 3 (Maker)",
                "plugin CHANGED Plug-in EQ: version 1.1, was 1.0", "plugin ADDED Plug-in added: New 2 (Maker)"),
                before.changesTo(after));
    }

    @Test
    void aPartThatOnlyOneExportHasIsNotComparedAndThatIsSaid() {
        assertEquals(List.of("export CHANGED Plug-in list not compared: only the older export has one"),
                new TestSession().plugIn("EQ", "1", "Mono / Mono").changesTo(new TestSession()));
        assertEquals(List.of("export CHANGED Marker list not compared: only the newer export has one"),
                new TestSession().changesTo(new TestSession().part(SessionPart.MARKERS)));
    }

    @Test
    void filesAreCompared() {
        assertEquals(List.of("file CHANGED Audio files: 2, was 1", "file CHANGED Offline files: 1, was 0"),
                new TestSession().file(true).changesTo(new TestSession().file(true).file(false)));
    }

    @Test
    void markersAreAddedRemovedRenamedMovedAndCommented() {
        TestSession before = new TestSession().marker(1, "Verse", "100", "").marker(2, "Bridge", "200", "")
                .marker(3, "Out", "300", "");
        TestSession after = new TestSession().marker(1, "Verse 1", "100", "").marker(2, "Bridge", "250", "soft")
                .marker(4, "End", "400", "");
        assertEquals(List.of("marker REMOVED Marker removed: 3 “Out” at 01:00:00:00",
                "marker RENAMED Marker 1 renamed: “Verse” → “Verse 1”",
                "marker CHANGED Marker moved: 2 “Bridge” at 01:00:00:00, was at 01:00:00:00",
                "marker CHANGED Marker 2 “Bridge”: comments “soft”, was none",
                "marker ADDED Marker added: 4 “End” at 01:00:00:00"), before.changesTo(after));
    }

    @Test
    void ticksThatOnlyOneExportShowsMoveNoMarker() {
        assertEquals(List.of(), new TestSession().marker(1, "A", "58|4", "")
                .changesTo(new TestSession().marker(1, "A", "58|4| 735", "")));
    }

    @Test
    void aSessionWithoutAHeaderHasNoSummary() {
        assertThrows(IllegalStateException.class, () -> new SessionSummaryBuilder().summary());
    }
}
