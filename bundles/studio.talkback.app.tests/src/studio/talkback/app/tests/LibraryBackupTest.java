package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.ToolBar;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.app.BackupDialog;
import studio.talkback.app.BackupText;
import studio.talkback.app.BackupTimer;
import studio.talkback.app.ClosingBackup;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.library.backup.LibraryBackups;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;

/** What the workbench says of the library's backups, and does about them. */
class LibraryBackupTest {

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final Display display = user.ask(() -> PlatformUI.getWorkbench().getDisplay());
    private final String name = library.info().folder().getFileName().toString();

    @AfterEach
    void usualPlace() {
        InstanceScope.INSTANCE.getNode("studio.talkback.app").remove("backup.place");
        InstanceScope.INSTANCE.getNode("studio.talkback.app").remove("backup.second");
    }

    @Test
    void theDialogBacksUpNowAndTheStatusLineSaysWhen(@TempDir Path place) throws Exception {
        SomeSession.in(library);
        choose(place);
        user.command("studio.talkback.app.backup");
        Shell dialog = user.dialog("Backup");
        assertEquals(place.toString(), user.ask(() -> user.all(dialog, Text.class).stream()
                .filter(text -> text.getText().equals(place.toString())).findFirst().orElseThrow().getText()));
        user.pressButton(dialog, "Back Up Now");
        user.waitUntil("the status line says when", () -> status().contains("backed up just now"));
        user.waitUntil("the dialog too", () -> user.all(dialog, Text.class).stream()
                .anyMatch(text -> text.getText().contains("just now")));
        assertTrue(Files.exists(place.resolve(name).resolve("backup.properties")));
        user.pressButton(dialog, "Close");
    }

    @Test
    void aPlaceThatIsMissingIsToldInTheStatusLine(@TempDir Path folder) throws Exception {
        SomeSession.in(library);
        choose(folder.resolve("unplugged"));
        user.command("studio.talkback.app.backup");
        Shell dialog = user.dialog("Backup");
        user.pressButton(dialog, "Back Up Now");
        user.waitUntil("what is wrong", () -> status().contains("! NOT BACKED UP: ") && status().contains("unplugged"));
        assertFalse(Files.exists(folder.resolve("unplugged")));
        choose(folder);
        user.pressButton(dialog, "Back Up Now");
        user.waitUntil("mended", () -> status().contains("backed up just now"));
        user.pressButton(dialog, "Close");
    }

    @Test
    void aBackupInTheDialogIsCancelledWithItsButton(@TempDir Path folder) throws Exception {
        LibraryService service = Talkback.service(LibraryService.class);
        AtomicBoolean over = new AtomicBoolean();
        try (Library other = service.create(folder.resolve("other"))) {
            SomeSession.in(other);
            Path place = Files.createDirectory(folder.resolve("place"));
            Backups backups = new Backups(withBackup(other, monitor -> {
                while (!over.get()) {
                    if (monitor.isCanceled()) {
                        throw new OperationCanceledException();
                    }
                    user.pause();
                }
            }), service, () -> place, Clock.systemUTC());
            Shell window = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
            LibraryBackups all = alone(other, backups);
            display.asyncExec(() -> new BackupDialog(window, all, folder.resolve("other")).open());
            Shell dialog = user.dialog("Backup");
            Button now = user.all(dialog, Button.class).stream()
                    .filter(button -> user.ask(button::getText).contains("Back Up Now")).findFirst().orElseThrow();
            // It comes back when the backup has ended.
            display.asyncExec(() -> now.notifyListeners(SWT.Selection, new Event()));
            ToolBar stop = user.all(dialog, ToolBar.class).getFirst();
            user.waitUntil("the button that stops it", () -> stop.isVisible() && !now.isEnabled());
            user.run(() -> stop.getItem(0).notifyListeners(SWT.Selection, new Event()));
            user.waitUntil("cancelled", now::isEnabled);
            assertTrue(backups.needed());
            assertTrue(backups.last().isEmpty() && backups.problem().isEmpty());
            user.pressButton(dialog, "Close");
        } finally {
            over.set(true);
        }
    }

