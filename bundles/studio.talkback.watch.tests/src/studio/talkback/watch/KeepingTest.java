package studio.talkback.watch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.Print;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;

/** What becomes of a proposal that is kept. */
class KeepingTest {

    private final Path place;
    private final WatchStudio studio;

    KeepingTest(@TempDir Path place) throws Exception {
        this.place = place;
        studio = new WatchStudio(place);
        studio.settle();
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aSessionFileIsBoundToTheMixVersionAndLoggedAsOneChangeSetWhichUndoTakesBack() throws Exception {
        Ref session = studio.startSession();
        studio.save("Glass House_v07.ptx", "seven");
        studio.settle();
        long before = studio.changeSets();
        Proposal first = studio.only();
        Kept kept = studio.keep(first);
        assertEquals(Kept.State.KEPT, kept.state());
        assertEquals(before + 1, studio.changeSets());
        assertEquals("Glass House_v07.ptx", studio.mix(studio.house).getDawSession().getName());
        EntryLine line = studio.log.entries(session).getLast();
        assertEquals(kept.entry(), line.entry());
        assertEquals("Imported Glass House_v07.ptx", line.text());
        assertEquals(List.of(), studio.settle());
        studio.log.undo(Objects.requireNonNull(kept.committed()), "JK");
        assertNull(studio.mix(studio.house).getDawSession());
        assertEquals(List.of(), studio.log.entries(session));
        assertEquals(List.of(), studio.settle(), "what was kept and undone is not proposed again by itself");
        assertTrue(studio.proposals.undrop(first));
        assertEquals(Kept.State.KEPT, studio.keep(studio.only()).state());
    }

    @Test
    void whatIsKeptCanBeTakenBackAlsoWhereTheDiskDoesNotTakeWhatWasSeen() throws Exception {
        studio.startSession();
        studio.save("Glass House_v07.ptx", "seven");
        studio.settle();
        Proposal proposal = studio.only();
        List<Path> inTheWay = new ArrayList<>();
        try (Stream<Path> memories = Files.list(studio.library.info().folder().resolve("watch"))) {
            for (Path memory : memories.filter(each -> each.toString().endsWith(".seen")).toList()) {
                inTheWay.add(Files.createDirectory(memory.resolveSibling(memory.getFileName() + ".tmp")));
            }
        }
        Kept kept = studio.keep(proposal);
        assertNotNull(kept.committed(), "what the log says is told, with the way to take it back");
        assertTrue(studio.proposals.undrop(proposal));
        assertTrue(studio.proposals.drop(proposal));
        for (Path each : inTheWay) {
            Files.delete(each);
        }
        studio.settle();
        studio.restart();
        assertEquals(List.of(), studio.settle(), "it was written down as soon as that was possible");
    }

    @Test
    void aTextIsBoundAndASceneIsARecall() throws Exception {
        studio.save("house.txt", "SESSION NAME");
        studio.save("house.scn", "SCENE");
        studio.settle();
        for (Proposal proposal : studio.proposals.list()) {
            studio.proposals.keep(proposal, studio.house, "JK", studio.time(), new NullProgressMonitor());
        }
        assertEquals("house.txt", studio.mix(studio.house).getDawText().getName());
        assertEquals(1, studio.mix(studio.house).getRecalls().size());
        assertEquals(List.of(), studio.titles());
    }

    @Test
    void aWavIsAPrintOfTheMixVersionWithItsFileAndALine() throws Exception {
        Ref session = studio.startSession();
        studio.save(studio.folder, "Bounced Files/GlassHouse_Mix3_vup½.wav", wav(1));
        studio.settle();
        Proposal proposal = studio.only();
        assertEquals("Vocal Up +0.5", proposal.print());
        long before = studio.changeSets();
        Kept kept = studio.keep(proposal);
        assertEquals(before + 1, studio.changeSets());
        Print print = studio.mix(studio.house).getPrints().getFirst();
        assertEquals("Vocal Up +0.5", print.getName());
        assertEquals(96_000, print.getSampleRateHz());
        assertEquals(24, print.getBitDepth());
        assertEquals("GlassHouse_Mix3_vup½.wav", print.getFile().getName());
        EntryLine line = studio.log.entries(session).getLast();
        assertEquals("print", line.kind());
        assertEquals(proposal.savedAt().toInstant(), line.at().toInstant(), "it was printed when it was saved");
        assertEquals(List.of(print.getFile().getDigest()), line.evidence());
        studio.log.undo(Objects.requireNonNull(kept.committed()), "JK");
        assertEquals(List.of(), studio.mix(studio.house).getPrints());
    }

    @Test
    void aPrintMayBeCalledSomethingElse() throws Exception {
        studio.startSession();
        studio.save(studio.folder, "Glass House something.wav", wav(1));
        studio.save(studio.folder, "Glass House.wav", wav(2));
        studio.settle();
        Proposal unsaid = studio.proposals.list().stream().filter(each -> each.print() == null).findFirst().orElseThrow();
        Proposal main = studio.proposals.list().stream().filter(each -> each.print() != null).findFirst().orElseThrow();
        assertEquals("Main", main.print());
        studio.keep(unsaid.named("Karaoke, no \"Lead\"; loud @EB"));
        studio.keep(main);
        assertEquals(List.of("Karaoke no Lead loud EB", "Main"),
                studio.mix(studio.house).getPrints().stream().map(Print::getName).toList());
    }

    @Test
    void aPhotoIsEvidenceOfALine() throws Exception {
        Ref session = studio.startSession();
        studio.active = studio.house;
        studio.save(studio.photos, "rack @2 #4; left!.jpg", new byte[] { 1, 2, 3 });
        studio.settle();
        Kept kept = studio.keep(studio.only());
        EntryLine line = studio.log.entries(session).getLast();
        assertEquals("note", line.kind());
        assertEquals("Photo rack @2 #4; left!.jpg", line.text().replace("\"", ""));
        assertEquals(studio.house, line.item());
        assertEquals(1, line.evidence().size());
        assertEquals("", line.people());
        assertEquals(kept.entry(), line.entry());
    }

    @Test
    void aPhotoWithoutAnItemGoesToTheOnlyOpenSession() throws Exception {
        studio.save(studio.photos, "rack.jpg", new byte[] { 1, 2, 3 });
        studio.settle();
        Proposal proposal = studio.only();
        assertTrue(assertThrows(LibraryException.class, () -> studio.keep(proposal)).getMessage().contains("no session"));
        assertEquals(List.of(proposal), studio.proposals.list(), "what cannot be kept is proposed still");
        Ref session = studio.startSession();
        studio.keep(proposal);
        assertEquals(1, studio.log.entries(session).size());
    }

    @Test
    void aPrintWithoutAnItemIsRefusedWithTheWayToMendIt() throws Exception {
        studio.startSession();
        studio.save(studio.folder, "unknown.wav", wav(1));
        studio.settle();
        Proposal proposal = studio.only();
        assertNull(proposal.item());
        long before = studio.changeSets();
        assertTrue(assertThrows(LibraryException.class, () -> studio.keep(proposal)).getMessage().contains("which item"));
        assertEquals(before, studio.changeSets());
        assertEquals(1, studio.titles().size());
    }

    @Test
    void theSameBytesChangeNothing() throws Exception {
        studio.startSession();
        studio.active = studio.house;
        for (int round = 0; round < 2; round++) {
            studio.save("Glass House_v0" + round + ".ptx", "the same");
            studio.save(studio.folder, "Glass House_tv" + round + ".wav", wav(1));
            studio.save(studio.photos, "rack" + round + ".jpg", new byte[] { 1 });
            studio.settle();
            long before = studio.changeSets();
            for (Proposal proposal : studio.proposals.list()) {
                assertEquals(round == 0 ? Kept.State.KEPT : Kept.State.KNOWN, studio.keep(proposal).state());
            }
            assertEquals(before + (round == 0 ? 3 : 0), studio.changeSets());
            assertEquals(List.of(), studio.titles());
        }
    }

    @Test
    void keepingWaitsWhileSomethingInTheFolderIsBeingWritten() throws Exception {
        studio.save("Audio Files/Kick_01.wav", "x");
        studio.settle();
        studio.save("Glass House.ptx", "one");
        studio.settle();
        for (int written = 2; written < 6; written++) {
            String grown = "x".repeat(written);
            studio.whileWaiting.add(() -> grow("Audio Files/Kick_01.wav", grown));
        }
        grow("Audio Files/Kick_01.wav", "xx");
        boolean[] waited = { false };
        NullProgressMonitor monitor = new NullProgressMonitor() {

            @Override
            public void subTask(@Nullable String name) {
                waited[0] |= String.valueOf(name).contains("Kick_01.wav is being written");
            }
        };
        Kept kept = studio.proposals.keep(studio.only(), studio.house, "JK", studio.time(), monitor);
        assertEquals(Kept.State.KEPT, kept.state());
        assertTrue(studio.whileWaiting.isEmpty() && waited[0]);
    }

    @Test
    void whatReadsAlreadyPausesTooWhenTheDawBeginsToWrite() throws Exception {
        studio.save("Audio Files/Kick_01.wav", "x");
        studio.settle();
        studio.save("Glass House.ptx", "one");
        studio.settle();
        boolean[] told = { false };
        NullProgressMonitor monitor = new NullProgressMonitor() {

            private boolean copying;

            @Override
            public boolean isCanceled() {
                if (!copying && Thread.currentThread().getName().contains("intake")) {
                    copying = true;
                    grow("Audio Files/Kick_01.wav", "xx");
                    look();
                }
                return false;
            }

            @Override
            public void subTask(@Nullable String name) {
                told[0] |= String.valueOf(name).contains("Kick_01.wav is being written");
            }
        };
        Kept kept = studio.proposals.keep(studio.only(), studio.house, "JK", studio.time(), monitor);
        assertEquals(Kept.State.KEPT, kept.state());
        assertTrue(told[0]);
    }

    @Test
    void waitingIsCancelledAndChangesNothing() throws Exception {
        studio.save("Audio Files/Kick_01.wav", "x");
        studio.settle();
        studio.save("Glass House.ptx", "one");
        studio.settle();
        grow("Audio Files/Kick_01.wav", "xx");
        NullProgressMonitor monitor = new NullProgressMonitor();
        studio.whileWaiting.add(() -> monitor.setCanceled(true));
        long before = studio.changeSets();
        assertThrows(OperationCanceledException.class,
                () -> studio.proposals.keep(studio.only(), studio.house, "JK", studio.time(), monitor));
        assertEquals(before, studio.changeSets());
        assertEquals(List.of("Glass House.ptx"), studio.titles());
    }

    @Test
    void whatWasSavedSinceItWasProposedIsProposedAnewAndNotTaken() throws Exception {
        studio.save("Glass House.ptx", "one");
        studio.settle();
        Proposal first = studio.only();
        studio.save("Glass House.ptx", "two and more");
        long before = studio.changeSets();
        assertEquals(Kept.State.CHANGED, studio.keep(first).state());
        assertEquals(before, studio.changeSets());
        studio.settle();
        Proposal second = studio.only();
        assertEquals(first.id(), second.id());
        assertEquals(Kept.State.CHANGED, studio.keep(first).state(), "an old proposal is not the new file");
        assertEquals(Kept.State.KEPT, studio.keep(second).state());
        assertEquals("two and more".length(), studio.mix(studio.house).getDawSession().getSizeBytes());
    }

    @Test
    void whatIsGoneIsSaidToBeSo() throws Exception {
        Path file = studio.save("Glass House.ptx", "one");
        studio.settle();
        Proposal proposal = studio.only();
        Files.delete(file);
        assertEquals(Kept.State.CHANGED, studio.keep(proposal).state());
        assertEquals(List.of(), studio.titles());
    }

    @Test
    void aFolderThatBecameALinkIsNotFollowed() throws Exception {
        studio.save("Bounced Files/Glass House.ptx", "one");
        studio.settle();
        Proposal proposal = studio.only();
        Path outside = place.resolve("outside");
        Files.move(studio.folder.resolve("Bounced Files"), outside);
        Files.createSymbolicLink(studio.folder.resolve("Bounced Files"), outside);
        long before = studio.changeSets();
        try {
            assertFalse(studio.keep(proposal).state() == Kept.State.KEPT);
        } catch (EvidenceException e) {
            assertTrue(e.getMessage().contains("leads out of its folder"), e.getMessage());
        }
        assertEquals(before, studio.changeSets());
    }

    @Test
    void aGroupIsOneLineWithAllItsFiles() throws Exception {
        Ref session = studio.startSession();
        for (int index = 0; index < 30; index++) {
            studio.save(studio.folder, "Stems/Glass House " + index + ".wav", wav(index));
        }
        studio.settle();
        long before = studio.changeSets();
        Kept kept = studio.proposals.keep(studio.only(), studio.house, "JK", studio.time(), new NullProgressMonitor());
        assertEquals(before + 1, studio.changeSets());
        assertNotNull(kept.entry());
        EntryLine line = studio.log.entries(session).getLast();
        assertEquals("30 WAV files in Stems", line.text().replace("\"", ""));
        assertEquals(30, line.evidence().size());
        assertEquals(List.of(), studio.settle());
    }

    @Test
    void moreThanCanBeKeptAtOnceIsRefusedWhole() throws Exception {
        studio.startSession();
        for (int index = 0; index < 501; index++) {
            studio.save("Stems/" + index + ".wav", "x" + index);
        }
        studio.settle();
        long before = studio.changeSets();
        EvidenceException refused = assertThrows(EvidenceException.class, () -> studio.proposals.keep(studio.only(),
                studio.house, "JK", studio.time(), new NullProgressMonitor()));
        assertTrue(refused.getMessage().contains("500"), refused.getMessage());
        assertEquals(before, studio.changeSets());
        assertEquals(1, studio.titles().size());
    }

    private void look() {
        try {
            studio.proposals.look();
        } catch (IOException | LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private void grow(String name, String content) {
        try {
            studio.save(name, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** 96 kHz, 24 bits, stereo; each number is another file. */
    private static byte[] wav(int number) {
        ByteBuffer bytes = ByteBuffer.allocate(50).order(ByteOrder.LITTLE_ENDIAN);
        bytes.put("RIFF".getBytes(StandardCharsets.UTF_8)).putInt(42).put("WAVEfmt ".getBytes(StandardCharsets.UTF_8));
        bytes.putInt(16).putShort((short) 1).putShort((short) 2).putInt(96_000).putInt(576_000).putShort((short) 6)
                .putShort((short) 24).put("data".getBytes(StandardCharsets.UTF_8)).putInt(6).putInt(number);
        return bytes.array();
    }
}
