package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;

import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ControlPlace;
import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;
import studio.talkback.console.diff.ConsoleDiff;
import studio.talkback.console.diff.ControlPair;
import studio.talkback.console.diff.SectionFilter;
import studio.talkback.console.diff.StripEq;
import studio.talkback.console.diff.StripPair;
import studio.talkback.console.eq.EqCurve;
import studio.talkback.library.evidence.EvidenceException;

class ConsoleDiffTest {

    private static final X32Catalogue CATALOGUE = X32Catalogue.get();

    @Test
    void aStripShowsBothValuesOfWhatDiffersAndOfWhatDoesNot() throws EvidenceException {
        ConsoleDiff diff = between(Scenes.SMALL, Scenes.SMALL.replace("PEQ 2k51", "PEQ 3k16").replace("ON  +4.6", "ON  -5.0"));
        assertEquals(2, diff.count());
        assertEquals(1, diff.count(SectionFilter.EQ));
        assertEquals(1, diff.count(SectionFilter.LEVELS));
        assertEquals(0, diff.count(SectionFilter.DYNAMICS));
        StripPair vox = strip(diff, "Ch 12");
        assertEquals("Ch 12 'Lead Vox'", vox.label());
        assertEquals(List.of("EQ 2 frequency 2.51 kHz 3.16 kHz", "fader +4.6 dB -5.0 dB"), differing(vox));
        ControlPair name = Objects.requireNonNull(vox.part(Section.NAME, Part.NAME));
        assertEquals("'Lead Vox'", name.beforeWords());
        assertFalse(name.differs());
        assertEquals(0, strip(diff, "Bus 3").differing(SectionFilter.ALL));
    }

    @Test
    void aStateBesideItselfShowsAllItsControlsAndNoDifference() throws EvidenceException {
        X32Scene scene = Scenes.parse(Scenes.SMALL);
        ConsoleDiff diff = ConsoleDiff.between(scene, scene, CATALOGUE);
        assertEquals(0, diff.count());
        assertEquals(strip(between(Scenes.SMALL, Scenes.SMALL), "Ch 12"), strip(diff, "Ch 12"));
    }

    @Test
    void theSectionsStandInTheOrderOfTheSignal() throws EvidenceException {
        StripPair vox = strip(between(Scenes.SMALL, Scenes.SMALL), "Ch 12");
        List<Section> order = vox.controls().stream().map(each -> each.place().section()).distinct().toList();
        assertEquals(List.of(Section.NAME, Section.INPUT, Section.GATE, Section.DYNAMICS, Section.EQ, Section.SENDS,
                Section.GROUPS, Section.PAN, Section.FADER), order);
    }

    @Test
    void everyControlOfAChannelHasItsPlace() {
        assertEquals(Section.INPUT, place("/ch/01/config", 3).section());
        assertEquals(Section.INPUT, place("/ch/01/preamp", 4).section());
        assertEquals(Section.GATE, place("/ch/01/gate/filter", 2).section());
        assertEquals(Section.DYNAMICS, place("/ch/01/dyn/filter", 2).section());
        assertEquals(Section.GROUPS, place("/ch/01/mix", 5).section());
        assertEquals(Part.ON, place("/ch/01/mix", 0).part());
        assertEquals(Part.LEVEL, place("/ch/01/mix", 1).part());
        assertEquals(Section.PAN, place("/ch/01/mix", 3).section());
        assertEquals(7, place("/ch/01/mix/07", 1).number());
        assertEquals(Part.LEVEL, place("/ch/01/mix/07", 1).part());
        assertEquals(3, place("/ch/01/eq/3", 0).number());
        assertEquals(0, place("/ch/01/eq", 0).number());
        assertEquals(Section.HEADAMPS, place("/headamp/000", 1).section());
        assertEquals(Section.OUTPUTS, place("/outputs/main/01", 0).section());
        assertEquals(Section.EFFECTS, place("/fx/1", 0).section());
        assertEquals(Section.ROUTING, place("/config/routing/IN", 0).section());
        assertEquals(Section.ROUTING, place("/config/userrout/in", 0).section());
        assertEquals(Section.SETUP, place("/config/osc", 0).section());
        assertEquals(Part.LEVEL, place("/dca/1", 1).part());
    }

