package studio.talkback.session.inbox;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;

class LogInboxTest {

    private static final ZonedDateTime NOW = ZonedDateTime.parse("2026-11-22T16:41:00+01:00[Europe/Berlin]");
    private static final Duration LONG = Duration.ofSeconds(10);
    private static final Duration SHORT = Duration.ofMillis(300);

    @TempDir
    Path library = Path.of("");

    private final List<String> taken = Collections.synchronizedList(new ArrayList<>());
    private LogInbox inbox = new LogInbox(library, this::take);

    @AfterEach
    void close() {
        inbox.close();
    }

    @Test
    void aLineIsLoggedAndAnswered() throws Exception {
        start();
        LineReply reply = send("r @LBL lead vox +0.5");
        assertNull(reply.error());
        assertEquals("r @LBL lead vox +0.5 by JK at " + NOW, reply.text());
        assertEquals(7, reply.number());
        assertEquals(List.of("a report"), reply.reports());
        assertEquals("entry", entryOf(reply).kind());
        assertFolderHolds(0, 0, 0);
    }

    @Test
    void linesLeftBeforeAnybodyWatchesAreTakenInTheOrderTheyWereLeft() throws Exception {
        List<String> lines = IntStream.range(0, 20).mapToObj(index -> "line " + index).toList();
        List<LineSender> senders = new ArrayList<>();
        for (String line : lines) {
            LineSender sender = new LineSender(library);
            sender.leave(request(line));
            Files.setLastModifiedTime(sender.requestFile(),
                    FileTime.from(NOW.toInstant().plusMillis(senders.size())));
            senders.add(sender);
        }
        start();
        for (LineSender sender : senders) {
            assertNotNull(sender.await(LONG));
        }
        assertEquals(lines, taken);
    }

    @Test
    void theRequestStaysWhereNobodyAnswers() throws Exception {
        LineSender sender = new LineSender(library);
        sender.leave(request("nobody is here"));
        assertNull(sender.await(SHORT));
        assertTrue(Files.exists(sender.requestFile()));
        start();
        assertNotNull(sender.await(LONG));
    }

    @Test
    void aLineThatIsRefusedIsAnsweredAndKeptAside() throws Exception {
        start();
        LineReply reply = send("refuse me");
        assertEquals("no session is open", reply.error());
        assertNull(reply.entry());
        assertFolderHolds(0, 0, 1);
    }

    @Test
    void aLineThatFailsIsAnsweredAndTheNextOneIsTaken() throws Exception {
        start();
        assertTrue(String.valueOf(send("fail").error()).contains("broken"));
        assertNull(send("and on").error());
    }

    @Test
    void whatIsNoRequestIsSetAsideAndAnswered() throws Exception {
        Path folder = Files.createDirectories(library.resolve("inbox"));
        for (String bad : List.of("", "{", "[]", "{\"line\":7}", "{\"line\":\"x\",\"operator\":\"JK\"}",
                "{\"line\":\" \",\"operator\":\"JK\",\"firstKeystroke\":\"" + NOW + "\"}",
                "{\"line\":\"x\",\"operator\":\"JK\",\"firstKeystroke\":\"yesterday\"}", "\u0000\u00ff",
                "[".repeat(5000), "x".repeat(70_000))) {
            Files.writeString(folder.resolve(UUID.randomUUID() + ".request"), bad);
        }
        start();
        assertNull(send("a good one").error());
        assertFolderHolds(0, 10, 10);
        assertEquals(List.of("a good one"), taken);
    }

    @Test
    void aFolderThatVanishesIsWatchedAgainWhenItIsBack() throws Exception {
        start();
        assertNull(send("before").error());
        assertFolderHolds(0, 0, 0);
        Files.delete(library.resolve("inbox"));
        Thread.sleep(SHORT);
        assertNull(send("after").error());
    }

