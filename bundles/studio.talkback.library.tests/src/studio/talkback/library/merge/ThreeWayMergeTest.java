package studio.talkback.library.merge;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.merge.Conflict.Kind;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.Print;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ids;

/** What two people in two rooms do to the same song. */
@NonNullByDefault({})
class ThreeWayMergeTest {

    private final ModelFactory factory = ModelFactory.eINSTANCE;
    private Item base;

    @BeforeEach
    void makeASong() {
        base = factory.createItem();
        base.setTitle("Paper Moon");
        for (int number = 1; number <= 4; number++) {
            base.getTracks().add(track(number, "Track " + number));
        }
        MixVersion two = version("2", null);
        MixVersion three = version("3", two);
        base.getMixVersions().addAll(List.of(two, three));
        two.getPrints().add(print("Main", two));
        three.getPrints().add(print("TV", two));
        Ids.complete(base);
    }

    @Test
    void differentFeaturesOfOneTrackGoTogether() {
        Item merged = clean(item -> item.getTracks().get(0).setName("Lead Vox"),
                item -> item.getTracks().get(0).setStatus(TrackStatus.COMPLETED));
        assertEquals("Lead Vox", merged.getTracks().get(0).getName());
        assertEquals(TrackStatus.COMPLETED, merged.getTracks().get(0).getStatus());
    }

    @Test
    void theSameChangeOnBothSidesIsNoConflict() {
        Item merged = clean(item -> item.setTitle("Moon"), item -> item.setTitle("Moon"));
        assertEquals("Moon", merged.getTitle());
    }

    @Test
    void theSameFeatureChangedDifferentlyIsAsked() {
        MergeResult result = merge(item -> item.getTracks().get(0).setStatus(TrackStatus.COMPLETED),
                item -> item.getTracks().get(0).setStatus(TrackStatus.OMITTED));
        Conflict conflict = result.conflicts().get(0);
        assertEquals(new Conflict(Kind.VALUE, base.getTracks().get(0).getId(), "Track 1 Track 1", "status", "open",
                "completed", "omitted"), conflict);
        assertEquals(1, result.conflicts().size());
        assertEquals(TrackStatus.COMPLETED, first(result.resolve(Map.of(conflict, Side.MINE))).getStatus());
        assertEquals(TrackStatus.OMITTED, first(result.resolve(Map.of(conflict, Side.THEIRS))).getStatus());
    }

    @Test
    void aMergeWithConflictsHasNoResultUntilAllAreChosen() {
        MergeResult result = merge(item -> item.setTitle("A"), item -> item.setTitle("B"));
        assertThrows(IllegalStateException.class, result::merged);
        assertThrows(IllegalArgumentException.class, () -> result.resolve(Map.of()));
    }

    @Test
    void bothAdditionsAndBothRemovalsCount() {
        Item merged = clean(item -> {
            item.getTracks().remove(1);
            item.getTracks().add(track(5, "Mine"));
        }, item -> {
            item.getTracks().remove(2);
            item.getTracks().add(0, track(6, "Theirs"));
        });
        assertEquals(List.of("Theirs", "Track 1", "Track 4", "Mine"), names(merged));
    }

    @Test
    void anOrderThatOneSideChangedIsKept() {
        Item merged = clean(item -> item.getTracks().move(0, 3), item -> item.getTracks().add(2, track(5, "New")));
        assertEquals(List.of("Track 4", "Track 1", "Track 2", "New", "Track 3"), names(merged));
    }

    @Test
    void deleteAgainstEditIsAsked() {
        MergeResult result = merge(item -> item.getTracks().remove(0), item -> first(item).setComment("too loud"));
        Conflict conflict = result.conflicts().get(0);
        assertEquals(Kind.DELETE_AGAINST_EDIT, conflict.kind());
        assertEquals("deleted", conflict.mine());
        assertEquals("edited", conflict.theirs());
        assertEquals("tracks", conflict.feature());
        assertEquals(List.of("Track 2", "Track 3", "Track 4"),
                names((Item) result.resolve(Map.of(conflict, Side.MINE))));
        assertEquals("too loud", first(result.resolve(Map.of(conflict, Side.THEIRS))).getComment());
    }

