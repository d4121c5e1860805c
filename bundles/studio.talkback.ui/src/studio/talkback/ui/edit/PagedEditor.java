package studio.talkback.ui.edit;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/**
 * An editor of one document as a heading and pages of grids and fields below it. People, rooms and equipment are shown
 * by the names that they have now.
 *
 * @param <T> the class of the document
 */
public abstract class PagedEditor<T extends Document> extends DocumentEditor<T> {

    private final Runnable namesChanged = this::showAgain;
    private @Nullable Heading heading;
    private @Nullable Tabs tabs;

    /** @param type the class of the document */
    protected PagedEditor(Class<T> type) {
        super(type);
    }

    /** Adds the pages, once. */
    protected abstract void createPages(Tabs pages, WorkingCopy<T> document);

    /** Shows the document as it is now on its pages. */
    protected abstract void refreshPages(T content, Tabs pages);

    /** What the heading says. */
    protected abstract String heading(T content);

    /** What there is to know at a glance, below the heading; blank texts are left out. */
    protected abstract List<String> facts(T content);

    @Override
    protected final void createPage(Composite parent, WorkingCopy<T> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Heading(parent, 0);
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
        createPages(pages, document);
        NameBook.shared().addListener(namesChanged);
    }

    @Override
    protected final void refresh(T content) {
        Objects.requireNonNull(heading).show(heading(content), facts(content));
        refreshPages(content, Objects.requireNonNull(tabs));
    }

    private void showAgain() {
        WorkingCopy<T> open = document();
        T content = open == null ? null : open.content();
        Tabs pages = tabs;
        if (content != null && pages != null && !pages.folder().isDisposed()) {
            refresh(content);
        }
    }

    @Override
    protected final void select(Ref part) {
        Objects.requireNonNull(tabs).reveal(String.valueOf(part.object()));
    }

    @Override
    protected final void focusPage() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.setFocus();
        }
    }

    @Override
    public void dispose() {
        NameBook.shared().removeListener(namesChanged);
        super.dispose();
    }
}
