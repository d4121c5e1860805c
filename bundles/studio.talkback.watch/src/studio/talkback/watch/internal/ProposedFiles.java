package studio.talkback.watch.internal;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;

import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchedFolder;

/**
 * What is proposed of one folder. More than a few of one kind in one place are one proposal, which stays one until all
 * of it was dealt with.
 */
final class ProposedFiles {

    /** How many of one kind in one place are proposed one by one. */
    static final int MOST_SINGLES = 20;
    /** How many of one kind in all places together are. */
    static final int MOST_IN_ALL = 100;

    /** A photo of many is asked for on the UI thread: what it may be of is not looked up then. */
    private static final Guess NONE = (folder, name, kind) -> new Guess.Guessed(folder.project(), null, null);

    private record Place(String folder, ProposalKind kind) {
    }

    private final WatchedFolder folder;
    private final Guess guess;
    private final Clock clock;
    private final Map<Place, TreeSet<String>> names = new HashMap<>();
    private final Set<Place> groups = new HashSet<>();
    /** The kinds of which there are so many that they are one proposal wherever they lie. */
    private final Set<ProposalKind> everywhere = EnumSet.noneOf(ProposalKind.class);
    private final Set<Place> stale = new HashSet<>();
    private final Map<Place, List<Proposal>> proposals = new HashMap<>();
    private List<Proposal> list = Objects.requireNonNull(List.of());

    ProposedFiles(WatchedFolder folder, Guess guess, Clock clock) {
        this.folder = folder;
        this.guess = guess;
        this.clock = clock;
    }

    List<Proposal> list() {
        return list;
    }

    void propose(String name, WatchedFile file, ProposalKind kind, Stamp stamp) {
        withdraw(name, file);
        file.kind = kind;
        file.proposed = stamp;
        Place place = place(name, kind);
        Objects.requireNonNull(names.computeIfAbsent(place, each -> new TreeSet<>())).add(name);
        stale.add(place);
    }

    void withdraw(String name, WatchedFile file) {
        if (file.proposed == null) {
            return;
        }
        file.proposed = null;
        Place place = place(name, file.kind);
        TreeSet<String> there = names.get(place);
        if (there != null && there.remove(name) && there.isEmpty()) {
            names.remove(place);
            groups.remove(place);
            everywhere.remove(file.kind);
        }
        stale.add(place);
    }

    /** Brings the list up to date. */
    void update(Map<String, WatchedFile> files) {
        if (stale.isEmpty()) {
            return;
        }
        joinWhatIsEverywhere();
        for (Place place : stale) {
            TreeSet<String> there = names.get(place);
            List<Proposal> before = Objects.requireNonNull(proposals.getOrDefault(place, List.of()));
            if (there == null) {
                proposals.remove(place);
            } else if (there.size() > (groups.contains(place) ? 1 : MOST_SINGLES)) {
                groups.add(place);
                proposals.put(place, List.of(group(place, there, files)));
            } else {
                groups.remove(place);
                proposals.put(place, there.stream()
                        .map(name -> single(name, Objects.requireNonNull(files.get(name)), before, guess)).toList());
            }
        }
        stale.clear();
        List<Proposal> all = new ArrayList<>();
        proposals.values().forEach(all::addAll);
        all.sort(Comparator.comparing(Proposal::savedAt).thenComparing(Proposal::path));
        list = Objects.requireNonNull(List.copyOf(all));
    }

    private void joinWhatIsEverywhere() {
        Map<ProposalKind, Integer> singles = new EnumMap<>(ProposalKind.class);
        names.forEach((place, there) -> {
            if (!groups.contains(place) && there.size() <= MOST_SINGLES) {
                singles.merge(place.kind(), Integer.valueOf(there.size()), Integer::sum);
            }
        });
        for (Map.Entry<ProposalKind, Integer> each : singles.entrySet()) {
            if (each.getValue().intValue() > MOST_IN_ALL) {
                join(Objects.requireNonNull(each.getKey()));
            }
        }
    }

    private void join(ProposalKind kind) {
        TreeSet<String> all = new TreeSet<>();
        for (Place place : List.copyOf(names.keySet())) {
            if (place.kind() == kind) {
                all.addAll(Objects.requireNonNull(names.remove(place)));
                groups.remove(place);
                stale.add(place);
            }
        }
        Place whole = new Place("", kind);
        names.put(whole, all);
        groups.add(whole);
        stale.add(whole);
        everywhere.add(kind);
    }

