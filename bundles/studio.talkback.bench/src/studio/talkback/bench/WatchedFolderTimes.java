package studio.talkback.bench;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Clock;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.NullProgressMonitor;

import studio.talkback.library.Library;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.NamesInProjects;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.inbox.AtDesk;
import studio.talkback.session.inbox.LineFile;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalListener;
import studio.talkback.watch.Proposals;

/** How soon it is known what other programs save and write down. */
final class WatchedFolderTimes {

    private static final int SAVES = 20;
    private static final int LINES = 40;
    private static final int MANY = 10_000;
    private static final long PATIENCE_SECONDS = 120;

    private final Path folder;
    private final Figures figures;

    WatchedFolderTimes(Path folder, Figures figures) {
        this.folder = folder;
        this.figures = figures;
    }

    void measure() throws Exception {
        Path work = Files.createTempDirectory(folder, "watched");
        Path watched = Files.createDirectories(work.resolve("session"));
        try (Library library = Libraries.service().create(work.resolve("library"))) {
            Projects projects = new Projects(library);
            Project project = ModelFactory.eINSTANCE.createProject();
            project.setTitle("Measured");
            project.setFolder(watched.toString());
            Ref made = projects.create(Objects.requireNonNull(project), "SA");
            Item item = ModelFactory.eINSTANCE.createItem();
            item.setTitle("Glass House");
            Ref song = projects.create(Objects.requireNonNull(item), made, "SA");
            new SessionLog(library).start(SessionStart.of(made, "SA", now()));
            lines(library, made);
            Seen seen = new Seen();
            try (Proposals proposals = new Proposals(library, new SessionLog(library), new EvidenceReaders(), () -> song,
                    Objects.requireNonNull(Clock.systemDefaultZone()))) {
                proposals.addListener(seen);
                proposals.start();
                while (proposals.statuses().isEmpty()) {
                    Thread.sleep(10);
                }
                files(watched, proposals, seen, song);
                many(watched, proposals);
            }
        } finally {
            Libraries.delete(work);
        }
    }

    private void files(Path watched, Proposals proposals, Seen seen, Ref song) throws Exception {
        int[] next = { 0 };
        long[] keeps = new long[SAVES];
        Times reaction = Times.ofTimed(0, SAVES, () -> {
            long start = System.nanoTime();
            Files.writeString(watched.resolve("GlassHouse_v" + next[0] + ".ptx"), "session " + next[0]);
            Proposal proposal = seen.take();
            long took = System.nanoTime() - start;
            long keep = System.nanoTime();
            proposals.keep(proposal, song, "SA", now(), new NullProgressMonitor());
            keeps[next[0]++] = System.nanoTime() - keep;
            return took;
        });
        figures.add("Session file saved until it is proposed", reaction.p95(), "ms", reaction.spread(), "<= 5000 p95");
        int[] kept = { 0 };
        Times keeping = Times.ofTimed(0, SAVES, () -> keeps[kept[0]++]);
        figures.add("Kept: the file a blob, bound to the mix, and logged", keeping.p95(), "ms", keeping.spread());
    }

    private void lines(Library library, Ref project) throws Exception {
        Path file = library.info().folder().resolve("inbox").resolve(LineFile.NAME);
        AtDesk desk = new AtDesk("SA", project.toString(), null);
        try (LineFile taken = LineFile.watch(library, new SessionLog(library), new NamesInProjects(library), () -> desk,
                Objects.requireNonNull(Clock.systemDefaultZone()))) {
            int[] next = { 0 };
            Times times = Times.of(3, LINES, () -> {
                String line = "vocal up " + next[0]++;
                Files.createDirectories(Objects.requireNonNull(file.getParent()));
                Files.writeString(file, line + "\n", StandardCharsets.UTF_8, StandardOpenOption.CREATE,
                        StandardOpenOption.APPEND);
                while (library.query("SELECT doc FROM entry WHERE text = ?", row -> row.getString(1), line).isEmpty()) {
                    Thread.sleep(2);
                }
            });
            figures.add("Line appended to inbox.txt until it is a line of the log", times.p95(), "ms", times.spread(),
                    "<= 5000 p95");
        }
    }

    private void many(Path watched, Proposals proposals) throws Exception {
        double before = Heap.used();
        Path bounced = Files.createDirectories(watched.resolve("Bounced Files"));
        long start = System.nanoTime();
        for (int file = 0; file < MANY; file++) {
            Files.writeString(bounced.resolve("Take " + file + ".wav"), "RIFF" + file);
        }
        double written = (System.nanoTime() - start) / 1e9;
        while (proposals.list().stream().mapToInt(Proposal::count).sum() < MANY) {
            Thread.sleep(50);
        }
        figures.add("10,000 files dropped until all of them are proposed", (System.nanoTime() - start) / 1e9, "s",
                String.format("written in %.1f s; %d lines in the list", written, proposals.list().size()));
        figures.add("Heap that they take", Heap.used() - before, "MiB", "");
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    /** Hands over what is proposed. */
    private static final class Seen implements ProposalListener {

        private final BlockingQueue<Proposal> queue = new LinkedBlockingQueue<>();

        @Override
        public void added(Proposal proposal) {
            queue.add(proposal);
        }

        @Override
        public void changed(Proposal proposal) {
            // Each file is saved once.
        }

        @Override
        public void removed(Proposal proposal) {
            // It was kept.
        }

        Proposal take() throws InterruptedException {
            Proposal proposal = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
            if (proposal == null) {
                throw new IllegalStateException("nothing was proposed");
            }
            return proposal;
        }
    }
}