    @Test
    void aSecondPlaceIsBegunWhenItIsChosenAndAnEarlierBackupIsRestoredFromTheList(@TempDir Path folder) throws Exception {
        LibraryService service = Talkback.service(LibraryService.class);
        AtomicReference<Instant> now = new AtomicReference<>(Instant.now().minus(Duration.ofDays(2)));
        Path studio = folder.resolve("studio");
        try (Library other = service.create(studio)) {
            SomeSession.in(other);
            Path place = Files.createDirectory(folder.resolve("place"));
            Path stick = Files.createDirectory(folder.resolve("stick"));
            LibraryBackups all = new LibraryBackups(new Backups(other, service, () -> place, clock(now)),
                    Backups.second(other, service, () -> stick, clock(now)));
            all.first().run(true, new NullProgressMonitor());
            long then = other.recent(100).size();
            now.set(Instant.now());
            SomeSession.in(other);
            Shell window = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
            AtomicReference<BackupDialog> opened = new AtomicReference<>();
            display.asyncExec(() -> {
                opened.set(new BackupDialog(window, all, studio));
                opened.get().open();
            });
            Shell dialog = user.dialog("Backup");
            display.asyncExec(() -> opened.get().chooseSecond(stick));
            Table table = user.all(dialog, Table.class).getFirst();
            user.waitUntil("both places and an earlier day of each", () -> rows(table).contains("Newest, second place")
                    && table.getItemCount() == 4);
            assertTrue(Files.exists(stick.resolve("studio/backup.properties")));
            Path earlier = all.first().earlier().list().getFirst().folder();
            display.asyncExec(() -> opened.get().restore(earlier, folder));
            Path restored = folder.resolve("studio " + earlier.getFileName());
            user.waitUntil("restored", () -> service.exists(restored) && !dialog.isDisposed()
                    && ClipboardText.get(display).equals(restored.toString()));
            try (Library again = service.open(restored, new NullProgressMonitor())) {
                assertEquals(then, again.recent(100).size());
            }
            user.press(table, 'c', SWT.MOD1);
            user.waitUntil("copied", () -> ClipboardText.get(display).contains(earlier.toString()));
            user.pressButton(dialog, "Close");
        }
    }

    @Test
    void aLibraryThatIsInNoBackupStandsOutInTheStatusLine(@TempDir Path folder) throws Exception {
        SomeSession.in(library);
        choose(folder.resolve("unplugged"));
        user.command("studio.talkback.app.backup");
        Shell dialog = user.dialog("Backup");
        user.pressButton(dialog, "Back Up Now");
        user.waitUntil("it stands out", () -> statusLabel() instanceof CLabel label
                && label.getText().startsWith("! NOT BACKED UP") && label.getBackground().equals(Palette.ALARM.color()));
        choose(folder);
        user.pressButton(dialog, "Back Up Now");
        user.waitUntil("and no more", () -> statusLabel() instanceof CLabel label
                && !label.getText().contains("!") && !label.getBackground().equals(Palette.ALARM.color()));
        user.pressButton(dialog, "Close");
    }

    private static String rows(Table table) {
        StringBuilder rows = new StringBuilder();
        for (TableItem item : table.getItems()) {
            rows.append(item.getText()).append('\n');
        }
        return rows.toString();
    }

