package studio.talkback.project.request;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.Kinds;
import studio.talkback.model.Item;
import studio.talkback.model.MixBusState;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.Offer.Way;

class CheapestAnswerTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final ZoneId ZONE = Objects.requireNonNull(ZoneId.of("Europe/Berlin"));
    private static final ZonedDateTime MADE = ZonedDateTime.of(2026, 11, 24, 23, 10, 0, 0, ZONE);

    private final Item item = Objects.requireNonNull(MODEL.createItem());

    @ParameterizedTest
    @ValueSource(strings = { "instrumental", "Instrumental please", "can we get the instrumental?", "Could you send us an instrumental version",
            "inst", "please send the instrumental mix", "no vocals", "a version without vocals", "instrumentals please!",
            "we would like the instrumental too" })
    void aPrintThatIsNamedIsSent(String text) {
        mix("2", "Main", "Instrumental");
        Offer offer = offers(text).getFirst();
        assertEquals("send Instrumental, Mix 2, made Tue 24 Nov 23:10", offer.text(), text);
        assertEquals(Way.PRINT, offer.way());
        assertEquals(0, offer.minutes());
        assertFalse(offer.engineer());
        assertEquals("Instrumental, Mix 2", offer.answer());
        assertEquals("send Instrumental, Mix 2, made Tue 24 Nov 23:10 · nothing to make", offer.line());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "TV mix please | TV", "tv track | TV", "can you send us the tv? | TV",
            "no lead vocal | TV", "minus lead | TV", "a cappella | A Cappella", "acap | A Cappella", "vocals only please | A Cappella",
            "main mix | Main", "stems please | Stems", "the clean version | Clean", "Radio Edit | Radio Edit", "radio edit please | Radio Edit",
            "lead vox up half a dB | V+½", "vocal up half | V+½", "vocals +0.5 | V+½", "vox up 1/2 dB please | V+½", "raise the lead vocal by half a dB | V+½",
            "could you turn up the vocals 0.5 dB | V+½", "v+½ | V+½", "lead vox up .5 | V+½", "bring the vocal up half a db | V+½",
            "vocal down half a dB | V−½", "lower the vocal 0.5 | V−½", "vox too loud by 0.5 dB | V−½", "lead down 0,5 dB | V−½",
            "vocal up 1 dB | Vocal Up +1", "vocal up a dB | Vocal Up +1", "vocals up 1.0 | Vocal Up +1" })
    void manyWordsMeanOnePrint(String text, String print) {
        mix("2", "Main", "Instrumental", "TV", "A Cappella", "Stems", "Clean", "Radio Edit", "V+½", "V−½", "Vocal Up +1");
        Offer offer = offers(text).getFirst();
        assertEquals("send " + print + ", Mix 2, made Tue 24 Nov 23:10", offer.text(), text);
        assertEquals(Way.PRINT, offer.way());
        assertFalse(offer.engineer());
    }

    @ParameterizedTest
    @ValueSource(strings = { "instrumental too loud in the bridge", "snare drier", "lead vox up half a dB and more reverb", "master",
            "make the TV sound in verse 1 darker", "vocal up 2 dB", "the singer on TV asked for more bass", "reference to the main riff louder please thanks",
            "move the clean guitar left", "stems of the flowers", "up", "+0.5", "", "?", "me", "louder", "vocal up 0 dB", "tvs", "more",
            "no vocals in the intro" })
    void whatSaysMoreOrLessIsNoPrintNorASum(String text) {
        mix("2", "Main", "Instrumental", "TV", "Clean", "V+½", "V−½");
        for (Offer offer : offers(text)) {
            assertTrue(offer.way() == Way.RECALL || offer.way() == Way.NEW_MIX, text + ": " + offer.text());
        }
    }

    @Test
    void aRequestThatSaysNoAmountNeedsTheWordOfTheEngineer() {
        mix("2", "Main", "V+½", "Vocal Down");
        Offer up = offers("vocal up").getFirst();
        assertEquals(Way.PRINT, up.way());
        assertTrue(up.engineer());
        assertEquals("the request does not say how much; this is +0.5 dB; no file of it is here yet", up.basis());
        Offer down = offers("vocal down 1 dB").getFirst();
        assertTrue(down.engineer());
        assertTrue(down.basis().startsWith("the print does not say by how much"), down.basis());
        assertFalse(offers("vocal down").getFirst().engineer());
    }

    @Test
    void aPrintThatWasCarriedOverIsSentAndAStaleOneOnlyIfItStillStands() {
        MixVersion two = mix("2", "TV", "Instrumental");
        MixVersion three = mix("3", "Main");
        three.setParent(two);
        print(three, "TV").setCarriedOverFrom(two);
        Offer carried = offers("tv mix").getFirst();
        assertEquals("send TV, Mix 2, made Tue 24 Nov 23:10", carried.text());
        assertEquals("carried over to Mix 3 by the engineer's word", carried.basis());
        assertFalse(carried.engineer());
        Offer stale = offers("instrumental").getFirst();
        assertEquals("send Instrumental, Mix 2, made Tue 24 Nov 23:10, if it still stands for Mix 3", stale.text());
        assertTrue(stale.engineer());
        assertTrue(stale.line().endsWith("if the engineer agrees"), stale.line());
    }

    @Test
    void theNewestPrintOfANameStandsAndADraftsPrintsDoNot() {
        MixVersion two = mix("2", "TV");
        print(two, "tv mix").setMadeAt(MADE.plusHours(1));
        MixVersion draft = mix("2a", "Instrumental");
        draft.setDraft(true);
        draft.setParent(two);
        assertEquals("send tv mix, Mix 2, made Wed 25 Nov 00:10", offers("tv").getFirst().text());
        assertEquals(Way.NEW_MIX, offers("instrumental").getFirst().way());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
            "Instrumental,A Cappella | vocal up 1 dB | Instrumental + A Cappella +1 dB",
            "Instrumental,A Cappella | vocal down 0.5 in the last chorus | Instrumental + A Cappella −0.5 dB in the last chorus",
            "Stems | lead vox up 1 dB | Stems with the lead vocal +1 dB", "Stems | bass louder in the chorus | Stems with bass up in the chorus",
            "Stems | kick down 1 dB at 1:12 | Stems with kick −1 dB at 1:12", "Stems | instrumental | Stems without the vocals",
            "Stems | TV | Stems without the lead vocal", "Stems | a cappella please | the vocal Stems only",
            "Instrumental,A Cappella | main mix | Instrumental + A Cappella" })
    void printsThatAddUpAreOfferedIfTheEngineerAgrees(String there, String text, String sum) {
        mix("2", there.split(","));
        Offer offer = offers(text).getFirst();
        assertEquals(Way.SUM, offer.way(), text);
        assertEquals(sum + ", Mix 2 (not noted as printed without the mix bus, so the sum may differ)", offer.text());
        assertTrue(offer.engineer());
        assertNull(offer.minutes());
        assertTrue(offer.line().contains("no time known") && offer.line().endsWith("if the engineer agrees"), offer.line());
    }

    @Test
    void aSumSaysWhetherItsPrintsWentThroughTheMixBusAndAStalePartMakesNone() {
        MixVersion two = mix("2", "Stems");
        two.getPrints().getFirst().setMixBus(MixBusState.BYPASSED);
        assertEquals("Stems without the vocals, Mix 2 (printed without the mix bus)", offers("instrumental").getFirst().text());
        mix("3", "Main").setParent(two);
        assertEquals(Way.NEW_MIX, offers("instrumental").getFirst().way());
    }

    @Test
    void aPrintOfADraftThatWasLeftIsNoAnswerUnlessItWasCarriedOver() {
        MixVersion left = mix("3a", "TV", "Instrumental");
        left.setDraft(true);
        MixVersion four = mix("4");
        four.setParent(left);
        assertEquals(Way.PRINT, offers("TV mix please").getFirst().way());
        left.setAbandonedAt(MADE);
        assertEquals(Way.NEW_MIX, offers("TV mix please").getFirst().way());
        print(four, "Instrumental").setCarriedOverFrom(left);
        assertEquals(Way.PRINT, offers("instrumental").getFirst().way());
    }

    @Test
    void aPlaceInTheSongIsCutFromThePrintThatIsUp() {
        mix("2", "Main", "V+½");
        Offer offer = offers("lead vox up half a dB in the last chorus").getFirst();
        assertEquals(Way.SUM, offer.way());
        assertEquals("cut V+½, Mix 2 into the Main in the last chorus", offer.text());
        assertTrue(offer.engineer());
    }

    @Test
    void aRecallSaysWhichAndHowLongTheLastOneTook() {
        MixVersion two = mix("2", "Main");
        two.setId("0b51a2be-0000-7000-8000-000000000002");
        RecallsKnown.Captured other = captured("Paper Moon Mix 1", "");
        RecallsKnown.Captured own = captured("Paper Moon Mix 2", Objects.requireNonNull(two.getId()));
        Offer offer = offers("snare drier", new RecallsKnown(List.of(other, own), new RecallsKnown.Took(38, "the log"),
                List.of())).getFirst();
        assertEquals("recall \"Paper Moon Mix 2\" of Tue 24 Nov 23:10 · ~38 min", offer.line());
        assertEquals("the log", offer.basis());
        Offer unknown = offers("snare drier", new RecallsKnown(List.of(other), null, List.of())).getFirst();
        assertEquals("recall \"Paper Moon Mix 1\" of Tue 24 Nov 23:10 · no time known", unknown.line());
        assertEquals("", unknown.answer());
        Offer desk = offers("snare drier", new RecallsKnown(List.of(own), new RecallsKnown.Took(38, "the log"),
                List.of(new RecallsKnown.OnDesk("A Room", Objects.requireNonNull(two.getId()))))).getFirst();
        assertEquals("print it from Mix 2, which is on the desk of A Room now", desk.text());
        assertEquals("no recall is needed", desk.basis());
    }

    @Test
    void aNewMixIsTheLastResort() {
        assertEquals(List.of("begin Mix 1"), offers("vocal up").stream().map(Offer::text).toList());
        mix("2", "Main");
        assertEquals("begin Mix 3 from Mix 2 · no time known", offers("snare drier").getLast().line());
    }

    @Test
    void theWaysAreInTheirOrderWhateverIsAskedAndNothingIsChanged() {
        MixVersion two = mix("2", "Main", "Instrumental", "A Cappella", "Stems", "V+½", "TV");
        mix("3", "V−½").setParent(two);
        RecallsKnown known = new RecallsKnown(List.of(captured("r", "")), new RecallsKnown.Took(5, ""), List.of());
        String[] words = { "vocal", "up", "half", "dB", "in", "the", "chorus", "instrumental", "TV", "please", "louder", "bass",
                "0.5", "½", "-", "+", ".", "stems", "no", "vocals", "1:12", "a", "cappella", "(", "é", "\"", "lead", "mix" };
        Random random = new Random(7);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(7); i >= 0; i--) {
                text.append(words[random.nextInt(words.length)]).append(random.nextInt(9) == 0 ? "" : " ");
            }
            List<Offer> offers = offers(Objects.requireNonNull(text.toString()), known);
            List<Way> ways = offers.stream().map(Offer::way).toList();
            assertEquals(ways.stream().sorted().toList(), ways, text.toString());
            assertEquals(Way.NEW_MIX, ways.getLast());
            assertTrue(offers.stream().filter(offer -> offer.way() == Way.SUM).allMatch(Offer::engineer), text.toString());
        }
    }

    @Test
    void whatAnAnswerCanNameAreTheMixAndThePrintsThatStand() {
        MixVersion two = mix("2", "TV");
        mix("3", "Main", "Instrumental").setParent(two);
        assertEquals(List.of("Instrumental, Mix 3", "Mix 3", "Main, Mix 3"),
                new CheapestAnswer(item, RecallsKnown.none(), ZONE).answers(request("instrumental")));
    }

    private List<Offer> offers(String text) {
        return offers(text, RecallsKnown.none());
    }

    private List<Offer> offers(String text, RecallsKnown known) {
        return new CheapestAnswer(item, known, ZONE).offers(request(text));
    }

    private static Request request(@Nullable String text) {
        Request request = Objects.requireNonNull(MODEL.createRequest());
        request.setText(text);
        return request;
    }

    private static RecallsKnown.Captured captured(String title, String mix) {
        return new RecallsKnown.Captured(Ref.to(Kinds.RECALL, Objects.requireNonNull(UUID.randomUUID())), title, mix, MADE);
    }

    private MixVersion mix(String name, String... prints) {
        MixVersion version = Objects.requireNonNull(MODEL.createMixVersion());
        version.setName(name);
        item.getMixVersions().add(version);
        for (String each : prints) {
            print(version, each);
        }
        return version;
    }

    private static Print print(MixVersion version, String name) {
        Print print = Objects.requireNonNull(MODEL.createPrint());
        print.setName(name);
        print.setMadeAt(MADE);
        version.getPrints().add(print);
        return print;
    }
}
