package studio.talkback.session.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyleRange;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.events.VerifyEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.FontData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;

import studio.talkback.model.Evidence;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.quickentry.EntrySpan;
import studio.talkback.session.quickentry.Proposal;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.SpanState;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Themes;

/**
 * The line one types an entry into: the chip of the kind, the text with its tokens marked, what it will be saved as
 * beneath. Enter saves, Tab completes, Esc clears, ↑ in an empty line takes the last entry up again; Enter and Delete in an
 * empty line keep and drop what is proposed.
 */
final class QuickLine extends Composite {

    /** What the line asks of the editor around it. */
    interface Owner {

        /** Enter: save this, with these files. */
        void save(QuickEntry entry, String line, List<Evidence> files);

        /** M1+V: takes files or a picture from the clipboard; false where it holds neither. */
        boolean pasteFiles();

        /** ↑ in an empty line. */
        void editLast();

        /** Esc emptied the line: what was begun in it is given up. */
        void givenUp();

        /** Esc in an empty line. */
        void leave();

        /** {@code ?} in an empty line: show what can be typed. */
        void help();

        /** Enter in an empty line: keep what is proposed. */
        void keepProposed();

        /** Delete in an empty line: drop what is proposed. */
        void dropProposed();

        /** M1+arrow: go on to the next proposal, or to the one before for -1. */
        void moveProposed(int by);
    }

    /** Enter that is pressed twice by a heavy hand saves a line, and does not keep what is proposed. */
    private static final int TWICE_MILLIS = 500;

    private final QuickLineModel model;
    private final Owner owner;
    private final CLabel chip;
    private final StyledText input;
    private final Label outcome;
    private final ProposalList proposals;
    private final Font large;
    private final List<String> awaited = new ArrayList<>();
    private boolean saveWhenAttached;
    private boolean adjusting;
    private long entered = -TWICE_MILLIS - 1L;
    private long deleted = -TWICE_MILLIS - 1L;

