package studio.talkback.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;

/**
 * Covers what an editor shows while it is not of the client who is shown. What is under it stays as it is, unsaved work
 * too. Until it is known whose it is, it is covered.
 */
public final class Cover {

    private final Composite stack;
    private final Composite content;
    private final Composite page;
    private final Ref subject;
    private final Runnable changed;
    private final LibraryReader reader;
    private final Runnable follow = this::follow;
    private boolean covers = Talkback.hiding().hidden();

    /**
     * @param parent  is filled; it must have no layout yet
     * @param subject whose work it is
     * @param changed is called after it was covered or uncovered, to say another title
     */
    public Cover(Composite parent, Ref subject, Runnable changed) {
        this.subject = subject.toDocument();
        this.changed = changed;
        GridLayoutFactory.fillDefaults().applyTo(parent);
        stack = new Composite(parent, SWT.NONE);
        stack.setLayout(new StackLayout());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(stack);
        content = new Composite(stack, SWT.NONE);
        Palette.paint(content, Palette.GROUND, Palette.TEXT);
        page = new Composite(stack, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(page);
        Palette.paint(page, Palette.GROUND, Palette.TEXT);
        Label says = new Label(page, SWT.WRAP);
        says.setText(Messages.Hiding_Page);
        Palette.paint(says, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(says);
        reader = new LibraryReader(stack);
        show();
        Talkback.hiding().addListener(follow);
        stack.addListener(SWT.Dispose, event -> Talkback.hiding().removeListener(follow));
        LibraryWatch.on(stack, follow);
        follow();
    }

    /** What to make the editor in; it has no layout yet. */
    public Composite content() {
        return content;
    }

    /** Whether a screen is covered now; it is not before it is made. */
    public static boolean isOver(@Nullable Cover cover) {
        return cover != null && cover.covers();
    }

    /** Whether it is covered now: then nothing is done to what is under it. */
    public boolean covers() {
        return covers;
    }

    /** What the tab says: this, or that it is hidden. */
    public String title(String name) {
        return covers ? Messages.Hiding_Title : name;
    }

    /** Gives the keyboard to the cover. */
    public void setFocus() {
        page.setFocus();
    }

    private void follow() {
        if (stack.isDisposed()) {
            return;
        } else if (Talkback.hiding().hidden()) {
            reader.read(Messages.Hiding_Reading, (library, monitor) -> Boolean.valueOf(ClientView.mayShow(library, subject)),
                    shown -> cover(!shown.booleanValue()));
        } else {
            cover(false);
        }
    }

    private void cover(boolean now) {
        if (covers != now) {
            covers = now;
            show();
            changed.run();
        }
    }

    private void show() {
        ((StackLayout) stack.getLayout()).topControl = covers ? page : content;
        stack.layout(true, true);
    }
}
