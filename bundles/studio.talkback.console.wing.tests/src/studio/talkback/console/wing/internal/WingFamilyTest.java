package studio.talkback.console.wing.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.List;

import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.Setting;
import studio.talkback.console.settings.SettingFilter;
import studio.talkback.console.wing.WingFamily;

/** The family as the rest of Talkback uses it. */
class WingFamilyTest {

    private final WingFamily family = new WingFamily();

    @Test
    void saysWhatItIs() {
        assertEquals("wing", family.id());
        assertEquals("Behringer WING", family.name());
        assertEquals(List.of("WING", "WING Compact", "WING Rack"), family.models());
        assertSame(WingCatalogue.get(), family.catalogue());
    }

    @Test
    void aStateIsNotThatOfTheBytesThatItsCallerChangesLater() throws Exception {
        byte[] bytes = Snapshots.SMALL.getBytes(StandardCharsets.UTF_8);
        ConsoleState state = family.codec().parse(bytes);
        bytes[0] = 'x';
        state.bytes()[0] = 'x';
        assertEquals('{', state.bytes()[0]);
    }

    @Test
    void controlsAreFoundByWhatIsTypedAndSetByWhatIsTyped() throws Exception {
        ConsoleSettings settings = new ConsoleSettings(Snapshots.parse(Snapshots.SMALL));
        assertTrue(settings.strips().contains("Ch 12 'Lead Vox'"), settings.strips().toString());
        Setting gain = only(settings, "ch12 eq 2 gain");
        assertEquals("+1.5 dB", gain.words());
        ConsoleState louder = settings.typed(gain, "3");
        assertEquals("+3.0 dB", only(new ConsoleSettings(louder), "vox eq 2 gain").words());
        assertEquals("3.160 kHz", only(new ConsoleSettings(settings.typed(only(settings, "ch12 eq 2 freq"), "3k16")),
                "ch12 eq 2 freq").words());
        assertEquals("-oo", only(new ConsoleSettings(settings.typed(only(settings, "ch12 fader"), "off")), "ch12 fader")
                .words());
        assertEquals("4:1", only(new ConsoleSettings(settings.typed(only(settings, "ch12 dyn ratio"), "4:1")),
                "ch12 dyn ratio").words());
        EditException refused = assertThrows(EditException.class, () -> settings.typed(gain, "16"));
        assertEquals("EQ 2 gain takes from -15 to 15 dB, not \"16\"", refused.getMessage());
        assertEquals(1, settings.changedFrom(louder).size());
    }

    @Test
    void whatASnapshotLeavesOutIsNoControl() throws Exception {
        ConsoleSettings settings = new ConsoleSettings(Snapshots.parse(Snapshots.SMALL));
        assertEquals(List.of(), settings.filtered(new SettingFilter("ch12 eq low gain")));
        assertEquals(80, settings.size());
    }

    @Test
    void aNameOfSeveralLinesIsOneLineOnTheScreen() throws Exception {
        ConsoleSettings settings = new ConsoleSettings(
                Snapshots.parse(Snapshots.SMALL.replace("Lead Vox", "Lead\\nVox")));
        assertTrue(settings.strips().contains("Ch 12 'Lead?Vox'"), settings.strips().toString());
    }

    private static Setting only(ConsoleSettings settings, String typed) {
        List<Setting> found = settings.filtered(new SettingFilter(typed));
        assertEquals(1, found.size(), found.toString());
        return found.getFirst();
    }
}