    @Test
    void deletingAVersionWhosePrintTheOtherEditedIsAskedOnceForTheVersion() {
        MergeResult result = merge(item -> EcoreUtil.delete(item.getMixVersions().get(1), true),
                item -> item.getMixVersions().get(1).getPrints().get(0).setName("TV Up"));
        assertEquals(List.of("Mix version 3"), result.conflicts().stream().map(Conflict::path).toList());
        Conflict conflict = result.conflicts().get(0);
        assertEquals(1, ((Item) result.resolve(Map.of(conflict, Side.MINE))).getMixVersions().size());
        Item kept = (Item) result.resolve(Map.of(conflict, Side.THEIRS));
        assertEquals("TV Up", kept.getMixVersions().get(1).getPrints().get(0).getName());
    }

    @Test
    void deletingAVersionThatTheOtherBranchedFromIsAsked() {
        MergeResult result = merge(item -> EcoreUtil.delete(item.getMixVersions().get(1), true),
                item -> item.getMixVersions().add(version("3a", item.getMixVersions().get(1))));
        Conflict conflict = result.conflicts().get(0);
        assertEquals(Kind.DELETE_AGAINST_EDIT, conflict.kind());
        Item kept = (Item) result.resolve(Map.of(conflict, Side.THEIRS));
        assertSame(kept.getMixVersions().get(1), kept.getMixVersions().get(2).getParent());
        Item deleted = (Item) result.resolve(Map.of(conflict, Side.MINE));
        assertEquals("3a", deleted.getMixVersions().get(1).getName());
        assertNull(deleted.getMixVersions().get(1).getParent());
    }

    @Test
    void referencesInsideTheDocumentPointIntoTheMergedOne() {
        Item merged = clean(item -> item.setTitle("X"), item -> item.getMixVersions().add(
                version("4", item.getMixVersions().get(1))));
        assertSame(merged.getMixVersions().get(0), merged.getMixVersions().get(1).getParent());
        assertSame(merged.getMixVersions().get(1), merged.getMixVersions().get(2).getParent());
        assertSame(merged.getMixVersions().get(0),
                merged.getMixVersions().get(1).getPrints().get(0).getCarriedOverFrom());
    }

