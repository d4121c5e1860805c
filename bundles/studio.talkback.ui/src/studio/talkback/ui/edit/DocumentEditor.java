package studio.talkback.ui.edit;

import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.EditorPart;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Actions;
import studio.talkback.ui.Cover;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * An editor of one document, on its working copy: loading, what to say where it is gone, the draft that is offered after
 * a crash, undo and redo, dirty until a save is acknowledged. Subclasses fill in the page.
 *
 * @param <T> the class of the document
 */
public abstract class DocumentEditor<T extends Document> extends EditorPart implements ISaveablePart2 {

    private final Class<T> type;
    private final Runnable follow = this::changed;
    private @Nullable WorkingCopy<T> copy;
    private @Nullable Cover cover;
    private @Nullable Banner banner;
    private @Nullable Composite page;
    private @Nullable Composite body;
    private @Nullable Label notice;
    private @Nullable Ref wanted;
    private boolean filled;
    private boolean wasDirty;

    /** @param type the class of the document */
    protected DocumentEditor(Class<T> type) {
        this.type = type;
    }

    /** Makes the page, once, when the document is there. The page has no layout yet. */
    protected abstract void createPage(Composite parent, WorkingCopy<T> document);

    /** Shows the document as it is now: after every change of it, and first after {@link #createPage}. */
    protected abstract void refresh(T content);

    /** What the editor's tab says. */
    protected abstract String title(T content);

    /** Selects an object inside the document; after the page was made. */
    protected abstract void select(Ref part);

    /** Gives the keyboard to where one types first. */
    protected abstract void focusPage();

    /** Takes back what was done to the document from here by a save of its own, where no change of it is left to take back. */
    protected void undoSaved() {
        // Most screens save nothing by themselves.
    }

    /** Does again what {@link #undoSaved} took back last, where no change is left to be done again. */
    protected void redoSaved() {
        // Most screens save nothing by themselves.
    }

    /**
     * Adds what is saved beside the document in the same change set. Not on the UI thread; once more for each try, where
     * somebody else saved meanwhile.
     *
     * @param before   what was saved before
     * @param now      what was edited; what others saved meanwhile is not in it
     * @param operator the initials of who saves
     * @throws LibraryException if it cannot be added; then nothing is saved
     */
    protected void beside(Library library, T before, T now, String operator, ChangeSet.Builder changes)
            throws LibraryException {
        // Most screens save the document alone.
    }

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite whole) {
        DocumentInput input = (DocumentInput) Objects.requireNonNull(getEditorInput());
        Cover over = new Cover(whole, input.document(), this::covered);
        cover = over;
        Composite parent = over.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        banner = new Banner(parent);
        Composite stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        Palette.paint(stack, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        body = stack;
        Label says = new Label(stack, SWT.WRAP);
        Palette.paint(says, Palette.GROUND, Palette.QUIET);
        notice = says;
        Composite inner = new Composite(stack, SWT.NONE);
        Palette.paint(inner, Palette.GROUND, Palette.TEXT);
        page = inner;
        WorkingCopy<T> opened = WorkingCopies.open(input.document(), type);
        copy = opened;
        opened.addListener(follow);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO, this::undo);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO, this::redo);
        // The workbench's own is off until the document is dirty, which a cell that is being typed into does not make it.
        Actions.handle(getSite(), IWorkbenchCommandConstants.FILE_SAVE, () -> {
            flush();
            getSite().getPage().saveEditor(this, false);
        });
        changed();
    }

    private void covered() {
        changed();
        if (Cover.isOver(cover)) {
            setPartName(Objects.requireNonNull(cover).title(""));
        } else if (getSite().getPage().getActivePart() == this) {
            setFocus();
        }
    }

    /** The document's working copy; null before the editor was made. */
    public @Nullable WorkingCopy<T> document() {
        return copy;
    }

    /** Selects an object inside the document, as soon as the document is there. */
    public void reveal(Ref part) {
        wanted = part;
        if (filled) {
            selectWanted();
        }
    }

    /** Takes the last change back. */
    void undo() {
        WorkingCopy<T> open = copy;
        if (open != null && !Cover.isOver(cover)) {
            flush();
            if (open.canUndo()) {
                open.undo();
            } else {
                undoSaved();
            }
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        WorkingCopy<T> open = copy;
        if (open != null && !Cover.isOver(cover)) {
            if (open.canRedo()) {
                open.redo();
            } else {
                redoSaved();
            }
        }
    }

    /** Makes what is being typed part of the document, before it is saved or a change is taken back. */
    protected void flush() {
        Composite inner = page;
        if (inner != null && !inner.isDisposed()) {
            Typing.flush(inner);
        }
    }

    private void changed() {
        WorkingCopy<T> open = copy;
        Composite inner = page;
        if (open == null || inner == null || inner.isDisposed()) {
            return;
        }
        T content = open.content();
        if (open.state() == WorkingCopy.State.READY && content != null) {
            if (!filled) {
                createPage(inner, open);
                filled = true;
            }
            show(inner);
            setPartName(Objects.requireNonNull(cover).title(title(content)));
            refresh(content);
            inner.setEnabled(open.offered() == null);
            Objects.requireNonNull(banner).tell(open);
            selectWanted();
        } else {
            say(open);
        }
        if (wasDirty != open.dirty()) {
            wasDirty = open.dirty();
            firePropertyChange(IEditorPart.PROP_DIRTY);
        }
    }

    private void selectWanted() {
        Ref part = wanted;
        wanted = null;
        if (part != null && part.object() != null) {
            select(part);
        }
    }

    private void say(WorkingCopy<T> open) {
        Label says = notice;
        if (says != null) {
            says.setText(switch (open.state()) {
            case GONE -> Messages.Gone;
            case UNREADABLE -> PlainText.of(NLS.bind(Messages.Unreadable, open.problem()));
            default -> Messages.Opening;
            });
            show(says);
        }
    }

    private void show(Control top) {
        Composite stack = body;
        if (stack != null && ((StackLayout) stack.getLayout()).topControl != top) {
            ((StackLayout) stack.getLayout()).topControl = top;
            stack.layout(true, true);
            if (top == page && !Cover.isOver(cover) && getSite().getPage().getActivePart() == this) {
                focusPage();
            }
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        WorkingCopy<T> open = copy;
        if (open != null) {
            flush();
            CopySave.run(open, getSite(), this::beside);
        }
    }

    @Override
    public int promptToSaveOnClose() {
        return SaveQuestion.ask(this);
    }

    @Override
    public boolean isDirty() {
        WorkingCopy<T> open = copy;
        return open != null && open.dirty();
    }

    @Override
    public void setFocus() {
        Composite stack = body;
        Composite inner = page;
        Cover over = cover;
        if (over != null && over.covers()) {
            over.setFocus();
        } else if (filled && inner != null && inner.isEnabled()) {
            focusPage();
        } else if (stack != null) {
            stack.setFocus();
        }
    }

    @Override
    public void dispose() {
        WorkingCopy<T> open = copy;
        if (open != null) {
            open.removeListener(follow);
            WorkingCopies.close(open);
        }
        super.dispose();
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a document has one place");
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
