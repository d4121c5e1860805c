package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateKind;
import studio.talkback.console.Value;
import studio.talkback.console.build.BuildPlan;
import studio.talkback.console.build.BuildPreset;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.build.SongStrips;
import studio.talkback.console.build.Target;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceWarning;

class SceneBuildTest {

    private static final Set<String> ROOM = Set.of(SceneWriter.HEAD_AMP);

    private final SceneBuild build;
    private final X32Scene base;

    SceneBuildTest() throws Exception {
        build = new SceneBuild(new X32Family());
        String text = Scenes.full(new Random(2)).replaceAll("/config/(ch|bus)link.*", "/config/$1link" + " OFF".repeat(16))
                .replaceFirst("/config/buslink.*", "/config/buslink" + " OFF".repeat(8))
                .replaceFirst("/config/linkcfg.*", "/config/linkcfg ON ON ON ON")
                .replaceFirst("/config/routing/IN .*", "/config/routing/IN AN1-8 A1-8 CARD1-8 UIN9-16 AUX1-4")
                .replaceFirst("(/ch/12/config \"[^\"]*\" \\d+ \\w+) \\d+", "$1 12")
                .replaceFirst("/headamp/035 .*", "/headamp/035 +10.0 OFF");
        base = Scenes.parse(text);
        assertEquals(List.of(), base.warnings());
    }

    private BuildPreset preset(String file, String source, String place) throws Exception {
        X32Scene state = Scenes.parse(file);
        return new BuildPreset(source, state, place.isEmpty() ? null : build.target(state.kind(), place));
    }

    private BuildPlan plan(Set<String> left, BuildPreset... presets) throws Exception {
        return build.plan(new BuildRequest(base, List.of(presets), List.of(), left), new NullProgressMonitor());
    }

    private static String line(ConsoleState scene, String path) {
        return scene.text(scene.find(path));
    }

    /** Whatever was built is a whole scene, and only what was meant differs. */
    private void assertOnly(BuildPlan plan, String addresses) throws Exception {
        X32Scene built = X32SceneParser.parse(plan.scene().bytes());
        assertEquals(List.of(), built.warnings());
        for (int line = 0; line < base.lineCount(); line++) {
            assertTrue(base.path(line).matches(addresses) || built.sameLine(line, base, line), built.text(line));
        }
        assertEquals(StateDiff.between(base, built), plan.changes());
    }

    @Test
    void aChannelPresetIsPutOnItsStripAndNowhereElse() throws Exception {
        BuildPlan plan = plan(ROOM, preset(X32PresetTest.CHANNEL, "lead.chn", "ch12"));
        assertOnly(plan, "/ch/12/.*");
        assertEquals("/ch/12/eq/2 PEQ 266.7 -9.00 3.9", line(plan.scene(), "/ch/12/eq/2"));
        assertTrue(line(plan.scene(), "/ch/12/config").matches("/ch/12/config \"Lead Vox\" 41 BL 12"),
                "the source is the console's own");
        assertEquals("  -4.8", line(plan.scene(), "/ch/12/mix").replaceFirst(".*O[NF]+( +-4.8) ON \\+0 OFF   -oo", "$1"));
        assertEquals(line(base, "/ch/12/mix").substring(0, 14), line(plan.scene(), "/ch/12/mix").substring(0, 14), "its mute");
        assertEquals("Ch 12: channel preset 'Lead Vox' (lead.chn), " + plan.changes().size() + " controls change",
                plan.steps().get(0).text());
        assertEquals(List.of("lead.chn: its head amp (gain +22.5 dB, phantom OFF) is left out: the scene's own stays"),
                plan.warnings());
    }

    @Test
    void theHeadAmpGoesToTheInputThatFeedsTheStrip() throws Exception {
        BuildPlan plan = plan(Set.of(), preset(X32PresetTest.CHANNEL.replace("+22.5 OFF", "+22.5 ON"), "lead.chn", "Ch 12"));
        assertOnly(plan, "/ch/12/.*|/headamp/035");
        assertEquals("/headamp/035 +22.5 ON", line(plan.scene(), "/headamp/035"));
        assertEquals(List.of("phantom power at Headamp AES50 A 4: OFF \u2192 ON"), plan.warnings());
        BuildPlan card = build.plan(new BuildRequest(
                base.with("/ch/12/config", 3, new Value.Number(17)),
                List.of(preset(X32PresetTest.CHANNEL, "lead.chn", "ch12")), List.of(), Set.of()), new NullProgressMonitor());
        assertEquals(List.of("lead.chn: Ch 12 has no head amp: left out"), card.warnings());
    }

