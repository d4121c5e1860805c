package studio.talkback.console.x32.internal;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Random;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.console.StateKind;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceWarning;
import studio.talkback.testkit.Damage;

class SceneFuzzTest {

    private static final Damage DAMAGE = new Damage("/#\"%-+.koO \t\r\n\u00000019\u00ff\u0085xEQ", false);

    @Test
    void damagedScenesAreReadOrRefusedAndNothingElse() throws Exception {
        byte[] small = Scenes.SMALL.getBytes(StandardCharsets.ISO_8859_1);
        X32Scene whole = X32SceneParser.parse(small.clone());
        Random random = new Random(20250802);
        int read = 0;
        for (int i = 0; i < 12_000; i++) {
            read += isRead(whole, DAMAGE.of(small, random)) ? 1 : 0;
        }
        assertTrue(read > 1_200, "most damage is small, yet only " + read + " scenes were read");
    }

    @Test
    void damagedFullScenesAreReadOrRefusedAndNothingElse() throws Exception {
        byte[] full = Scenes.full(new Random(4)).getBytes(StandardCharsets.ISO_8859_1);
        X32Scene whole = X32SceneParser.parse(full.clone());
        Random random = new Random(5);
        int read = 0;
        for (int i = 0; i < 100; i++) {
            read += isRead(whole, DAMAGE.of(full, random)) ? 1 : 0;
        }
        assertTrue(read > 10, "only " + read + " scenes were read");
    }

    @ParameterizedTest
    @EnumSource(StateKind.class)
    void damagedFilesOfEveryKindAreReadOrRefusedAndNothingElse(StateKind kind) throws Exception {
        String text = Objects.requireNonNull(switch (kind) {
            case SCENE -> Scenes.SMALL;
            case SNIPPET -> X32PresetTest.SNIPPET;
            case CHANNEL_PRESET -> X32PresetTest.CHANNEL;
            case EFFECT_PRESET -> X32PresetTest.EFFECT;
            case ROUTING_PRESET -> X32PresetTest.ROUTING;
        });
        byte[] small = text.getBytes(StandardCharsets.ISO_8859_1);
        X32Scene whole = X32SceneParser.parse(small.clone());
        Random random = new Random(17);
        int read = 0;
        for (int i = 0; i < 4_000; i++) {
            read += isRead(whole, DAMAGE.of(small, random)) ? 1 : 0;
        }
        assertTrue(read > 400, "only " + read + " were read");
    }

    /** Whatever is read can also be written, compared and shown; whatever is said is one line. */
    private static boolean isRead(X32Scene whole, byte[] damaged) throws Exception {
        X32Scene scene;
        try {
            scene = X32SceneParser.parse(damaged.clone());
        } catch (EvidenceException e) {
            assertOneLine(String.valueOf(e.getMessage()));
            return false;
        }
        assertArrayEquals(damaged, scene.bytes());
        for (EvidenceWarning warning : scene.warnings()) {
            assertOneLine(warning.text());
        }
        for (EvidenceChange change : DiffWords.of(StateDiff.between(whole, scene))) {
            assertOneLine(change.text());
        }
        try (JsonWriter json = new JsonWriter(new StringWriter())) {
            json.beginObject();
            StateJson.write(scene, json, new NullProgressMonitor());
            json.endObject();
        }
        return true;
    }

    private static void assertOneLine(String text) {
        assertFalse(text.isBlank());
        assertTrue(text.chars().noneMatch(c -> c < ' ' || c == 0x7f || c == 0x85 || c == 0x2028), text);
    }
}
