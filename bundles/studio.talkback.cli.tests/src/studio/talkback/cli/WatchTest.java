package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import studio.talkback.library.Library;
import studio.talkback.watch.Proposals;

/** The folders that are watched, from the command line. */
class WatchTest {

    @TempDir
    Path folder = Path.of("");

    private Terminal terminal = new Terminal(folder);
    private Path photos = folder;

    @BeforeEach
    void makeLibrary() throws Exception {
        terminal = new Terminal(folder.resolve("library"));
        terminal.type("init").fine();
        photos = Files.createDirectories(folder.resolve("photos"));
    }

    @Test
    void whereNothingIsWatchedTheWayToItIsTold() throws Exception {
        assertTrue(terminal.type("watch", "status").fine().out().contains("watch photos DIR"));
        assertEquals(0, terminal.json("watch", "status").getAsJsonArray("folders").size());
        assertFalse(terminal.json("watch", "photos").has("photos"));
    }

    @Test
    void thePhotoInboxIsChosenShownAndLetGoAlsoWhileTheWorkstationRuns() throws Exception {
        try (Library open = terminal.services().libraries().open(terminal.library(), new NullProgressMonitor())) {
            assertEquals(photos.toString(), terminal.json("watch", "photos", photos).get("photos").getAsString());
            assertTrue(terminal.type("watch", "photos").fine().out().contains(photos.toString()));
            assertTrue(terminal.type("watch", "photos", "--off").fine().out().contains("No folder"));
            terminal.type("watch", "status").refused(3, "in use");
        }
        assertFalse(terminal.json("watch", "photos").has("photos"));
    }

    @Test
    void whatCannotBeMeantIsRefused() {
        terminal.type("watch", "photos", folder.resolve("nowhere")).refused(2, "nowhere");
        terminal.type("watch", "photos", photos, "--off").refused(2, "not both");
    }

    @Test
    void whatIsNewInTheFolderOfAProjectIsProposed() throws Exception {
        Path sessions = Files.createDirectories(folder.resolve("Glass House"));
        String project = terminal.json("project", "add", "Glass House", "--folder", sessions).get("project").getAsString();
        terminal.type("item", "add", "Paper Moon", "--number", "2").fine();
        try (Library open = terminal.services().libraries().open(terminal.library(), new NullProgressMonitor());
                Proposals workstation = new Proposals(open, terminal.services().log(open), terminal.services().readers(),
                        () -> null, terminal.services().clock())) {
            workstation.look();
        }
        Files.writeString(sessions.resolve("PaperMoon_inst.wav"), "RIFF");
        JsonObject json = terminal.json("watch", "status");
        assertEquals("session", json.getAsJsonArray("folders").get(0).getAsJsonObject().get("kind").getAsString());
        assertEquals(project, json.getAsJsonArray("folders").get(0).getAsJsonObject().get("project").getAsString());
        JsonObject proposal = json.getAsJsonArray("proposals").get(0).getAsJsonObject();
        assertEquals("print", proposal.get("kind").getAsString());
        assertEquals("Instrumental", proposal.get("print").getAsString());
        assertEquals(project, proposal.get("project").getAsString());
        assertTrue(proposal.has("item") && proposal.has("savedAt"), proposal.toString());
        assertTrue(terminal.type("watch", "status").fine().out().contains("proposed: PaperMoon_inst.wav"));
    }

    @Test
    void theStatusSaysHowFoldersAreDoingAndRemembersNothing() throws Exception {
        terminal.type("watch", "photos", photos).fine();
        Files.write(photos.resolve("rack.jpg"), new byte[] { 1 });
        JsonObject json = terminal.json("watch", "status");
        JsonArray folders = json.getAsJsonArray("folders");
        assertEquals(1, folders.size());
        JsonObject inbox = folders.get(0).getAsJsonObject();
        assertEquals(photos.toString(), inbox.get("path").getAsString());
        assertEquals("photos", inbox.get("kind").getAsString());
        assertEquals("watching", inbox.get("state").getAsString());
        assertEquals(1, inbox.get("files").getAsInt());
        assertEquals(0, json.getAsJsonArray("proposals").size(), "what is there first counts as seen");
        try (var files = Files.list(terminal.library().resolve("watch"))) {
            assertEquals(1, files.count(), "the setting only");
        }
        Files.delete(photos.resolve("rack.jpg"));
        Files.delete(photos);
        assertTrue(terminal.type("watch", "status").fine().out().contains("gone or empty"));
    }
}