    @Test
    void partsThatAreLeftOutStayAsTheyAre() throws Exception {
        BuildPlan plan = plan(Set.of(SceneWriter.HEAD_AMP, "sends", "fader", "name", "EQ"),
                preset(X32PresetTest.CHANNEL, "lead.chn", "12"));
        assertOnly(plan, "/ch/12/(gate|dyn|delay|preamp).*");
        EditException refused = assertThrows(EditException.class,
                () -> plan(Set.of("pan"), preset(X32PresetTest.CHANNEL, "lead.chn", "12")));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("'pan' is no part of a strip: leave out one of name, "));
    }

    @Test
    void whatTheHeaderLeavesOutIsNotLoaded() throws Exception {
        BuildPlan plan = plan(ROOM, preset(X32PresetTest.CHANNEL.replace("%0011111100111000", "%0010111100101000"),
                "lead.chn", "ch12"));
        assertOnly(plan, "/ch/12/(?!eq).*");
        assertTrue(plan.warnings().contains("lead.chn: EQ stands there, but its header leaves it out"));
    }

    @Test
    void aPresetFitsAnotherStripAsFarAsBothHaveTheSame() throws Exception {
        BuildPlan plan = plan(ROOM, preset(X32PresetTest.CHANNEL, "lead.chn", "bus3"));
        assertOnly(plan, "/bus/03/.*");
        assertEquals("/bus/03/eq/2 PEQ 266.7 -9.00 3.9", line(plan.scene(), "/bus/03/eq/2"));
        assertTrue(plan.warnings().contains("lead.chn: Bus 3 has no delay, preamp, gate: left out"), plan.warnings().toString());
        assertTrue(plan.warnings().contains(
                "lead.chn: its sends go elsewhere than those of this strip and are left out"));
        String master = "#4.0# 1 \"Master\" 0 %0010000000100000 1\n"
                + "/dyn ON COMP RMS LOG -22.0 2.5 3 5.50 12 0.05   89 POST 85 ON\n/eq/6 PEQ 98.0 +0.00 2.0\n";
        BuildPlan channel = plan(ROOM, preset(master, "master.chn", "ch5"));
        assertOnly(channel, "/ch/05/dyn");
        assertTrue(line(channel.scene(), "/ch/05/dyn").matches(".* POST \\d+ 85 ON"), line(channel.scene(), "/ch/05/dyn"));
    }

    @Test
    void anEffectPresetIsLoadedIntoItsSlotAndItsSourceStays() throws Exception {
        BuildPlan plan = plan(ROOM, preset(X32PresetTest.EFFECT, "plate.efx", "fx3"));
        assertOnly(plan, "/fx/3|/fx/3/par");
        assertEquals("/fx/3 PLAT", line(plan.scene(), "/fx/3"));
        assertEquals("/fx/3/par 18 1.62 44 6k50 30 0.0 60 7k2 1.09 211.44 20 20" + " 0".repeat(52),
                line(plan.scene(), "/fx/3/par"));
        EditException refused = assertThrows(EditException.class,
                () -> plan(ROOM, preset(X32PresetTest.EFFECT, "plate.efx", "fx6")));
        assertTrue(String.valueOf(refused.getMessage()).startsWith("plate.efx: FX 6 effect takes one of "));
    }

    @Test
    void aRoutingPresetAndASnippetStandAtTheirOwnAddresses() throws Exception {
        BuildPlan plan = plan(ROOM, preset(X32PresetTest.ROUTING, "stage.rou", ""),
                preset(X32PresetTest.SNIPPET, "chorus.snp", ""));
        assertOnly(plan, "/config/routing.*|/outputs/main/01|/ch/01/(mix|eq)|/bus/01/mix|/main/st/mix|/dca/1");
        assertEquals("/config/routing/IN A1-8 UIN9-16 A1-8 UIN25-32 AUX1-4", line(plan.scene(), "/config/routing/IN"),
                "the snippet is the later one");
        assertTrue(line(plan.scene(), "/ch/01/mix").startsWith("/ch/01/mix ON  -4.8 "));
        assertEquals("/dca/1 OFF", line(plan.scene(), "/dca/1").substring(0, 10));
    }

    @Test
    void tracksNameAndColourTheirStripsAndPairsAreLinked() throws Exception {
        List<BuildStrip> strips = strips("Kick", "Bass DI", "Overheads (Stereo)", "Lead Vocal");
        BuildPlan plan = build.plan(new BuildRequest(base, List.of(), strips, ROOM), new NullProgressMonitor());
        assertOnly(plan, "/ch/0[1-5]/.*|/config/chlink");
        assertTrue(line(plan.scene(), "/ch/01/config").startsWith("/ch/01/config \"Kick\" 2 RD "));
        assertTrue(line(plan.scene(), "/ch/03/config").startsWith("/ch/03/config \"Overheads L\" 10 RD "));
        assertTrue(line(plan.scene(), "/ch/05/config").startsWith("/ch/05/config \"Lead Vocal\" 50 YE "));
        assertEquals("/config/chlink OFF ON" + " OFF".repeat(14), line(plan.scene(), "/config/chlink"));
        assertEquals(values(plan.scene(), "/ch/03/eq/2"), values(plan.scene(), "/ch/04/eq/2"), "a pair is alike");
        assertEquals(values(plan.scene(), "/ch/03/mix/02"), values(plan.scene(), "/ch/04/mix/02"));
        assertTrue(line(plan.scene(), "/ch/03/mix").contains(" -100 ") && line(plan.scene(), "/ch/04/mix").contains(" +100 "));
        BuildPlan parted = build.plan(new BuildRequest(plan.scene(), List.of(), strips("Kick", "Snare", "Hat"), ROOM),
                new NullProgressMonitor());
        assertEquals("/config/chlink" + " OFF".repeat(16), line(parted.scene(), "/config/chlink"));
        assertTrue(line(parted.scene(), "/ch/03/mix").contains(" +0 ") && line(parted.scene(), "/ch/04/mix").contains(" +0 "));
    }

    private List<BuildStrip> strips(String... tracks) throws EditException {
        return new SongStrips(build.writer()).of(Stream.of(tracks).map(name -> BuildTrack.of(name, "")).toList()).strips();
    }

    private static String values(ConsoleState scene, String path) {
        return line(scene, path).substring(path.length());
    }

    @Test
    void aPresetOnALinkedStripIsPutOnBoth() throws Exception {
        X32Scene linked = (X32Scene) base.with("/config/chlink", 5, new Value.Switch(true));
        BuildPlan plan = build.plan(new BuildRequest(linked, List.of(preset(X32PresetTest.CHANNEL, "lead.chn", "ch12")),
                List.of(), ROOM), new NullProgressMonitor());
        assertEquals(values(plan.scene(), "/ch/12/eq/3"), values(plan.scene(), "/ch/11/eq/3"));
        assertEquals(linked.token(linked.find("/ch/11/config"), 0), plan.scene().token(plan.scene().find("/ch/11/config"), 0));
        assertEquals(linked.token(linked.find("/ch/11/mix"), 3), plan.scene().token(plan.scene().find("/ch/11/mix"), 3));
        assertTrue(plan.warnings().contains("lead.chn: Ch 12 is linked: its partner gets the same"));
    }

    @Test
    void nothingToDoChangesNothing() throws Exception {
        BuildPlan plan = plan(ROOM);
        assertSame(base, plan.scene());
        assertEquals(List.of(), plan.changes());
        BuildPlan twice = build.plan(new BuildRequest(plan(ROOM, preset(X32PresetTest.CHANNEL, "l", "ch1")).scene(),
                List.of(preset(X32PresetTest.CHANNEL, "l", "ch1")), List.of(), ROOM), new NullProgressMonitor());
        assertEquals("Ch 1: channel preset 'Lead Vox' (l), nothing changes", twice.steps().get(0).text());
    }

    @Test
    void placesAreTypedAsTheStudioSaysThem() throws Exception {
        for (String typed : List.of("ch12", "CH 12", "Ch12", "ch 012", "12")) {
            assertEquals(new Target("ch12", "Ch 12"), build.target(StateKind.CHANNEL_PRESET, typed));
        }
        assertEquals("FX Rtn 2R", build.target(StateKind.CHANNEL_PRESET, "fx rtn 2R").label());
        assertEquals("Main M/C", build.target(StateKind.CHANNEL_PRESET, "mc").label());
        assertEquals("FX 3", build.target(StateKind.EFFECT_PRESET, "3").label());
        assertRefused("'ch33' is no place for a channel preset: name one from ch1 to mc", StateKind.CHANNEL_PRESET, "ch33");
        assertRefused("'fx9' is no place for an effect preset: name one from fx1 to fx8", StateKind.EFFECT_PRESET, "fx9");
        assertRefused("a snippet needs no place", StateKind.SNIPPET, "ch1");
    }

    private void assertRefused(String message, StateKind kind, String typed) {
        assertEquals(message, assertThrows(EditException.class, () -> build.target(kind, typed)).getMessage());
    }

    @Test
    void whatIsNoSceneOrNoPresetIsRefused() throws Exception {
        BuildPreset snippet = preset(X32PresetTest.SNIPPET, "chorus.snp", "");
        assertEquals("the base is a snippet: begin with a scene", assertThrows(EditException.class,
                () -> build.plan(new BuildRequest(snippet.state(), List.of(), List.of(), ROOM), new NullProgressMonitor()))
                        .getMessage());
        assertEquals("b.scn is a whole scene: give a preset or a snippet, or make it the base", assertThrows(
                EditException.class, () -> plan(ROOM, preset(Scenes.SMALL, "b.scn", ""))).getMessage());
        assertEquals("lead.chn: say where a channel preset goes, such as ch1", assertThrows(EditException.class,
                () -> plan(ROOM, preset(X32PresetTest.CHANNEL, "lead.chn", ""))).getMessage());
    }

    @Test
    void everyPresetThatCanBeIsPutOnEveryPlaceOrRefusedInOneLine() throws Exception {
        Random random = new Random(8);
        for (StateKind kind : List.of(StateKind.CHANNEL_PRESET, StateKind.EFFECT_PRESET)) {
            for (Target target : build.writer().targets(kind)) {
                X32Scene preset = Scenes.parse(Scenes.full(kind, random));
                try {
                    BuildPlan plan = build.plan(new BuildRequest(base, List.of(new BuildPreset("any", preset, target)),
                            List.of(), Set.of()), new NullProgressMonitor());
                    assertEquals(List.of(), X32SceneParser.parse(plan.scene().bytes()).warnings(), target.label());
                } catch (EditException e) {
                    String message = String.valueOf(e.getMessage());
                    assertTrue(message.startsWith("any: ") && !message.contains("\n"), message);
                }
            }
        }
        for (StateKind kind : List.of(StateKind.SNIPPET, StateKind.ROUTING_PRESET)) {
            X32Scene part = Scenes.parse(Scenes.full(kind, random));
            BuildPlan plan = plan(ROOM, new BuildPreset("any", part, null));
            assertEquals(List.of(), X32SceneParser.parse(plan.scene().bytes()).warnings());
        }
    }

    @Test
    void scenesOfRealConsolesCanBeTheBase() throws Exception {
        for (Path sample : Scenes.samples()) {
            X32Scene real = X32SceneParser.parse(Files.readAllBytes(sample));
            BuildPlan plan = build.plan(new BuildRequest(real, List.of(preset(X32PresetTest.CHANNEL, "lead.chn", "ch12"),
                    preset(X32PresetTest.EFFECT, "plate.efx", "fx1"), preset(X32PresetTest.ROUTING, "stage.rou", "")),
                    List.of(), ROOM), new NullProgressMonitor());
            X32Scene built = X32SceneParser.parse(plan.scene().bytes());
            assertEquals(List.of(), built.warnings().stream().map(EvidenceWarning::text).toList());
            assertEquals(StateDiff.between(real, built).size(), plan.changes().size());
            assertTrue(Objects.requireNonNull(plan.changes()).size() > 40);
        }
    }
}
