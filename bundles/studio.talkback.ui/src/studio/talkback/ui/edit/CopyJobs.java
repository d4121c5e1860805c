package studio.talkback.ui.edit;

import java.io.IOException;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.function.Consumer;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.ISchedulingRule;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.library.client.ClientView;
import studio.talkback.library.compare.ChangeSummary;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.draft.Drafts;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.OneAfterTheOther;
import studio.talkback.ui.Talkback;

/** What a working copy has done in the background, one after the other: reading, merging, saving, its draft. */
final class CopyJobs<T extends Document> {

    private static final int TRIES = 5;

    /**
     * What was read.
     *
     * @param stored   the document; null where there is none any more
     * @param draft    what was unsaved when the program last ended, null where nothing was
     * @param moved    whether it is another state than the one that is known
     * @param readOnly why nothing can be saved; null where it can
     */
    record Loaded<T extends Document>(@Nullable Stored<T> stored, @Nullable Draft draft, boolean moved,
            @Nullable String readOnly) {
    }

    private final Ref ref;
    private final Class<T> type;
    private final Display display;
    private final ISchedulingRule oneAfterTheOther = new OneAfterTheOther();
    private boolean closed;

    CopyJobs(Ref ref, Class<T> type, Display display) {
        this.ref = ref;
        this.type = type;
        this.display = display;
    }

    /** Reads the document and its draft. */
    void load(Consumer<Loaded<T>> show, Consumer<String> failed) {
        run(() -> {
            Library library = library();
            Stored<T> stored = reconciliation(library, asking()).load(ref, type).orElse(null);
            return new Loaded<>(stored, stored == null ? null : readDraft(library), true,
                    library.info().readOnlyBecause());
        }, show, failed);
    }

    /** Reads the document again where its heads are no longer these; null is shown where it was deleted. */
    void reload(Set<Revision.Id> known, Consumer<@Nullable Stored<T>> show) {
        run(() -> {
            Library library = library();
            boolean moved = !library.heads(ref).equals(known);
            Stored<T> stored = moved ? reconciliation(library, ConflictChooser.NOBODY).load(ref, type).orElse(null)
                    : null;
            return new Loaded<>(stored, null, moved, library.info().readOnlyBecause());
        }, loaded -> {
            if (loaded.moved()) {
                show.accept(loaded.stored());
            }
        }, message -> ILog.get().warn(message));
    }

    /** Brings what was unsaved together with what is saved now. */
    void rebase(Draft draft, Stored<T> now, Consumer<T> show, Consumer<String> failed) {
        run(() -> {
            T mine = Objects.requireNonNull(type.cast(draft.content()));
            if (draft.parents().equals(now.heads()) || draft.parents().isEmpty()) {
                return mine;
            }
            Library library = library();
            // Of several any will do: what the others hold was in the draft, and is in what is saved now.
            Document base = library.load(draft.parents().iterator().next()).orElse(null);
            return base == null ? mine
                    : reconciliation(library, asking()).rebase(Objects.requireNonNull(type.cast(base)), mine, now, type)
                            .content();
        }, show, failed);
    }

    /**
     * Saves; what was saved meanwhile is merged in, and clashes are asked. Waits for the disk and the user.
     *
     * @param beside what is saved with it
     * @throws LibraryException if it cannot be saved, or a clash was left open
     */
    Stored<T> save(T before, T mine, Set<Revision.Id> parents, String operator, Beside<T> beside) throws LibraryException {
        Library library = library();
        Stored<T> next = new Stored<>(ref, mine, parents);
        String reason = ChangeSummary.of(before, mine, NameBook.shared()::name);
        for (int attempt = 0; attempt < TRIES; attempt++) {
            try {
                ChangeSet.Builder changes = ChangeSet.by(operator, reason).saveTogether(next);
                beside.add(library, before, mine, operator, changes);
                Committed committed = library.commit(changes.build());
                Revision.Id head = Objects.requireNonNull(committed.revisions().get(ref));
                return new Stored<>(ref, next.content(), Objects.requireNonNull(Set.of(head)));
            } catch (StaleHeadsException stale) {
                Reconciliation together = reconciliation(library, asking());
                Stored<T> now = together.load(ref, type).orElseThrow(() -> new LibraryException(Messages.Deleted));
                next = together.rebase(before, mine, now, type);
            }
        }
        throw new LibraryException(Messages.Busy);
    }