    @Test
    void aDraftLeftByOneAndNotedOnByTheOtherIsLeftWithTheNote() {
        ZonedDateTime at = ZonedDateTime.of(2026, 3, 10, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));
        Item merged = clean(item -> {
            item.getMixVersions().get(1).setAbandonedAt(at);
            item.getMixVersions().get(1).setAbandonedWhy("too crowded");
        }, item -> {
            DraftNote note = factory.createDraftNote();
            note.setText("bv still too loud");
            item.getMixVersions().get(1).getDraftNotes().add(note);
        });
        assertEquals(at, merged.getMixVersions().get(1).getAbandonedAt());
        assertEquals("bv still too loud", merged.getMixVersions().get(1).getDraftNotes().get(0).getText());
    }

    @Test
    void aPrintMovedByOneAndEditedByTheOtherIsMovedAndEdited() {
        Item merged = clean(item -> item.getMixVersions().get(1).getPrints().add(
                item.getMixVersions().get(0).getPrints().get(0)),
                item -> item.getMixVersions().get(0).getPrints().get(0).setBitDepth(24));
        assertEquals(0, merged.getMixVersions().get(0).getPrints().size());
        assertEquals(24, merged.getMixVersions().get(1).getPrints().get(1).getBitDepth());
    }

    @Test
    void aPrintMovedToTwoPlacesIsAsked() {
        base.getMixVersions().add(Ids.complete(version("4", null)));
        MergeResult result = merge(
                item -> item.getMixVersions().get(1).getPrints().add(item.getMixVersions().get(0).getPrints().get(0)),
                item -> item.getMixVersions().get(2).getPrints().add(item.getMixVersions().get(0).getPrints().get(0)));
        Conflict conflict = result.conflicts().get(0);
        assertEquals(List.of(Kind.PLACE, "Mix version 2", "Mix version 3", "Mix version 4"),
                List.of(conflict.kind(), conflict.base(), conflict.mine(), conflict.theirs()));
        assertEquals(2,
                ((Item) result.resolve(Map.of(conflict, Side.MINE))).getMixVersions().get(1).getPrints().size());
        assertEquals(1,
                ((Item) result.resolve(Map.of(conflict, Side.THEIRS))).getMixVersions().get(2).getPrints().size());
    }

    @Test
    void aFileReplacedByOneAndNotedByTheOtherIsAsked() {
        base.getMixVersions().get(0).setDawSession(factory.createEvidence());
        Ids.complete(base);
        MergeResult result = merge(item -> item.getMixVersions().get(0).setDawSession(factory.createEvidence()),
                item -> item.getMixVersions().get(0).getDawSession().setNote("wrong one"));
        Conflict conflict = result.conflicts().get(0);
        assertEquals("DAW session", conflict.feature());
        assertEquals("wrong one", ((Item) result.resolve(Map.of(conflict, Side.THEIRS))).getMixVersions().get(0)
                .getDawSession().getNote());
        assertNull(((Item) result.resolve(Map.of(conflict, Side.MINE))).getMixVersions().get(0).getDawSession()
                .getNote());
    }

    @Test
    void listsOfWordsAreSetsWithAnOrder() {
        Party before = Ids.complete(factory.createParty());
        before.getRoles().addAll(List.of("assistant", "tech", "runner"));
        Party mine = EcoreUtil.copy(before);
        mine.getRoles().remove("runner");
        mine.getRoles().add("mix engineer");
        Party theirs = EcoreUtil.copy(before);
        theirs.getRoles().remove("tech");
        theirs.getRoles().add(0, "producer");
        Party merged = (Party) new ThreeWayMerge().merge(before, mine, theirs).merged();
        assertEquals(List.of("producer", "assistant", "mix engineer"), merged.getRoles());
    }

    @Test
    void documentsOfDifferentUuidDoNotMerge() {
        Item other = Ids.complete(factory.createItem());
        assertThrows(IllegalArgumentException.class, () -> new ThreeWayMerge().merge(base, base, other));
    }

    @Test
    void twoObjectsWithOneUuidAreRefusedAndNotLost() {
        Item pasted = changed(item -> item.getTracks().add(EcoreUtil.copy(item.getTracks().get(0))));
        assertThrows(IllegalArgumentException.class, () -> new ThreeWayMerge().merge(base, base, pasted));
    }

    private Item clean(Consumer<Item> mine, Consumer<Item> theirs) {
        MergeResult result = merge(mine, theirs);
        assertTrue(result.conflicts().isEmpty(), () -> result.conflicts().toString());
        return (Item) result.merged();
    }

    private MergeResult merge(Consumer<Item> mine, Consumer<Item> theirs) {
        return new ThreeWayMerge().merge(base, changed(mine), changed(theirs));
    }

    private Item changed(Consumer<Item> change) {
        Item copy = EcoreUtil.copy(base);
        change.accept(copy);
        return Ids.complete(copy);
    }

    private static Track first(Object item) {
        return ((Item) item).getTracks().get(0);
    }

    private static List<String> names(Item item) {
        return item.getTracks().stream().map(Track::getName).toList();
    }

    private Track track(int number, String name) {
        Track track = factory.createTrack();
        track.setNumber(number);
        track.setName(name);
        return track;
    }

    private MixVersion version(String name, MixVersion parent) {
        MixVersion version = factory.createMixVersion();
        version.setName(name);
        version.setParent(parent);
        return version;
    }

    private Print print(String name, MixVersion from) {
        Print print = factory.createPrint();
        print.setName(name);
        print.setCarriedOverFrom(from);
        return print;
    }
}
