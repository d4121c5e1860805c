package studio.talkback.project.song;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Kinds;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.model.provider.ModelItemProviderAdapterFactory;
import studio.talkback.project.song.PrintMatrix.Standing;

class SongSheetTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final ZonedDateTime NOW = Objects.requireNonNull(ZonedDateTime.parse("2026-11-23T03:00:00Z"));
    private static final Ref EB = Ref.to(Kinds.PARTY, UUID.randomUUID());

    private final BasicCommandStack stack = new BasicCommandStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(), stack);
    private final Item item = Objects.requireNonNull(MODEL.createItem());
    private final MixVersion one = version("1", null, false, "first balance");
    private final MixVersion two = version("2", one, false, "drums drier");
    private final MixVersion draft = version("2a", two, true, "bv down");
    private final MixVersion three = version("3", two, false, "lead +0.5");

    @Test
    void theCurrentVersionsLineIsStraightAndDraftsBranchBelowIt() {
        assertEquals(List.of("1@0,0", "2@1,0", "3@2,0*", "2a@2,1"), places());
        assertEquals(2, new MixTree(item).lanes());
    }

    @Test
    void versionsWithoutParentsOrInACircleAreShownAllTheSame() {
        one.setParent(three);
        MixVersion lost = MODEL.createMixVersion();
        draft.setParent(lost);
        assertEquals(4, new MixTree(item).nodes().size());
        assertTrue(MixTree.line(three).contains(one));
        assertEquals(List.of(), VersionChanges.between(three, three, Ref::toString));
    }

    @Test
    void whatChangedGoesUpToTheCommonVersionAndDownAgain() {
        three.setWhy("the label asked");
        List<VersionChanges.Line> lines = VersionChanges.between(draft, three, ref -> "EB");
        assertEquals(List.of("TAKEN_BACK 2a bv down", "ADDED 3 lead +0.5", "ADDED 3 why: the label asked (nobody noted)"),
                lines.stream().map(line -> line.way() + " " + line.version() + " " + line.text()).toList());
        assertEquals("Mix 2a \u2192 Mix 3\n- 2a  bv down\n+ 3  lead +0.5\n+ 3  why: the label asked (nobody noted)",
                VersionChanges.text(draft, three, lines));
    }

    @Test
    void aPrintIsMadeCarriedOverStaleOrMissing() {
        List.of("Main", "TV", "Inst", "Acap").forEach(this::require);
        print(three, "main", null);
        print(two, "TV", null);
        print(three, "TV", two);
        print(two, "Inst", null);
        print(one, "Rough", null);
        PrintMatrix matrix = new PrintMatrix(item);
        assertEquals(List.of("Main", "TV", "Inst", "Acap", "Rough"), matrix.columns());
        assertEquals(4, matrix.required());
        PrintMatrix.Row top = matrix.rows().getFirst();
        assertSame(three, top.version());
        assertEquals(List.of(Standing.MADE, Standing.CARRIED_OVER, Standing.STALE, Standing.MISSING, Standing.NOT_WANTED),
                top.cells().stream().map(PrintMatrix.Cell::standing).toList());
        assertSame(two, top.cells().get(2).from());
        assertEquals(List.of(Standing.NOT_WANTED, Standing.MADE, Standing.MADE, Standing.NOT_WANTED, Standing.NOT_WANTED),
                matrix.rows().get(2).cells().stream().map(PrintMatrix.Cell::standing).toList());
    }

    @Test
    void printsOfADraftThatWasLeftAreNotDeliveredUnlessTheyWereCarriedOver() {
        List.of("Main", "TV").forEach(this::require);
        MixVersion left = version("3a", three, true, "bv down");
        MixVersion four = version("4", left, false, "lead up");
        print(left, "Main", null);
        print(left, "TV", null);
        print(four, "TV", left);
        assertEquals(List.of(Standing.STALE, Standing.CARRIED_OVER), standings(0));
        assertEquals(List.of(Standing.MADE, Standing.MADE), standings(1));
        left.setAbandonedAt(NOW);
        assertEquals(List.of(Standing.MISSING, Standing.CARRIED_OVER), standings(0));
        assertEquals(List.of(Standing.LEFT, Standing.LEFT), standings(1));
    }

    private List<Standing> standings(int row) {
        return Objects.requireNonNull(new PrintMatrix(item).rows().get(row).cells().stream().map(PrintMatrix.Cell::standing)
                .toList());
    }

    @Test
    void aStalePrintIsCarriedOverByTheEngineersWordAndThatIsTakenBack() {
        require("TV");
        print(two, "TV", null);
        done(edits().carryOver(three, "TV", cell(), EB));
        assertEquals(Standing.CARRIED_OVER, cell().standing());
        assertEquals(EB, Objects.requireNonNull(cell().print()).getCarriedOverBy());
        done(edits().carryOver(three, "TV", cell(), EB));
        assertEquals(Standing.STALE, cell().standing());
        require("Acap");
        PrintMatrix.Cell missing = new PrintMatrix(item).rows().getFirst().cells().get(1);
        assertThrows(IllegalArgumentException.class, () -> edits().carryOver(three, "Acap", missing, EB));
    }

    @Test
    void aPrintCarriedOverTwiceComesFromWhereItWasMade() {
        require("TV");
        print(one, "TV", null);
        print(two, "TV", one);
        assertSame(one, cell().from());
    }

    @Test
    void tracksAreNumberedOnCompletedAndOpenedTogether() {
        Track kick = track("Kick");
        Track snare = track("Snare");
        done(edits().addTrack(kick));
        done(edits().addTrack(snare));
        assertEquals(List.of(1, 2), item.getTracks().stream().map(Track::getNumber).toList());
        kick.setStatus(TrackStatus.COMPLETED);
        done(edits().toggleCompleted(List.of(kick, snare), EB, NOW));
        assertEquals(TrackStatus.COMPLETED, snare.getStatus());
        assertEquals(EB, snare.getEngineer());
        assertNull(kick.getEngineer());
        done(edits().toggleCompleted(List.of(kick, snare), EB, NOW));
        assertEquals(TrackStatus.OPEN, kick.getStatus());
        assertNull(snare.getCompletedAt());
    }

    @Test
    void aVersionGoesOnInNumbersAndADraftInLetters() {
        done(edits().addVersion(three, false, EB, "", NOW));
        assertEquals("4", item.getMixVersions().getLast().getName());
        done(edits().addVersion(two, true, EB, " louder drums ", NOW));
        assertEquals("2b", item.getMixVersions().getLast().getName());
        assertTrue(item.getMixVersions().getLast().isDraft());
        assertEquals("louder drums", item.getMixVersions().getLast().getWhy());
    }

    @Test
    void aNoteOnADraftIsTickedOffAndOpenedAgain() {
        done(edits().addNote(two, " bv too loud ", EB, "EB", NOW));
        done(edits().addNote(two, "plate shorter", EB, "EB", NOW));
        List<DraftNote> notes = two.getDraftNotes();
        assertEquals("bv too loud", notes.getFirst().getText());
        done(edits().toggleDone(Objects.requireNonNull(List.of(notes.getFirst())), EB, NOW));
        assertEquals(NOW, notes.getFirst().getDoneAt());
        assertEquals(EB, notes.getFirst().getDoneBy());
        done(edits().toggleDone(Objects.requireNonNull(List.copyOf(notes)), EB, NOW));
        assertEquals(NOW, notes.getLast().getDoneAt());
        done(edits().toggleDone(Objects.requireNonNull(List.copyOf(notes)), EB, NOW));
        assertNull(notes.getFirst().getDoneAt());
        assertNull(notes.getFirst().getDoneBy());
    }

    @Test
    void whatIsRequiredIsNamedAsItWillBeWhenItIsMade() {
        done(edits().require("Inst, V+½, vdn 0.5, Radio Edit, instrumental"));
        assertEquals(List.of("Instrumental", "Vocal Up +0.5", "Vocal Down -0.5", "Radio Edit"),
                item.getRequiredPrints().stream().map(RequiredPrint::getName).toList());
    }

    @Test
    void printsAreRequiredOnceAndARequestIsAnsweredOrOpenedAgain() {
        done(edits().require(" Main, TV ,, main"));
        assertEquals(List.of("Main", "TV"), item.getRequiredPrints().stream().map(RequiredPrint::getName).toList());
        assertTrue(!edits().require("tv").canExecute());
        Request request = MODEL.createRequest();
        item.getRequests().add(request);
        done(edits().answer(request, RequestState.DECLINED, " label withdrew ", EB, NOW));
        assertEquals("label withdrew", request.getAnswer());
        done(edits().answer(request, RequestState.OPEN, "", EB, NOW));
        assertNull(request.getAnsweredAt());
        assertNull(request.getAnswer());
    }

    @Test
    void everyEditIsUndoneAndRedoneExactly() {
        Random random = new Random(20261123);
        require("TV");
        print(one, "TV", null);
        for (int i = 0; i < 300; i++) {
            Item before = EcoreUtil.copy(item);
            Command edit = anEdit(random);
            if (!edit.canExecute()) {
                continue;
            }
            stack.execute(edit);
            Item after = EcoreUtil.copy(item);
            stack.undo();
            assertTrue(EcoreUtil.equals(before, item), "undone " + i);
            stack.redo();
            assertTrue(EcoreUtil.equals(after, item), "redone " + i);
        }
    }

    private Command anEdit(Random random) {
        List<MixVersion> versions = item.getMixVersions();
        MixVersion any = Objects.requireNonNull(versions.get(random.nextInt(versions.size())));
        return switch (random.nextInt(7)) {
        case 5 -> edits().addNote(any, "note", EB, "EB", NOW);
        case 6 -> edits().toggleDone(Objects.requireNonNull(List.copyOf(any.getDraftNotes())), EB, NOW);
        case 0 -> edits().addTrack(track("Track " + random.nextInt(100)));
        case 1 -> edits().addVersion(any, random.nextBoolean(), EB, "", NOW);
        case 2 -> edits().require("Print " + random.nextInt(20));
        case 3 -> edits().toggleCompleted(Objects.requireNonNull(List.copyOf(item.getTracks())), EB, NOW);
        default -> edits().carryOver(Objects.requireNonNull(new PrintMatrix(item).rows().stream()
                .filter(PrintMatrix.Row::current).findFirst().orElseThrow().version()), "TV", currentCell(), EB);
        };
    }

    private PrintMatrix.Cell currentCell() {
        return Objects.requireNonNull(new PrintMatrix(item).rows().stream().filter(PrintMatrix.Row::current).findFirst()
                .orElseThrow().cells().getFirst());
    }

    private PrintMatrix.Cell cell() {
        return Objects.requireNonNull(new PrintMatrix(item).rows().getFirst().cells().getFirst());
    }

    private void done(Command command) {
        assertTrue(command.canExecute());
        stack.execute(command);
    }

    private SongEdits edits() {
        return new SongEdits(domain, item);
    }

    private List<String> places() {
        return Objects.requireNonNull(new MixTree(item).nodes().stream().map(node -> node.version().getName() + "@"
                + node.column() + "," + node.lane() + (node.current() ? "*" : "")).toList());
    }

    private MixVersion version(String name, @Nullable MixVersion parent, boolean isDraft, String change) {
        MixVersion version = Objects.requireNonNull(MODEL.createMixVersion());
        version.setName(name);
        version.setParent(parent);
        version.setDraft(isDraft);
        MixChange done = MODEL.createMixChange();
        done.setText(change);
        version.getChanges().add(done);
        item.getMixVersions().add(version);
        return version;
    }

    private void require(String name) {
        RequiredPrint print = MODEL.createRequiredPrint();
        print.setName(name);
        item.getRequiredPrints().add(print);
    }

    private static void print(MixVersion version, String name, @Nullable MixVersion from) {
        Print print = MODEL.createPrint();
        print.setName(name);
        print.setCarriedOverFrom(from);
        version.getPrints().add(print);
    }

    private static Track track(String name) {
        Track track = Objects.requireNonNull(MODEL.createTrack());
        track.setName(name);
        return track;
    }
}
