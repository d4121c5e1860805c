package studio.talkback.store.internal.lock;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import studio.talkback.store.internal.disk.DurableFiles;

/**
 * Keeps the journal off network file systems: there neither the lock nor a forced write can be relied on.
 * Knows them by the type that the platform reports, and by Windows' {@code \\server\share} paths. A share that Windows
 * shows under a drive letter has the type of a local disk and is not recognised.
 */
public final class JournalFolderCheck {

    /** Beginnings of type names, lower case: Linux (proc/filesystems, FUSE subtypes), macOS and BSD (mount). */
    private static final List<String> NETWORK_TYPES = List.of("nfs", "cifs", "smb", "afp", "afs", "webdav", "dav",
            "9p", "ncp", "coda", "ceph", "gluster", "lustre", "ocfs2", "gfs2", "beegfs", "vboxsf", "prl_fs",
            "fuse.sshfs", "fuse.osxfuse.sshfs", "sshfs", "fuse.rclone", "fuse.glusterfs", "fuse.ceph", "fuse.davfs",
            "fuse.s3fs", "fuse.gvfsd", "fuse.smbnetfs", "fuse.curlftpfs", "fuse.vmhgfs", "vmhgfs", "ftp");

    private JournalFolderCheck() {
    }

    /**
     * Refuses a folder on a network file system.
     *
     * @param folder where the journal is to stand; it need not be there yet
     * @throws IOException when it is refused, or its file system cannot be told
     */
    public static void requireLocal(Path folder) throws IOException {
        Path existing = folder.toAbsolutePath();
        while (!Files.exists(existing)) {
            existing = DurableFiles.parentOf(existing);
        }
        String type = Files.getFileStore(existing).type();
        if (isNetworkType(type) || existing.toString().startsWith("\\\\")) {
            throw new IOException("the library cannot stand in " + folder + ", a network file system (" + type
                    + "): choose a folder on a disk of this machine");
        }
    }

    static boolean isNetworkType(String type) {
        String lower = type.toLowerCase(Locale.ROOT);
        return NETWORK_TYPES.stream().anyMatch(lower::startsWith);
    }
}
