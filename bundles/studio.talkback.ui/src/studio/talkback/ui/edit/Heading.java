package studio.talkback.ui.edit;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** What an editor is on, large, and below it the facts to know of it at a glance. */
public final class Heading {

    private static final String BETWEEN = "   ·   ";

    private final Composite whole;
    private final Composite bar;
    private final Label title;
    private final Label facts;

    /**
     * An empty heading over the whole width.
     *
     * @param beside how many controls will stand beside the facts, made on {@link #bar()}
     */
    public Heading(Composite parent, int beside) {
        whole = new Composite(parent, SWT.NONE);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(whole);
        Palette.paint(whole, Palette.RAISED, Palette.TEXT);
        title = new Label(whole, SWT.NONE);
        Fonts.large(title);
        Palette.paint(title, Palette.RAISED, Palette.TEXT);
        facts = new Label(whole, SWT.NONE);
        Palette.paint(facts, Palette.RAISED, Palette.QUIET);
        bar = new Composite(whole, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(Math.max(1, beside)).spacing(12, 4).applyTo(bar);
        Palette.paint(bar, Palette.RAISED, Palette.TEXT);
        whole.setLayout(new HeadingLayout(title, facts, bar, beside > 0));
    }

    /** What the controls beside the facts are made on. */
    public Composite bar() {
        return bar;
    }

    /** Shows a title and what there is to say; blank facts are left out. */
    public void show(String name, List<String> said) {
        title.setText(PlainText.of(name));
        String text = PlainText.of(String.join(BETWEEN, said.stream().filter(fact -> !fact.isBlank()).toList()));
        if (!text.equals(facts.getText())) {
            facts.setText(text);
            // Now and not when there is time: until then nothing in the window would be laid out, nor take the keyboard.
            whole.getParent().layout(new Control[] { facts });
        }
    }
}
