package studio.talkback.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Duration;
import java.util.Comparator;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Stored;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Project;

/** What is proposed, and when. */
class ProposingTest {

    private final Path place;
    private final WatchStudio studio;

    ProposingTest(@TempDir Path place) throws Exception {
        this.place = place;
        this.studio = new WatchStudio(place);
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void whatIsThereWhenAFolderIsFirstWatchedIsSeenWhatIsSavedThenIsProposed() throws Exception {
        studio.save("Glass House_v06.ptx", "six");
        assertEquals(List.of(), studio.settle());
        studio.save("Glass House_v07.ptx", "seven");
        assertEquals(List.of("Glass House_v07.ptx"), studio.settle());
        Proposal proposal = studio.only();
        assertEquals(ProposalKind.SESSION_FILE, proposal.kind());
        assertEquals(studio.project, proposal.project());
        assertEquals(studio.house, proposal.item());
        assertEquals(WatchStudio.NOW.plusSeconds(3), proposal.savedAt());
        assertEquals(List.of("added Glass House_v07.ptx"), studio.told);
    }

    @Test
    void whatIsSavedAgainIsProposedAndOnceOnly() throws Exception {
        studio.save("house.ptx", "one");
        studio.settle();
        studio.save("house.ptx", "two");
        assertEquals(List.of("house.ptx"), studio.settle());
        Proposal first = studio.only();
        studio.save("house.ptx", "three");
        assertEquals(List.of("house.ptx"), studio.settle());
        assertEquals(first.id(), studio.only().id());
        assertTrue(studio.only().savedAt().isAfter(first.savedAt()));
        assertEquals(List.of("added house.ptx", "changed house.ptx"), studio.told);
    }

    @Test
    void onlyWhatHasSettledIsProposed() throws Exception {
        studio.settle();
        for (int written = 1; written < 5; written++) {
            studio.save("house.ptx", "x".repeat(written));
            studio.proposals.look();
            studio.pass(Duration.ofSeconds(1));
        }
        assertEquals(List.of(), studio.titles());
        studio.proposals.look();
        studio.proposals.look();
        assertEquals(List.of("house.ptx"), studio.titles());
    }

    @Test
    void twoLooksAtOnceSettleNothing() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        studio.proposals.look();
        studio.proposals.look();
        assertEquals(List.of(), studio.titles());
    }

    @Test
    void aClockThatIsSetBackHoldsNothingUp() throws Exception {
        studio.save("Audio Files/Kick_01.wav", "x");
        studio.settle();
        studio.save("Audio Files/Kick_01.wav", "xx");
        studio.save("house.ptx", "one");
        studio.proposals.look();
        assertEquals(WatchStatus.State.PAUSED, studio.status().state());
        studio.pass(Duration.ofHours(-1));
        studio.settle();
        assertEquals(WatchStatus.State.WATCHING, studio.status().state());
        studio.pass(Duration.ofSeconds(30));
        assertEquals(List.of("house.ptx"), studio.settle());
    }

    @Test
    void asManyAsSomebodyDropsInANightComeBack() throws Exception {
        studio.settle();
        List<Proposal> dropped = new ArrayList<>();
        for (int index = 0; index < 30; index++) {
            studio.save("Song " + index + "/house.ptx", "one");
            studio.settle();
            dropped.add(studio.only());
            studio.proposals.drop(studio.only());
        }
        for (Proposal proposal : dropped) {
            assertTrue(studio.proposals.undrop(proposal), proposal.title());
        }
    }

    @Test
    void aFileFromTheFutureWaitsLongerButNotForEver() throws Exception {
        studio.settle();
        Path file = studio.save("house.ptx", "one");
        Files.setLastModifiedTime(file, FileTime.from(studio.time().plusDays(1).toInstant()));
        assertEquals(List.of(), studio.settle());
        studio.pass(Duration.ofSeconds(30));
        assertEquals(List.of("house.ptx"), studio.settle());
        assertFalse(studio.only().savedAt().isAfter(studio.time()), "no time in the future is shown");
    }

    @Test
    void whatAProToolsFolderHoldsForItselfIsNotProposed() throws Exception {
        studio.settle();
        for (String name : List.of("Session File Backups/house.bak.001.ptx", "house.bak.002.ptx", "Audio Files/Kick_01.wav",
                "WaveCache.wfm", "Fade Files/f.wav", ".hidden.ptx", "._house.ptx", "Bounced Files/main.wav.part",
                "~house.ptx", "house.ptx~", "Plug-In Settings/x.tfx", "empty.ptx", "Rendered Files/r.wav", "notes.doc")) {
            studio.save(name, name.startsWith("empty") ? "" : "bytes");
        }
        assertEquals(List.of(), studio.settle());
        assertEquals(List.of(), studio.settle());
    }

