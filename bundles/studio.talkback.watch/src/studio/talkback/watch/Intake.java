package studio.talkback.watch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.ProgressMonitorWrapper;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.watch.internal.FolderWatch;
import studio.talkback.watch.internal.Keeping;
import studio.talkback.watch.internal.Messages;
import studio.talkback.watch.internal.ProposedFile;
import studio.talkback.watch.internal.WatchThread;

/** Takes what is proposed: when nothing is being written beside it, as it was proposed or not at all. */
final class Intake {

    /** Is told what was dealt with. */
    @FunctionalInterface
    interface Done {

        void with(FolderWatch watch, Proposal proposal, List<ProposedFile> files);
    }

    private final Folders folders;
    private final Keeping keeping;
    private final WatchThread.Looking looking;
    private final Done done;
    private final Runnable pause;
    /** One is kept at a time: several would only wait for the same disk. */
    private final Lock one = new ReentrantLock();

    /** @param pause passes a moment while something is being written */
    Intake(Folders folders, Keeping keeping, WatchThread.Looking looking, Done done, Runnable pause) {
        this.folders = folders;
        this.keeping = keeping;
        this.looking = looking;
        this.done = done;
        this.pause = pause;
    }

    /** See {@link Proposals#keep}; the files of the order are found here. */
    Kept keep(Keeping.Order order, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        Proposal proposal = order.proposal();
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.keeping, proposal.title()), 10);
        lock(monitor);
        try {
            FolderWatch watch = folders.of(proposal.folder());
            List<ProposedFile> files = watch == null ? Objects.requireNonNull(List.of()) : watch.filesOf(proposal);
            if (watch == null || files.isEmpty()) {
                return changed(proposal);
            }
            awaitQuiet(watch, progress.split(1));
            List<Path> paths = paths(proposal, files);
            if (paths.isEmpty()) {
                return changed(proposal);
            }
            Kept kept = keeping.keep(new Keeping.Order(proposal, paths, order.item(), order.operator(), order.at()),
                    new Pausing(progress.split(9), watch));
            done.with(watch, proposal, files);
            return kept;
        } finally {
            one.unlock();
        }
    }

    private void lock(IProgressMonitor monitor) {
        while (!one.tryLock()) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            Proposals.sleep();
        }
    }

    /** Looks anew before it is believed that nothing is written: the last look may be a while ago. */
    private void awaitQuiet(FolderWatch watch, SubMonitor progress) throws IOException {
        looking.at(watch);
        String writing = watch.writing();
        while (!writing.isEmpty()) {
            progress.subTask(NLS.bind(Messages.paused, watch.folder().path(), writing));
            if (progress.isCanceled()) {
                throw new OperationCanceledException();
            }
            pause.run();
            looking.at(watch);
            writing = watch.writing();
        }
    }

    /** Where the files lie; none where one of them is not as it was proposed. */
    private static List<Path> paths(Proposal proposal, List<ProposedFile> files) throws IOException, EvidenceException {
        Path folder = proposal.folder().path();
        List<Path> paths = new ArrayList<>();
        for (ProposedFile file : files) {
            Path path = Objects.requireNonNull(folder.resolve(file.name()));
            if (!isAsProposed(file, path)) {
                return Objects.requireNonNull(List.of());
            }
            // Somebody may have put a link in place of a folder since it was looked at.
            if (!path.toRealPath().startsWith(folder.toRealPath())) {
                throw new EvidenceException(NLS.bind(Messages.outside, path));
            }
            paths.add(path);
        }
        return paths;
    }

    private static boolean isAsProposed(ProposedFile file, Path path) throws IOException {
        if (!Files.isRegularFile(path, LinkOption.NOFOLLOW_LINKS)) {
            return false;
        }
        BasicFileAttributes now = Files.readAttributes(path, BasicFileAttributes.class, LinkOption.NOFOLLOW_LINKS);
        return file.isStill(now.size(), now.lastModifiedTime().toMillis());
    }

    private static Kept changed(Proposal proposal) {
        return new Kept(Kept.State.CHANGED, NLS.bind(Messages.changed, proposal.title()), null,
                Objects.requireNonNull(List.of()), null);
    }

    /** Lets what reads pause too, once it has begun: it asks every few bytes whether it is cancelled. */
    private final class Pausing extends ProgressMonitorWrapper {

        private final FolderWatch watch;

        Pausing(IProgressMonitor monitor, FolderWatch watch) {
            super(monitor);
            this.watch = watch;
        }

        @Override
        public boolean isCanceled() {
            boolean cancelled = super.isCanceled();
            String writing = watch.writing();
            while (!cancelled && !writing.isEmpty()) {
                subTask(NLS.bind(Messages.paused, watch.folder().path(), writing));
                pause.run();
                cancelled = super.isCanceled();
                writing = watch.writing();
            }
            return cancelled;
        }
    }
}
