package studio.talkback.console.ui.build;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IDialogSettings;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateKind;
import studio.talkback.console.build.BuildPlan;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.KeptPreset;
import studio.talkback.console.build.Presets;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.StripLook;
import studio.talkback.console.ui.RecallOpener;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/**
 * Builds a scene: what to begin with, which track and which preset goes on which strip, and what becomes of it. What it will
 * do is said while it is typed; files may be dropped anywhere on it.
 */
final class BuildDialog extends TitleAreaDialog implements ChosenPlace.Changes {

    private static final int PLAN_MILLIS = 150;
    private static final int PLAN_LINES = 4;
    private static final int WIDE = 300;
    private static final String SCENES = "*.scn";
    private static final String PRESETS = "*.chn;*.efx;*.rou;*.snp";

    private final IWorkbenchPage page;
    private final Known known;
    private final BuildModel model;
    private @Nullable LibraryReader reading;
    private @Nullable LibraryReader planning;
    private @Nullable Combo base;
    private @Nullable BuildTable table;
    private @Nullable ChosenPlace chosen;
    private @Nullable Text plan;
    private @Nullable ResultFields result;
    private Map<String, StripLook> now = new HashMap<>();
    private Map<String, StripLook> then = new HashMap<>();
    private int plans;
    private boolean building;