    /** An edit made while another of the same document was being saved, on top of what was saved; the edit wins. */
    T mergeMine(T saved, T mine, Stored<T> now) {
        try {
            return new Reconciliation(library(), NameBook.shared()::name, ConflictChooser.MINE)
                    .rebase(saved, mine, now, type).content();
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    /**
     * An edit together with what was saved meanwhile.
     *
     * @throws LibraryException if they clash
     */
    T mergeQuietly(T before, T mine, Stored<T> now) throws LibraryException {
        return reconciliation(library(), ConflictChooser.NOBODY).rebase(before, mine, now, type).content();
    }

    /** Keeps the draft, in the background. */
    void keepDraft(Draft draft) {
        run(() -> {
            Drafts drafts = drafts();
            synchronized (this) {
                if (!closed) {
                    drafts.keep(draft);
                }
            }
            return draft;
        }, kept -> {
        }, message -> ILog.get().warn(message));
    }

    /** Drops the draft, in the background. */
    void dropDraft() {
        run(() -> {
            drafts().drop(ref);
            return ref;
        }, dropped -> {
        }, message -> ILog.get().warn(message));
    }

    /** Nothing more is kept. A draft is dropped at once: at the end of the program no job would run any more. */
    synchronized void close(boolean drop) {
        closed = true;
        if (drop) {
            try {
                drafts().drop(ref);
            } catch (IOException e) {
                ILog.get().warn("The draft of " + ref + " stays", e);
            }
        }
    }

    private @Nullable Draft readDraft(Library library) {
        try {
            return new Drafts(library.info().folder(), library.kinds()).of(ref).orElse(null);
        } catch (IOException | LibraryException e) {
            ILog.get().warn("The draft of " + ref + " cannot be offered", e);
            return null;
        }
    }

    private static Drafts drafts() {
        Library library = library();
        return new Drafts(library.info().folder(), library.kinds());
    }

    private static Reconciliation reconciliation(Library library, ConflictChooser chooser) {
        return new Reconciliation(library, NameBook.shared()::name, chooser);
    }

    private ConflictChooser asking() {
        return conflicts -> mayShow()
                ? Objects.requireNonNull(display.syncCall(() -> ConflictDialog.ask(display, conflicts)))
                : ConflictChooser.NOBODY.choose(conflicts);
    }

    /** A question about what another client's document holds waits until that may be shown. */
    private boolean mayShow() {
        try {
            return ClientView.mayShow(Talkback.hiding().view(library()), ref);
        } catch (LibraryException e) {
            ILog.get().warn(ref.toString(), e);
            return false;
        }
    }

    private static Library library() {
        return Objects.requireNonNull(Talkback.libraryProvider().library().join());
    }

    private <R> void run(Callable<R> work, Consumer<R> show, Consumer<String> failed) {
        Job job = Job.create(Messages.Reading, monitor -> {
            try {
                R result = work.call();
                onScreen(() -> show.accept(result));
            } catch (Exception e) {
                ILog.get().warn(ref.toString(), e);
                onScreen(() -> failed.accept(Objects.requireNonNullElse(e.getMessage(), e.toString())));
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.setPriority(Job.SHORT);
        job.setRule(oneAfterTheOther);
        job.schedule();
    }

    private void onScreen(Runnable task) {
        if (!display.isDisposed()) {
            display.asyncExec(task);
        }
    }
}
