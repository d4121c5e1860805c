package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.diff.ConsoleDiff;
import studio.talkback.console.diff.SectionFilter;
import studio.talkback.console.diff.StripPair;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** What differs from another recall: which is compared with which, what of it is to be seen, and the strips drawn. */
public final class DifferencePage {

    /**
     * What is shown.
     *
     * @param before what the recall on the left is called
     * @param after  what the recall on the right is called
     * @param diff   their consoles; null where one has none, or they are of two families
     * @param beside what differs beside the consoles, a line for each
     * @param text   all of it as text
     */
    public record Shown(String before, String after, @Nullable ConsoleDiff diff, List<String> beside, String text) {

        public Shown {
            beside = Objects.requireNonNull(List.copyOf(beside));
        }
    }

    private static final List<SectionFilter> FILTERS = Objects.requireNonNull(List.of(SectionFilter.values()));

    private final Composite control;
    private final Label heading;
    private final Combo sections;
    private final Button all;
    private final DifferenceCanvas canvas;
    private @Nullable Shown shown;
    private String text = "";

    /** @param open is told the key of a control of the console that is asked for */
    public DifferencePage(Composite parent, Consumer<String> open) {
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        heading = new Label(bar, SWT.NONE);
        Palette.paint(heading, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(heading);
        sections = new Combo(bar, SWT.READ_ONLY);
        FILTERS.forEach(each -> sections.add(SectionNames.of(each)));
        sections.select(0);
        AccessibleNames.give(sections, Messages.Difference_Sections);
        sections.addListener(SWT.Selection, event -> show());
        all = new Button(bar, SWT.CHECK);
        all.setText(Messages.Difference_AllStrips);
        Palette.paint(all, Palette.GROUND, Palette.TEXT);
        all.addListener(SWT.Selection, event -> show());
        canvas = new DifferenceCanvas(control, open);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(canvas);
    }

    /** All of the page. */
    public Composite control() {
        return control;
    }

    void setFocus() {
        canvas.setFocus();
    }

    /** All of it as text. */
    String text() {
        return text;
    }

    /** Shows no difference but what there is to do. */
    void show(String hint) {
        if (shown == null && hint.equals(text)) {
            return;
        }
        shown = null;
        text = hint;
        heading.setText("");
        for (int i = 0; i < FILTERS.size(); i++) {
            sections.setItem(i, SectionNames.of(Objects.requireNonNull(FILTERS.get(i))));
        }
        sections.select(0);
        sections.setEnabled(false);
        all.setEnabled(false);
        canvas.show((width, metrics) -> new DiffLayout(metrics, SectionFilter.ALL), hint, hint);
    }

    /** Shows a difference. */
    public void show(Shown difference) {
        if (shown != null && difference.text().equals(text)) {
            return;
        }
        shown = difference;
        text = difference.text();
        sections.setEnabled(true);
        all.setEnabled(true);
        label(difference);
        show();
    }

    /** Says of each section how much of it differs. */
    private void label(Shown difference) {
        ConsoleDiff diff = difference.diff();
        int chosen = sections.getSelectionIndex();
        for (int i = 0; i < FILTERS.size(); i++) {
            SectionFilter filter = Objects.requireNonNull(FILTERS.get(i));
            int count = count(difference, filter);
            sections.setItem(i, SectionNames.of(filter) + (count == 0 ? "" : "   ● " + count));
        }
        sections.select(Math.max(0, chosen));
        String head = NLS.bind(Messages.Difference_Head, new String[] { difference.before(), difference.after(),
                String.valueOf(count(difference, SectionFilter.ALL)) });
        heading.setText(PlainText.of(diff == null || diff.passing() == 0 ? head
                : head + NLS.bind(Messages.Difference_Passing, String.valueOf(diff.passing()))));
    }

    private static int count(Shown difference, SectionFilter filter) {
        ConsoleDiff diff = difference.diff();
        return (diff == null ? 0 : diff.count(filter)) + (filter == SectionFilter.ALL ? difference.beside().size() : 0);
    }

    private void show() {
        Shown difference = shown;
        if (difference != null) {
            SectionFilter wanted = Objects.requireNonNull(FILTERS.get(sections.getSelectionIndex()));
            boolean every = all.getSelection();
            canvas.show((width, metrics) -> layout(difference, wanted, every, width, metrics), Messages.Difference_None,
                    difference.text());
        }
    }

    private static DiffLayout layout(Shown difference, SectionFilter wanted, boolean every, int width, DiffMetrics metrics) {
        DiffLayout layout = new DiffLayout(metrics, wanted);
        ConsoleDiff diff = difference.diff();
        if (diff != null) {
            List<StripPair> strips = diff.strips().stream().filter(each -> every || each.differingWithHeadamp(wanted) > 0).toList();
            layout.strips(strips, width);
            Map<Section, List<ParameterChange>> lists = diff.lists();
            for (Section section : Section.values()) {
                List<ParameterChange> changes = lists.get(section);
                if (changes != null && wanted.shows(section)) {
                    layout.list(SectionNames.of(section), section, Objects.requireNonNull(changes.stream().map(DiffLine::of).toList()), width);
                }
            }
        }
        List<DiffLine> beside = new ArrayList<>();
        difference.beside().forEach(line -> beside.add(new DiffLine(line, "", "", null)));
        return wanted == SectionFilter.ALL ? layout.list(Messages.Difference_Beside, Section.SETUP, beside, width) : layout;
    }
}
