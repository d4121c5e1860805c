package studio.talkback.console.build;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;

class BuildStripTest {

    private static List<String> strips(List<BuildTrack> tracks, Set<Integer> taken, int channels, List<BuildTrack> left) {
        return BuildStrip.of(tracks, 1, taken, channels, 12, left).stream()
                .map(strip -> strip.channel() + " " + strip.name() + " " + strip.link()).toList();
    }

    private static BuildTrack track(String name) {
        return BuildTrack.of(name, "");
    }

    @Test
    void tracksFollowEachOtherAndPairsBeginOnOddStrips() {
        List<BuildTrack> left = new ArrayList<>();
        assertEquals(List.of("1 Kick ALONE", "2 Bass ALONE", "3 Overheads L LEFT", "4 Overheads R RIGHT"),
                strips(List.of(track("Kick"), track("Overheads (Stereo)"), track("Bass")), Set.of(), 32, left));
        assertEquals(List.of(), left);
    }

    @Test
    void aStripThatIsTakenIsLeftAndTracksWithoutOneAreSaid() {
        List<BuildTrack> left = new ArrayList<>();
        assertEquals(List.of("1 Kick ALONE", "3 Snare ALONE", "4 Bass ALONE"), strips(
                List.of(track("Kick"), track("Snare"), track("Keys Stereo"), track("Bass"), track("Vox")), Set.of(2), 4,
                left));
        assertEquals(List.of("Keys", "Vox"), left.stream().map(BuildTrack::name).toList());
    }

    @Test
    void theTrackSheetGivesTheOrderAndTwoSidesAreAPair() {
        Item item = ModelFactory.eINSTANCE.createItem();
        add(item, 3, "OH R", "");
        add(item, 2, "OH L", "");
        add(item, 1, "Kick", "");
        add(item, 4, "Solo", "alto sax");
        add(item, 5, "Room Left", "");
        add(item, 6, "Choir (Stereo)", "");
        add(item, 7, " ", "");
        assertEquals(List.of(new BuildTrack("Kick", Instrument.KICK, false),
                new BuildTrack("OH", Instrument.CYMBAL, true), new BuildTrack("Solo", Instrument.SAXOPHONE, false),
                new BuildTrack("Room Left", Instrument.DRUMS, false), new BuildTrack("Choir", Instrument.CHOIR, true)),
                BuildTrack.of(item));
    }

    private static void add(Item item, int number, String name, String source) {
        Track track = ModelFactory.eINSTANCE.createTrack();
        track.setNumber(number);
        track.setName(name);
        track.setSource(source);
        item.getTracks().add(track);
    }

    @ParameterizedTest
    @CsvSource({ "Kick In,KICK", "Kik,KICK", "Bass Drum,KICK", "Sn Top,SNARE", "Hi-Hat,HI_HAT", "Floor Tom,TOM", "OH L,CYMBAL",
        "Bass DI,BASS", "Synth Bass,BASS", "Ac Gtr,ACOUSTIC_GUITAR", "EGtr 2,GUITAR", "Guitar Room,GUITAR",
        "Drum Room,DRUMS", "Lead Vox,LEAD_VOCAL", "LV dbl,LEAD_VOCAL", "BV 3,BACKING_VOCAL", "Backing Vox,BACKING_VOCAL",
        "Rhodes,KEYS", "Piano L,PIANO", "Vox Verb,LEAD_VOCAL", "Plate,EFFECTS", "Click,PLAYBACK", "Strings 1,STRINGS",
        "Horns,TRUMPET", "Audio 01,OTHER", "Shaker,PERCUSSION", "12,OTHER" })
    void aNameSaysWhatPlays(String name, Instrument instrument) {
        assertEquals(instrument, Instrument.of(name, ""));
    }

    @Test
    void whatTheTrackSheetSaysIsBelievedFirst() {
        assertEquals(Instrument.CELLO, Instrument.of("Bass line", "cello"));
        assertEquals(Instrument.BASS, Instrument.of("Bass line", "somebody"));
    }
}