    /** @param known what was read for it */
    BuildDialog(IWorkbenchPage page, Known known) {
        super(page.getWorkbenchWindow().getShell());
        this.page = page;
        this.known = known;
        this.model = new BuildModel(known.tracks());
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Build);
    }

    @Override
    protected IDialogSettings getDialogBoundsSettings() {
        IDialogSettings all = PlatformUI.getDialogSettingsProvider(FrameworkUtil.getBundle(BuildDialog.class)).getDialogSettings();
        String name = BuildDialog.class.getSimpleName();
        IDialogSettings ours = all.getSection(name);
        return ours == null ? all.addNewSection(name) : ours;
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(known.name().isEmpty() ? Messages.Build_Files : NLS.bind(Messages.Build_Title, known.name())));
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(4).margins(12, 10).spacing(10, 6).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        reading = new LibraryReader(form);
        planning = new LibraryReader(form);
        base = Fields.combo(form, Messages.Base, 2, WIDE, this::beginWithRecall);
        known.recalls().forEach(recall -> Objects.requireNonNull(base).add(recall.name()));
        Fields.button(form, Messages.Base_File,
                () -> choose(Messages.Base, SCENES, SWT.OPEN, paths -> beginWithFile(paths.getFirst())));
        table = new BuildTable(form, this::showChosen, () -> Objects.requireNonNull(chosen).setFocus(), this::clear);
        chosen = new ChosenPlace(form, model, known.presets(), this);
        orderLine(form);
        planLines(form);
        result = new ResultFields(form, known.item(), known.name(), WIDE);
        Drops.files(area, this::take);
        showChosen();
        plan();
        return area;
    }

    private void orderLine(Composite form) {
        Composite line = new Composite(form, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(3).spacing(8, 0).applyTo(line);
        GridDataFactory.fillDefaults().grab(true, false).span(4, 1).applyTo(line);
        Button order = Fields.button(line, Messages.InOrder, () -> {
            model.placeInOrder();
            changed();
        });
        Button none = Fields.button(line, Messages.NoTracks, () -> {
            model.placeNone();
            changed();
        });
        order.setEnabled(!known.tracks().isEmpty());
        none.setEnabled(!known.tracks().isEmpty());
        Button amps = new Button(line, SWT.CHECK);
        amps.setText(Messages.HeadAmps);
        amps.addListener(SWT.Selection, event -> {
            model.takeHeadAmps(amps.getSelection());
            changed();
        });
    }

    private void planLines(Composite form) {
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(Fields.label(form, Messages.Plan));
        Text text = new Text(form, SWT.MULTI | SWT.READ_ONLY | SWT.V_SCROLL | SWT.WRAP | SWT.BORDER);
        GridDataFactory.fillDefaults().grab(true, false).span(3, 1).hint(WIDE, text.getLineHeight() * PLAN_LINES).applyTo(text);
        AccessibleNames.give(text, Messages.Plan);
        // A field of several lines keeps Tab for itself, and in this one nothing is typed.
        text.addListener(SWT.Traverse, event -> event.doit |= event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        plan = text;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Build_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Combo choice = Objects.requireNonNull(base);
        if (known.recalls().isEmpty()) {
            // A list without entries takes no focus, which would fall on the button that builds.
            places().setFocus();
            setMessage(Messages.Build_NoBase);
        } else {
            choice.setFocus();
            setMessage(usualMessage());
            choice.select(0);
            beginWithRecall(0);
        }
    }

    private String usualMessage() {
        return known.tracks().isEmpty() ? Messages.Build_NoTracks : Messages.Build_Message;
    }

    private LibraryReader reader() {
        return Objects.requireNonNull(reading);
    }

    private BuildTable places() {
        return Objects.requireNonNull(table);
    }

    private void beginWithRecall(int index) {
        // Behind the recalls stand the files that were chosen, which were read already.
        if (index >= 0 && index < known.recalls().size()) {
            Known.Base recall = Objects.requireNonNull(known.recalls().get(index));
            reader().read(Messages.Reading,
                    (library, monitor) -> ReadState.of(recall.name(), Known.console(library, recall.ref())), this::begin);
        } else if (index >= 0) {
            beginWithFile(Objects.requireNonNull(Path.of(Objects.requireNonNull(base).getItem(index))));
        }
    }

    private void beginWithFile(Path scene) {
        reader().read(Messages.Reading, (library, monitor) -> ReadState.of(scene), read -> {
            Combo choice = Objects.requireNonNull(base);
            if (begin(read) && choice.indexOf(scene.toString()) < 0) {
                choice.add(scene.toString());
            }
            choice.select(choice.indexOf(scene.toString()));
        });
    }

    private boolean begin(ReadState read) {
        ConsoleState state = read.state();
        SceneBuild build = read.build();
        if (state == null || build == null || state.kind() != StateKind.SCENE) {
            refuse(read.name(), state == null ? read.why() : Messages.Base_NoScene);
            return false;
        }
        setErrorMessage(null);
        model.begin(read.name(), state, build);
        now = StripLook.of(state);
        then = now;
        changed();
        places().setFocus();
        return true;
    }

    private void refuse(String what, String why) {
        setErrorMessage(PlainText.of(NLS.bind(Messages.NotTaken, what, why)));
    }

    /** A scene is what to begin with; presets go on the chosen place where they fit, else on the first that takes them. */
    private void take(List<Path> files) {
        reader().read(Messages.Reading, (library, monitor) -> {
            List<ReadState> read = new ArrayList<>();
            for (Path each : files) {
                read.add(ReadState.of(each));
            }
            return read;
        }, all -> all.forEach(this::take));
    }

    private void take(ReadState read) {
        ConsoleState state = read.state();
        if (state == null) {
            refuse(read.name(), read.why());
        } else if (state.kind() == StateKind.SCENE) {
            begin(read);
        } else if (model.base() == null) {
            refuse(read.name(), Messages.Base_First);
        } else {
            Choice choice = new Choice(read.name(), state.kind(), null, state);
            Objects.requireNonNull(chosen).offer(choice);
            Place place = placeFor(state.kind());
            if (place != null) {
                places().choose(place);
                model.put(choice, place);
                changed();
            }
        }
    }

    private @Nullable Place placeFor(StateKind kind) {
        Place selected = places().chosen();
        return selected != null && selected.kind() == kind ? selected : model.places().stream()
                .filter(place -> place.kind() == kind && model.preset(place) == null).findFirst().orElse(null);
    }

    @Override
    public void track(@Nullable BuildTrack track) {
        Place place = places().chosen();
        if (place != null) {
            model.put(track, place);
            changed();
        }
    }

    @Override
    public void name(String name) {
        Place place = places().chosen();
        if (place != null) {
            model.name(place, name);
            places().show(model, now, then);
            plan();
        }
    }

    @Override
    public void preset(@Nullable Choice choice) {
        Place place = places().chosen();
        KeptPreset kept = choice == null ? null : choice.kept();
        if (place == null) {
            return;
        } else if (choice == null || kept == null) {
            model.put(choice, place);
            changed();
            return;
        }
        reader().read(Messages.Reading, (library, monitor) -> {
            try {
                return ReadState.of(choice.name(), new Presets(library, Known.scenes()).read(kept));
            } catch (EvidenceException e) {
                return ReadState.refused(choice.name(), e);
            }
        }, read -> {
            if (read.state() == null) {
                refuse(read.name(), read.why());
            } else {
                model.put(new Choice(choice.name(), choice.kind(), kept, read.state()), place);
                changed();
            }
        });
    }

    @Override
    public void browse() {
        choose(Messages.Preset, PRESETS, SWT.OPEN | SWT.MULTI, this::take);
    }

    private void clear() {
        Place place = places().chosen();
        if (place != null) {
            model.clear(place);
            changed();
        }
    }

    private void changed() {
        showChosen();
        plan();
    }

    private void showChosen() {
        places().show(model, now, then);
        Objects.requireNonNull(chosen).show(places().chosen());
    }

    /** Says what will be done, a moment after the last thing that was typed. */
    private void plan() {
        BuildRequest request = model.request();
        SceneBuild build = model.build();
        Text said = Objects.requireNonNull(plan);
        if (request == null || build == null) {
            said.setText(Messages.Plan_NoBase);
            return;
        }
        int number = ++plans;
        said.getDisplay().timerExec(PLAN_MILLIS, () -> {
            if (!said.isDisposed() && number == plans) {
                Objects.requireNonNull(planning).read(Messages.Planning,
                        (library, monitor) -> Planned.of(build, request, monitor), this::show);
            }
        });
    }

    /** What will be done, or why it cannot be. */
    private record Planned(@Nullable BuildPlan plan, Map<String, StripLook> looks, String why) {

        static Planned of(SceneBuild build, BuildRequest request, IProgressMonitor monitor) {
            try {
                BuildPlan plan = build.plan(request, monitor);
                return new Planned(plan, StripLook.of(plan.scene()), "");
            } catch (EditException e) {
                return new Planned(null, Objects.requireNonNull(Map.of()), String.valueOf(e.getMessage()));
            }
        }
    }

    private void show(Planned planned) {
        BuildPlan ready = planned.plan();
        setErrorMessage(ready == null ? PlainText.of(planned.why()) : null);
        getButton(IDialogConstants.OK_ID).setEnabled(ready != null && !building);
        if (ready == null) {
            say(planned.why());
            return;
        }
        then = planned.looks();
        places().show(model, now, then);
        say(words(ready));
        boolean mind = !ready.warnings().isEmpty();
        setMessage(mind ? PlainText.of(ready.warnings().getFirst()) : usualMessage(),
                mind ? IMessageProvider.WARNING : IMessageProvider.NONE);
    }

    private String words(BuildPlan ready) {
        List<String> lines = new ArrayList<>();
        ready.warnings().forEach(warning -> lines.add(NLS.bind(Messages.Plan_Mind, warning)));
        model.withoutStrip().forEach(each -> lines.add(NLS.bind(Messages.Plan_NoStrip, each.name())));
        lines.add(NLS.bind(Messages.Plan_Changes, Integer.valueOf(ready.changes().size()), model.baseName()));
        ready.steps().forEach(step -> lines.add(step.text()));
        return Objects.requireNonNull(String.join("\n", lines));
    }

    private void say(String text) {
        Text said = Objects.requireNonNull(plan);
        if (!text.equals(said.getText().replace(Text.DELIMITER, "\n"))) {
            said.setText(text);
        }
    }

    private void choose(String what, String ending, int style, Consumer<List<Path>> take) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setText(Fields.plain(what));
        dialog.setFilterExtensions(ending, "*.*");
        if (dialog.open() != null) {
            List<Path> paths = new ArrayList<>();
            for (String each : dialog.getFileNames()) {
                paths.add(Path.of(dialog.getFilterPath(), each));
            }
            take.accept(paths);
        }
    }

    @Override
    protected void okPressed() {
        BuildRequest request = model.request();
        SceneBuild build = model.build();
        if (request == null || build == null) {
            setErrorMessage(Messages.Plan_NoBase);
            return;
        }
        BuildOutcome.Order order = Objects.requireNonNull(result).order(model.baseName(), this::setErrorMessage);
        if (order != null && !building) {
            building = true;
            Button ok = getButton(IDialogConstants.OK_ID);
            ok.setEnabled(false);
            new LibraryReader(getShell()).write(Messages.Building,
                    (library, monitor) -> BuildOutcome.of(library, build, request, order, monitor), this::done, failure -> {
                        building = false;
                        ok.setEnabled(true);
                    });
        }
    }

    private void done(BuildOutcome outcome) {
        Path written = outcome.file();
        Ref recall = outcome.recall();
        super.okPressed();
        if (recall != null) {
            new RecallOpener().open(page, recall);
        }
        if (written != null) {
            MessageDialog.openInformation(page.getWorkbenchWindow().getShell(), Messages.Build,
                    PlainText.of(NLS.bind(Messages.Written, written)));
        }
    }
}
