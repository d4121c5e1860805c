package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.Objects;
import java.util.Set;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Entry;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.testkit.TestLibrary;

class ProjectDocumentsTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    @TempDir
    Path folder = Path.of("");

    @Test
    void aLineThatNamesNoProjectBelongsToThatOfItsSessionAndWhatWasDeletedIsSaidApart() throws Exception {
        try (Library library = TestLibrary.create(folder.resolve("library"))) {
            Project project = Ids.complete(MODEL.createProject());
            Ref album = Documents.ref(Kinds.PROJECT, project);
            Session session = Ids.complete(MODEL.createSession());
            session.setProject(album);
            Ref log = Documents.ref(Kinds.SESSION, session);
            Entry line = Ids.complete(MODEL.createEntry());
            line.setSession(log);
            Entry stranger = Ids.complete(MODEL.createEntry());
            Item item = Ids.complete(MODEL.createItem());
            item.setProject(album);
            Ref song = Documents.ref(Kinds.ITEM, item);
            library.commit(ChangeSet.by("EB", "made").add(Kinds.PROJECT, project).add(Kinds.SESSION, session)
                    .add(Kinds.ENTRY, line).add(Kinds.ENTRY, stranger).add(Kinds.ITEM, item).build());
            Ref noted = Documents.ref(Kinds.ENTRY, line);
            assertEquals(Set.of(log, noted, song), ProjectDocuments.of(library, album));
            library.commit(ChangeSet.by("EB", "gone").delete(library.load(song, Item.class).orElseThrow()).build());
            assertEquals(Set.of(log, noted), ProjectDocuments.of(library, album));
            assertEquals(Set.of(song), ProjectDocuments.deleted(library).keySet());
        }
    }
}
