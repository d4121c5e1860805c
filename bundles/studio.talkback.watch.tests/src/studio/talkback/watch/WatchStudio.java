package studio.talkback.watch;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.testkit.TestLibrary;

/** A library with a project whose session folder is watched, and a photo inbox; its clock stands until it is moved. */
final class WatchStudio implements AutoCloseable {

    static final ZonedDateTime NOW = ZonedDateTime.of(2026, 3, 10, 16, 0, 0, 0, ZoneId.of("Europe/Berlin"));

    final Path folder;
    final Path photos;
    final Library library;
    final Ref project;
    final Ref moon;
    final Ref house;
    final SessionLog log;
    final List<String> told = new ArrayList<>();
    final List<Runnable> whileWaiting = new ArrayList<>();
    @Nullable Ref active;
    Proposals proposals;
    private Instant now = Objects.requireNonNull(NOW.toInstant());

    WatchStudio(Path place) throws Exception {
        folder = Files.createDirectories(place.resolve("Sessions"));
        photos = Files.createDirectories(place.resolve("photos"));
        library = TestLibrary.create(place.resolve("library"));
        Project made = ModelFactory.eINSTANCE.createProject();
        made.setTitle("Night Walks");
        made.setFolder(folder.toString());
        project = save(Kinds.PROJECT, made);
        moon = save(Kinds.ITEM, item("2", "Paper Moon"));
        house = save(Kinds.ITEM, item("4", "Glass House"));
        log = new SessionLog(library, EntryKinds.builtIn());
        WatchedFolders.choosePhotos(library.info().folder(), Objects.requireNonNull(Optional.of(photos)));
        proposals = open();
    }

    /** The program closed and started again. */
    void restart() {
        proposals.close();
        told.clear();
        proposals = open();
    }

    private Proposals open() {
        Proposals opened = new Proposals(library, log, new EvidenceReaders(List.of(new SceneReader(), new TextReader())),
                () -> active, clock(), this::waited, true);
        opened.addListener(new ProposalListener() {

            @Override
            public void added(Proposal proposal) {
                told.add("added " + proposal.title());
            }

            @Override
            public void changed(Proposal proposal) {
                told.add("changed " + proposal.title());
            }

            @Override
            public void removed(Proposal proposal) {
                told.add("removed " + proposal.title());
            }
        });
        return opened;
    }

    private void waited() {
        pass(Duration.ofMillis(250));
        if (!whileWaiting.isEmpty()) {
            whileWaiting.removeFirst().run();
        }
    }

    Ref startSession() throws Exception {
        return log.start(SessionStart.of(project, "JK", NOW));
    }

    /** Two looks, a second apart: what is there has settled then. */
    List<String> settle() throws Exception {
        proposals.look();
        pass(Duration.ofSeconds(1));
        proposals.look();
        pass(Duration.ofSeconds(2));
        return titles();
    }

    List<String> titles() {
        return proposals.list().stream().map(Proposal::title).toList();
    }

    Proposal only() {
        List<Proposal> all = proposals.list();
        if (all.size() != 1) {
            throw new AssertionError(all.toString());
        }
        return all.getFirst();
    }

    Kept keep(Proposal proposal) throws Exception {
        return proposals.keep(proposal, proposal.item(), "JK", time(), new NullProgressMonitor());
    }

    WatchStatus status() {
        return proposals.statuses().stream().filter(status -> status.folder().path().equals(folder)).findFirst()
                .orElseThrow();
    }

    /** Saves a file as the DAW would, now. */
    Path save(String name, String content) throws IOException {
        return save(folder, name, content.getBytes(StandardCharsets.UTF_8));
    }

    Path save(Path into, String name, byte[] content) throws IOException {
        Path file = Objects.requireNonNull(into.resolve(name));
        Files.createDirectories(file.getParent());
        Files.write(file, content);
        Files.setLastModifiedTime(file, FileTime.from(now));
        return file;
    }

    void pass(Duration time) {
        now = Objects.requireNonNull(now.plus(time));
    }

    ZonedDateTime time() {
        return Objects.requireNonNull(now.atZone(NOW.getZone()));
    }

    Item item(Ref ref) throws Exception {
        return library.load(ref, Item.class).orElseThrow().content();
    }

    MixVersion mix(Ref ref) throws Exception {
        return Objects.requireNonNull(item(ref).getMixVersions().getFirst());
    }

    long changeSets() throws Exception {
        return library.recent(10_000).stream().map(each -> each.changeSet()).distinct().count();
    }

    Ref save(String kind, Document document) throws Exception {
        ChangeSet changes = ChangeSet.by("JK", "set up").add(kind, document).build();
        library.commit(changes);
        return changes.changes().getFirst().document();
    }

    private Item item(String number, String title) {
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setProject(project);
        item.setNumber(number);
        item.setTitle(title);
        for (String name : List.of("Main", "Vocal Up +0.5", "Instrumental")) {
            RequiredPrint required = ModelFactory.eINSTANCE.createRequiredPrint();
            required.setName(name);
            item.getRequiredPrints().add(required);
        }
        MixVersion mix = ModelFactory.eINSTANCE.createMixVersion();
        mix.setName("3");
        item.getMixVersions().add(mix);
        return item;
    }

    private Clock clock() {
        return new Clock() {

            @Override
            public ZoneId getZone() {
                return Objects.requireNonNull(NOW.getZone());
            }

            @Override
            public Clock withZone(@Nullable ZoneId zone) {
                throw new UnsupportedOperationException();
            }

            @Override
            public Instant instant() {
                return now;
            }
        };
    }

    @Override
    public void close() {
        proposals.close();
        library.close();
    }
}
