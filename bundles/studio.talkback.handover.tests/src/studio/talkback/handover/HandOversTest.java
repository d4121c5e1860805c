package studio.talkback.handover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.revert.MixReverts;
import studio.talkback.testkit.TestLibrary;

/** What goes along with a project. */
class HandOversTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void whatWasDeletedHereIsDeletedWhereTheProjectIsTakenInAgain() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Ref project = project(a, "Glass House");
            Ref other = project(a, "Another");
            Ref item = item(a, project, "Kismet");
            Ref others = item(a, other, "Secret");
            takeIn(b, handOver(a, project));
            delete(a, item);
            delete(a, others);
            Taken taken = takeIn(b, handOver(a, project));
            assertTrue(b.load(item, Item.class).isEmpty());
            assertEquals(1, taken.report().changed().size());
            assertEquals(0, b.history(others).size());
        }
    }

    @Test
    void aLineOfTheProjectsLogThatNamesNoProjectGoesAlong() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Ref project = project(a, "Glass House");
            Session session = Ids.complete(ModelFactory.eINSTANCE.createSession());
            session.setProject(project);
            a.commit(ChangeSet.by("EB", "began").add(Kinds.SESSION, session).build());
            Entry entry = Ids.complete(ModelFactory.eINSTANCE.createEntry());
            entry.setSession(Documents.ref(Kinds.SESSION, session));
            entry.setKind("note");
            entry.setText("the house is cold");
            a.commit(ChangeSet.by("EB", "noted").add(Kinds.ENTRY, entry).build());
            takeIn(b, handOver(a, project));
            assertTrue(b.load(Documents.ref(Kinds.ENTRY, entry), Entry.class).isPresent());
        }
    }

    @Test
    void aDraftThatOneRoomLeavesAndAnotherNotesOnComesTogetherByItself() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Ref project = project(a, "Glass House");
            Ref song = item(a, project, "Song");
            edit(a, song, item -> {
                MixVersion three = ModelFactory.eINSTANCE.createMixVersion();
                three.setName("3");
                MixVersion draft = ModelFactory.eINSTANCE.createMixVersion();
                draft.setName("3a");
                draft.setDraft(true);
                draft.setParent(three);
                item.getMixVersions().addAll(List.of(three, draft));
            });
            takeIn(b, handOver(a, project));
            String draft = draft(a, song).getId();
            new MixReverts(a).revert(song, draft, "too crowded", ZonedDateTime.now(), "EB");
            edit(b, song, item -> {
                DraftNote note = ModelFactory.eINSTANCE.createDraftNote();
                note.setText("bv still too loud");
                item.getMixVersions().getLast().getDraftNotes().add(note);
            });
            takeIn(a, handOver(b, project));
            assertEquals(1, a.heads(song).size());
            assertEquals("too crowded", draft(a, song).getAbandonedWhy());
            assertEquals("bv still too loud", draft(a, song).getDraftNotes().getFirst().getText());
            takeIn(b, handOver(a, project));
            assertEquals("too crowded", draft(b, song).getAbandonedWhy());
            assertEquals(1, draft(b, song).getDraftNotes().size());
        }
    }

    private static MixVersion draft(Library library, Ref item) throws LibraryException {
        return library.load(item, Item.class).orElseThrow().content().getMixVersions().getLast();
    }

    private static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        Ids.complete(stored.content());
        change.accept(stored.content());
        library.commit(ChangeSet.by("EB", "an edit").save(stored).build());
    }

    @Test
    void aFaultThatAnotherClientsSessionFoundStaysHereWithAllThatItSays() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Room room = Ids.complete(ModelFactory.eINSTANCE.createRoom());
            room.setName("Studio 1");
            a.commit(ChangeSet.by("EB", "built").add(Kinds.ROOM, room).build());
            Ref where = Documents.ref(Kinds.ROOM, room);
            Ref project = project(a, "Glass House");
            Ref session = session(a, project, where);
            Ref others = session(a, project(a, "Neon Tide"), where);
            find(a, others, where, "ch17", "crackles on the vox of Neon Tide");
            Stored<Room> mended = a.load(where, Room.class).orElseThrow();
            mended.content().getFaults().getFirst().setMendedAt(ZonedDateTime.now());
            a.commit(ChangeSet.by("EB", "Mended: ch17 crackles on the vox of Neon Tide").save(mended).build());
            Path file = handOver(a, project);
            takeIn(b, file);
            assertEquals(where, b.load(session, Session.class).orElseThrow().content().getRoom());
            assertEquals("Studio 1", b.load(where, Room.class).orElseThrow().content().getName());
            assertEquals(1, b.history(where).size());
            assertEquals(0, b.history(others).size());
            assertTrue(b.query("SELECT text FROM room_fault", row -> row.getString(1)).isEmpty());
            assertFalse(said(b).contains("Neon Tide"));
        }
    }

    @Test
    void aFaultThatTheProjectsOwnSessionFoundGoesAlongUntilItsWordsAreChangedByOthers() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Room room = Ids.complete(ModelFactory.eINSTANCE.createRoom());
            a.commit(ChangeSet.by("EB", "built").add(Kinds.ROOM, room).build());
            Ref where = Documents.ref(Kinds.ROOM, room);
            Ref project = project(a, "Glass House");
            Ref session = session(a, project, where);
            find(a, session, where, "ch17", "crackles");
            Stored<Room> changed = a.load(where, Room.class).orElseThrow();
            changed.content().getFaults().getFirst().setText("crackles, on Neon Tide too");
            a.commit(ChangeSet.by("EB", "Neon Tide").save(changed).build());
            takeIn(b, handOver(a, project));
            assertEquals("crackles", b.load(where, Room.class).orElseThrow().content().getFaults().getFirst().getText());
            assertFalse(said(b).contains("Neon Tide"));
        }
    }

    @Test
    void aRoomThatHadFaultsGoesOnFromWhereItWasWhenEverythingIsHandedOverLater() throws IOException, LibraryException {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Room room = Ids.complete(ModelFactory.eINSTANCE.createRoom());
            room.setName("Studio 1");
            a.commit(ChangeSet.by("EB", "built").add(Kinds.ROOM, room).build());
            Ref where = Documents.ref(Kinds.ROOM, room);
            Ref project = project(a, "Glass House");
            find(a, session(a, project(a, "Neon Tide"), where), where, "ch17", "crackles");
            session(a, project, where);
            takeIn(b, handOver(a, project));
            Stored<Room> there = b.load(where, Room.class).orElseThrow();
            there.content().setName("Studio One");
            b.commit(ChangeSet.by("JK", "renamed").save(there).build());
            Path file = temp.resolve("all.tbh");
            a.exchange().handOver(new HandOvers(a).everything("Everything", "A Room", "EB"), file,
                    new NullProgressMonitor());
            assertEquals(Set.of(), takeIn(b, file).waiting());
            Room together = b.load(where, Room.class).orElseThrow().content();
            assertEquals("Studio One", together.getName());
            assertEquals("crackles", together.getFaults().getFirst().getText());
        }
    }

    /** The reasons and contents of all revisions. */
    private static String said(Library library) throws LibraryException {
        StringBuilder said = new StringBuilder();
        for (Revision revision : library.recent(Integer.MAX_VALUE)) {
            said.append(revision.reason()).append('\n');
            library.load(revision.id()).ifPresent(content -> content.eAllContents().forEachRemaining(said::append));
            library.load(revision.id()).ifPresent(said::append);
        }
        return said.toString();
    }

    /** As the log does it: the line and the room in one change set. */
    private static void find(Library library, Ref session, Ref where, String unit, String text) throws LibraryException {
        Entry entry = Ids.complete(ModelFactory.eINSTANCE.createEntry());
        entry.setSession(session);
        entry.setKind("fault");
        entry.setText(text);
        RoomFault fault = ModelFactory.eINSTANCE.createRoomFault();
        fault.setId(UUID.randomUUID().toString());
        fault.setUnit(unit);
        fault.setText(text);
        Stored<Room> room = library.load(where, Room.class).orElseThrow();
        room.content().getFaults().add(fault);
        library.commit(ChangeSet.by("EB", "f " + unit + " " + text).add(Kinds.ENTRY, entry).save(room).build());
    }

    private static Ref session(Library library, Ref project, Ref room) throws LibraryException {
        Session session = Ids.complete(ModelFactory.eINSTANCE.createSession());
        session.setProject(project);
        session.setRoom(room);
        library.commit(ChangeSet.by("EB", "began").add(Kinds.SESSION, session).build());
        return Documents.ref(Kinds.SESSION, session);
    }

    private Path handOver(Library library, Ref project) throws IOException, LibraryException {
        Path file = temp.resolve("work.tbh");
        library.exchange().handOver(new HandOvers(library).project(project, "A Room", "EB"), file,
                new NullProgressMonitor());
        return file;
    }

    private static Taken takeIn(Library library, Path file) throws IOException, LibraryException {
        return new TakeIns(library).takeIn(file, "JK", new NullProgressMonitor());
    }

    private static void delete(Library library, Ref item) throws LibraryException {
        library.commit(ChangeSet.by("EB", "deleted").delete(library.load(item, Item.class).orElseThrow()).build());
    }

    private static Ref project(Library library, String title) throws LibraryException {
        Project project = Ids.complete(ModelFactory.eINSTANCE.createProject());
        project.setTitle(title);
        library.commit(ChangeSet.by("EB", "made").add(Kinds.PROJECT, project).build());
        return Documents.ref(Kinds.PROJECT, project);
    }

    private static Ref item(Library library, Ref project, String title) throws LibraryException {
        Item item = Ids.complete(ModelFactory.eINSTANCE.createItem());
        item.setTitle(title);
        item.setProject(project);
        library.commit(ChangeSet.by("EB", "added").add(Kinds.ITEM, item).build());
        return Documents.ref(Kinds.ITEM, item);
    }
}