    @Test
    void whatIsOnlyPassingIsCountedApart() throws EvidenceException {
        String scene = Scenes.SMALL + "/config/solo   0.0 LRAFL 0.0 PFL PFL PFL OFF OFF OFF -20 OFF OFF OFF   0.3 OFF OFF OFF\n";
        ConsoleDiff diff = between(scene, scene.replace("%000000000 1", "%000000001 0").replace("-20 OFF OFF", "-20 ON ON"));
        assertEquals(0, diff.count());
        assertEquals(4, diff.passing());
        assertEquals(Set.of(Section.PASSING), diff.lists().keySet());
        assertEquals(1, between(scene, scene.replace("LRAFL", "LR")).count());
    }

    @Test
    void whatIsNoStripStandsInTheListOfItsKind() throws EvidenceException {
        ConsoleDiff diff = between(Scenes.SMALL,
                Scenes.SMALL.replace("+26.5 OFF", "+26.5 ON").replace("/fx/1 HALL", "/fx/1 PLAT") + "/odd 1\n");
        assertEquals(List.of("Headamp In 1 phantom OFF → ON"),
                Objects.requireNonNull(diff.lists().get(Section.HEADAMPS)).stream().map(ParameterChange::text).toList());
        assertEquals(1, Objects.requireNonNull(diff.lists().get(Section.EFFECTS)).size());
        assertEquals(List.of("Unknown line /odd added: 1"),
                Objects.requireNonNull(diff.lists().get(Section.SETUP)).stream().map(ParameterChange::text).toList());
    }

    @Test
    void aLineThatOneSceneDoesNotHaveDiffersControlByControl() throws EvidenceException {
        String without = Scenes.SMALL.replace("/ch/12/eq/2 PEQ 2k51 +0.00 2.0\n", "");
        StripPair vox = strip(between(without, Scenes.SMALL), "Ch 12");
        assertEquals(List.of("EQ 2 type – PEQ", "EQ 2 frequency – 2.51 kHz", "EQ 2 gain – +0.00 dB", "EQ 2 Q – 2.0"),
                differing(vox));
        StripPair gone = strip(between(Scenes.SMALL, without), "Ch 12");
        assertEquals("EQ 2 type PEQ –", differing(gone).getFirst());
    }

    @Test
    void theHeadampThatFeedsAChannelIsShownOnItAndCountedOnce() throws EvidenceException {
        String scene = Scenes.SMALL + "/config/routing REC\n/config/routing/IN AN1-8 A9-16 UIN1-8 CARD1-8 AUX1-4\n"
                + "/config/userrout/in 5 0 81\n/ch/01/config \"Kick\" 1 RD 1\n/ch/02/config \"Kick 2\" 1 RD 1\n"
                + "/ch/17/config \"User\" 1 RD 19\n/headamp/043 +10.0 OFF\n/headamp/080 +10.0 OFF\n";
        ConsoleDiff diff = between(scene, scene.replace("+26.5 OFF", "+30.0 OFF").replace("/headamp/043 +10.0", "/headamp/043 +12.0")
                .replace("/headamp/080 +10.0", "/headamp/080 +14.0"));
        assertEquals(List.of("Headamp In 1 gain +26.5 dB +30.0 dB"), headamp(strip(diff, "Ch 1")));
        assertEquals(List.of("Headamp In 1 gain +26.5 dB +30.0 dB"), headamp(strip(diff, "Ch 2")));
        assertEquals(List.of("Headamp AES50 A 12 gain +10.0 dB +12.0 dB"), headamp(strip(diff, "Ch 12")));
        assertEquals(List.of("Headamp AES50 B 1 gain +10.0 dB +14.0 dB"), headamp(strip(diff, "Ch 17")));
        assertEquals(3, diff.count());
        assertEquals(0, strip(diff, "Ch 1").differing(SectionFilter.ALL));
        assertEquals(1, strip(diff, "Ch 1").differingWithHeadamp(SectionFilter.HEADAMPS));
        assertEquals(List.of(), strip(diff, "Bus 3").headamp());
    }

    @Test
    void aChannelThatGetsItsSignalFromElsewhereShowsThatAndNoHeadamp() throws EvidenceException {
        String scene = "#4.0# \"a\" \"\" %000000000 1\n/config/routing/IN AN1-8 AN9-16 AN17-24 AN25-32 AUX1-4\n"
                + "/ch/01/config \"Kick\" 1 RD 1\n/headamp/000 +26.5 OFF\n/headamp/001 +20.0 OFF\n";
        StripPair kick = strip(between(scene, scene.replace("RD 1", "RD 2")), "Ch 1");
        assertEquals(List.of(), kick.headamp());
        assertEquals(List.of("source In 1 In 2"), differing(kick));
    }

