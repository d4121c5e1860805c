package studio.talkback.store.internal.search;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import studio.talkback.library.SearchHit;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.search.SearchIndex.Text;

/** What is found, and what is still there after closing, interrupts and damage. */
@NonNullByDefault({})
class SearchIndexTest {

    private static final int VERSION = 3;

    @TempDir
    Path folder;

    private SearchIndex index;

    @BeforeEach
    void open() throws IOException {
        index = SearchIndex.open(folder, VERSION);
    }

    @AfterEach
    void close() throws IOException {
        index.close();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "Lead-Vox up half | lead-vox", "Lead-Vox up half | vox", "Lead-Vox up half | lead vox",
        "Lead-Vox up half | leadvox", "Lead Vox | lead-vox", "Lead-Vox up half | lead-v",
        "eq on ch12 | ch12", "eq on ch12 | CH1", "item #103 | #103", "item #103 | 103", "eq2 3.2k +2 | 3.2k",
        "eq2 3.2k +2 | +2", "copy to SSD-08. | SSD-08", "copy to SSD-08, ok | ssd", "'GlassHouse_v07.ptx' | glasshouse",
        "GlassHouse_v07.ptx | house", "GlassHouse_v07.ptx | glasshouse_v0", "Café Noir | cafe", "cafe | Café",
        "Cafe\u0301 Noir | CAFÉ", "Straße | strasse", "Ærø Sound | aero", "Ωμέγα ΛΟΓΟΣ | λογος", "Ёлка | елка",
        "東京事変 | 東京", "東京事変 | 事変", "音楽スタジオ | スタジオ", "สวัสดี | สวัสดี", "한국어 노래 | 한국어",
        "Don't Look | don't", "Don't Look | dont", "V+½ | v+½", "lead −0.5 | -0.5", "*** | ***", "a/b & c | a/b",
        "MacCartney's bass | maccartney", "mix 2a | 2A" })
    void wordsAreFoundAsTypedAndInParts(String text, String query) throws IOException {
        Ref entry = put("entry", "", text);
        assertEquals(List.of(entry), found(query));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = { "Lead-Vox | vox-lead le", "Lead Vox | lea vox", "ch12 | 12", "東京 | 京東",
        "Paper Moon | paper sun", "Glass House | house glas x" })
    void whatIsNotThereIsNotFound(String text, String query) throws IOException {
        put("entry", "", text);
        assertEquals(List.of(), found(query));
    }

    @Test
    void everyWordMustMatchInTitleOrText() throws IOException {
        Ref both = put("item", "Glass House", "snare too loud");
        put("item", "Glass House", "kick");
        assertEquals(List.of(both), found("house snare"));
    }

    @Test
    void titlesComeBeforeTextsAndWholeWordsBeforeBeginnings() throws IOException {
        Ref title = put("item", "Moon", "x");
        Ref titleBeginning = put("item", "Moonlight", "x");
        Ref text = put("item", "Other", "moon");
        Ref textBeginning = put("item", "Other", "moonlight");
        assertEquals(List.of(title, titleBeginning, text, textBeginning), found("moon"));
    }

    @Test
    void amongEqualsTheNewestComesFirstAlsoAfterReopening() throws IOException {
        Ref first = put("entry", "", "snare");
        Ref second = put("entry", "", "snare");
        index.commit(Map.of());
        reopen(VERSION);
        Ref third = put("entry", "", "snare");
        assertEquals(List.of(third, second, first), found("snare"));
        index.put(new Text(first, null, "", "snare again"));
        assertEquals(List.of(first, third, second), found("snare"));
    }

    @Test
    void ofVeryManyTheBestAreFoundAndThenTheNewest() throws IOException {
        List<Ref> texts = new ArrayList<>();
        Ref titleBeginning = put("item", "Snares", "x");
        Ref title = put("item", "Snare", "x");
        for (int segment = 0; segment < 4; segment++) {
            for (int i = 0; i < 300; i++) {
                texts.add(put("entry", "", "the snare"));
            }
            // A search makes a segment of its own of what was put before it.
            assertEquals(10, found("snare").size());
        }
        index.remove(texts.removeLast());
        List<Ref> newest = texts.reversed().subList(0, 8);
        assertEquals(Stream.concat(Stream.of(title, titleBeginning), newest.stream()).toList(), found("snare"));
        assertEquals(Stream.concat(Stream.of(title, titleBeginning), newest.stream()).toList(), found("sn"));
        assertEquals(texts.reversed().subList(0, 10), found("the sn"));
    }

    @Test
    void aSecondPutReplacesTheFirst() throws IOException {
        Ref entry = put("entry", "", "kick");
        index.put(new Text(entry, null, "", "tom"));
        assertEquals(List.of(), found("kick"));
        assertEquals(List.of(entry), found("tom"));
        index.commit(Map.of());
        index.put(new Text(entry, null, "", "hat"));
        assertEquals(List.of(), found("tom"));
        assertEquals(List.of(entry), found("hat"));
    }

    @Test
    void whatIsRemovedIsNotFound() throws IOException {
        Ref entry = put("entry", "", "kick");
        assertEquals(1, found("kick").size());
        index.remove(entry);
        index.remove(Ref.to("entry", UUID.randomUUID()));
        assertEquals(List.of(), found("kick"));
    }

    @Test
    void kindsAndProjectNarrowTheSearch() throws IOException {
        UUID mine = UUID.randomUUID();
        Ref entry = Ref.to("entry", UUID.randomUUID());
        Ref item = Ref.to("item", UUID.randomUUID());
        index.put(new Text(entry, mine, "", "snare"));
        index.put(new Text(item, UUID.randomUUID(), "", "snare"));
        assertEquals(List.of(entry), refs(index.search(new SearchQuery("snare", Set.of(), mine, 9))));
        assertEquals(List.of(item), refs(index.search(new SearchQuery("snare", Set.of("item", "room"), null, 9))));
        assertEquals(List.of(), refs(index.search(new SearchQuery("snare", Set.of("item"), mine, 9))));
        assertEquals(1, index.search(SearchQuery.of("snare", 1)).size());
        assertEquals(2, index.search(SearchQuery.of("snare", Integer.MAX_VALUE)).size());
        assertEquals(0, index.search(SearchQuery.of("snare", 0)).size());
    }

    @Test
    void noTextAtAllMakesAQueryThrow() throws IOException {
        put("entry", "Paper \"Moon", "(unbalanced AND OR NOT * ? ~ ^ \\ / [ ] { }");
        for (String text : List.of("", " ", "\"", "AND", "a AND", "(", "*", "?*", "foo~2", "x:y", "\\", "[a TO b]",
                "\uD800", "a\uDC00b", "\u0000", "\u0301", "x".repeat(100_000), "a ".repeat(5_000), "a-".repeat(5_000),
                "\uFDFA".repeat(500))) {
            index.search(SearchQuery.of(text, 10));
        }
        Random random = new Random(1);
        for (int i = 0; i < 200; i++) {
            String text = random.ints(random.nextInt(30), 0, 0x3100).collect(StringBuilder::new,
                    (builder, c) -> builder.append((char) c), StringBuilder::append).toString();
            put("entry", text, text);
            index.search(SearchQuery.of(text, 3));
        }
        assertEquals(1, found("unbalanced").size());
    }

    @Test
    void longTextsAndLongWordsAreTaken() throws IOException {
        Ref entry = put("entry", "t".repeat(70_000), "word ".repeat(50_000) + "end" + "x".repeat(50_000));
        assertEquals(List.of(entry), found("t".repeat(70_000)));
        assertEquals(List.of(entry), found("word endxx"));
    }

    @Test
    void theExcerptIsTheLineWithTheWords() throws IOException {
        put("entry", "Title", "first line\nlead\tvox \u00A0too loud\nlast lead line");
        SearchHit hit = index.search(SearchQuery.of("loud lead", 1)).get(0);
        assertEquals("lead vox too loud", hit.text());
        assertEquals("Title", hit.title());
        assertTrue(hit.score() > 0);
    }

    @Test
    void aLongLineIsShortenedAroundTheMatch() throws IOException {
        put("entry", "", "alpha ".repeat(60) + "needle " + "omega ".repeat(60));
        String text = index.search(SearchQuery.of("needl", 1)).get(0).text();
        assertTrue(text.startsWith("\u2026alpha") && text.endsWith("omega\u2026"), text);
        assertTrue(text.contains("alpha needle omega") && text.length() <= Excerpt.LENGTH + 2, text);
        put("entry", "", "\uD83C\uDF99".repeat(200));
        assertTrue(index.search(SearchQuery.of("\uD83C\uDF99".repeat(3), 1)).get(0).text()
                .chars().allMatch(c -> Character.isSurrogate((char) c) || c == '\u2026'));
    }

    @Test
    void aMatchInTheTitleShowsTheTitle() throws IOException {
        put("item", "Paper Moon", "kick");
        assertEquals("Paper Moon", index.search(SearchQuery.of("moon", 1)).get(0).text());
    }

    @Test
    void onlyWhatWasCommittedIsThereAfterReopening() throws IOException {
        UUID replica = UUID.randomUUID();
        Ref kept = put("entry", "", "kick");
        assertTrue(index.dirty());
        assertEquals(Map.of(), index.applied());
        index.commit(Map.of(replica, 41L));
        assertFalse(index.dirty());
        assertEquals(Map.of(replica, 41L), index.applied());
        put("entry", "", "kick drum");
        assertTrue(index.dirty());
        assertEquals(2, found("kick").size());
        assertTrue(index.dirty());
        reopen(VERSION);
        assertEquals(List.of(kept), found("kick"));
        assertEquals(Map.of(replica, 41L), index.applied());
        assertFalse(index.dirty());
    }

    @Test
    void positionsAloneCanBeCommitted() throws IOException {
        UUID replica = UUID.randomUUID();
        index.commit(Map.of(replica, 1L));
        index.commit(Map.of(replica, 2L, new UUID(7, 7), Long.MAX_VALUE));
        reopen(VERSION);
        assertEquals(Map.of(replica, 2L, new UUID(7, 7), Long.MAX_VALUE), index.applied());
    }

    @Test
    void anotherVersionIsRefused() throws IOException {
        index.commit(Map.of());
        index.close();
        IOException refused = assertThrows(IOException.class, () -> SearchIndex.open(folder, VERSION + 1).close());
        assertTrue(refused.getMessage().contains("version 2.3 and not 2.4"), refused.getMessage());
        open();
    }

    @Test
    void anIndexThatIsOpenIsNotOpenedTwice() {
        assertThrows(IOException.class, () -> SearchIndex.open(folder, VERSION).close());
    }

    @Test
    void everyTruncatedFileIsNoticedAtOpening() throws IOException {
        put("entry", "Title", "kick");
        index.commit(Map.of());
        index.close();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                Files.write(file, Arrays.copyOf(whole, whole.length / 2));
                assertThrows(IOException.class, () -> SearchIndex.open(folder, VERSION).close(), file.toString());
                Files.write(file, whole);
            }
        }
        open();
        assertEquals(1, found("kick").size());
    }

    @Test
    void verifyNoticesAChangedByteInEveryFile() throws IOException {
        put("entry", "Title", "kick");
        index.commit(Map.of());
        index.verify();
        index.close();
        for (Path file : files()) {
            byte[] whole = Files.readAllBytes(file);
            if (whole.length > 0) {
                byte[] damaged = whole.clone();
                damaged[whole.length / 2] ^= 0x10;
                Files.write(file, damaged);
                assertThrows(IOException.class, this::openAndVerify, file.toString());
                Files.write(file, whole);
            }
        }
        open();
    }

    @Test
    void anInterruptedThreadHarmsNothing() throws Exception {
        put("entry", "", "kick");
        index.commit(Map.of());
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        Thread interrupted = new Thread(() -> {
            try {
                for (int i = 0; i < 20; i++) {
                    Thread.currentThread().interrupt();
                    put("entry", "", "snare");
                    assertEquals(i + 1, index.search(SearchQuery.of("snare", 99)).size());
                    index.commit(Map.of());
                    assertTrue(Thread.currentThread().isInterrupted(), "the interrupt is kept");
                }
            } catch (IOException | AssertionError e) {
                thrown.set(e);
            }
        });
        interrupted.start();
        interrupted.join();
        assertEquals(null, thrown.get());
        put("entry", "", "snare");
        assertEquals(21, index.search(SearchQuery.of("snare", 99)).size());
        index.commit(Map.of());
        reopen(VERSION);
        assertEquals(21, index.search(SearchQuery.of("snare", 99)).size());
    }

    @Test
    void anInterruptedThreadCanOpenAndClose() throws IOException {
        put("entry", "", "kick");
        index.commit(Map.of());
        try {
            Thread.currentThread().interrupt();
            reopen(VERSION);
            assertEquals(1, found("kick").size());
        } finally {
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void searchesBesideAWriterSeeEachDocumentOnce() throws Exception {
        Ref entry = put("entry", "", "kick 0");
        AtomicReference<Throwable> thrown = new AtomicReference<>();
        List<Thread> searchers = Stream.generate(() -> new Thread(() -> {
            try {
                for (int i = 0; i < 60; i++) {
                    assertEquals(List.of(entry), found("kick"));
                }
            } catch (IOException | AssertionError e) {
                thrown.set(e);
            }
        })).limit(3).toList();
        searchers.forEach(Thread::start);
        for (int i = 1; i <= 1_000; i++) {
            index.put(new Text(entry, null, "", "kick " + i));
        }
        for (Thread searcher : searchers) {
            searcher.join();
        }
        assertEquals(null, thrown.get());
        assertEquals(List.of(entry), found("kick 1000"));
    }

    @Test
    void morePutsThanAreHeldInMemoryAreAllFound() throws IOException {
        for (int i = 0; i < 1_024; i++) {
            put("entry", "", "kick");
        }
        assertEquals(1_024, index.search(SearchQuery.of("kick", 2_000)).size());
    }

    private void openAndVerify() throws IOException {
        try (SearchIndex damaged = SearchIndex.open(folder, VERSION)) {
            damaged.verify();
        }
    }

    private List<Path> files() throws IOException {
        try (Stream<Path> all = Files.list(folder)) {
            return all.filter(file -> !file.endsWith("write.lock")).toList();
        }
    }

    private void reopen(int version) throws IOException {
        index.close();
        index = SearchIndex.open(folder, version);
    }

    private Ref put(String kind, String title, String words) {
        Ref ref = Ref.to(kind, UUID.randomUUID());
        index.put(new Text(ref, null, title, words));
        return ref;
    }

    private List<Ref> found(String query) throws IOException {
        return refs(index.search(SearchQuery.of(query, 10)));
    }

    private static List<Ref> refs(List<SearchHit> hits) {
        return hits.stream().map(SearchHit::document).toList();
    }
}
