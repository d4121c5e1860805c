package studio.talkback.library.compare;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.model.testing.RandomDocuments;
import studio.talkback.model.testing.RandomEdits;

/** The lines that the history shows. */
@NonNullByDefault({})
class DocumentChangesTest {

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private Item item;

    @BeforeEach
    void makeASong() {
        item = factory.createItem();
        item.setNumber("2");
        item.setTitle("Paper Moon");
        item.getTracks().add(track(12, "Lead Vox"));
        item.getTracks().add(track(13, "Tambourine"));
        MixVersion version = factory.createMixVersion();
        version.setName("3");
        Print print = factory.createPrint();
        print.setName("TV");
        version.getPrints().add(print);
        item.getMixVersions().add(version);
        Ids.complete(item);
    }

    @Test
    void aChangedFeatureSaysFromWhatToWhat() {
        assertEquals(List.of("Track 12 Lead Vox: status open \u2192 completed"),
                lines(song -> song.getTracks().get(0).setStatus(TrackStatus.COMPLETED)));
        assertEquals(List.of("Mix version 3 \u203A Print TV: true peak (dBTP) \u2013 \u2192 -1.2"),
                lines(song -> song.getMixVersions().get(0).getPrints().get(0).setTruePeakDbtp(-1.2)));
        assertEquals(List.of("Item 2 Paper Moon: due \u2013 \u2192 2025-11-22 20:00 Europe/Berlin"),
                lines(song -> song.setDue(ZonedDateTime.parse("2025-11-22T20:00+01:00[Europe/Berlin]"))));
    }

    @Test
    void aDocumentThatIsReferredToIsCalledByItsName() {
        assertEquals(List.of("Item 2 Paper Moon: blocked on \u2013 \u2192 party EB"),
                lines(song -> song.setBlockedOn(Ref.to("party", Ids.next()))));
    }

    @Test
    void whatIsAddedOrRemovedHasOneLine() {
        assertEquals(List.of("Request 4 Lead Vox +0.5: added"), lines(song -> {
            Request request = factory.createRequest();
            request.setNumber(4);
            request.setText("Lead Vox +0.5");
            request.setPosition(factory.createSongPosition());
            song.getRequests().add(request);
        }));
        assertEquals(List.of("Mix version 3: removed"), lines(song -> song.getMixVersions().clear()));
    }

    @Test
    void movesAndOrdersAreSaid() {
        assertEquals(List.of("Item 2 Paper Moon: tracks in another order"), lines(song -> song.getTracks().move(0, 1)));
        assertEquals(List.of("Mix version 4: added",
                "Mix version 4 \u203A Print TV: moved from Mix version 3 to Mix version 4"), lines(song -> {
                    MixVersion other = factory.createMixVersion();
                    other.setName("4");
                    song.getMixVersions().add(other);
                    other.getPrints().add(song.getMixVersions().get(0).getPrints().get(0));
                }));
    }

    @Test
    void equalRevisionsHaveNoChangesAndOthersHaveSome() {
        RandomDocuments random = new RandomDocuments(4);
        RandomEdits edits = new RandomEdits(random);
        for (int round = 0; round < 200; round++) {
            Document before = random.document();
            Document after = edits.edited(before, 3);
            assertEquals(List.of(), DocumentChanges.between(before, EcoreUtil.copy(before), Ref::toString));
            assertEquals(EcoreUtil.equals(before, after),
                    DocumentChanges.between(before, after, Ref::toString).isEmpty(), "round " + round);
            assertFalse(DocumentChanges.between(before, after, Ref::toString).stream()
                    .anyMatch(change -> change.text().contains("{")));
        }
    }

    private List<String> lines(Consumer<Item> change) {
        Item after = EcoreUtil.copy(item);
        change.accept(after);
        return DocumentChanges.between(item, Ids.complete(after), ref -> ref.kind() + " EB").stream()
                .map(DocumentChange::text).toList();
    }

    private Track track(int number, String name) {
        Track track = factory.createTrack();
        track.setNumber(number);
        track.setName(name);
        return track;
    }
}