    @Test
    void aLineThatWasAnsweredButNotTakenAwayIsNotLoggedTwice() throws Exception {
        LineSender sender = new LineSender(library);
        sender.leave(request("logged before the power went"));
        Files.writeString(Path.of(sender.requestFile().toString().replace(".request", ".reply")), "{\"text\":\"x\"}");
        start();
        assertNull(send("the next one").error());
        assertEquals(List.of("the next one"), taken);
        assertFalse(Files.exists(sender.requestFile()));
    }

    @Test
    void repliesThatNobodyFetchedAreDeletedAfterAMinute() throws Exception {
        Path folder = Files.createDirectories(library.resolve("inbox"));
        Path old = Files.writeString(folder.resolve("old.reply"), "{}");
        Path fresh = Files.writeString(folder.resolve("fresh.reply"), "{}");
        Files.setLastModifiedTime(old, FileTime.from(Instant.now().minusSeconds(90)));
        start();
        send("something");
        Thread.sleep(SHORT);
        assertFalse(Files.exists(old));
        assertTrue(Files.exists(fresh));
    }

    @Test
    void manySendersAtOnceEachGetTheirOwnAnswerOnce() throws Exception {
        start();
        int lines = 8;
        List<Thread> senders = new ArrayList<>();
        List<String> wrong = Collections.synchronizedList(new ArrayList<>());
        for (int sender = 0; sender < 4; sender++) {
            String name = "sender " + sender + " line ";
            senders.add(Thread.ofPlatform().start(() -> IntStream.range(0, lines).forEach(line -> {
                try {
                    LineReply reply = send(name + line);
                    if (!reply.text().startsWith(name + line + " by")) {
                        wrong.add(reply.text());
                    }
                } catch (IOException | InterruptedException e) {
                    wrong.add(e.toString());
                }
            })));
        }
        for (Thread sender : senders) {
            sender.join();
        }
        assertEquals(List.of(), wrong);
        assertEquals(4 * lines, taken.size());
        assertEquals(4 * lines, taken.stream().distinct().count());
        assertFolderHolds(0, 0, 0);
    }

    private void start() {
        inbox = new LogInbox(library, this::take);
        inbox.start();
    }

    private LineReply take(LineRequest request) throws LibraryException {
        if (request.line().startsWith("refuse")) {
            throw new LibraryException("no session is open");
        } else if (request.line().startsWith("fail")) {
            throw new IllegalStateException("broken");
        }
        taken.add(request.line());
        return new LineReply(Ref.to("entry", Ids.next()), "note",
                request.line() + " by " + request.operator() + " at " + request.firstKeystroke(), 7,
                List.of("a report"), null);
    }

    private LineReply send(String line) throws IOException, InterruptedException {
        LineSender sender = new LineSender(library);
        sender.leave(request(line));
        LineReply reply = sender.await(LONG);
        assertNotNull(reply, "no answer to " + line);
        return reply;
    }

    private static Ref entryOf(LineReply reply) {
        Ref entry = reply.entry();
        assertNotNull(entry);
        return entry;
    }

    private static LineRequest request(String line) {
        return new LineRequest(line, "JK", "Glass House", null, null, NOW);
    }

    /** The request of a line is deleted just after its reply was written. */
    private void assertFolderHolds(int requests, int replies, int bad) throws IOException, InterruptedException {
        List<Integer> expected = List.of(requests, replies, bad);
        long until = System.nanoTime() + LONG.toNanos();
        while (!expected.equals(counts()) && System.nanoTime() < until) {
            Thread.sleep(20);
        }
        assertEquals(expected, counts());
    }

    private List<Integer> counts() throws IOException {
        List<Integer> counts = new ArrayList<>();
        try (var files = Files.list(library.resolve("inbox"))) {
            List<String> names = files.map(Path::toString).toList();
            for (String suffix : List.of(".request", ".reply", ".bad")) {
                counts.add((int) names.stream().filter(name -> name.endsWith(suffix)).count());
            }
        }
        return counts;
    }
}
