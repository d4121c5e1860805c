package studio.talkback.session;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.TrackStatus;
import studio.talkback.session.quickentry.BodyShape;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryParser;

/** The log while others save, and with kinds of entry that plug-ins bring. */
class SessionLogTogetherTest {

    private final LogStudio studio;

    SessionLogTogetherTest(@TempDir Path folder) throws Exception {
        studio = new LogStudio(folder.resolve("library"));
    }

    @AfterEach
    void close() {
        studio.close();
    }

    @Test
    void aLineIsTriedAgainOnWhatSomebodyElseSavedMeanwhile() throws Exception {
        AtomicInteger left = new AtomicInteger(2);
        SessionLog log = new SessionLog(savingBeforeEachCommit(left), EntryKinds.builtIn());
        log.add(studio.session, read("t kick"), "JK");
        Item item = studio.item(studio.house);
        assertEquals(TrackStatus.COMPLETED, item.getTracks().getFirst().getStatus());
        assertEquals(7, item.getPriority());
        assertEquals(0, left.get());
        assertEquals(1, studio.lines().size());
    }

    @Test
    void aLineThatIsOvertakenAllTheTimeIsRefusedAndNotKept() throws Exception {
        SessionLog log = new SessionLog(savingBeforeEachCommit(new AtomicInteger(100)), EntryKinds.builtIn());
        QuickEntry line = read("t kick");
        assertThrows(LibraryException.class, () -> log.add(studio.session, line, "JK"));
        assertTrue(studio.lines().isEmpty());
    }

    @Test
    void requestsFromSeveralHandsAtOnceGetANumberEach() throws Exception {
        SessionLog other = new SessionLog(studio.library, EntryKinds.builtIn());
        List<Callable<Logged>> work = new ArrayList<>();
        for (int index = 0; index < 10; index++) {
            QuickEntry line = read("r #" + (index % 2 == 0 ? "2" : "4") + " wish " + index);
            SessionLog log = index % 3 == 0 ? other : studio.log;
            work.add(() -> log.add(studio.session, line, "JK"));
        }
        try (ExecutorService hands = Executors.newFixedThreadPool(4)) {
            List<Integer> numbers = new ArrayList<>();
            for (Future<Logged> each : hands.invokeAll(work)) {
                numbers.add(each.get().number());
            }
            assertEquals(List.of(1, 2, 3, 4, 5, 6, 7, 8, 9, 10), numbers.stream().sorted().toList());
        }
    }

    @Test
    void aContributedKindIsTakenBackLikeTheBuiltInOnes() throws Exception {
        EntryKinds kinds = EntryKinds.builtIn().with(kind(), scene -> {
            Item item = scene.item();
            if (item != null) {
                scene.set(item, ModelPackage.Literals.ITEM__NOTE, scene.line().text());
            }
        });
        SessionLog log = new SessionLog(studio.library, kinds);
        Logged logged = log.add(studio.session, read("g piano at 442", kinds), "JK");
        assertEquals("piano at 442", studio.item(studio.house).getNote());
        log.strike(logged.entry(), "", "JK");
        assertNull(studio.item(studio.house).getNote());
    }

    @Test
    void aContributedKindThatFailsIsSwitchedOffAndItsLineKept() throws Exception {
        EntryKinds kinds = EntryKinds.builtIn().with(kind(), scene -> {
            Item item = scene.item();
            if (item != null) {
                scene.set(item, ModelPackage.Literals.ITEM__NOTE, "half done");
            }
            throw new IllegalStateException("broken plug-in");
        });
        SessionLog log = new SessionLog(studio.library, kinds);
        Logged logged = log.add(studio.session, read("g piano at 442", kinds), "JK");
        assertTrue(logged.reports().getFirst().contains("tuning"));
        assertEquals(1, kinds.problems().size());
        assertEquals("tuning", studio.lines().getFirst().kind());
        assertNull(studio.item(studio.house).getNote());
    }

    private static QuickEntryKind kind() {
        return new QuickEntryKind("tuning", 'g', "Tuning", BodyShape.PLAIN, "g piano at 442", "tuning");
    }

    private QuickEntry read(String line) throws LibraryException {
        return QuickEntryParser.parse(line, studio.log.context(studio.session, LogStudio.NOW, "4"));
    }

    private QuickEntry read(String line, EntryKinds kinds) throws LibraryException {
        QuickEntryContext context = studio.log.context(studio.session, LogStudio.NOW, "4").withKinds(kinds.table());
        return QuickEntryParser.parse(line, context);
    }

    /** The library, in which somebody else saves item 4 just before each of the next commits. */
    private Library savingBeforeEachCommit(AtomicInteger left) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] { Library.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("hashCode")) {
                        return Integer.valueOf(System.identityHashCode(proxy));
                    }
                    if (method.getName().equals("commit") && left.getAndUpdate(old -> Math.max(0, old - 1)) > 0) {
                        Stored<Item> stored = studio.library.load(studio.house, Item.class).orElseThrow();
                        stored.content().setPriority(7);
                        studio.library.commit(ChangeSet.by("EB", "meanwhile").save(stored).build());
                    }
                    try {
                        return method.invoke(studio.library, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }
}
