package studio.talkback.watch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalKind;
import studio.talkback.watch.WatchStatus;
import studio.talkback.watch.WatchedFolder;

/**
 * One watched folder: what was seen in it, what is new. A file is news when it is not as it was seen, and has settled:
 * it was the same over two looks. May be used from any thread; a look waits for the disk and holds no lock meanwhile.
 */
public final class FolderWatch {

    private static final long ROUNDED_MILLIS = 2_000;
    /** So many files that are not there any more are remembered, in case that they come back. */
    private static final int MOST_MISSING = 50_000;

    private final WatchedFolder folder;
    private final FolderMemory memory;
    private final Recognition recognition;
    private final Clock clock;
    private final ProposedFiles proposed;
    private final Map<String, WatchedFile> files = new HashMap<>();
    private final Growth growth = new Growth();
    /** One looks at a time, so that no look is older than the one before. */
    private final Lock looking = new ReentrantLock();
    private boolean remembered;
    private boolean changed;
    private boolean away = true;
    private @Nullable Instant goneSince;
    private boolean tooLarge;
    private @Nullable Object key;
    private String note = "";

    /** @param memories where it is remembered what was seen */
    public FolderWatch(WatchedFolder folder, Path memories, Recognition recognition, Guess guess, Clock clock) {
        this.folder = folder;
        this.memory = new FolderMemory(memories, folder.path());
        this.recognition = recognition;
        this.clock = clock;
        this.proposed = new ProposedFiles(folder, guess, clock);
    }

    /** Which folder it is. */
    public WatchedFolder folder() {
        return folder;
    }

    /**
     * Looks once.
     *
     * @param elsewhere folders inside that are watched by others
     * @throws IOException if it cannot be read what was seen before
     */
    public void look(Set<Path> elsewhere) throws IOException {
        looking.lock();
        try {
            take(FolderLook.at(folder.path(), elsewhere));
        } finally {
            looking.unlock();
        }
    }

    private synchronized void take(FolderLook look) throws IOException {
        recall();
        Instant now = Objects.requireNonNull(clock.instant());
        boolean gone = look.missing || !look.there && isAnother(look);
        tooLarge = look.tooMany;
        if (gone || tooLarge) {
            goneSince = !gone ? null : goneSince == null ? now : goneSince;
            away = true;
            growth.forget();
        } else {
            goneSince = null;
            take(look, now);
            key = look.key;
            away = false;
        }
    }

    /** Where a volume was taken away, an empty folder may stand at its place: it is not the one that was emptied. */
    private boolean isAnother(FolderLook look) {
        Object seen = look.key;
        return files.values().stream().anyMatch(WatchedFile::isOfInterest) && (seen == null || !seen.equals(key));
    }

    private void recall() throws IOException {
        if (remembered || !files.isEmpty()) {
            return;
        }
        try {
            Map<String, Stamp> seen = memory.read();
            remembered = seen != null;
            if (seen != null) {
                seen.forEach((name, stamp) -> file(name).seen = stamp);
            }
        } catch (FolderMemory.DamagedException e) {
            memory.putAside();
            note = Messages.damaged;
        }
    }

    private void take(FolderLook look, Instant now) {
        boolean first = !remembered;
        for (Map.Entry<String, Stamp> each : look.files.entrySet()) {
            WatchedFile file = file(Objects.requireNonNull(each.getKey()));
            note(each.getKey(), file, Objects.requireNonNull(each.getValue()), now);
            if (first) {
                file.seen = file.now;
            } else if (file.settled(now)) {
                consider(each.getKey(), file);
            }
        }
        growth.recorded(look.recorded, look.newestRecording, now);
        if (!look.partly) {
            missing(look.files.keySet());
        }
        if (first) {
            note = note.isEmpty() ? Messages.first : note;
            remembered = true;
            changed = true;
        }
        proposed.update(files);
    }

