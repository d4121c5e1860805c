package studio.talkback.console.build;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScribbleNamesTest {

    @ParameterizedTest
    @CsvSource({ "Kick,Kick", "Lead Vox,Lead Vox", "Twelve chars,Twelve chars", "Electric Guitar 1,El Guitar 1",
        "Acoustic Guitar Left,Ac Gtr Left", "Lead Vocal Chorus Double 2,Lead Vox 2", "Overhead Left,OH Left",
        "Hammond B3 Organ Low,Hammond B3", "Background Vocals High,Bk Vox High", "Supercalifragilistic,Supercalifra",
        "Straße,Strasse", "Tom “16”,Tom 16", "Été Caf\u00e9,Ete Cafe", "Bj\u00f8rn Vox,Bjorn Vox" })
    void aNameIsCutByItsWords(String name, String cut) {
        assertEquals(cut, new ScribbleNames(12).give(name, ""));
    }

    @Test
    void ofNamesThatWouldBeAlikeTheLaterHaveANumber() {
        ScribbleNames names = new ScribbleNames(12);
        assertEquals("Lead Vox", names.give("Lead Vox", ""));
        assertEquals("Lead Vox 2", names.give("lead vox".replace('l', 'L').replace('v', 'V'), ""));
        assertEquals("Lead Vox 3", names.give("Lead Vox", ""));
        assertEquals("Twelve chars", names.give("Twelve chars", ""));
        assertEquals("Twelve 2", names.give("Twelve chars", ""));
        assertEquals("", names.give("", ""));
        assertEquals("2", names.give("\u4e2d", ""));
    }

    @Test
    void theSideOfAPairStaysAtTheEnd() {
        ScribbleNames names = new ScribbleNames(12);
        assertEquals("Overheads L", names.give("Overheads", "L"));
        assertEquals("Overheads R", names.give("Overheads", "R"));
        assertEquals("Overheads2 L".length(), 12);
        assertEquals("OH 2 L", names.give("Overheads", "L").replace("Overhead", "OH"), "a second pair");
        assertEquals("Str Long L", names.give("Strings Long Section", "L"));
    }

    @Test
    void whateverTheNamesAreTheyFitAndDiffer() {
        Random random = new Random(3);
        List<String> words = List.of("Lead", "Vocal", "Guitar", "Double", "2", "L", "Ünder", "\"q\"", "Supercalifragilistic",
                "\u4e2d\u6587", "-", "x");
        ScribbleNames names = new ScribbleNames(12);
        Set<String> given = new HashSet<>();
        for (int i = 0; i < 500; i++) {
            StringBuilder name = new StringBuilder();
            for (int word = random.nextInt(5); word >= 0; word--) {
                name.append(words.get(random.nextInt(words.size()))).append(' ');
            }
            String one = names.give(name.toString(), random.nextBoolean() ? "" : "L");
            assertTrue(one.length() <= 12 && one.chars().allMatch(c -> c >= ' ' && c <= '~' && c != '"'), one);
            assertTrue(given.add(one.toLowerCase(java.util.Locale.ROOT)), one);
        }
    }
}
