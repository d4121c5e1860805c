package studio.talkback.project;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.testkit.TestLibrary;

/** Code names that give away what they are to hide. */
class CodeNameTest {

    private static String problem(String codeName) {
        return CodeName.problem(codeName, Arrays.asList("Glass House", "Él Niño", null, " ", "X"));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Glass House", "project glasshouse", "GLASS-HOUSE 2", "el nino tour", "Elniño", "House", "big glass",
            "EX" })
    void whatHasATitleOrAnArtistInItIsRefused(String codeName) {
        assertTrue(problem(codeName).contains(codeName.strip()), problem(codeName));
    }

    @ParameterizedTest
    @ValueSource(strings = { "Heron", "", " ", "Greenhous", "Nin" })
    void othersAreNot(String codeName) {
        assertEquals("", problem(codeName));
    }

    @Test
    void aProjectIsNotMadeWithOne(@TempDir Path folder) throws Exception {
        try (Library library = TestLibrary.create(folder.resolve("library"))) {
            Project project = ModelFactory.eINSTANCE.createProject();
            project.setTitle("Glass House");
            project.setCodeName("glass");
            LibraryException refused = assertThrows(LibraryException.class,
                    () -> new Projects(library).create(project, "EB"));
            assertTrue(refused.getMessage().contains("Glass House"), refused.getMessage());
            assertEquals(List.of(), library.query("SELECT 1 FROM project", row -> 1));
            project.setCodeName("Heron");
            new Projects(library).create(project, "EB");
        }
    }
}
