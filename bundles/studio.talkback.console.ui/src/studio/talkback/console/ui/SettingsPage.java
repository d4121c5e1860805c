package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Text;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.settings.ConsoleSettings;
import studio.talkback.console.settings.Setting;
import studio.talkback.console.settings.SettingFilter;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.WorkingCopy;

/** The console's part: strips on the left, the controls of the chosen one on the right, or those that are looked for. */
final class SettingsPage {

    /** The column that is typed into. */
    private static final int VALUE = 3;

    private final Composite control;
    private final WorkingCopy<Recall> copy;
    private final States states;
    private final Text filter;
    private final Button onlyDiffering;
    private final Label count;
    private final Label broken;
    private final org.eclipse.swt.widgets.List strips;
    private final EditGrid<Setting> grid;
    private List<String> labels = Objects.requireNonNull(List.of());
    private @Nullable ConsoleSettings settings;
    private Map<String, ParameterChange> changes = Objects.requireNonNull(Map.of());
    private boolean comparing;
    private StripFaults faults = StripFaults.NONE;

    /** @param open is told of a fault that is asked for */
    SettingsPage(Composite parent, WorkingCopy<Recall> copy, States states, Consumer<OpenFault> open) {
        this.copy = copy;
        this.states = states;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).margins(12, 8).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        filter = new Text(bar, SWT.SEARCH | SWT.ICON_SEARCH);
        filter.setMessage(Messages.Filter);
        GridDataFactory.fillDefaults().hint(260, SWT.DEFAULT).applyTo(filter);
        onlyDiffering = new Button(bar, SWT.CHECK);
        onlyDiffering.setText(Messages.OnlyDiffering);
        Palette.paint(onlyDiffering, Palette.GROUND, Palette.TEXT);
        count = new Label(bar, SWT.NONE);
        Palette.paint(count, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(count);
        broken = new Label(control, SWT.WRAP);
        Palette.paint(broken, Palette.GROUND, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).exclude(true).applyTo(broken);
        broken.setToolTipText(Messages.Fault_Open);
        SashForm sash = new SashForm(control, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        strips = new org.eclipse.swt.widgets.List(sash, SWT.V_SCROLL | SWT.SINGLE);
        Palette.paint(strips, Palette.GROUND, Palette.TEXT);
        strips.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Strips;
            }

            @Override
            public void getDescription(AccessibleEvent event) {
                event.result = FaultText.summary(faultsAtHand());
            }
        });
        strips.addListener(SWT.DefaultSelection,
                event -> faultsAtHand().stream().findFirst().ifPresent(Objects.requireNonNull(open)));
        grid = new EditGrid<>(sash, Messages.Settings, copy, columns(), Setting::key);
        sash.setWeights(22, 78);
        filter.addListener(SWT.Modify, event -> rows());
        filter.addListener(SWT.KeyDown, event -> {
            if (event.keyCode == SWT.ARROW_DOWN || event.keyCode == SWT.CR) {
                grid.setFocus();
                event.doit = false;
            } else if (event.keyCode == SWT.ESC) {
                filter.setText("");
            }
        });
        onlyDiffering.addListener(SWT.Selection, event -> rows());
        strips.addListener(SWT.Selection, event -> {
            filter.setText("");
            rows();
        });
    }

    Composite control() {
        return control;
    }

    /** Gives the keyboard to the filter. */
    void focusFilter() {
        filter.setFocus();
        filter.selectAll();
    }

    void setFocus() {
        strips.setFocus();
    }

    /** Shows the strip of the control with this key and gives the keyboard to that; false where there is none. */
    boolean reveal(String key) {
        ConsoleSettings now = settings;
        Setting wanted = now == null ? null : now.find(key);
        if (wanted == null) {
            return false;
        }
        filter.setText("");
        onlyDiffering.setSelection(false);
        strips.select(labels.indexOf(wanted.label()));
        strips.showSelection();
        rows();
        grid.selectCell(VALUE, grid.rows().indexOf(wanted));
        grid.setFocus();
        return true;
    }

    /** The selected cells as text. */
    String copy() {
        return grid.copy();
    }

    /** Shows a state, compared with another one or, where that is null, with none. */
    void show(ConsoleSettings now, @Nullable ConsoleSettings other) {
        boolean same = now == settings && comparing == (other != null);
        if (same && other == null) {
            rows();
            return;
        }
        settings = now;
        comparing = other != null;
        changes = other == null ? Objects.requireNonNull(Map.of()) : now.changedFrom(other.state());
        onlyDiffering.setEnabled(comparing);
        if (!comparing) {
            onlyDiffering.setSelection(false);
        }
        showStrips(now);
        rows();
    }

    /** Shows what is broken in the console's room. */
    void show(StripFaults open) {
        faults = open;
        ConsoleSettings now = settings;
        if (now != null) {
            showStrips(now);
            rows();
        }
    }

    /** What is broken on the strip that is chosen; empty while controls are looked for in all of them. */
    private List<OpenFault> faultsAtHand() {
        ConsoleSettings now = settings;
        int chosen = strips.getSelectionIndex();
        return now == null || everywhere() || chosen < 0 || chosen >= labels.size() ? Objects.requireNonNull(List.of())
                : faults(now, Objects.requireNonNull(labels.get(chosen)));
    }

    private List<OpenFault> faults(ConsoleSettings now, String label) {
        List<Setting> settingsOf = now.of(label);
        return settingsOf.isEmpty() ? Objects.requireNonNull(List.of()) : faults.on(settingsOf.getFirst().strip().label());
    }

    /** In front of the name, where a narrow column does not cut it off. */
    private String marked(Setting setting) {
        return faults.on(setting.strip().label()).isEmpty() ? setting.label()
                : Objects.requireNonNull(NLS.bind(Messages.Fault_Said, setting.label()));
    }

    private void showStrips(ConsoleSettings now) {
        List<String> marked = new ArrayList<>();
        for (String strip : now.strips()) {
            long differing = now.of(strip).stream().filter(each -> changes.containsKey(each.key())).count();
            String named = faults(now, strip).isEmpty() ? strip : NLS.bind(Messages.Fault_Marked, strip);
            marked.add(differing == 0 ? named : named + "   ● " + differing);
        }
        labels = now.strips();
        if (!marked.equals(List.of(strips.getItems()))) {
            int chosen = strips.getSelectionIndex();
            int top = strips.getTopIndex();
            strips.setItems(marked.toArray(String[]::new));
            strips.select(Math.max(0, Math.min(chosen < 0 ? firstNamed(now) : chosen, labels.size() - 1)));
            strips.setTopIndex(chosen < 0 ? strips.getSelectionIndex() : top);
        }
    }

    /** The first strip that has a scribble strip: what comes before it is the set-up of the console. */
    private int firstNamed(ConsoleSettings now) {
        for (int i = 0; i < labels.size(); i++) {
            List<Setting> controls = now.of(Objects.requireNonNull(labels.get(i)));
            if (!controls.isEmpty() && controls.getFirst().strip().namePath() != null) {
                return i;
            }
        }
        return 0;
    }

    private boolean everywhere() {
        return !new SettingFilter(filter.getText()).isEmpty() || onlyDiffering.getSelection();
    }

    /** Says in a line what is broken on the strip that is chosen, else on any strip: it may be far down in the list. */
    private void sayFaults() {
        ConsoleSettings now = settings;
        List<OpenFault> here = faultsAtHand();
        String said = FaultText.summary(!here.isEmpty() || now == null ? here
                : Objects.requireNonNull(now.strips().stream().flatMap(label -> faults(now, label).stream()).toList()));
        String shown = said.isEmpty() ? "" : PlainText.of(NLS.bind(Messages.Fault_Said, said));
        if (!shown.equals(broken.getText())) {
            broken.setText(shown);
            broken.setVisible(!said.isEmpty());
            ((GridData) broken.getLayoutData()).exclude = said.isEmpty();
            broken.requestLayout();
        }
    }

    private void rows() {
        ConsoleSettings now = settings;
        if (now == null || control.isDisposed()) {
            return;
        }
        SettingFilter wanted = new SettingFilter(filter.getText());
        int chosen = strips.getSelectionIndex();
        List<Setting> rows = everywhere() ? now.filtered(wanted)
                : chosen < 0 || chosen >= labels.size() ? List.of() : now.of(Objects.requireNonNull(labels.get(chosen)));
        if (onlyDiffering.getSelection()) {
            rows = rows.stream().filter(each -> changes.containsKey(each.key())).toList();
        }
        grid.show(Objects.requireNonNull(rows));
        sayFaults();
        count.setText(comparing ? NLS.bind(Messages.CountCompared, String.valueOf(rows.size()), String.valueOf(changes.size()))
                : NLS.bind(Messages.Count, String.valueOf(rows.size())));
    }

    private List<GridColumn<Setting>> columns() {
        return Objects.requireNonNull(List.of(
                GridColumn.<Setting>shown("", 26, each -> changes.containsKey(each.key()) ? "●" : "")
                        .inked(each -> Palette.CAUTION),
                GridColumn.<Setting>shown(Messages.Column_Strip, 110, this::marked)
                        .inked(each -> faults.on(each.strip().label()).isEmpty() ? Palette.QUIET : Palette.CAUTION),
                GridColumn.<Setting>shown(Messages.Column_Control, 150, Setting::name).growing(),
                GridColumn.<Setting>shown(Messages.Column_Value, 96, Setting::words).typed(this::typed)
                        .inked(each -> changes.containsKey(each.key()) ? Palette.CAUTION : null),
                GridColumn.<Setting>shown(Messages.Column_Other, 96, each -> {
                    ParameterChange change = changes.get(each.key());
                    return change == null ? comparing ? each.words() : "" : change.before();
                }).inked(each -> Palette.QUIET),
                GridColumn.<Setting>shown(Messages.Column_Range, 140, each -> each.spec().range())
                        .inked(each -> Palette.QUIET).growing()));
    }

    /** The state with one control set as typed: a new file, which the recall is made to name. */
    private @Nullable Command typed(Setting setting, String text) throws ValueException {
        ConsoleSettings now = settings;
        if (now == null) {
            return null;
        }
        try {
            ConsoleState next = now.typed(setting, text);
            return next == now.state() ? null : new Typed(setting.key(), text);
        } catch (EditException e) {
            throw new ValueException(Objects.requireNonNullElse(e.getMessage(), ""));
        }
    }

    /**
     * Sets a control as typed, on top of what was typed before it in the same step. The new file is kept when this is
     * done, not while what is typed is only tried.
     */
    private final class Typed extends CompoundCommand {

        private final String key;
        private final String text;

        Typed(String key, String text) {
            this.key = key;
            this.text = text;
        }

        @Override
        protected boolean prepare() {
            return true;
        }

        @Override
        public void execute() {
            Recall recall = Objects.requireNonNull(copy.content());
            ConsoleSettings now = Objects.requireNonNull(states.of(recall));
            Evidence file = Objects.requireNonNull(recall.getConsoleState());
            try {
                ConsoleState next = now.typed(Objects.requireNonNull(now.find(key)), text);
                appendAndExecute(SetCommand.create(copy.domain(), file, Literals.EVIDENCE__DIGEST, states.keep(next)));
                appendAndExecute(SetCommand.create(copy.domain(), file, Literals.EVIDENCE__SIZE_BYTES,
                        Long.valueOf(next.bytes().length)));
            } catch (EditException e) {
                throw new IllegalStateException("not validated: " + e.getMessage(), e);
            }
        }
    }
}
