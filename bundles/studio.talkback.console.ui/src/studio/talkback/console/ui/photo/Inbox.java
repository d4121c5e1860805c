package studio.talkback.console.ui.photo;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.ui.OneAfterTheOther;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalListener;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;

/**
 * The photos in the photo inbox that nobody has used. One that becomes part of the recall is proposed no more; when that is
 * taken back, it is proposed again. On the UI thread.
 */
final class Inbox {

    /** What was used and taken back is dropped and proposed again in that order. */
    private static final ISchedulingRule IN_ORDER = new OneAfterTheOther();

    private final Set<UUID> picked = new HashSet<>();
    private final Map<String, Proposal> used = new HashMap<>();
    private final Set<String> dropped = new HashSet<>();

    private static @Nullable Proposals proposals() {
        return Talkback.service(Watching.class).proposals().getNow(null);
    }

    /** Whether there is an inbox on this machine. */
    boolean isThere() {
        Proposals source = proposals();
        return source != null && source.hasPhotoInbox();
    }

    /** What is in it and was not picked here, the oldest first. */
    List<Proposal> photos() {
        Proposals source = proposals();
        return source == null ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(source.photos().stream().filter(each -> !picked.contains(each.id())).toList());
    }

    /** Tells a listener what comes and goes. */
    void follow(ProposalListener listener) {
        Proposals source = proposals();
        if (source != null) {
            source.addListener(listener);
        }
    }

    void leave(ProposalListener listener) {
        Proposals source = proposals();
        if (source != null) {
            source.removeListener(listener);
        }
    }

    /** Takes a photo out of what is offered while it is being kept. */
    void pick(Proposal photo) {
        picked.add(photo.id());
    }

    /** It could not be kept: it is offered again. */
    void putBack(Proposal photo) {
        picked.remove(photo.id());
    }

    /** It was kept with this digest. */
    void kept(Proposal photo, String digest) {
        used.put(digest, photo);
    }

    /** Brings what is proposed in line with what the recall names now. */
    void follow(Set<String> digests) {
        for (Map.Entry<String, Proposal> each : used.entrySet()) {
            String digest = Objects.requireNonNull(each.getKey());
            Proposal photo = Objects.requireNonNull(each.getValue());
            if (digests.contains(digest) && dropped.add(digest)) {
                picked.add(photo.id());
                inBackground(source -> source.drop(photo));
            } else if (!digests.contains(digest) && dropped.remove(digest)) {
                picked.remove(photo.id());
                inBackground(source -> source.undrop(photo));
            }
        }
    }

    /** What is done with the proposals waits for a disk at times. */
    private static void inBackground(Consumer<Proposals> work) {
        Proposals source = proposals();
        if (source != null) {
            ICoreRunnable task = monitor -> work.accept(source);
            Job job = Job.create(Messages.Photo_Inbox, task);
            job.setSystem(true);
            job.setRule(IN_ORDER);
            job.schedule();
        }
    }
}
