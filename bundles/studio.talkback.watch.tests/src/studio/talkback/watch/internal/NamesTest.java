package studio.talkback.watch.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.PrintNames;

/** What the names of files tell. */
class NamesTest {

    private static final List<String> REQUIRED = List.of("Main", "Vocal Up +0.5", "Vocal Down -0.5", "Instrumental", "TV");
    private static final ItemNames ITEMS = new ItemNames(List.of(item("2", "Paper Moon"), item("4", "Glass House"),
            item("5", "Glass"), item("12", "Für Élise"), item("7", "Go")));

    @ParameterizedTest
    @CsvSource({ "GlassHouse_v07.ptx, 4", "glass-house mix 3.wav, 4", "Glass_v2.ptx, 5", "AI_FurElise_MI01.wav, 12",
            "Bounced Files/main.wav, -", "Glass House/Bounced Files/main.wav, 4", "04 untitled.wav, 4", "x #12 y.ptx, 12",
            "Going.wav, -", "go_main.wav, 7", "Paper Moon/Glass House.wav, 4", "12.wav, -", "2 Track.wav, 2" })
    void theItemIsFoundByTitleThenByNumber(String path, String number) {
        ItemNames.@Nullable Item found = ITEMS.find(path);
        assertEquals(number, found == null ? "-" : found.number());
    }

    @Test
    void aProjectOfOneItemHasNoOther() {
        assertEquals("2", Objects.requireNonNull(new ItemNames(List.of(item("2", "Paper Moon"))).find("x.ptx")).number());
    }

    @ParameterizedTest
    @CsvSource({ "GlassHouse_Mix3_main, Main", "GlassHouse_inst, Instrumental", "Glass House TV, TV",
            "AI_GlassHouse_MI01_Master_96k24, Main", "glasshouse-acap, A Cappella", "GlassHouse_Vup, Vocal Up",
            "GlassHouse_vup05, Vocal Up +0.5", "GlassHouse_vup0.5, Vocal Up +0.5", "GlassHouse V+½, Vocal Up +0.5",
            "GlassHouse_v-0.5, Vocal Down -0.5", "GlassHouse_vdn1, Vocal Down -1", "GlassHouse_Super Clean, Super Clean",
            "GlassHouse_Mix3, Main", "Glass House, Main", "GlassHouse_96k24, Main", "GlassHouse_karaoke, -",
            "Glass House.M&E, M&E", "GlassHouse_main_TV, TV" })
    void thePrintIsFoundAsItIsRequiredOrAsTheVocabularyHasIt(String stem, String print) {
        String found = PrintGuess.of(stem, List.of("glass", "house"), REQUIRED);
        assertEquals(print, found == null ? "-" : found);
    }

    @Test
    void wordsOfTheTitleAreNoPrints() {
        assertEquals("Main", PrintGuess.of("Clean Me_main", List.of("clean", "me"), List.of()));
        assertEquals("Main", PrintGuess.of("Clean Me", List.of("clean", "me"), List.of()));
    }

    @Test
    void lookingTakesATwentiethOfTheTimeAtMost() {
        for (long millis : new long[] { 0, 1, 40, 500, 20_000 }) {
            Duration took = Duration.ofMillis(millis);
            assertTrue(took.plus(Pace.pause(took)).toMillis() >= 20 * millis, took.toString());
            assertTrue(Pace.until(took).toMillis() >= 1000, took.toString());
        }
        assertEquals(Duration.ofSeconds(1), Pace.until(Objects.requireNonNull(Duration.ofMillis(5))));
    }

    private static ItemNames.Item item(String number, String title) {
        return new ItemNames.Item(Ref.to(Kinds.ITEM, Objects.requireNonNull(UUID.randomUUID())), number,
                PrintNames.words(title));
    }
}
