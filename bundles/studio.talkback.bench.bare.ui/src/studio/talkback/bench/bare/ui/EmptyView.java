package studio.talkback.bench.bare.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.part.ViewPart;

/** A view with nothing in it. */
public final class EmptyView extends ViewPart {

    @Override
    public void createPartControl(@Nullable Composite parent) {
        // Nothing is what it shows.
    }

    @Override
    public void setFocus() {
        // There is nothing to take it.
    }
}
