package studio.talkback.app.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.osgi.framework.Bundle;

/**
 * What is sent with a problem.
 *
 * @param files the texts by the names of the files they become
 */
public record ProblemReport(Map<String, String> files) {

    private static final List<String> OF_JAVA = Objects.requireNonNull(List.of("os.name", "os.version", "os.arch", "java.version",
            "java.vendor", "java.vm.name", "file.encoding", "native.encoding", "org.eclipse.swt.internal.gtk.version"));
    /** A log that has grown for months would hide its end. */
    private static final int MOST_LINES = 4000;

    /** Copies the texts. */
    public ProblemReport {
        files = Objects.requireNonNull(Collections.unmodifiableMap(new LinkedHashMap<>(files)));
    }

    /**
     * Puts a report together.
     *
     * @param log     the program's log
     * @param screen  facts of the screen, one a line
     * @param library what is known of the library
     * @param bundles what runs
     */
    static ProblemReport of(String log, List<String> screen, LibraryFigures library, Bundle[] bundles) {
        Set<String> vocabulary = Vocabulary.of(bundles);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("versions.txt", lines(versions(screen, bundles)));
        files.put("library.txt", lines(library.counts()));
        files.put("bundles.txt", lines(bundles(bundles)));
        files.put("log.txt", new Scrubber(vocabulary, library.names()).scrub(end(log)) + "\n");
        return new ProblemReport(files);
    }

    private static List<String> versions(List<String> screen, Bundle[] bundles) {
        List<String> versions = new ArrayList<>();
        for (Bundle bundle : bundles) {
            if (bundle.getSymbolicName().equals("studio.talkback.app")) {
                versions.add("Talkback " + bundle.getVersion());
            }
        }
        OF_JAVA.forEach(name -> versions.add(name + " " + System.getProperty(name, "-")));
        versions.add("processors " + Runtime.getRuntime().availableProcessors());
        versions.add("memory " + (Runtime.getRuntime().maxMemory() >> 20) + " MB at most");
        versions.addAll(screen);
        return versions;
    }

    /** A studio's own plug-ins may be called after a client: they are counted. */
    private static List<String> bundles(Bundle[] bundles) {
        List<String> lines = new ArrayList<>();
        int others = 0;
        for (Bundle bundle : bundles) {
            if (bundle.getLocation().contains("/plug-ins/")) {
                others++;
            } else {
                lines.add(bundle.getSymbolicName() + " " + bundle.getVersion() + " " + bundle.getState());
            }
        }
        Collections.sort(lines);
        lines.add("plug-ins of the studio: " + others);
        return lines;
    }

    private static String end(String log) {
        List<String> lines = Objects.requireNonNull(log.lines().toList());
        return lines(lines.subList(Math.max(0, lines.size() - MOST_LINES), lines.size()));
    }

    private static String lines(List<String> lines) {
        return Objects.requireNonNull(String.join("\n", lines) + "\n");
    }

    /** All of it in one text, to be read before it is written. */
    public String text() {
        StringBuilder text = new StringBuilder();
        files.forEach((name, content) -> text.append(text.isEmpty() ? "" : "\n").append("== ").append(name).append('\n').append(content));
        return Objects.requireNonNull(text.toString());
    }
}