    private CLabel statusLabel() {
        return user.all(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), CLabel.class).stream()
                .filter(label -> user.ask(() -> String.valueOf(label.getText())).contains("Library ")).findFirst().orElseThrow();
    }

    @Test
    void whatChangedIsBackedUpByItselfHourByHour(@TempDir Path folder) throws Exception {
        AtomicReference<Instant> now = new AtomicReference<>(Instant.parse("2026-11-26T10:00:00Z"));
        LibraryService service = Talkback.service(LibraryService.class);
        try (Library other = service.create(folder.resolve("other"))) {
            Path place = Files.createDirectory(folder.resolve("place"));
            Backups backups = new Backups(other, service, () -> place, clock(now));
            BackupTimer timer = new BackupTimer(List.of(backups), Duration.ofMillis(10));
            timer.start();
            try {
                SomeSession.in(other);
                user.waitUntil("the first backup", () -> made(backups).equals(now.get()));
                SomeSession.in(other);
                Thread.sleep(300);
                assertTrue(backups.needed());
                now.set(now.get().plus(Backups.EVERY));
                user.waitUntil("the next one an hour later", () -> made(backups).equals(now.get()));
            } finally {
                timer.stop();
            }
        }
    }

    @Test
    void whatChangedIsBackedUpAtTheEnd(@TempDir Path folder) throws Exception {
        LibraryService service = Talkback.service(LibraryService.class);
        try (Library other = service.create(folder.resolve("other"))) {
            SomeSession.in(other);
            Path place = Files.createDirectory(folder.resolve("place"));
            Backups backups = new Backups(other, service, () -> place, Clock.systemUTC());
            user.run(() -> new ClosingBackup(display, List.of(backups)).run());
            assertFalse(backups.look());
            service.restore(place.resolve("other"), folder.resolve("restored"), new NullProgressMonitor()).close();
        }
    }

    @Test
    void aLongBackupAtTheEndShowsItselfAndIsCancelled(@TempDir Path folder) throws Exception {
        Duration left = endsWhenCancelled(folder, monitor -> {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
        });
        assertTrue(left.compareTo(Duration.ofSeconds(2)) < 0, "ends at once, not after " + left);
    }

    @Test
    void aBackupThatDoesNotEndKeepsNobodyFromLeaving(@TempDir Path folder) throws Exception {
        Duration left = endsWhenCancelled(folder, monitor -> {
        });
        assertTrue(left.compareTo(Duration.ofSeconds(5)) < 0, "ends soon, not after " + left);
    }

    @Test
    void agesAreToldInWordsAndWhatMustBeLookedAtIsMarked(@TempDir Path folder) throws Exception {
        Instant now = Instant.parse("2026-11-26T10:00:00Z");
        assertEquals(List.of("just now", "12 min ago", "3 h ago", "1 day ago", "9 days ago"),
                List.of(age(now, 30), age(now, 12 * 60), age(now, 3 * 3600), age(now, 25 * 3600), age(now, 9 * 86400)));
        LibraryService service = Talkback.service(LibraryService.class);
        try (Library other = service.create(folder.resolve("other"))) {
            Path place = Files.createDirectory(folder.resolve("place"));
            Backups backups = new Backups(other, service, () -> place, Clock.fixed(now, Clock.systemUTC().getZone()));
            LibraryBackups all = alone(other, backups);
            assertEquals("never backed up", BackupText.state(all, now));
            SomeSession.in(other);
            backups.look();
            assertEquals("! never backed up", BackupText.state(all, now));
            backups.run(false, new NullProgressMonitor());
            backups.look();
            assertEquals("backed up 2 days ago", BackupText.state(all, now.plus(Duration.ofDays(2))));
            SomeSession.in(other);
            backups.look();
            assertEquals("backed up 23 h ago", BackupText.state(all, now.plus(Duration.ofHours(23))));
            assertEquals("! NO BACKUP FOR 2 days", BackupText.state(all, now.plus(Duration.ofDays(2))));
            assertEquals("! no backup since the clock was set back: the newest is of a time that is still to come",
                    BackupText.state(all, now.minus(Duration.ofDays(2))));
        }
    }

    private static LibraryBackups alone(Library library, Backups first) throws Exception {
        return new LibraryBackups(first, Backups.second(library, Talkback.service(LibraryService.class), () -> null,
                Clock.systemUTC()));
    }

    private static String age(Instant now, long seconds) {
        return BackupText.age(now.minusSeconds(seconds), now);
    }

    /**
     * How long it takes to leave after Cancel was pressed.
     *
     * @param look what a backup that goes on and on does again and again
     */
    private Duration endsWhenCancelled(Path folder, Consumer<IProgressMonitor> look) throws Exception {
        LibraryService service = Talkback.service(LibraryService.class);
        AtomicBoolean over = new AtomicBoolean();
        try (Library other = service.create(folder.resolve("other"))) {
            SomeSession.in(other);
            Path place = Files.createDirectory(folder.resolve("place"));
            Backups backups = new Backups(withBackup(other, monitor -> {
                while (!over.get()) {
                    look.accept(monitor);
                    user.pause();
                }
            }), service, () -> place, Clock.systemUTC());
            CountDownLatch left = new CountDownLatch(1);
            display.asyncExec(() -> {
                new ClosingBackup(display, List.of(backups)).run();
                left.countDown();
            });
            Shell window = user.ask(() -> PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell());
            Shell shell = user.dialog("Talkback", each -> each != window);
            Instant pressed = Instant.now();
            user.pressButton(shell, "Cancel");
            assertTrue(left.await(15, TimeUnit.SECONDS));
            assertTrue(user.ask(() -> Boolean.valueOf(shell.isDisposed())).booleanValue());
            return Duration.between(pressed, Instant.now());
        } finally {
            over.set(true);
        }
    }

    /** The library, whose backup does something else. */
    private static Library withBackup(Library library, Consumer<IProgressMonitor> backup) {
        return (Library) Proxy.newProxyInstance(Library.class.getClassLoader(), new Class<?>[] { Library.class },
                (proxy, method, arguments) -> {
                    if (method.getName().equals("backup")) {
                        backup.accept((IProgressMonitor) arguments[1]);
                    }
                    try {
                        return method.invoke(library, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static Instant made(Backups backups) {
        return backups.last().map(LastBackup::at).orElse(Instant.EPOCH);
    }

    private static Clock clock(AtomicReference<Instant> now) {
        return new Clock() {
            @Override
            public ZoneId getZone() {
                return ZoneOffset.UTC;
            }

            @Override
            public Clock withZone(ZoneId zone) {
                throw new UnsupportedOperationException("one zone is enough");
            }

            @Override
            public Instant instant() {
                return now.get();
            }
        };
    }

    private void choose(Path place) {
        InstanceScope.INSTANCE.getNode("studio.talkback.app").put("backup.place", place.toString());
    }

    private String status() {
        StringBuilder texts = new StringBuilder();
        for (Shell shell : display.getShells()) {
            user.all(shell, CLabel.class).forEach(label -> texts.append(label.getText()).append('\n'));
        }
        return texts.toString();
    }
}