    /** The files of a proposal as it stands now; empty where it stands no more, or was another when it was given out. */
    List<ProposedFile> files(Proposal proposal, Map<String, WatchedFile> files) {
        Proposal now = list.stream().filter(each -> each.id().equals(proposal.id())).findFirst().orElse(null);
        List<ProposedFile> found = new ArrayList<>();
        if (now == null && !proposal.isGroup()) {
            return ofGroup(proposal, files);
        } else if (now == null || now.sizeBytes() != proposal.sizeBytes() || now.count() != proposal.count()
                || !now.savedAt().isEqual(proposal.savedAt())) {
            return found;
        }
        for (Map.Entry<Place, List<Proposal>> each : proposals.entrySet()) {
            if (each.getValue().contains(now)) {
                for (String name : Objects.requireNonNull(names.get(each.getKey()))) {
                    WatchedFile file = Objects.requireNonNull(files.get(name));
                    if (groups.contains(each.getKey()) || folder.path().resolve(name).equals(now.path())) {
                        found.add(new ProposedFile(name, file.kind, Objects.requireNonNull(file.proposed), file.seen));
                    }
                }
            }
        }
        return found;
    }

    /** One file of those that are proposed as one. */
    private List<ProposedFile> ofGroup(Proposal proposal, Map<String, WatchedFile> files) {
        for (Place place : groups) {
            for (String name : Objects.requireNonNull(names.get(place))) {
                WatchedFile file = Objects.requireNonNull(files.get(name));
                Stamp stamp = Objects.requireNonNull(file.proposed);
                if (path(name).equals(proposal.path()) && stamp.size() == proposal.sizeBytes()
                        && time(stamp.modified()).isEqual(proposal.savedAt())) {
                    return List.of(new ProposedFile(name, file.kind, stamp, file.seen));
                }
            }
        }
        return List.of();
    }

    /** The photos, each by itself, the oldest first, also where many of them are proposed as one. */
    List<Proposal> photos(Map<String, WatchedFile> files) {
        List<Proposal> photos = new ArrayList<>();
        names.forEach((place, there) -> {
            if (place.kind() == ProposalKind.PHOTO) {
                List<Proposal> before = Objects.requireNonNull(proposals.getOrDefault(place, List.of()));
                there.forEach(name -> photos.add(single(name, Objects.requireNonNull(files.get(name)), before, NONE)));
            }
        });
        photos.sort(Comparator.comparing(Proposal::savedAt).thenComparing(Proposal::path));
        return photos;
    }

    private Proposal single(String name, WatchedFile file, List<Proposal> before, Guess guessing) {
        Stamp stamp = Objects.requireNonNull(file.proposed);
        UUID id = id(name);
        ZonedDateTime savedAt = time(stamp.modified());
        for (Proposal earlier : before) {
            if (earlier.id().equals(id) && earlier.savedAt().equals(savedAt) && earlier.sizeBytes() == stamp.size()) {
                return earlier;
            }
        }
        Guess.Guessed guessed = guessing.of(folder, name, file.kind);
        return new Proposal(id, folder, path(name), file.kind, 1, stamp.size(), savedAt, guessed.project(),
                guessed.item(), guessed.print());
    }

    private Proposal group(Place place, Set<String> there, Map<String, WatchedFile> files) {
        long bytes = 0;
        long newest = Long.MIN_VALUE;
        for (String name : there) {
            Stamp stamp = Objects.requireNonNull(Objects.requireNonNull(files.get(name)).proposed);
            bytes += stamp.size();
            newest = Math.max(newest, stamp.modified());
        }
        Guess.Guessed guessed = guess.of(folder, place.folder(), ProposalKind.OTHER);
        return new Proposal(id(place.kind() + ":" + place.folder()), folder, path(place.folder()), place.kind(),
                there.size(), bytes, time(newest), guessed.project(), guessed.item(), null);
    }

    /** A time in the future comes from a clock that is wrong, and is no time to show. */
    private ZonedDateTime time(long millis) {
        Instant now = Objects.requireNonNull(clock.instant());
        Instant then = Instant.ofEpochMilli(millis);
        return Objects.requireNonNull((then.isAfter(now) ? now : then).atZone(clock.getZone()));
    }

    private Path path(String name) {
        return Objects.requireNonNull(folder.path().resolve(name));
    }

    private UUID id(String name) {
        return Objects.requireNonNull(
                UUID.nameUUIDFromBytes((folder.path() + "\n" + name).getBytes(StandardCharsets.UTF_8)));
    }

    private Place place(String name, ProposalKind kind) {
        int slash = everywhere.contains(kind) ? -1 : name.lastIndexOf('/');
        return new Place(slash < 0 ? "" : Objects.requireNonNull(name.substring(0, slash)), kind);
    }
}
