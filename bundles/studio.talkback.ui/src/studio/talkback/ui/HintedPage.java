package studio.talkback.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StackLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Link;

/** A page that says what to do first while there is nothing on it. */
public final class HintedPage extends Composite {

    private final StackLayout stack = new StackLayout();
    private final Composite content;
    private final Composite hint;
    private final Label label;

    /** @param text what to do first */
    public HintedPage(Composite parent, String text) {
        super(parent, SWT.NONE);
        setLayout(stack);
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        content = new Composite(this, SWT.NONE);
        Palette.paint(content, Palette.GROUND, Palette.TEXT);
        hint = new Composite(this, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(24, 24).applyTo(hint);
        Palette.paint(hint, Palette.GROUND, Palette.TEXT);
        label = new Label(hint, SWT.WRAP);
        label.setText(text);
        Palette.paint(label, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
    }

    /** What to fill the page into; it has no layout yet. */
    public Composite content() {
        return content;
    }

    /** Calls back with the files that are dropped on it; what it is filled with has to be told apart. */
    public void onDrop(Consumer<List<Path>> take) {
        for (Control each : new Control[] { content, hint, label }) {
            Drops.files(each, take);
        }
    }

    /** Offers one thing to do first, below what is said: a line that is clicked, or gone to with Tab and taken with Enter. */
    public void offer(String text, Runnable task) {
        Link link = new Link(hint, SWT.NONE);
        link.setText("<a>" + text + "</a>");
        Palette.paint(link, Palette.GROUND, Palette.QUIET);
        link.setLinkForeground(Palette.ACCENT.color());
        Themes.onSwitch(link, () -> link.setLinkForeground(Palette.ACCENT.color()));
        link.addListener(SWT.Selection, event -> task.run());
    }

    /** Says something else where there is no content. */
    public void setHint(String text) {
        label.setText(text);
    }

    /** Shows the content, or the hint where there is none. */
    public void show(boolean filled) {
        stack.topControl = filled ? content : hint;
        layout(true, true);
    }
}
