package studio.talkback.library.draft;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ids;

class DraftsTest {

    private static final ZonedDateTime AT = Objects.requireNonNull(ZonedDateTime.parse("2026-11-23T02:10:00+01:00[Europe/Berlin]"));

    @TempDir
    @Nullable
    Path library;

    @Test
    void aDraftComesBackAsItWasKept() throws IOException, LibraryException {
        Set<Revision.Id> parents = Objects.requireNonNull(Set.of(new Revision.Id(UUID.randomUUID()), new Revision.Id(UUID.randomUUID())));
        Item item = item("Kick \u2026 \"Lead\nVox\"");
        Draft kept = new Draft(Documents.ref(Kinds.ITEM, item), item, parents, "EB", AT);
        drafts().keep(kept);
        Draft read = drafts().of(kept.document()).orElseThrow();
        assertTrue(EcoreUtil.equals(item, read.content()));
        assertEquals(parents, read.parents());
        assertEquals("EB", read.operator());
        assertEquals(AT, read.at());
    }

    @Test
    void aDraftOfANewDocumentByNobodyHasNeitherParentsNorOperator() throws IOException, LibraryException {
        Item item = item("Kick");
        Draft kept = new Draft(Documents.ref(Kinds.ITEM, item), item, Set.of(), "", AT);
        drafts().keep(kept);
        Draft read = drafts().of(kept.document()).orElseThrow();
        assertEquals(Set.of(), read.parents());
        assertEquals("", read.operator());
    }

    @Test
    void theLaterDraftTakesThePlaceOfTheEarlierAndLeavesNothingBesideIt() throws IOException, LibraryException {
        Item item = item("Kick");
        Draft first = new Draft(Documents.ref(Kinds.ITEM, item), item, Set.of(), "EB", AT);
        drafts().keep(first);
        item.getTracks().clear();
        drafts().keep(first);
        assertEquals(0, ((Item) drafts().of(first.document()).orElseThrow().content()).getTracks().size());
        assertEquals(List.of(first.document()), drafts().all());
        try (Stream<Path> files = Files.list(Objects.requireNonNull(library).resolve("drafts"))) {
            assertEquals(1, files.count());
        }
        drafts().drop(first.document());
        assertTrue(drafts().of(first.document()).isEmpty());
        drafts().drop(first.document());
    }

    @Test
    void aDraftCutAtAnyByteIsDamagedOrNoneAndNeverHalfADraft() throws IOException, LibraryException {
        Item item = item("Kick");
        Draft kept = new Draft(Documents.ref(Kinds.ITEM, item), item, Set.of(new Revision.Id(UUID.randomUUID())), "EB", AT);
        drafts().keep(kept);
        Path file = Objects.requireNonNull(library).resolve("drafts").resolve("item-" + kept.document().document() + ".draft");
        byte[] whole = Files.readAllBytes(file);
        for (int length = 0; length < whole.length - 1; length++) {
            Files.write(file, Objects.requireNonNull(Arrays.copyOf(whole, length)));
            Exception failure = assertThrows(Exception.class, () -> drafts().of(kept.document()));
            assertTrue(failure instanceof IOException || failure instanceof LibraryException, failure.toString());
        }
    }

    @Test
    void aLibraryThatNeverHadADraftHasNone() throws IOException, LibraryException {
        assertEquals(List.of(), drafts().all());
        assertTrue(drafts().of(Documents.ref(Kinds.ITEM, item("Kick"))).isEmpty());
    }

    private Drafts drafts() {
        return new Drafts(Objects.requireNonNull(library), new DocumentKinds(Kinds.builtIn()));
    }

    private static Item item(String trackName) {
        Item item = ModelFactory.eINSTANCE.createItem();
        Track track = ModelFactory.eINSTANCE.createTrack();
        track.setName(trackName);
        item.getTracks().add(track);
        return Ids.complete(item);
    }
}
