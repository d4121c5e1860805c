package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.fail;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;

import edu.umd.cs.findbugs.BugCollectionBugReporter;
import edu.umd.cs.findbugs.BugInstance;
import edu.umd.cs.findbugs.DetectorFactoryCollection;
import edu.umd.cs.findbugs.FindBugs2;
import edu.umd.cs.findbugs.Priorities;
import edu.umd.cs.findbugs.Project;
import edu.umd.cs.findbugs.SortedBugCollection;
import edu.umd.cs.findbugs.SourceLineAnnotation;
import edu.umd.cs.findbugs.config.UserPreferences;

/** SpotBugs reads all our classes at once. What it finds is mended; what it gets wrong is in {@code spotbugs.xml}. */
class BugsTest {

    /** Its default of nullness is for the compiler: SpotBugs, which reads no annotations of types, gets it wrong. */
    private static final String NULLNESS = "package-info.class";
    private static final Path FILTER = House.root().resolve("releng/studio.talkback.checks/spotbugs.xml");

    @Test
    void spotBugsFindsNothingInOurClasses() throws Exception {
        List<Path> classes = OwnClasses.written();
        assertFalse(classes.isEmpty(), "there are classes to read");
        try (Project project = new Project(); FindBugs2 engine = new FindBugs2()) {
            for (Path file : classes) {
                if (!file.endsWith(NULLNESS)) {
                    project.addFile(file.toString());
                }
            }
            Stream.of(OwnClasses.generated(), OwnClasses.jarsOfOthers(), List.of(OwnClasses.testKit())).flatMap(List::stream)
                    .forEach(entry -> project.addAuxClasspathEntry(entry.toString()));
            SortedBugCollection found = run(engine, project);
            if (!lines(found).isEmpty()) {
                fail("SpotBugs found:\n" + String.join("\n", lines(found)));
            }
            assertEquals(List.of(), missing(found), "SpotBugs could not see these classes");
        }
    }

    private static SortedBugCollection run(FindBugs2 engine, Project project) throws Exception {
        BugCollectionBugReporter reporter = new BugCollectionBugReporter(project);
        reporter.setPriorityThreshold(Priorities.NORMAL_PRIORITY);
        engine.setProject(project);
        engine.setBugReporter(reporter);
        engine.setDetectorFactoryCollection(DetectorFactoryCollection.instance());
        UserPreferences preferences = UserPreferences.createDefaultUserPreferences();
        preferences.setEffort(UserPreferences.EFFORT_MAX);
        engine.setUserPreferences(preferences);
        engine.addFilter(FILTER.toString(), false);
        engine.finishSettings();
        engine.execute();
        assertEquals(0, engine.getErrorCount(), "SpotBugs failed");
        return (SortedBugCollection) reporter.getBugCollection();
    }

    /** One line for each finding: where it is, which pattern, and what SpotBugs says. */
    private static List<String> lines(SortedBugCollection found) {
        List<String> lines = new ArrayList<>();
        for (BugInstance bug : found) {
            SourceLineAnnotation line = bug.getPrimarySourceLineAnnotation();
            lines.add(line.getClassName() + ":" + line.getStartLine() + " " + bug.getType() + ": "
                    + bug.getMessageWithoutPrefix());
        }
        return lines;
    }

    /** Classes that were needed and not there. Annotations for compilers are in no product and hide nothing. */
    private static List<String> missing(SortedBugCollection found) {
        List<String> missing = new ArrayList<>();
        found.missingClassIterator().forEachRemaining(missing::add);
        missing.removeIf(name -> name.matches(".*\\.annotations?\\..*"));
        return missing;
    }
}
