package studio.talkback.app.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.app.WrittenFile;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.ui.Talkback;

/** A report tells of the problem and of no client. */
class ScrubberTest {

    /** Whose words must not be in a report: also such as the program's own, and such as the library has never heard of. */
    private static final List<String> CLIENTS = Objects.requireNonNull(List.of("Zephyrine", "Quixotl", "Vandermolen", "zoevm",
            "ZVM", "Première", "Wyrdsong", "5550199", "nobody@label.example"));

    @TempDir
    private Path folder = Path.of("");

    @Test
    void errorsThatNameClientsLeaveNoNameInTheZip() throws Exception {
        Library library = Talkback.libraryProvider().library().join();
        Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        project.setTitle("Quixotl Session Backup");
        project.setArtist("The Wyrdsong Library");
        library.commit(ChangeSet.by("ZVM", "a client").add(Kinds.PROJECT, project).build());
        Exception cause = new IOException("/home/zoevm/Zephyrine – Première/Mix 3.wav (No such file or directory)");
        ILog.get().error("The session of Quixotl could not be opened for ZVM", new IllegalStateException(
                "Vandermolen, tel. 5550199 <nobody@label.example>\nsecond line: Wyrdsong", cause));
        Path zip = Objects.requireNonNull(folder.resolve("report.zip"));
        WrittenFile.zip(zip, report(library).files());
        String content = read(zip);
        for (String client : CLIENTS) {
            assertFalse(content.toLowerCase(Locale.ROOT).contains(client.toLowerCase(Locale.ROOT)), client);
        }
        assertFalse(content.contains("/home/"), "no path");
        String log = content.substring(content.indexOf("== log.txt"));
        assertFalse(log.contains("Backup") || log.contains("Library of"), "words of a title go, though the program has them too");
        assertTrue(content.contains("java.lang.IllegalStateException: "), "the failure is told");
        assertTrue(content.contains("Caused by: java.io.IOException: "), "and its cause");
        assertTrue(content.contains("at studio.talkback.app.report.ScrubberTest.errorsThatNameClientsLeaveNoNameInTheZip(ScrubberTest.java:"),
                "and where it was");
        assertTrue(content.contains("could not be opened"), "in the program's own words");
    }

    @Test
    void aReportTellsVersionsTheScreenAndHowMuchThereIs() throws Exception {
        ProblemReport report = report(Talkback.libraryProvider().library().join());
        assertEquals(List.of("versions.txt", "library.txt", "bundles.txt", "log.txt"), List.copyOf(report.files().keySet()));
        assertTrue(report.text().contains("java.version " + System.getProperty("java.version")));
        assertTrue(report.text().contains("monitor 1 x 1 at 200 %"));
        assertTrue(report.text().contains("studio.talkback.store 0."));
        assertTrue(Objects.requireNonNull(report.files().get("library.txt")).lines().allMatch(line -> line.matches("[a-z_ -]+ (\\d+|true|false)")),
                report.files().get("library.txt"));
    }

    @Test
    void aLibraryThatIsNotOpenLeavesTheWordsOfTheProgramAlone() {
        Scrubber scrubber = new Scrubber(Vocabulary.of(bundles()), Objects.requireNonNull(List.of()));
        assertEquals("!MESSAGE The library could not be opened: …",
                scrubber.scrub("!MESSAGE The library could not be opened: Zephyrine"));
        assertEquals("\tat …", scrubber.scrub("\tat com.quixotl.Client.run(Client.java:7)"));
        assertEquals("\tat java.base/java.util.List.of(List.java:12)", scrubber.scrub("\tat java.base/java.util.List.of(List.java:12)"));
        String head = "!ENTRY studio.talkback.app 4 0 2026-11-26 10:44:02.778";
        assertEquals(head, scrubber.scrub(head));
    }

    @Test
    void aFileThatCannotBeWrittenLeavesNothingBehind() throws IOException {
        Path taken = Objects.requireNonNull(folder.resolve("taken"));
        Files.createDirectories(taken.resolve("inside"));
        boolean refused = false;
        try {
            WrittenFile.write(taken, "text");
        } catch (IOException e) {
            refused = true;
        }
        assertTrue(refused);
        try (var files = Files.list(folder)) {
            assertEquals(List.of(taken), files.toList());
        }
    }

    private static ProblemReport report(Library library) throws Exception {
        String log = Files.readString(Platform.getLogFileLocation().toPath());
        return ProblemReport.of(log, Objects.requireNonNull(List.of("monitor 1 x 1 at 200 %")), LibraryFigures.read(library), bundles());
    }

    private static Bundle[] bundles() {
        return FrameworkUtil.getBundle(ProblemReport.class).getBundleContext().getBundles();
    }

    private static String read(Path zip) throws IOException {
        List<String> files = new ArrayList<>();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.add("== " + entry.getName() + "\n" + new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return Objects.requireNonNull(String.join("\n", files));
    }
}
