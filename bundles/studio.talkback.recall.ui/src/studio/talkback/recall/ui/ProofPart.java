package studio.talkback.recall.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.ProgressBar;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ApprovedPrint;
import studio.talkback.recall.ProofRequest;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RecallRuns;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Drops;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * The proof at the end of a run: a file is dropped, chosen or pasted, compared with the approved print, and what came of it
 * is shown as large as the level on a meter. What was saved last in the project's folder is proposed.
 */
final class ProofPart {

    private static final int LINES_WIDE = 460;

    /** What is known before anything is compared. */
    private record Known(List<ApprovedPrint> prints, Optional<Path> newest) {

        Known {
            prints = Objects.requireNonNull(List.copyOf(prints));
        }
    }

    private final Ref run;
    private final Consumer<Boolean> busy;
    private final Combo prints;
    private final Text file;
    private final Button compare;
    private final ProgressBar bar;
    private final Label numbers;
    private final Label compared;
    private final Label besides;
    private final LibraryReader library;
    private List<ApprovedPrint> known = Objects.requireNonNull(List.of());
    private @Nullable IProgressMonitor running;
    private @Nullable PrintProof kept;

    /**
     * @param form of two columns
     * @param busy is told when a comparison begins and ends
     */
    ProofPart(Composite form, RecallRun run, Consumer<Boolean> busy) {
        this.run = Documents.ref(Kinds.RECALL_RUN, run);
        this.busy = busy;
        label(form).setText(Messages.Proof_With);
        prints = new Combo(form, SWT.READ_ONLY);
        AccessibleNames.give(prints, Messages.Proof_With);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(prints);
        label(form).setText(Messages.Proof_Printed);
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(6, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(line);
        file = new Text(line, SWT.SINGLE | SWT.BORDER);
        file.setMessage(Messages.Proof_Hint);
        AccessibleNames.give(file, Messages.Proof_Printed);
        GridDataFactory.fillDefaults().grab(true, false).hint(240, SWT.DEFAULT).applyTo(file);
        // Enter compares; it does not end the run.
        file.addListener(SWT.Traverse, event -> event.doit &= event.detail != SWT.TRAVERSE_RETURN);
        file.addListener(SWT.DefaultSelection, event -> compareOrCancel());
        button(line, Messages.Proof_Choose).addListener(SWT.Selection, event -> choose());
        compare = button(line, Messages.Proof_Compare);
        compare.addListener(SWT.Selection, event -> compareOrCancel());
        bar = new ProgressBar(form, SWT.HORIZONTAL | SWT.INDETERMINATE);
        AccessibleNames.give(bar, Messages.Proof_Comparing);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(bar);
        Composite result = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(12, 10).spacing(0, 4).applyTo(result);
        GridDataFactory.fillDefaults().span(2, 1).grab(true, false).applyTo(result);
        Palette.paint(result, Palette.GROUND, Palette.TEXT);
        numbers = line(result, Palette.TEXT);
        Fonts.huge(numbers);
        compared = line(result, Palette.QUIET);
        besides = line(result, Palette.CAUTION);
        Drops.files(form, files -> dropped(files));
        library = new LibraryReader(file);
        shown(bar, false);
        show(run.getProof(), "");
        propose(run);
    }

    private static Label label(Composite parent) {
        return new Label(parent, SWT.NONE);
    }

    private static Button button(Composite parent, String text) {
        Button button = new Button(parent, SWT.PUSH);
        button.setText(text);
        return button;
    }

    private static Label line(Composite result, Palette ink) {
        Label line = new Label(result, SWT.WRAP);
        Palette.paint(line, Palette.GROUND, ink);
        GridDataFactory.fillDefaults().grab(true, false).hint(LINES_WIDE, SWT.DEFAULT).applyTo(line);
        return line;
    }

    /** Reads what there is to compare with, and what was printed last. */
    private void propose(RecallRun doc) {
        library.read(Messages.Reading, (source, monitor) -> new Known(RunWriting.runs(source).approvedPrints(run),
                NewestPrint.of(source, doc)), read -> {
                    known = read.prints();
                    for (ApprovedPrint each : known) {
                        prints.add(PlainText.of(each.approved() ? each.title() : each.title() + Messages.Proof_NotApproved));
                    }
                    prints.select(0);
                    prints.setEnabled(!known.isEmpty());
                    if (file.getText().isEmpty()) {
                        put(read.newest().map(Path::toString).orElse(""));
                    }
                });
    }

    /** A path whose end can be seen: that is the file's name. */
    private void put(String path) {
        file.setText(path);
        file.setSelection(path.length());
    }

    private void dropped(List<Path> files) {
        if (running == null && !files.isEmpty()) {
            put(files.getFirst().toString());
            compare();
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(file.getShell(), SWT.OPEN);
        dialog.setText(Messages.Proof_Printed);
        dialog.setFilterExtensions(new String[] { "*.wav;*.WAV;*.bwf;*.rf64;*.w64;*.aif;*.aiff;*.aifc;*.AIF", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            put(chosen);
            compare();
        }
    }

    private void compareOrCancel() {
        if (running == null) {
            compare();
        } else {
            cancel();
        }
    }

    /** Gives up comparing; nothing is written down then. */
    void cancel() {
        IProgressMonitor monitor = running;
        if (monitor != null) {
            monitor.setCanceled(true);
        }
    }

    private void compare() {
        String typed = file.getText().strip();
        String operator = typed.isEmpty() ? "" : Operator.atDesk();
        if (operator.isEmpty()) {
            file.setFocus();
            return;
        }
        Path path;
        try {
            path = Objects.requireNonNull(Path.of(typed));
        } catch (InvalidPathException e) {
            file.setFocus();
            return;
        }
        ProofRequest request = new ProofRequest(path, chosenPrint(), operator, Objects.requireNonNull(ZonedDateTime.now()));
        StoppableMonitor stop = new StoppableMonitor();
        begin(stop);
        library.<Optional<PrintProof>>write(Messages.Proof_Comparing, (target, monitor) -> {
            RecallRuns runs = RunWriting.runs(target);
            runs.prove(run, request, stop.over(monitor));
            return Objects.requireNonNull(runs.load(run).map(stored -> stored.content().getProof()));
        }, proof -> {
            end();
            show(proof.orElse(null), "");
        }, failure -> {
            end();
            // What was found before still stands in the run.
            show(kept, failure instanceof OperationCanceledException ? Messages.Proof_Cancelled : "");
            file.setFocus();
        });
    }

    /** The one that is shown; the approved Main as long as it is not known what there is. */
    private @Nullable String chosenPrint() {
        int place = prints.getSelectionIndex();
        return place < 0 || place >= known.size() ? null : known.get(place).name();
    }

    private void begin(IProgressMonitor monitor) {
        running = monitor;
        compare.setText(Messages.Proof_Cancel);
        compare.requestLayout();
        shown(bar, true);
        say(numbers, "");
        say(compared, "");
        say(besides, "");
        busy.accept(Boolean.TRUE);
    }

    private void end() {
        running = null;
        compare.setText(Messages.Proof_Compare);
        compare.requestLayout();
        shown(bar, false);
        busy.accept(Boolean.FALSE);
    }

    /** @param first is said before it; empty for nothing */
    private void show(@Nullable PrintProof proof, String first) {
        kept = proof;
        if (proof == null) {
            say(numbers, "");
            say(compared, first.isEmpty() ? Messages.Proof_None : first);
            say(besides, "");
            return;
        }
        say(numbers, ProofWords.numbers(proof));
        Palette.paint(numbers, Palette.GROUND, ProofWords.found(proof) ? Palette.TEXT : Palette.ALARM);
        List<String> quiet = new ArrayList<>(first.isEmpty() ? List.of() : List.of(first));
        quiet.add(ProofWords.compared(proof));
        if (ProofWords.found(proof)) {
            quiet.add(ProofWords.meaning(proof));
        }
        say(compared, String.join("\n", quiet));
        say(besides, String.join("\n", ProofWords.besides(proof).stream().map(each -> "! " + each).toList()));
    }

    /** Says something where there is something to say; a line without words takes no room. */
    private static void say(Label label, String text) {
        label.setText(PlainText.of(text));
        shown(label, !text.isEmpty());
    }

    private static void shown(Control control, boolean visible) {
        ((GridData) control.getLayoutData()).exclude = !visible;
        control.setVisible(visible);
        control.requestLayout();
    }
}