    @Test
    void everyKindIsRecognisedByItsNameOrItsHead() throws Exception {
        studio.settle();
        studio.save("a.ptx", "bytes");
        studio.save("Session Info as Text/b.txt", "SESSION NAME");
        studio.save("c.scn", "SCENE");
        studio.save("Bounced Files/d.wav", "RIFF");
        studio.save("e.jpg", "bytes");
        studio.save("f.pdf", "bytes");
        studio.settle();
        assertEquals(List.of(ProposalKind.SESSION_FILE, ProposalKind.SESSION_TEXT, ProposalKind.SCENE, ProposalKind.PRINT,
                ProposalKind.PHOTO, ProposalKind.OTHER), studio.proposals.list().stream()
                        .sorted(Comparator.comparing(Proposal::title)).map(Proposal::kind).toList());
    }

    @Test
    void thePhotoInboxProposesPhotosAndWhatElseIsAttached() throws Exception {
        studio.settle();
        studio.save(studio.photos, "rack.jpg", new byte[] { 1 });
        studio.save(studio.photos, "memo.m4a", new byte[] { 1 });
        studio.save(studio.photos, "house.ptx", new byte[] { 1 });
        studio.settle();
        assertEquals(List.of(ProposalKind.OTHER, ProposalKind.PHOTO),
                studio.proposals.list().stream().map(Proposal::kind).toList());
        assertNull(studio.proposals.list().getFirst().project());
        studio.active = studio.moon;
        studio.save(studio.photos, "patch.jpg", new byte[] { 1 });
        studio.settle();
        assertEquals(studio.moon, studio.proposals.list().getLast().item(), "else the item that is active");
        assertEquals(studio.project, studio.proposals.list().getLast().project());
    }

    @Test
    void photosAreTakenOneByOneAlsoWhereManyAreProposedAsOne() throws Exception {
        studio.settle();
        for (int i = 10; i < 40; i++) {
            Path file = studio.save(studio.photos, "IMG_" + i + ".jpg", new byte[] { (byte) i });
            Files.setLastModifiedTime(file, FileTime.from(studio.time().minusMinutes(100 - i).toInstant()));
        }
        studio.settle();
        assertTrue(studio.only().isGroup());
        studio.active = studio.moon;
        List<Proposal> photos = studio.proposals.photos();
        assertTrue(photos.stream().allMatch(photo -> photo.item() == null), "the library is not asked for each of many");
        assertEquals(30, photos.size());
        assertEquals("IMG_39.jpg", photos.getLast().title(), "the oldest first");
        assertTrue(studio.proposals.drop(photos.getLast()));
        assertFalse(studio.proposals.drop(photos.getLast()), "it is dealt with");
        assertEquals(29, studio.only().count());
        assertEquals("IMG_38.jpg", studio.proposals.photos().getLast().title());
        studio.proposals.undrop(photos.getLast());
        assertEquals("IMG_39.jpg", studio.proposals.photos().getLast().title());
        assertTrue(studio.proposals.hasPhotoInbox());
    }

    @Test
    void symbolicLinksAreNotFollowed() throws Exception {
        studio.settle();
        Path outside = Files.createDirectories(place.resolve("outside"));
        Path secret = studio.save(outside, "secret.ptx", new byte[] { 1 });
        Files.createSymbolicLink(studio.folder.resolve("link.ptx"), secret);
        Files.createSymbolicLink(studio.folder.resolve("linked"), outside);
        assertEquals(List.of(), studio.settle());
    }

    @Test
    void aFolderThatIsNamedByALinkIsWatched() throws Exception {
        Path link = Files.createSymbolicLink(place.resolve("link"), studio.folder);
        setFolder(Objects.requireNonNull(link.toString()));
        studio.settle();
        studio.save("house.ptx", "one");
        assertEquals(List.of("house.ptx"), studio.settle());
    }

