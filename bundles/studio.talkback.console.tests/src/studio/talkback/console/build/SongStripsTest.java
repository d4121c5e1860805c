package studio.talkback.console.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.List;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateKind;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;

class SongStripsTest {

    /** A console of a few strips. */
    private static final SceneWriter EIGHT = new SceneWriter() {
        @Override
        public List<Target> targets(StateKind kind) {
            return List.of();
        }

        @Override
        public List<String> parts() {
            return List.of();
        }

        @Override
        public ConsoleState apply(ConsoleState base, ConsoleState preset, @Nullable Target target, Set<String> left,
                List<String> notes) {
            return base;
        }

        @Override
        public int channels() {
            return 8;
        }

        @Override
        public int nameLength() {
            return 12;
        }

        @Override
        public ConsoleState dress(ConsoleState base, List<BuildStrip> strips, List<String> notes) {
            return base;
        }
    };

    private final SongStrips strips = new SongStrips(EIGHT);

    private static List<String> words(SongStrips.Placed placed) {
        return placed.strips().stream().map(strip -> strip.channel() + " " + strip.name() + " " + strip.link()).toList();
    }

    private static BuildTrack track(String name) {
        return BuildTrack.of(name, "");
    }

    @Test
    void tracksFollowEachOtherAndPairsBeginOnOddStrips() throws Exception {
        SongStrips.Placed placed = strips.of(List.of(track("Kick"), track("Overheads (Stereo)"), track("Bass")));
        assertEquals(List.of("1 Kick ALONE", "2 Bass ALONE", "3 Overheads L LEFT", "4 Overheads R RIGHT"), words(placed));
        assertEquals(List.of(), placed.without());
    }

    @Test
    void aStripThatIsLeftStaysAndTracksWithoutOneAreSaid() throws Exception {
        SongStrips.Placed placed = strips.from(4).leave(6).of(List.of(track("Kick"), track("Snare"), track("Keys Stereo"),
                track("Pad Stereo"), track("Vox")));
        assertEquals(List.of("4 Kick ALONE", "5 Snare ALONE", "7 Keys L LEFT", "8 Keys R RIGHT"), words(placed));
        assertEquals(List.of("Pad", "Vox"), placed.without());
    }

    @Test
    void tracksCanBePlacedLeftOutAndMadeAPair() throws Exception {
        SongStrips.Placed placed = strips.at("lead vox", 1).without("Click").pair("Strings")
                .of(List.of(track("Kick"), track("Click"), track("Strings"), track("Lead Vox")));
        assertEquals(List.of("1 Lead Vox ALONE", "2 Kick ALONE", "3 Strings L LEFT", "4 Strings R RIGHT"), words(placed));
    }

    @Test
    void whatCannotBeIsRefused() {
        List<BuildTrack> song = List.of(track("Kick"), track("Pad Stereo"));
        assertRefused("there is no track 'snare': see \"talkback item show\"", () -> strips.at("Snare", 1).of(song));
        assertRefused("'Pad' cannot be on strip 2: name an odd one from 1 to 8",
                () -> new SongStrips(EIGHT).at("Pad", 2).of(song));
        assertRefused("'Pad' and 'Kick' are both to be on strip 3: give one another",
                () -> new SongStrips(EIGHT).at("Pad", 3).at("Kick", 4).of(song));
        assertRefused("there is no strip 9: name one from 1 to 8", () -> new SongStrips(EIGHT).from(9).of(song));
    }

    private static void assertRefused(String message, Executable placing) {
        assertEquals(message, assertThrows(EditException.class, placing).getMessage());
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
        assertEquals(List.of(new BuildTrack(1, "Kick", Instrument.KICK, false),
                new BuildTrack(2, "OH", Instrument.CYMBAL, true), new BuildTrack(3, "Solo", Instrument.SAXOPHONE, false),
                new BuildTrack(4, "Room Left", Instrument.DRUMS, false),
                new BuildTrack(5, "Choir", Instrument.CHOIR, true)),
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
    @CsvSource({ "OH L-R,OH", "BV (L/R),BV", "Keys LR,Keys", "Pad l + r,Pad", "Choir (Stereo),Choir", "Moog st,Moog" })
    void aNameMayBeThatOfAPair(String name, String plain) {
        assertEquals(plain, track(name).name());
        assertEquals(true, track(name).stereo());
        assertEquals(false, track("Last").stereo());
        assertEquals(false, track("Solar").stereo());
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
