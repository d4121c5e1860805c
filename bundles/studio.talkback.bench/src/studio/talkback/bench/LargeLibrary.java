package studio.talkback.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.brief.Briefs;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.SearchQuery;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Pipeline;

/** How long the questions take that screens ask of a large library, and what it costs to save into one. */
final class LargeLibrary {

    private static final double MEGABYTE = 1e6;
    private static final int PIPELINES = 20;
    private static final int QUESTIONS = 400;
    private static final int WARM_UP = 40;
    private static final int HITS = 50;
    private static final List<String> WORDS = Objects.requireNonNull(List.of("kick", "snare", "bass", "piano", "lead",
            "vocal", "double", "reverb", "plate", "delay", "brighter", "darker", "tambourine", "master", "seed"));

    private final Libraries libraries;
    private final Path folder;
    private final Scale scale;
    private final Figures figures;
    private final Random random = new Random(7);

    LargeLibrary(Path folder, Scale scale, Figures figures) {
        this.libraries = new Libraries(folder);
        this.folder = folder;
        this.scale = scale;
        this.figures = figures;
    }

    void measure() throws Exception {
        try (Library library = libraries.open(scale, figures)) {
            pipeline(library);
            brief(library);
            search(library);
            new Saves(library, folder, figures).measure();
            figures.add("Heap in use, library open", Heap.used(), "MiB", "of " + (int) Heap.most() + " MiB",
                    "<= 512");
            rebuild(library);
        }
        figures.add("Journal on the disk", megabytes("journal"), "MB", "");
        figures.add("Indexes on the disk", megabytes("index"), "MB", "");
    }

    private void pipeline(Library library) throws Exception {
        Pipeline pipeline = new Pipeline(library);
        Times first = Times.of(0, 1, pipeline::view);
        figures.add("Pipeline asked, first time", first.median(), "ms", "", "<= 300");
        Times times = Times.of(2, PIPELINES, pipeline::view);
        figures.add("Pipeline asked", times.p95(), "ms", times.spread(), "<= 300 p95");
    }

    private void brief(Library library) throws Exception {
        List<Ref> items = library.query("SELECT doc FROM item ORDER BY doc",
                row -> Ref.to(Kinds.ITEM, Objects.requireNonNull(row.getObject(1, UUID.class))));
        List<Ref> projects = library.query("SELECT doc FROM project ORDER BY doc",
                row -> Ref.to(Kinds.PROJECT, Objects.requireNonNull(row.getObject(1, UUID.class))));
        brief("Brief of an item", library, items);
        brief("Brief of a project", library, projects);
    }

    private void brief(String what, Library library, List<Ref> subjects) throws Exception {
        Briefs briefs = new Briefs(library);
        Times times = Times.of(WARM_UP, QUESTIONS, () -> briefs.brief(
                Objects.requireNonNull(subjects.get(random.nextInt(subjects.size()))), "SA", scale.until()));
        if (!briefs.brief(Objects.requireNonNull(subjects.getFirst()), "SA", scale.until()).notes().isEmpty()) {
            throw new LibraryException("a section of the brief failed while it was measured");
        }
        figures.add(what, times.p95(), "ms", times.spread(), "<= 150 p95");
    }

    private void search(Library library) throws Exception {
        Times times = Times.of(WARM_UP, QUESTIONS, () -> library.search(SearchQuery.of(question(), HITS)));
        figures.add("Search, two words and a beginning", times.p95(), "ms", times.spread(), "<= 50 p95");
        Times broad = Times.of(WARM_UP, QUESTIONS, () -> library.search(SearchQuery.of(word().substring(0, 2), HITS)));
        figures.add("Search, two letters", broad.p95(), "ms", broad.spread(), "<= 50 p95");
    }

    private String question() {
        return word() + " " + word() + " " + word().substring(0, 3);
    }

    private String word() {
        return Objects.requireNonNull(WORDS.get(random.nextInt(WORDS.size())));
    }

    private void rebuild(Library library) throws Exception {
        Times times = Times.of(0, 1, () -> library.rebuildIndexes(new NullProgressMonitor()));
        figures.add("Both indexes rebuilt", times.median() / 1e3, "s", "", "<= 360");
    }

    private double megabytes(String part) throws IOException {
        try (Stream<Path> files = Files.walk(libraries.of(scale).resolve(part))) {
            long bytes = 0;
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                bytes += Files.size(file);
            }
            return bytes / MEGABYTE;
        }
    }
}