    @Test
    void afterARestartWhatWasSavedMeanwhileIsProposedAndWhatWasNotDealtWith() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        studio.settle();
        studio.restart();
        studio.save("moon.ptx", "one");
        assertEquals(List.of("house.ptx", "moon.ptx"), studio.settle());
        studio.proposals.drop(studio.proposals.list().getFirst());
        studio.restart();
        assertEquals(List.of("moon.ptx"), studio.settle());
    }

    @Test
    void aDamagedMemoryIsPutAsideAndBeginsAnewWithoutProposingWhatIsThere() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        studio.settle();
        studio.proposals.close();
        List<Path> memories = memories(".seen");
        assertEquals(2, memories.size());
        for (Path memory : memories) {
            byte[] bytes = Files.readAllBytes(memory);
            bytes[bytes.length / 2] ^= 1;
            Files.write(memory, bytes);
        }
        studio.restart();
        assertEquals(List.of(), studio.settle());
        assertTrue(studio.status().text().contains("damaged"), studio.status().text());
        assertEquals(2, memories(".bad").size());
        studio.save("house.ptx", "two!");
        assertEquals(List.of("house.ptx"), studio.settle());
    }

    @Test
    void aVolumeThatVanishesKeepsWhatIsProposedAndReturnsWithoutProposingTwice() throws Exception {
        studio.save("old.ptx", "old");
        studio.settle();
        studio.save("house.ptx", "one");
        studio.settle();
        Path away = place.resolve("away");
        Files.move(studio.folder, away);
        assertEquals(List.of("house.ptx"), studio.settle());
        assertEquals(WatchStatus.State.GONE, studio.status().state());
        assertEquals(WatchStudio.NOW.plusSeconds(6), studio.status().since());
        Files.createDirectories(studio.folder);
        assertEquals(List.of("house.ptx"), studio.settle(), "an empty mount point");
        assertEquals(WatchStatus.State.GONE, studio.status().state());
        Files.delete(studio.folder);
        Files.move(away, studio.folder);
        // A stick rounds times to two seconds.
        Files.setLastModifiedTime(studio.folder.resolve("old.ptx"), FileTime.from(WatchStudio.NOW.plusSeconds(2).toInstant()));
        assertEquals(List.of("house.ptx"), studio.settle());
        assertEquals(WatchStatus.State.WATCHING, studio.status().state());
        assertEquals(List.of("added house.ptx"), studio.told);
    }

    @Test
    void whatWasProposedBeforeTheProgramClosedAndTheVolumeVanishedIsProposedWhenItReturns() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        studio.settle();
        Path away = place.resolve("away");
        Files.move(studio.folder, away);
        studio.restart();
        assertEquals(List.of(), studio.settle());
        assertEquals(WatchStatus.State.GONE, studio.status().state());
        Files.move(away, studio.folder);
        assertEquals(List.of("house.ptx"), studio.settle());
    }

    @Test
    void aFolderThatIsEmptiedIsEmptyAndWhatWasProposedGoes() throws Exception {
        studio.settle();
        Path file = studio.save("house.ptx", "one");
        studio.settle();
        Files.delete(file);
        assertEquals(List.of(), studio.settle());
        assertEquals(WatchStatus.State.WATCHING, studio.status().state());
    }

    @Test
    void tenThousandFilesAreOneProposalAndTheyAreAllInIt() throws Exception {
        studio.settle();
        for (int index = 0; index < 10_000; index++) {
            Files.write(Files.createDirectories(studio.folder.resolve("Bounced Files")).resolve("stem " + index + ".wav"),
                    new byte[] { 1 });
        }
        studio.pass(Duration.ofDays(3650));
        assertEquals(List.of("10000 WAV files in Bounced Files"), studio.settle());
        assertEquals(1, studio.told.size());
        studio.save("Bounced Files/one more.wav", "x");
        assertEquals(List.of("10001 WAV files in Bounced Files"), studio.settle());
        studio.proposals.drop(studio.only());
        studio.restart();
        assertEquals(List.of(), studio.settle());
    }

    @Test
    void manyFilesInManyFoldersAreOneProposalToo() throws Exception {
        studio.settle();
        for (int index = 0; index < 300; index++) {
            studio.save("Song " + index + "/a.wav", "x");
            studio.save("Song " + index + "/b.wav", "x");
        }
        assertEquals(List.of("600 WAV files in Sessions"), studio.settle());
        studio.proposals.drop(studio.only());
        studio.save("Song 1/a.wav", "xx");
        assertEquals(List.of("a.wav"), studio.settle());
    }

    @Test
    void aFewFilesAreProposedOneByOneAndJoinedWhenTheyBecomeMany() throws Exception {
        studio.settle();
        for (int index = 0; index < 20; index++) {
            studio.save("stem " + index + ".wav", "x");
        }
        assertEquals(20, studio.settle().size());
        studio.save("stem 20.wav", "x");
        assertEquals(List.of("21 WAV files in Sessions"), studio.settle());
        assertEquals(20, studio.told.stream().filter(each -> each.startsWith("removed")).count());
    }

    @Test
    void aDroppedProposalComesBackWhenThatIsTakenBackOrTheFileIsSavedAgain() throws Exception {
        studio.settle();
        Path file = studio.save("house.ptx", "one");
        studio.settle();
        Proposal proposal = studio.only();
        assertTrue(studio.proposals.drop(proposal));
        assertFalse(studio.proposals.drop(proposal));
        assertTrue(Files.exists(file));
        assertEquals(List.of(), studio.settle());
        assertTrue(studio.proposals.undrop(proposal));
        assertEquals(proposal, studio.only());
        assertFalse(studio.proposals.undrop(proposal));
        studio.proposals.drop(proposal);
        studio.save("house.ptx", "two");
        assertEquals(List.of("house.ptx"), studio.settle());
    }

    @Test
    void aRecordingThatGrowsIsSaidToBeWritten() throws Exception {
        studio.save("Audio Files/Kick_01.wav", "x");
        studio.settle();
        studio.save("Audio Files/Kick_01.wav", "xxxx");
        studio.proposals.look();
        assertEquals(WatchStatus.State.PAUSED, studio.status().state());
        assertTrue(studio.status().text().contains("Kick_01.wav"), studio.status().text());
        studio.pass(Duration.ofSeconds(3));
        studio.proposals.look();
        assertEquals(WatchStatus.State.WATCHING, studio.status().state());
    }

    @Test
    void theFoldersFollowTheProjectsAndTheSettings() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        studio.settle();
        assertEquals(2, studio.proposals.statuses().size());
        Stored<Project> stored = studio.library.load(studio.project, Project.class).orElseThrow();
        stored.content().setArchived(true);
        studio.library.commit(ChangeSet.by("JK", "archived").save(stored).build());
        WatchedFolders.choosePhotos(studio.library.info().folder(), Objects.requireNonNull(Optional.empty()));
        awaitTold();
        assertEquals(List.of(), studio.proposals.statuses());
        assertEquals(List.of(), studio.titles());
    }

    @Test
    void aPathThatIsNoneIsLeftOut() throws Exception {
        setFolder("not absolute");
        awaitTold();
        assertEquals(List.of(studio.photos), WatchedFolders.of(studio.library).stream().map(WatchedFolder::path).toList());
    }

    @Test
    void aGlanceTellsWhatIsNewAndRemembersNothing() throws Exception {
        studio.settle();
        studio.save("house.ptx", "one");
        for (int round = 0; round < 2; round++) {
            Glance glance = Proposals.glance(studio.library, new EvidenceReaders(List.of()), WatchStudio.NOW.getZone());
            assertEquals(List.of("house.ptx"), glance.proposals().stream().map(Proposal::title).toList());
            assertEquals(2, glance.statuses().size());
        }
    }

    @Test
    void whileItRunsItLooksByItself() throws Exception {
        Proposals running = new Proposals(studio.library, studio.log, new EvidenceReaders(List.of()), () -> null,
                Objects.requireNonNull(Clock.systemDefaultZone()));
        CountDownLatch added = new CountDownLatch(1);
        CountDownLatch looked = new CountDownLatch(1);
        running.addListener(new ProposalListener() {

            @Override
            public void added(Proposal proposal) {
                added.countDown();
            }

            @Override
            public void changed(Proposal proposal) {
                throw new IllegalStateException("a listener's own defect");
            }

            @Override
            public void removed(Proposal proposal) {
                throw new IllegalStateException("a listener's own defect");
            }

            @Override
            public void status(WatchStatus status) {
                if (status.folder().path().equals(studio.folder)) {
                    looked.countDown();
                }
            }
        });
        try (running) {
            running.start();
            assertTrue(looked.await(20, TimeUnit.SECONDS));
            Files.writeString(studio.folder.resolve("house.ptx"), "one");
            assertTrue(added.await(60, TimeUnit.SECONDS));
        }
    }

    private void setFolder(String path) throws Exception {
        Stored<Project> stored = studio.library.load(studio.project, Project.class).orElseThrow();
        stored.content().setFolder(path);
        studio.library.commit(ChangeSet.by("JK", "folder").save(stored).build());
        awaitTold();
    }

    /** Listeners of a library are told a moment after a commit. */
    private void awaitTold() throws Exception {
        for (int tries = 0; tries < 100; tries++) {
            studio.proposals.look();
            if (studio.proposals.statuses().stream().map(WatchStatus::folder).toList()
                    .equals(WatchedFolders.of(studio.library))) {
                return;
            }
            Thread.sleep(50);
        }
    }

    private List<Path> memories(String end) throws Exception {
        try (var files = Files.list(studio.library.info().folder().resolve("watch"))) {
            return Objects.requireNonNull(files.filter(file -> file.toString().endsWith(end)).toList());
        }
    }
}
