package studio.talkback.app;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.BlobRef;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.approval.ApprovalHow;
import studio.talkback.session.approval.ApprovalWish;
import studio.talkback.session.approval.Approvals;
import studio.talkback.session.approval.Pins;
import studio.talkback.session.revert.MixReverts;

/** A supervised mix for the pictures: what a draft goes back to is approved with PIN, and the engineer noted on the draft. */
final class SupervisedMix {

    private static final String OPERATOR = "JK";
    private static final String ENGINEER = "EB";
    private static final String PIN = "271828";
    private static final String NEWEST_DRAFT = """
            SELECT m.doc, m.part FROM mix_version m JOIN item i ON i.doc = m.doc
             WHERE m.parent = i.mix AND m.back_to = i.mix AND m.author IS NOT NULL ORDER BY m.made_at DESC FETCH FIRST ROW ONLY
            """;

    private SupervisedMix() {
    }

    /** Makes the library ready; the draft, or nothing where there is none. */
    static List<Ref> make(Library library) throws Exception {
        List<Ref> drafts = drafts(library);
        List<Ref> engineers = library.query("SELECT doc FROM party WHERE initials = ?",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PARTY)), ENGINEER);
        if (drafts.isEmpty() || engineers.isEmpty()) {
            return Objects.requireNonNull(List.of());
        }
        Ref draft = Objects.requireNonNull(drafts.getFirst());
        Ref song = draft.toDocument();
        work(library, song, id(draft));
        new Pins(library).set(Objects.requireNonNull(engineers.getFirst()), new char[0], PIN.toCharArray(), ENGINEER);
        MixVersion back = Objects.requireNonNull(mix(item(library, song).content(), id(draft)).getParent());
        new Approvals(library).approve(new ApprovalWish(song, Objects.requireNonNull(back.getId()), ENGINEER, ApprovalHow.PIN,
                "", now()), PIN.toCharArray(), OPERATOR);
        Ref room = new Desks(library).rooms().getFirst().room();
        new Desks(library).load(new DeskLoad(room, song, id(draft), null, OPERATOR, now()), Uncaptured.LEAVE);
        return drafts;
    }

    /** Leaves the draft; the draft, or nothing where there is none. */
    static List<Ref> leave(Library library) throws LibraryException {
        List<Ref> drafts = drafts(library);
        for (Ref draft : drafts) {
            new MixReverts(library).revert(draft.toDocument(), id(draft), "EB: too crowded, the doubles fight the lead", now(),
                    OPERATOR);
        }
        return drafts;
    }

    private static void work(Library library, Ref song, String draft) throws Exception {
        BlobRef kept = library.keep(new ByteArrayInputStream("a session".getBytes(StandardCharsets.UTF_8)));
        Stored<Item> stored = item(library, song);
        MixVersion mix = mix(stored.content(), draft);
        note(mix, "bv still too loud in the second verse", true);
        note(mix, "try the plate on the doubles, half a dB less", false);
        Print print = ModelFactory.eINSTANCE.createPrint();
        print.setName("Main");
        print.setMadeAt(now());
        mix.getPrints().add(print);
        MixVersion further = ModelFactory.eINSTANCE.createMixVersion();
        further.setName("3b");
        further.setDraft(true);
        further.setParent(mix);
        further.setAuthor(mix.getAuthor());
        further.setMadeAt(now());
        stored.content().getMixVersions().add(further);
        Evidence session = ModelFactory.eINSTANCE.createEvidence();
        session.setName("GlassHouse_v06.ptx");
        session.setDigest(kept.digest());
        session.setSizeBytes(kept.sizeBytes());
        Objects.requireNonNull(mix.getParent()).setDawSession(session);
        Request request = stored.content().getRequests().getFirst();
        request.setState(RequestState.DONE);
        request.setAnswer("Main, Mix 3a");
        library.commit(ChangeSet.by(OPERATOR, "a supervised mix").save(stored).build());
    }

    private static void note(MixVersion mix, String text, boolean done) {
        DraftNote note = ModelFactory.eINSTANCE.createDraftNote();
        note.setText(text);
        note.setByName(ENGINEER);
        note.setAt(now());
        note.setDoneAt(done ? now() : null);
        mix.getDraftNotes().add(note);
    }

    private static List<Ref> drafts(Library library) throws LibraryException {
        return library.query(NEWEST_DRAFT, row -> Rows.part(row, Kinds.ITEM));
    }

    private static Stored<Item> item(Library library, Ref song) throws LibraryException {
        return Objects.requireNonNull(library.load(song, Item.class).orElseThrow());
    }

    private static MixVersion mix(Item item, String id) {
        return Objects.requireNonNull(item.getMixVersions().stream().filter(each -> id.equals(each.getId())).findFirst()
                .orElseThrow());
    }

    private static String id(Ref mix) {
        return Objects.requireNonNull(String.valueOf(mix.object()));
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
