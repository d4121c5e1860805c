package studio.talkback.store.internal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.SearchQuery;
import studio.talkback.library.find.DocumentSearch;
import studio.talkback.library.find.FoundDocument;
import studio.talkback.library.find.FoundDocuments;
import studio.talkback.model.Entry;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.StoreService;
import studio.talkback.store.testing.Sample;

/** What is said of each answer of a search. */
class DocumentSearchTest {

    private final Library library;
    private final Ref project;

    DocumentSearchTest(@TempDir Path work) throws Exception {
        library = new StoreService().create(Objects.requireNonNull(work.resolve("library")));
        Project made = ModelFactory.eINSTANCE.createProject();
        made.setTitle("Glass House");
        project = Documents.ref(Kinds.PROJECT, made);
        Sample.add(library, Kinds.PROJECT, made);
        for (int i = 0; i < 5; i++) {
            Entry entry = Sample.entry("lead vox take " + i, Objects.requireNonNull(UUID.randomUUID()));
            entry.setProject(project);
            Sample.add(library, Kinds.ENTRY, entry);
        }
    }

    @AfterEach
    void close() {
        library.close();
    }

    @Test
    void anAnswerSaysItsKindItsProjectAndWhenItHappened() throws Exception {
        FoundDocument line = new DocumentSearch(library).find(SearchQuery.of("take 3", 9)).documents().getFirst();
        assertEquals("Log line", line.kind());
        assertEquals("Glass House", line.project());
        assertEquals("2026-03-14T15:09:26+01:00[Europe/Berlin]", String.valueOf(line.at()));
        FoundDocument itself = new DocumentSearch(library).find(SearchQuery.of("glass", 9)).documents().getFirst();
        assertEquals("Project", itself.kind());
        assertNotNull(itself.at(), "when it was last saved");
    }

    @Test
    void whatIsLeftOutIsCounted() throws Exception {
        FoundDocuments few = new DocumentSearch(library).find(SearchQuery.of("lead", 2));
        assertEquals(2, few.documents().size());
        assertEquals(3, few.leftOut());
        assertEquals(0, new DocumentSearch(library).find(SearchQuery.of("lead", 5)).leftOut());
        assertEquals(5, library.count(
                new SearchQuery("lead", Objects.requireNonNull(Set.of(Kinds.ENTRY)), project.document(), 1)));
        assertEquals(0, library.count(SearchQuery.of("\"", 1)));
        assertEquals(List.of(), new DocumentSearch(library).find(SearchQuery.of("zebra", 5)).documents());
    }
}
