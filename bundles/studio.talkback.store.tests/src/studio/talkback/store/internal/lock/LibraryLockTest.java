package studio.talkback.store.internal.lock;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import studio.talkback.store.internal.disk.Sha256;
import studio.talkback.store.testing.ChildJvm;

class LibraryLockTest {

    private static final List<Class<?>> NEEDED = List.of(Sha256.class);

    @TempDir
    Path temp = Path.of("");

    @Test
    void aSecondProcessIsToldWhoWhereAndSinceWhen() throws IOException {
        try (ChildJvm child = ChildJvm.start(HoldLibrary.class, NEEDED, temp.toString())) {
            long pid = Long.parseLong(String.valueOf(child.readLine()).substring("held by ".length()));
            LibraryInUseException refused = assertThrows(LibraryInUseException.class,
                    () -> LibraryLock.acquire(temp, "0.1.0"));
            LockHolder holder = Objects.requireNonNull(refused.holder());
            LockHolder here = LockHolder.thisProcess("9.8.7");
            assertEquals(pid, holder.pid());
            assertEquals(here.user(), holder.user());
            assertEquals(here.host(), holder.host());
            assertEquals("9.8.7", holder.programVersion());
            assertEquals(here.since().getZone(), holder.since().getZone());
            assertTrue(Duration.between(holder.since(), ZonedDateTime.now()).abs().toMinutes() < 2);
            assertTrue(String.valueOf(refused.getMessage()).contains("(process " + pid + ", Talkback 9.8.7)"));
        }
        LibraryLock.acquire(temp, "0.1.0").close();
    }

    @Test
    void aSecondAttemptInThisProcessIsRefusedAndDoesNotGiveTheLockAway() throws IOException {
        try (LibraryLock lock = LibraryLock.acquire(temp, "0.1.0")) {
            assertThrows(LibraryInUseException.class, () -> LibraryLock.acquire(temp, "0.1.0"));
            try (ChildJvm child = ChildJvm.start(HoldLibrary.class, NEEDED, temp.toString())) {
                String said = String.valueOf(child.readLine());
                assertTrue(said.contains("is in use by") && said.contains("(process " + ProcessHandle.current().pid()),
                        said);
            }
        }
    }

    @Test
    void closingGivesTheLibraryBack() throws IOException {
        LibraryLock lock = LibraryLock.acquire(temp.resolve("new/library"), "0.1.0");
        assertTrue(Files.exists(temp.resolve("new/library/lock.info")));
        lock.close();
        lock.close();
        assertFalse(Files.exists(temp.resolve("new/library/lock.info")));
        LibraryLock.acquire(temp.resolve("new/library"), "0.1.0").close();
    }

    @Test
    void whatAKilledProcessLeftIsNoObstacle() throws IOException {
        Files.writeString(temp.resolve("lock"), "");
        Files.writeString(temp.resolve("lock.info"), "user=gone\npid=1\n");
        try (LibraryLock lock = LibraryLock.acquire(temp, "0.1.0")) {
            LockHolder holder = Objects.requireNonNull(LockHolder.read(temp.resolve("lock.info")));
            assertEquals(ProcessHandle.current().pid(), holder.pid());
        }
    }

    @Test
    void aHolderIsReadAsItWasWrittenWithOddNamesToo() throws IOException {
        LockHolder holder = new LockHolder("STUDIO\\Zoë = eb", "room-a", 42, "0.1.0 ü",
                ZonedDateTime.parse("2026-03-01T10:00:00+01:00[Europe/Berlin]"));
        holder.write(temp.resolve("lock.info"));
        assertEquals(holder, LockHolder.read(temp.resolve("lock.info")));
        assertEquals(1, Objects.requireNonNull(temp.toFile().list()).length, "no temporary file may stay");
    }

    @Test
    void networkFileSystemsAreKnownByTheirTypes() {
        for (String type : List.of("nfs", "nfs4", "cifs", "smb3", "smbfs", "afpfs", "webdav", "fuse.sshfs", "9p",
                "davfs", "ncpfs", "NFS")) {
            assertTrue(JournalFolderCheck.isNetworkType(type), type);
        }
        for (String type : List.of("ext4", "btrfs", "xfs", "zfs", "apfs", "hfs", "NTFS", "tmpfs", "overlay",
                "fuseblk", "exfat")) {
            assertFalse(JournalFolderCheck.isNetworkType(type), type);
        }
    }

    @Test
    void aFolderOfThisMachineIsAcceptedBeforeItExists() throws IOException {
        Path folder = temp.resolve("not/yet/there");
        JournalFolderCheck.requireLocal(folder);
        assertFalse(Files.exists(folder));
    }
}
