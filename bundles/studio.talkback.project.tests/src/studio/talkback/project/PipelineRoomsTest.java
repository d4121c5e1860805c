package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.exchange.HandOver;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

/** What the pipeline says of items that other rooms work on too. */
class PipelineRoomsTest {

    @TempDir
    Path temp = Path.of("");

    @Test
    void aRowSaysWhichRoomSavedItLastUntilItIsSavedHere() throws Exception {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Ref item = item(a);
            meet(a, b);
            assertNull(row(a).elsewhere());
            HeldElsewhere held = Objects.requireNonNull(row(b).elsewhere());
            assertEquals("A Room", held.room());
            edit(b, item, it -> it.setNote("here now"));
            assertNull(row(b).elsewhere());
        }
    }

    @Test
    void aRowThatTwoRoomsChangedInDifferentWaysSaysSo() throws Exception {
        try (Library a = TestLibrary.create(temp.resolve("a")); Library b = TestLibrary.create(temp.resolve("b"))) {
            Ref item = item(a);
            meet(a, b);
            edit(a, item, it -> it.setTitle("By A"));
            edit(b, item, it -> it.setTitle("By B"));
            assertFalse(row(b).apart());
            meet(a, b);
            assertTrue(row(b).apart());
            assertNotNull(row(b).title());
        }
    }

    private static PipelineRow row(Library library) throws LibraryException {
        return new Pipeline(library).view().rows().getFirst();
    }

    private static Ref item(Library library) throws LibraryException {
        Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        project.setTitle("Glass House");
        Projects projects = new Projects(library);
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle("Paper Moon");
        return projects.create(item, projects.create(project, "EB"), "EB");
    }

    private void meet(Library from, Library to) throws Exception {
        Path file = temp.resolve("work.tbh");
        from.exchange().handOver(new HandOver("work", "A Room", "EB", Objects.requireNonNull(Set.of()),
                Objects.requireNonNull(Set.of()), Objects.requireNonNull(Set.of())), file, new NullProgressMonitor());
        to.exchange().takeIn(file, "JK", new NullProgressMonitor());
    }

    private static void edit(Library library, Ref item, Consumer<Item> change) throws LibraryException {
        Stored<Item> stored = library.load(item, Item.class).orElseThrow();
        change.accept(stored.content());
        library.commit(ChangeSet.by("EB", "an edit").save(stored).build());
    }
}