    /** @param owner is asked to save */
    QuickLine(Composite parent, QuickLineModel model, Owner owner) {
        super(parent, SWT.NONE);
        this.model = model;
        this.owner = owner;
        GridLayoutFactory.fillDefaults().numColumns(2).margins(14, 10).spacing(8, 4).applyTo(this);
        large = largeFont();
        addDisposeListener(event -> large.dispose());
        chip = new CLabel(this, SWT.NONE);
        chip.setFont(large);
        input = new StyledText(this, SWT.SINGLE) {
            @Override
            public void paste() {
                if (!owner.pasteFiles()) {
                    super.paste();
                }
            }
        };
        input.setFont(large);
        outcome = new Label(this, SWT.NONE);
        GridDataFactory.swtDefaults().align(SWT.LEFT, SWT.CENTER).applyTo(chip);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(input);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(outcome);
        proposals = new ProposalList(input, this::take);
        paint();
        Themes.onSwitch(this, this::show);
        name();
        input.addModifyListener(event -> modified());
        input.addVerifyKeyListener(this::key);
        // Tab completes; where there is nothing to complete it travels on as usual.
        input.addTraverseListener(event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT && proposals.isOpen()) {
                event.doit = false;
                proposals.takeSelected();
            }
        });
        show();
    }

    /** The widget that has the keyboard. */
    StyledText input() {
        return input;
    }

    /** What the line holds. */
    QuickLineModel model() {
        return model;
    }

    /** Puts a line there to be corrected. */
    void setLine(String line) {
        model.clear();
        setText(line);
        input.setCaretOffset(input.getCharCount());
    }

    /** A file is being kept that the line is to show: Enter waits for it. */
    void waitFor(String name) {
        awaited.add(name);
        show();
    }

    /** The file is kept; null where it could not be. */
    void attached(String name, @Nullable Evidence file) {
        if (!awaited.remove(name)) {
            // The line was cleared meanwhile.
            return;
        } else if (file == null) {
            saveWhenAttached = false;
        } else {
            model.attach(file);
        }
        show();
        if (saveWhenAttached && awaited.isEmpty()) {
            save();
        }
    }

    /** Shows files that the line had when it could not be saved. */
    void attach(List<Evidence> files) {
        files.forEach(model::attach);
        show();
    }

    /** Empties the line after it was saved. */
    void clear() {
        awaited.clear();
        saveWhenAttached = false;
        model.clear();
        setText("");
    }

    /** Shows the line anew after its context changed. */
    void refresh() {
        show();
    }

    private void paint() {
        for (Control control : new Control[] { this, input, outcome }) {
            Palette.paint(control, Palette.RAISED, Palette.TEXT);
        }
        Palette.paint(chip, Palette.SELECTED, Palette.ACCENT);
        Palette.paint(outcome, Palette.RAISED, Palette.QUIET);
    }

    @Override
    public boolean setFocus() {
        return input.setFocus();
    }

    private void name() {
        input.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                QuickEntryKind kind = model.chip();
                event.result = kind == null ? Messages.QuickLine_Name
                        : NLS.bind(Messages.QuickLine_NameWithKind, kind.label());
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = outcome.getText();
            }
        });
    }

    private Font largeFont() {
        FontData[] data = getFont().getFontData();
        for (FontData each : data) {
            each.setHeight(Math.round(each.getHeight() * 1.5f));
        }
        return new Font(getDisplay(), data);
    }

    private void modified() {
        if (adjusting) {
            return;
        }
        if (input.getText().equals("?")) {
            setText("");
            owner.help();
            return;
        }
        String shown = model.type(input.getText());
        if (!shown.equals(input.getText())) {
            int caret = Math.max(0, input.getCaretOffset() - 2);
            adjust(shown, caret);
        }
        show();
    }

    private void key(VerifyEvent event) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            event.doit = false;
            enter(millis(event.time));
        } else if (event.keyCode == SWT.DEL) {
            delete(event);
        } else if (event.stateMask == SWT.MOD1 && (event.keyCode == SWT.ARROW_UP || event.keyCode == SWT.ARROW_DOWN)) {
            event.doit = false;
            owner.moveProposed(event.keyCode == SWT.ARROW_UP ? -1 : 1);
        } else if (event.keyCode == SWT.ESC) {
            event.doit = false;
            escape();
        } else if (event.keyCode == SWT.TAB && event.stateMask == 0 && proposals.isOpen()) {
            event.doit = false;
            proposals.takeSelected();
        } else if (event.keyCode == SWT.ARROW_DOWN && proposals.isOpen()) {
            event.doit = false;
            proposals.move(1);
        } else if (event.keyCode == SWT.ARROW_UP) {
            event.doit = false;
            up();
        } else if (event.keyCode == SWT.BS && input.getCaretOffset() == 0 && input.getSelectionCount() == 0) {
            String undone = model.undoChip();
            if (undone != null) {
                event.doit = false;
                adjust(undone, 2);
                show();
            }
        }
    }

    /** The key that is held to empty the line goes on repeating when it is empty, and drops nothing by that. */
    private void delete(VerifyEvent event) {
        boolean blank = isBlank();
        long time = millis(event.time);
        event.doit = !blank;
        if (blank && Math.abs(time - deleted) > TWICE_MILLIS) {
            owner.dropProposed();
        } else {
            deleted = time;
        }
    }

    /** Some window systems count from their start and need the sign after 25 days. */
    private static long millis(int time) {
        return Integer.toUnsignedLong(time);
    }

    private void enter(long time) {
        if (!isBlank()) {
            entered = time;
            save();
        } else if (Math.abs(time - entered) > TWICE_MILLIS) {
            owner.keepProposed();
        }
    }

    private boolean isBlank() {
        return model.isEmpty() && model.chip() == null && awaited.isEmpty() && input.getCharCount() == 0;
    }

    private void save() {
        proposals.close();
        saveWhenAttached = !awaited.isEmpty();
        if (!model.isEmpty() && !saveWhenAttached) {
            owner.save(model.entry(), model.line(), model.files());
        }
    }

    private void escape() {
        if (proposals.isOpen()) {
            proposals.close();
        } else if (isBlank()) {
            owner.leave();
        } else {
            clear();
            owner.givenUp();
        }
    }

    private void up() {
        if (proposals.isOpen() && proposals.move(-1)) {
            return;
        }
        if (isBlank()) {
            owner.editLast();
        }
    }

    private void take(Proposal proposal) {
        String completed = proposal.applyTo(input.getText());
        adjust(completed, proposal.start() + proposal.replacement().length());
        model.type(completed);
        show();
        proposals.close();
    }

    private void setText(String text) {
        adjust(text, text.length());
        String shown = model.type(text);
        if (!shown.equals(text)) {
            adjust(shown, shown.length());
        }
        show();
    }

    private void adjust(String text, int caret) {
        adjusting = true;
        try {
            input.setText(text);
            input.setCaretOffset(Math.min(caret, text.length()));
        } finally {
            adjusting = false;
        }
    }

    private void show() {
        QuickEntryKind kind = model.chip();
        String item = model.currentItem();
        chip.setText(PlainText.of((item == null ? "" : "#" + item + " ")
                + (kind == null ? Messages.QuickLine_Prompt : " " + kind.label().toUpperCase() + " ")));
        QuickEntry entry = model.entry();
        input.setStyleRanges(styles(entry, model.prefixLength()));
        outcome.setText(model.isEmpty() && awaited.isEmpty() ? Messages.QuickLine_Empty : outcome(entry));
        outcome.setForeground((entry.findings().isEmpty() && model.faultsOf(entry).isEmpty() ? Palette.QUIET
                : Palette.CAUTION).color());
        List<Proposal> found = model.isBlank() ? List.of() : model.proposals(input.getCaretOffset());
        if (input.isFocusControl()) {
            proposals.show(found);
        }
        layout(true, true);
    }

    /** What will be saved, with the files that the line is to show. */
    private String outcome(QuickEntry entry) {
        List<OpenFault> broken = model.faultsOf(entry);
        String says = (broken.isEmpty() ? "" : FaultText.summary(broken) + "  \u00b7  ")
                + EntryText.outcome(entry, model.begun());
        int files = model.files().size();
        if (!awaited.isEmpty()) {
            return NLS.bind(Messages.QuickLine_Keeping, String.join(", ", awaited));
        }
        return PlainText.of(files == 0 ? says
                : says + "  ·  " + NLS.bind(files == 1 ? Messages.QuickLine_File : Messages.QuickLine_Files,
                        model.fileNames(), String.valueOf(files)));
    }

    private static StyleRange[] styles(QuickEntry entry, int prefix) {
        List<StyleRange> ranges = new ArrayList<>();
        for (EntrySpan span : entry.spans()) {
            StyleRange range = style(span, prefix);
            if (range != null) {
                ranges.add(range);
            }
        }
        return ranges.toArray(StyleRange[]::new);
    }

    private static @Nullable StyleRange style(EntrySpan span, int prefix) {
        int start = span.start() - prefix;
        Palette color = color(span);
        if (start < 0 || color == null) {
            return null;
        }
        StyleRange range = new StyleRange(start, span.end() - span.start(), color.color(), null);
        // A name that nobody knows is kept and marked: by its line, not by colour alone.
        range.underline = span.state() != SpanState.KNOWN;
        range.underlineStyle = span.state() == SpanState.INVALID ? SWT.UNDERLINE_ERROR : SWT.UNDERLINE_SQUIGGLE;
        range.fontStyle = span.state() == SpanState.KNOWN ? SWT.BOLD : SWT.NORMAL;
        return range;
    }

    private static @Nullable Palette color(EntrySpan span) {
        return switch (span.state()) {
        case INVALID -> Palette.ALARM;
        case UNKNOWN, DOUBTFUL -> Palette.CAUTION;
        case KNOWN -> switch (span.role()) {
        case TEXT, SEPARATOR, KIND -> null;
        default -> Palette.ACCENT;
        };
        };
    }
}
