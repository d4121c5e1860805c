package studio.talkback.library.backup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import studio.talkback.library.file.Elsewhere;

/**
 * Where copies of a library lie, as far as its folder knows: the two places of its last backups, and the usual one. Reads
 * nothing of the library itself, so it may be open elsewhere. Waits for the disk.
 */
public final class KnownBackups {

    /**
     * One place.
     *
     * @param folder  where the newest backup lies
     * @param second  whether it is the second place, which is not always there
     * @param last    what is known of the newest; empty where the library has forgotten it
     * @param there   whether it is there now
     * @param earlier those of earlier days, the one made last first
     * @param space   what these take beside what they share with the newest, in bytes
     */
    public record Place(Path folder, boolean second, Optional<LastBackup> last, boolean there, List<EarlierBackup> earlier,
            long space) {

        public Place {
            earlier = Objects.requireNonNull(List.copyOf(earlier));
        }
    }

    private KnownBackups() {
    }

    /**
     * All places of a library, whether they are there or not.
     *
     * @param library the library's folder
     * @throws IOException if one is there and cannot be read
     */
    public static List<Place> of(Path library) throws IOException {
        List<Place> places = new ArrayList<>();
        Optional<LastBackup> first = LastBackup.read(library);
        Optional<LastBackup> second = LastBackup.readSecond(library);
        if (first.isPresent()) {
            places.add(place(first.get().folder(), false, first));
        }
        if (second.isPresent()) {
            places.add(place(second.get().folder(), true, second));
        }
        Path usual = Backups.usualPlace(library).resolve(library.toAbsolutePath().normalize().getFileName());
        if (Files.isDirectory(usual) && places.stream().noneMatch(each -> each.folder().equals(usual))) {
            places.add(place(Objects.requireNonNull(usual), false, Objects.requireNonNull(Optional.empty())));
        }
        return places;
    }

    /** The folders of all copies that are there, those of earlier days too: each may hold what is purged later. */
    public static List<Path> folders(Path library) throws IOException {
        List<Path> folders = new ArrayList<>();
        for (Place place : of(library)) {
            if (place.there()) {
                folders.add(place.folder());
            }
            place.earlier().forEach(each -> folders.add(each.folder()));
        }
        return folders;
    }

    private static Place place(Path folder, boolean second, Optional<LastBackup> last) throws IOException {
        Path parent = folder.toAbsolutePath().getParent();
        if (parent != null && !Elsewhere.DISKS.isFolder(parent)) {
            return new Place(folder, second, last, false, Objects.requireNonNull(List.of()), 0);
        }
        EarlierBackups earlier = new EarlierBackups(folder);
        return new Place(folder, second, last, Files.isDirectory(folder), earlier.list(), earlier.space());
    }
}
