package studio.talkback.watch;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Consumer;

import studio.talkback.watch.internal.FolderWatch;
import studio.talkback.watch.internal.WatchThread;

/** What listeners were told so far, and the list that needs no waiting. */
final class Shown {

    private record Folder(Map<UUID, Proposal> proposals, WatchStatus status) {
    }

    private final List<ProposalListener> listeners;
    private final Map<WatchedFolder, Folder> folders = new LinkedHashMap<>();

    /** @param listeners those who are told, as there are more and fewer of them */
    Shown(List<ProposalListener> listeners) {
        this.listeners = listeners;
    }

    synchronized List<Proposal> proposals() {
        List<Proposal> all = new ArrayList<>();
        folders.values().forEach(folder -> all.addAll(folder.proposals().values()));
        return all;
    }

    synchronized List<WatchStatus> statuses() {
        return Objects.requireNonNull(folders.values().stream().map(Folder::status).toList());
    }

    /** Tells what is different about a folder. What it is now is asked in here, so that nothing older comes after it. */
    synchronized void show(FolderWatch watch) {
        WatchStatus status = watch.status();
        Map<UUID, Proposal> now = new LinkedHashMap<>();
        watch.proposals().forEach(each -> now.put(each.id(), each));
        Folder before = folders.put(watch.folder(), new Folder(now, status));
        Map<UUID, Proposal> then = before == null ? Map.of() : before.proposals();
        then.forEach((id, proposal) -> {
            if (!now.containsKey(id)) {
                tell(listener -> listener.removed(proposal));
            }
        });
        now.forEach((id, proposal) -> {
            Proposal earlier = then.get(id);
            if (earlier == null) {
                tell(listener -> listener.added(proposal));
            } else if (!earlier.equals(proposal)) {
                tell(listener -> listener.changed(proposal));
            }
        });
        if (before == null || before.status().state() != status.state() || !before.status().text().equals(status.text())) {
            tell(listener -> listener.status(status));
        }
    }

    /** Forgets the folders that are watched no more. */
    synchronized void only(List<WatchedFolder> watched) {
        for (WatchedFolder folder : List.copyOf(folders.keySet())) {
            if (!watched.contains(folder)) {
                Folder gone = Objects.requireNonNull(folders.remove(folder));
                gone.proposals().values().forEach(proposal -> tell(listener -> listener.removed(proposal)));
            }
        }
    }

    /** A listener that fails hinders neither the others nor the watcher. */
    private void tell(Consumer<ProposalListener> news) {
        for (ProposalListener listener : listeners) {
            try {
                news.accept(listener);
            } catch (RuntimeException e) {
                WatchThread.log(e);
            }
        }
    }
}
