package studio.talkback.model.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import java.util.UUID;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The one spelling of references. */
@NonNullByDefault({})
class RefTest {

    private static final String ID = "0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5b";

    @Test
    void whatIsWrittenIsReadAgain() {
        Random random = new Random(3);
        List<String> kinds = List.of("item", "roomState", "x", "studio.plug-in.kind2");
        for (int i = 0; i < 10_000; i++) {
            UUID object = random.nextBoolean() ? new UUID(random.nextLong(), random.nextLong()) : null;
            Ref ref = new Ref(kinds.get(random.nextInt(kinds.size())),
                    new UUID(random.nextLong(), random.nextLong()), object);
            assertEquals(ref, Ref.parse(ref.toString()));
        }
    }

    @Test
    void theFormIsKindSlashUuidHashUuid() {
        UUID uuid = UUID.fromString(ID);
        assertEquals("item/" + ID, Ref.to("item", uuid).toString());
        assertEquals("item/" + ID + "#" + ID, Ref.to("item", uuid).inside(uuid).toString());
        assertNull(Ref.parse("item/" + ID).object());
    }

    @Test
    void capitalDigitsAreReadAndWrittenSmall() {
        assertEquals("item/" + ID, Ref.parse("item/" + ID.toUpperCase()).toString());
    }

    @ParameterizedTest
    @ValueSource(strings = { "", "item", "item/", "/" + ID, "Item/" + ID, "1tem/" + ID, "it em/" + ID,
        "item/" + ID + "#", "item/" + ID + "#x",
        "item/" + ID + "#" + ID + "#" + ID, " item/" + ID, "item/" + ID + " ", "item/" + ID + "\n",
        "item/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5", "item/0190a1b2-c3d4-7e5f-8a9b-0c1d2e3f4a5g",
        "item/0190a1b2c-3d4-7e5f-8a9b-0c1d2e3f4a5b", "item/------------------------------------", "a/b/" + ID })
    void whatIsNoReferenceIsRefusedInOneLine(String text) {
        String message = assertThrows(IllegalArgumentException.class, () -> Ref.parse(text)).getMessage();
        assertTrue(message != null && !message.isBlank(), text);
    }

    @Test
    void aKindIsALowerCaseWord() {
        UUID uuid = UUID.fromString(ID);
        for (String kind : List.of("", "Item", "a/b", "a b", "é", "a#")) {
            assertThrows(IllegalArgumentException.class, () -> Ref.to(kind, uuid), kind);
        }
    }

    @Test
    void aReferenceIntoADocumentKnowsItsDocument() {
        Ref document = Ref.parse("item/" + ID);
        Ref inside = document.inside(new UUID(1, 2));
        assertEquals(document, inside.toDocument());
        assertNotEquals(document, inside);
        assertSame(document, document.toDocument());
    }
}
