package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;

import org.junit.jupiter.api.Test;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.Value;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.Setting;
import studio.talkback.console.settings.SettingFilter;
import studio.talkback.library.evidence.EvidenceException;

class ConsoleSettingsTest {

    private static final String HEADER = "#4.0# \"a\" \"\" %000000000 1\n";
    private static final String STRIP = HEADER + "/ch/12/config \"Lead Vox\" 1 RD 12\n/ch/12/eq ON\n"
            + "/ch/12/eq/2 PEQ 2k51 +1.00 2.0\n/ch/12/mix ON  -6.5 ON +0 OFF   -oo\n/ch/1/config \"Nobody\" 1 RD 1\n"
            + "/ch/01/config \"Kick\" 1 RD 1\n/ch/01/mix ON  -6.5 ON +0 OFF   -oo\n";

    @Test
    void everyValueOfAWholeSceneIsTypedAsItIsShownAndThenNothingChanges() throws EvidenceException, EditException {
        ConsoleState state = Scenes.parse(Scenes.full(new Random(41)));
        ConsoleSettings settings = new ConsoleSettings(state);
        int tried = 0;
        for (String strip : settings.strips()) {
            for (Setting setting : settings.of(strip)) {
                if (!(setting.value() instanceof Value.Unreadable) && setting.spec().objection(setting.value()) == null) {
                    assertSame(state, settings.typed(setting, setting.spec().text(setting.value())), setting.key());
                    assertTrue(near(settings, setting), setting.key() + " " + setting.words());
                    tried++;
                }
            }
        }
        assertTrue(tried > 4000, tried + " settings");
    }

    /** What is shown is rounded to be read; typed again it is the same position or the one beside it. */
    private static boolean near(ConsoleSettings settings, Setting setting) throws EditException {
        ConsoleState typed = settings.typed(setting, setting.words());
        Setting again = Objects.requireNonNull(new ConsoleSettings(typed).find(setting.key()));
        if (setting.value() instanceof Value.Number was && again.value() instanceof Value.Number is
                && !was.equals(is)) {
            return Math.abs(was.number() - is.number()) <= Math.abs(was.number()) * 0.035;
        }
        return setting.spec().same(setting.value(), again.value());
    }

    @Test
    void oneTypedValueChangesOneLineAndNothingElse() throws EvidenceException, EditException {
        ConsoleState state = Scenes.parse(STRIP);
        ConsoleSettings settings = new ConsoleSettings(state);
        Setting frequency = Objects.requireNonNull(settings.find("/ch/12/eq/2#1"));
        assertEquals("Ch 12 'Lead Vox'", frequency.label());
        assertEquals("2.51 kHz", frequency.words());
        for (String typed : List.of("3.1 kHz", "3.1k", "3k10", "3100", "3100 Hz", "3,1 k")) {
            ConsoleState now = settings.typed(frequency, typed);
            String[] before = new String(state.bytes(), StandardCharsets.ISO_8859_1).split("\n");
            String[] after = new String(now.bytes(), StandardCharsets.ISO_8859_1).split("\n");
            List<String> different = new ArrayList<>();
            for (int i = 0; i < before.length; i++) {
                if (!before[i].equals(after[i])) {
                    different.add(after[i]);
                }
            }
            assertEquals(List.of("/ch/12/eq/2 PEQ 3k09 +1.00 2.0"), different, typed);
            assertEquals("EQ 2 frequency 2.51 kHz \u2192 3.09 kHz", Objects.requireNonNull(
                    new ConsoleSettings(now).changedFrom(state).get(frequency.key())).words());
        }
    }

    @Test
    void aFaderTakesDecibelsAndClosed() throws EvidenceException, EditException {
        ConsoleSettings settings = new ConsoleSettings(Scenes.parse(STRIP));
        Setting fader = Objects.requireNonNull(settings.find("/ch/12/mix#1"));
        for (String typed : List.of("-oo", "-inf", "off", "-\u221e")) {
            assertEquals("-oo", words(settings, fader, typed), typed);
        }
        assertEquals("-10.0 dB", words(settings, fader, "\u221210 dB"));
        Setting on = Objects.requireNonNull(settings.find("/ch/12/mix#0"));
        assertEquals("OFF", words(settings, on, "no"));
    }

    @Test
    void whatIsNoValueNamesTheControlAndItsRange() throws EvidenceException {
        ConsoleSettings settings = new ConsoleSettings(Scenes.parse(STRIP));
        Setting frequency = Objects.requireNonNull(settings.find("/ch/12/eq/2#1"));
        String message = String.valueOf(assertThrows(EditException.class, () -> settings.typed(frequency, "30 kHz")).getMessage());
        assertEquals("EQ 2 frequency takes from 20 to 20000 Hz, not \"30 kHz\"", message);
        Setting type = Objects.requireNonNull(settings.find("/ch/12/eq/2#0"));
        message = String.valueOf(assertThrows(EditException.class, () -> settings.typed(type, "XX")).getMessage());
        assertTrue(message.contains("one of LCut, LShv, PEQ"), message);
        assertThrows(EditException.class, () -> settings.typed(frequency, "3 dB"));
    }

    @Test
    void whateverIsTypedIsAValueOrOurOwnError() throws EvidenceException {
        Random random = new Random(7);
        ConsoleSettings settings = new ConsoleSettings(Scenes.parse(Scenes.full(new Random(8))));
        List<Setting> all = settings.filtered(new SettingFilter(""));
        String letters = "0123456789.,-+k %'\"oofnHzdBPEQ\u2212\u00e9\n";
        for (int i = 0; i < 20_000; i++) {
            StringBuilder typed = new StringBuilder();
            for (int length = random.nextInt(7); length > 0; length--) {
                typed.append(letters.charAt(random.nextInt(letters.length())));
            }
            Setting setting = Objects.requireNonNull(all.get(random.nextInt(all.size())));
            try {
                settings.typed(setting, String.valueOf(typed));
            } catch (EditException e) {
                assertTrue(String.valueOf(e.getMessage()).contains(setting.name()), e.getMessage());
            }
        }
    }

    @Test
    void theFilterFindsStripsAndControlsByTheirBeginnings() throws EvidenceException {
        ConsoleSettings settings = new ConsoleSettings(Scenes.parse(STRIP));
        assertEquals(List.of("/ch/12/eq/2#1"), keys(settings, "ch12 freq"));
        assertEquals(List.of("/ch/12/eq/2#1"), keys(settings, "lead eq2 FREQ"));
        assertEquals(List.of(), keys(settings, "ch1 freq"));
        assertEquals(List.of("/ch/01/config#0"), keys(settings, "kick name"));
        assertTrue(new SettingFilter("  ").isEmpty());
    }

    private static String words(ConsoleSettings settings, Setting setting, String typed) throws EditException {
        return Objects.requireNonNull(new ConsoleSettings(settings.typed(setting, typed)).find(setting.key())).words();
    }

    private static List<String> keys(ConsoleSettings settings, String typed) {
        return Objects.requireNonNull(settings.filtered(new SettingFilter(typed)).stream().map(Setting::key).toList());
    }
}
