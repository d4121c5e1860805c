package studio.talkback.library.file;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.nio.file.FileStore;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

/** What keeps a folder on a stick, another drive or a network from taking a file, and how that is mended, in one line. */
public final class DiskTrouble {

    /** The largest file that FAT takes. */
    static final long FAT_MOST = (1L << 32) - 1;

    private static final Set<String> FAT = Set.of("fat", "fat32", "vfat", "msdos", "fuse.fusefat");

    private static final long NEARLY_FULL = 1 << 20;

    private static final double MEGABYTE = 1e6;

    private DiskTrouble() {
    }

    /**
     * What stands against a file of this size there; null where nothing is known to.
     *
     * @param bytes how many more are to be written
     * @param file  how many bytes the largest file has in the end
     */
    public static @Nullable String against(Path folder, long bytes, long file) {
        try {
            FileStore disk = Files.getFileStore(folder);
            return against(folder, disk.type(), disk.getTotalSpace(), disk.getUsableSpace(), bytes, file);
        } catch (IOException e) {
            // Writing says what it is.
            return null;
        }
    }

    static @Nullable String against(Path folder, String type, long total, long usable, long bytes, long file) {
        if (total > 0 && usable < bytes) {
            return "there is not enough room in " + folder + ": " + size(bytes) + " are needed and " + size(usable)
                    + " are free; make room there, or use another place";
        } else if (file > FAT_MOST && FAT.contains(type.toLowerCase(Locale.ROOT))) {
            return folder + " is formatted as FAT, which takes no file of more than 4 GB, and this one has " + size(file)
                    + ": format it as exFAT, or use another place";
        }
        return null;
    }

    /** Why a file could not be written there. */
    public static String line(Path folder, IOException failure) {
        String evident = evident(folder);
        if (evident != null) {
            return evident;
        }
        String why = reason(failure);
        return failure instanceof FileNotFoundException
                ? folder + " does not take a file of this name (" + why + "): try a plain one, or another place"
                : folder + " could not be written (" + why + "): look after its disk, or use another place";
    }

    /** What anybody can see that is wrong there; null where nothing is. */
    public static @Nullable String evident(Path folder) {
        if (!Files.isDirectory(folder)) {
            return folder + " is not there any more: plug the stick in again or connect the drive, and try again";
        }
        try {
            FileStore disk = Files.getFileStore(folder);
            if (disk.isReadOnly()) {
                return folder + " takes nothing, as it is read-only: unlock the stick, or use another place";
            } else if (!Files.isWritable(folder)) {
                return "no permission for " + folder + ": ask for it, or use another place";
            } else if (disk.getTotalSpace() > 0 && disk.getUsableSpace() < NEARLY_FULL) {
                return folder + " is full: make room there, or use another place";
            }
        } catch (IOException e) {
            return folder + " does not answer: plug the stick in again or connect the drive, and try again";
        }
        return null;
    }

    private static String reason(IOException failure) {
        String said = failure instanceof FileSystemException file && file.getReason() != null ? file.getReason()
                : failure.getMessage();
        return String.valueOf(said).lines().findFirst().orElse(failure.getClass().getSimpleName());
    }

    private static String size(long bytes) {
        return String.format(Locale.ROOT, "%.1f MB", Double.valueOf(Math.max(0, bytes) / MEGABYTE));
    }
}