    private static List<String> headamp(StripPair strip) {
        return Objects.requireNonNull(strip.headamp().stream().filter(ControlPair::differs)
                .map(each -> each.name() + " " + each.beforeWords() + " " + each.afterWords()).toList());
    }

    @Test
    void aStripThatLostItsNameKeepsTheOldOneInItsLabel() throws EvidenceException {
        assertEquals("Ch 12 'Lead Vox'", strip(between(Scenes.SMALL, Scenes.SMALL.replace("Lead Vox", "")), "Ch 12").label());
    }

    @Test
    void whatDiffersIsExactlyWhatTheDifferenceInWordsSays() throws EvidenceException {
        for (int seed = 0; seed < 20; seed++) {
            ConsoleState one = Scenes.parse(Scenes.full(new Random(seed)));
            ConsoleState other = Scenes.parse(Scenes.full(new Random(seed + 100)));
            ConsoleDiff diff = ConsoleDiff.between(one, other, CATALOGUE);
            Set<String> said = new TreeSet<>();
            StateDiff.between(one, other).forEach(change -> said.add(change.path() + "#" + change.index()));
            List<String> shown = new ArrayList<>();
            diff.strips().forEach(strip -> strip.controls().stream().filter(ControlPair::differs).map(ControlPair::key)
                    .forEach(shown::add));
            diff.lists().values().forEach(list -> list.forEach(change -> shown.add(change.path() + "#" + change.index())));
            assertEquals(said, new TreeSet<>(shown));
            assertEquals(said.size(), shown.size());
            assertEquals(said.size(), diff.count() + diff.passing());
        }
    }

    @Test
    void theCurveIsThatOfTheBandsAndKnowsThatTheEqualiserIsOff() throws EvidenceException {
        StripPair vox = strip(between(Scenes.SMALL, Scenes.SMALL.replace("/ch/12/eq ON", "/ch/12/eq OFF")
                .replace("LShv 124.7 -10.7", "PEQ 124.7 +3.00")), "Ch 12");
        EqCurve before = Objects.requireNonNull(StripEq.before(vox));
        assertTrue(before.on());
        assertEquals(-10.7, before.decibel(10), 0.1);
        EqCurve after = Objects.requireNonNull(StripEq.after(vox));
        assertFalse(after.on());
        assertEquals(3, after.decibel(124.7), 0.01);
        assertNull(StripEq.after(strip(between(Scenes.SMALL, Scenes.SMALL), "Bus 3")));
    }

    @Test
    void theScenesOfRealConsolesAreSetSideBySide() throws Exception {
        List<Path> samples = Scenes.samples();
        ConsoleState one = X32SceneParser.parse(Files.readAllBytes(samples.getFirst()));
        ConsoleState other = X32SceneParser.parse(Files.readAllBytes(samples.getLast()));
        ConsoleDiff diff = ConsoleDiff.between(one, other, CATALOGUE);
        assertEquals(80, diff.strips().size());
        assertEquals(StateDiff.between(one, other).size(), diff.count() + diff.passing());
        for (StripPair strip : diff.strips()) {
            if (!strip.strip().startsWith("DCA")) {
                assertNotNull(StripEq.after(strip), strip.strip());
            }
            assertNotNull(strip.part(Section.FADER, Part.LEVEL), strip.strip());
        }
    }

    private static ControlPlace place(String path, int index) {
        LineSpec line = Objects.requireNonNull(CATALOGUE.line(path), path);
        return CATALOGUE.place(line, index);
    }

    private static ConsoleDiff between(String before, String after) throws EvidenceException {
        return ConsoleDiff.between(Scenes.parse(before), Scenes.parse(after), CATALOGUE);
    }

    private static StripPair strip(ConsoleDiff diff, String strip) {
        return diff.strips().stream().filter(each -> each.strip().equals(strip)).findFirst().orElseThrow();
    }

    private static List<String> differing(StripPair strip) {
        return Objects.requireNonNull(strip.controls().stream().filter(ControlPair::differs)
                .map(each -> each.name() + " " + each.beforeWords() + " " + each.afterWords()).toList());
    }
}