    /** What was away for a while changed at some time or other: it is not being written now. */
    private void note(String name, WatchedFile file, Stamp stamp, Instant now) {
        if (Objects.equals(stamp, file.now)) {
            return;
        }
        if (!away) {
            growth.seen(name.substring(name.lastIndexOf('/') + 1), now);
        }
        long tolerance = away ? ROUNDED_MILLIS : 0;
        Stamp seen = file.seen;
        if (seen != null && tolerance > 0 && !seen.isNews(stamp, tolerance)) {
            changed |= !seen.equals(stamp);
            file.seen = stamp;
        }
        file.now = stamp;
        file.since = now;
    }

    private void consider(String name, WatchedFile file) {
        Stamp stamp = Objects.requireNonNull(file.now);
        Stamp seen = file.seen;
        if (seen != null && !seen.isNews(stamp, 0)) {
            proposed.withdraw(name, file);
        } else if (!Objects.equals(stamp, file.proposed)) {
            ProposalKind kind;
            try {
                kind = recognition.kind(folder, Objects.requireNonNull(folder.path().resolve(name)));
            } catch (IOException e) {
                // It cannot be read now, as it is locked or gone: the next look may.
                return;
            }
            if (kind == null) {
                file.seen = stamp;
                changed = true;
                proposed.withdraw(name, file);
            } else {
                proposed.propose(name, file, kind, stamp);
            }
        }
    }

    private void missing(Set<String> there) {
        List<String> missing = new ArrayList<>();
        files.forEach((name, file) -> {
            if (!there.contains(name)) {
                file.now = null;
                proposed.withdraw(name, file);
                missing.add(name);
            }
        });
        for (String name : missing) {
            if (missing.size() > MOST_MISSING || Objects.requireNonNull(files.get(name)).seen == null) {
                changed |= files.remove(name).seen != null;
            }
        }
    }

    private WatchedFile file(String name) {
        return Objects.requireNonNull(files.computeIfAbsent(name, each -> new WatchedFile()));
    }

    /** What is proposed. */
    public synchronized List<Proposal> proposals() {
        return proposed.list();
    }

    /** The photos that are proposed, each by itself, the oldest first. */
    public synchronized List<Proposal> photos() {
        return proposed.photos(files);
    }

    /** The files of a proposal that are still as they were proposed; empty where it is not proposed so any more. */
    public synchronized List<ProposedFile> filesOf(Proposal proposal) {
        return proposed.files(proposal, files);
    }

    /** Notes that files were dealt with as they were, so that only what is newer is news. */
    public synchronized void done(List<ProposedFile> dealtWith) {
        for (ProposedFile each : dealtWith) {
            WatchedFile file = file(each.name());
            file.seen = each.stamp();
            if (Objects.equals(each.stamp(), file.proposed)) {
                proposed.withdraw(each.name(), file);
            }
        }
        changed = true;
        proposed.update(files);
    }

    /** Notes that files are news again, as they were before they were dealt with. */
    public synchronized void undone(List<ProposedFile> dealtWith) {
        for (ProposedFile each : dealtWith) {
            WatchedFile file = file(each.name());
            if (Objects.equals(each.stamp(), file.seen)) {
                file.seen = each.before();
                Stamp now = file.now;
                if (now != null && now.equals(each.stamp())) {
                    proposed.propose(each.name(), file, each.kind(), now);
                }
            }
        }
        changed = true;
        proposed.update(files);
    }

    /** What is being written there; empty where nothing is. */
    public synchronized String writing() {
        return growth.writing(Objects.requireNonNull(clock.instant()));
    }

    /** How it is doing. */
    public synchronized WatchStatus status() {
        int there = (int) files.values().stream().filter(file -> file.now != null).count();
        return new FolderState(folder, goneSince, tooLarge, growth, note).at(Objects.requireNonNull(clock.instant()),
                Objects.requireNonNull(clock.getZone()), there);
    }

    /** Writes down what was seen, where it changed since it was. */
    public void remember() throws IOException {
        Map<String, Stamp> seen = new HashMap<>();
        synchronized (this) {
            if (!changed) {
                return;
            }
            files.forEach((name, file) -> {
                Stamp stamp = file.seen;
                if (stamp != null) {
                    seen.put(name, stamp);
                }
            });
            changed = false;
        }
        try {
            memory.write(seen);
        } catch (IOException e) {
            synchronized (this) {
                changed = true;
            }
            throw e;
        }
    }
}
