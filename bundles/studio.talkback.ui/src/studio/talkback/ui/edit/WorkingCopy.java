package studio.talkback.ui.edit;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.impl.ResourceImpl;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

import studio.talkback.library.LibraryException;
import studio.talkback.library.LibraryListener;
import studio.talkback.library.Revision;
import studio.talkback.library.Stored;
import studio.talkback.library.draft.Draft;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.model.provider.ModelItemProviderAdapterFactory;
import studio.talkback.ui.Talkback;

/**
 * One open document as it is being edited: its content, the commands that changed it, its draft. Every change is a
 * command. What somebody else saves meanwhile is merged in, at once where nothing clashes and by asking at the next save
 * where something does. Confined to the UI thread.
 */
public final class WorkingCopy<T extends Document> {

    /** How far the document is there. */
    public enum State {
        LOADING, READY, GONE, UNREADABLE
    }

    private static final int DRAFT_MILLIS = 2_000;

    private final Ref ref;
    private final Class<T> type;
    private final Display display;
    private final EditStack stack = new EditStack();
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(),
            stack);
    private final Resource resource;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private final CopyJobs<T> jobs;
    private final LibraryListener watch = this::libraryChanged;
    private final Runnable draftTimer = this::keepDraft;
    private State state = State.LOADING;
    private @Nullable String problem;
    private @Nullable String readOnly;
    private @Nullable T content;
    private @Nullable T base;
    private @Nullable Draft offered;
    private Set<Revision.Id> heads = Objects.requireNonNull(Set.of());
    private boolean saving;
    private boolean draftKept;
    private boolean draftDue;
    private int users;

    WorkingCopy(Ref ref, Class<T> type, Display display) {
        this.ref = ref;
        this.type = type;
        this.display = display;
        this.jobs = new CopyJobs<>(ref, type, display);
        this.resource = new ResourceImpl(URI.createURI("talkback:/" + ref));
        domain.getResourceSet().getResources().add(resource);
        stack.addCommandStackListener(event -> edited());
        Talkback.libraryProvider().library().thenAccept(library -> library.addListener(watch));
        jobs.load(this::loaded, this::unreadable);
    }

    /** The document that this is a copy of. */
    public Ref ref() {
        return ref;
    }

    public State state() {
        return state;
    }

    /** What keeps the document from being read, in one line; null unless it is unreadable. */
    public @Nullable String problem() {
        return problem;
    }

    /** The content as it is edited now; null until it is ready. Changed by {@link #execute} only; another object after
     * the document was replaced. */
    public @Nullable T content() {
        return content;
    }

    /** What was unsaved when the program last ended, to be taken up or dropped first; null where nothing was. */
    public @Nullable Draft offered() {
        return offered;
    }

    /** Makes the commands for changes of the content. */
    public EditingDomain domain() {
        return domain;
    }

    /** Whether there is something to save. */
    public boolean dirty() {
        return stack.isSaveNeeded();
    }

    /** Whether it may be changed now. */
    public boolean editable() {
        return state == State.READY && offered == null && readOnly == null;
    }

    /** Why nothing in the library can be saved, in one line; null where it can. */
    public @Nullable String readOnly() {
        return readOnly;
    }

    /** Does a change; nothing happens where it cannot be done or the document is not editable. */
    public void execute(@Nullable Command command) {
        if (command != null && editable()) {
            stack.execute(command);
        }
    }

    /** What was saved last, as far as this copy knows; null until it is ready. Not to be changed. */
    public @Nullable T saved() {
        return base;
    }

    /** Does a change that is one with the one before where that was typed in the same place just now. */
    public void type(Object place, @Nullable Command command) {
        if (command != null && editable()) {
            stack.type(place, command);
        }
    }

    /** What is typed next is another change. */
    void typed() {
        stack.typed();
    }

    /** Whether there is a change to take back. */
    boolean canUndo() {
        return editable() && stack.canUndo();
    }

    /** Whether there is a change to do again. */
    boolean canRedo() {
        return editable() && stack.canRedo();
    }

    /** Takes the last change back. */
    public void undo() {
        if (canUndo()) {
            stack.undo();
        }
    }

    /** Does again what was taken back last. */
    public void redo() {
        if (canRedo()) {
            stack.redo();
        }
    }

    /** Is called after anything here changed: the content, what is dirty, the state. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    /**
     * What saves the copy as it is now, on a thread that may wait; null where there is nothing to save. It returns what
     * is to be done on the UI thread once it was acknowledged.
     *
     * @param beside what is saved with it
     */
    @Nullable
    Saving<T> save(String operator, Beside<T> beside) {
        T now = content;
        T before = base;
        if (now == null || before == null || !dirty() || saving) {
            return null;
        }
        saving = true;
        return new Saving<>(jobs, DocumentXmi.copy(before), DocumentXmi.copy(now), heads, operator, stack.mark(), beside);
    }

    /** The save was acknowledged. */
    void saved(Saving<T> done, Stored<T> stored) {
        saving = false;
        if (done.merged()) {
            T now = Objects.requireNonNull(content);
            boolean more = !stack.mark().equals(done.mark());
            replace(more ? jobs.mergeMine(done.mine(), now, stored) : DocumentXmi.copy(stored.content()), more);
        } else {
            stack.saved(done.mark());
        }
        base = stored.content();
        heads = stored.heads();
        dropDraftUnlessDirty();
        fire();
        // What others saved in the meantime was not looked at while the save was under way.
        jobs.reload(heads, this::savedElsewhere);
    }

    /** The save failed; everything is as before. */
    void notSaved() {
        saving = false;
        fire();
    }

    /** Goes on with what was unsaved when the program last ended. */
    public void takeUpDraft() {
        Draft draft = offered;
        T saved = base;
        if (draft == null || saved == null) {
            return;
        }
        jobs.rebase(draft, new Stored<>(ref, saved, heads), taken -> {
            offered = null;
            draftKept = true;
            replace(taken, true);
            fire();
        }, this::problemWithDraft);
    }

    /** Forgets what was unsaved when the program last ended. */
    public void dropDraft() {
        if (offered != null) {
            offered = null;
            jobs.dropDraft();
            fire();
        }
    }

    void use() {
        users++;
    }

    /** Whether this was the last screen, so that the copy is gone. */
    boolean leave() {
        users--;
        if (users > 0) {
            return false;
        }
        Talkback.libraryProvider().library().thenAccept(library -> library.removeListener(watch));
        display.timerExec(-1, draftTimer);
        jobs.close(draftKept);
        listeners.clear();
        return true;
    }

    /** This copy, for those who know the document's class. */
    <U extends Document> WorkingCopy<U> of(Class<U> wanted) {
        if (wanted != type) {
            throw new IllegalArgumentException(ref + " is a " + type.getSimpleName());
        }
        @SuppressWarnings("unchecked")
        WorkingCopy<U> same = (WorkingCopy<U>) this;
        return same;
    }

    private void loaded(CopyJobs.Loaded<T> loaded) {
        Stored<T> stored = loaded.stored();
        if (stored == null) {
            state = State.GONE;
        } else {
            state = State.READY;
            base = stored.content();
            heads = stored.heads();
            readOnly = loaded.readOnly();
            offered = readOnly == null ? loaded.draft() : null;
            replace(DocumentXmi.copy(stored.content()), stored.diverged());
        }
        fire();
    }

    private void unreadable(String message) {
        state = State.UNREADABLE;
        problem = message;
        fire();
    }

    private void problemWithDraft(String message) {
        problem = message;
        fire();
    }

    private void replace(T now, boolean dirty) {
        content = now;
        resource.getContents().clear();
        resource.getContents().add(now);
        stack.restart(dirty);
    }

    private void edited() {
        T now = content;
        if (now != null) {
            Ids.complete(now);
        }
        if (!dirty()) {
            dropDraftUnlessDirty();
        } else if (!draftDue) {
            draftDue = true;
            display.timerExec(DRAFT_MILLIS, draftTimer);
        }
        fire();
    }

    private void keepDraft() {
        draftDue = false;
        T now = content;
        if (now != null && dirty() && users > 0) {
            draftKept = true;
            jobs.keepDraft(new Draft(ref, DocumentXmi.copy(now), heads, Talkback.context().state().operator(),
                    Objects.requireNonNull(ZonedDateTime.now())));
        }
    }

    private void dropDraftUnlessDirty() {
        if (draftKept && !dirty()) {
            draftKept = false;
            jobs.dropDraft();
        }
    }

    private void libraryChanged(Set<Ref> documents) {
        if (documents.contains(ref) && !display.isDisposed()) {
            display.asyncExec(() -> {
                if (users > 0 && !saving) {
                    jobs.reload(heads, this::savedElsewhere);
                }
            });
        }
    }

    /** Somebody else saved the document; null means that it was deleted. */
    private void savedElsewhere(@Nullable Stored<T> now) {
        T mine = content;
        T before = base;
        if (users == 0 || saving || now != null && now.heads().equals(heads)) {
            return;
        } else if (now == null) {
            state = dirty() ? state : State.GONE;
        } else if (!dirty() || mine == null || before == null) {
            state = State.READY;
            adopt(now, DocumentXmi.copy(now.content()), false);
        } else {
            try {
                adopt(now, jobs.mergeQuietly(before, mine, now), true);
            } catch (LibraryException clash) {
                // What clashes is asked when the edit is saved.
                problem = clash.getMessage();
            }
        }
        fire();
    }

    private void adopt(Stored<T> now, T merged, boolean dirty) {
        base = now.content();
        heads = now.heads();
        replace(merged, dirty);
    }

    private void fire() {
        listeners.forEach(Runnable::run);
    }
}
