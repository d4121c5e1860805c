package studio.talkback.recall.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.EditorPart;

import studio.talkback.model.Evidence;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RunException;
import studio.talkback.recall.RunMark;
import studio.talkback.recall.RunShare;
import studio.talkback.room.ui.ShowsRecall;
import studio.talkback.ui.Actions;
import studio.talkback.ui.AskLine;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Cover;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.Themes;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.picture.PictureCanvas;

/**
 * A run page by page, for somebody who stands at the rack: Enter sets the page, → one control, X says that it cannot be set.
 * Everything is saved as it is done, and the run goes on where it was left.
 */
public final class RecallRunEditor extends EditorPart implements ShowsRecall {

    public static final String ID = "studio.talkback.recall.ui.run";

    private static final String END = "studio.talkback.recall.ui.endRun";
    private static final String LOAD = "studio.talkback.room.ui.loadConsole";

    private @Nullable Cover cover;
    private @Nullable LibraryReader reader;
    private @Nullable RunWriting writing;
    private @Nullable Heading heading;
    private @Nullable Button mine;
    private @Nullable Button end;
    private @Nullable RunOutline outline;
    private @Nullable Label where;
    private @Nullable Label unit;
    private @Nullable RunSteps steps;
    private @Nullable PictureCanvas photo;
    private @Nullable RunFace face;
    private @Nullable RunBay bay;
    private @Nullable SashForm beside;
    private @Nullable Label note;
    private @Nullable AskLine line;
    private @Nullable ShownRun shown;
    private List<RunPage> pages = Objects.requireNonNull(List.of());
    private @Nullable String current;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite whole) {
        Cover over = new Cover(whole, run(), this::covered);
        cover = over;
        Composite parent = over.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        Palette.paint(parent, Palette.GROUND, Palette.TEXT);
        reader = new LibraryReader(parent);
        writing = new RunWriting(parent);
        Heading head = new Heading(parent, 2);
        heading = head;
        Button own = new Button(head.bar(), SWT.CHECK);
        own.setText(Messages.Mine);
        Palette.paint(own, Palette.RAISED, Palette.TEXT);
        own.addListener(SWT.Selection, event -> show());
        mine = own;
        Button ending = new Button(head.bar(), SWT.PUSH);
        ending.setText(Messages.End);
        ending.addListener(SWT.Selection, event -> end());
        end = ending;
        SashForm sash = new SashForm(parent, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sash);
        RunOutline list = new RunOutline(sash, place -> turnTo(place.intValue()));
        outline = list;
        createPage(sash);
        sash.setWeights(24, 76);
        line = new AskLine(parent, this::setFocus);
        Label keys = new Label(parent, SWT.NONE);
        keys.setText(Messages.Keys);
        Palette.paint(keys, Palette.RAISED, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(keys);
        list.control().addListener(SWT.KeyDown, this::key);
        Objects.requireNonNull(steps).control().addListener(SWT.KeyDown, this::key);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, () -> unlessCovered(this::copy));
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO,
                () -> unlessCovered(() -> Objects.requireNonNull(writing).changes().undo(this::say)));
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO,
                () -> unlessCovered(() -> Objects.requireNonNull(writing).changes().redo(this::say)));
        Actions.handle(getSite(), END, () -> unlessCovered(this::end));
        LibraryWatch.on(parent, this::refresh);
        Themes.onSwitch(list.control(), this::show);
        refresh();
    }

    private void createPage(Composite parent) {
        Composite page = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).spacing(0, 6).applyTo(page);
        Palette.paint(page, Palette.GROUND, Palette.TEXT);
        where = label(page, Palette.QUIET);
        Label name = label(page, Palette.TEXT);
        Fonts.huge(name);
        unit = name;
        SashForm sides = new SashForm(page, SWT.HORIZONTAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(sides);
        beside = sides;
        steps = new RunSteps(sides);
        photo = new PictureCanvas(sides, Messages.Photo);
        sides.setWeights(64, 36);
        face = new RunFace(page);
        bay = new RunBay(page);
        note = label(page, Palette.CAUTION);
    }

    private static Label label(Composite parent, Palette ink) {
        Label label = new Label(parent, SWT.NONE);
        Palette.paint(label, Palette.GROUND, ink);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(label);
        return label;
    }

    private Ref run() {
        return ((RunInput) Objects.requireNonNull(getEditorInput())).run();
    }

    @Override
    public @Nullable Ref recall() {
        ShownRun run = shown;
        return run == null ? null : run.run().getRecall();
    }

    private void covered() {
        if (Cover.isOver(cover)) {
            setPartName(Objects.requireNonNull(cover).title(""));
        } else {
            show();
            refresh();
        }
    }

    /** Nobody changes or copies what he does not see. */
    private void unlessCovered(Runnable task) {
        if (!Cover.isOver(cover)) {
            task.run();
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        Ref run = run();
        if (source != null && !Cover.isOver(cover)) {
            ShownRun before = shown;
            source.read(Messages.Reading, (library, monitor) -> ShownRun.read(library, run, before), read -> show(read.orElse(null)));
        }
    }

    /** What this screen wrote itself comes back from the library too; and most of what is saved is about something else. */
    private void show(@Nullable ShownRun now) {
        ShownRun before = shown;
        shown = now;
        if (now != null && !now.isAs(before)) {
            show();
            RunStep done = before == null ? null : now.doneMeanwhile(before, Talkback.context().state().operator());
            if (done != null && done.eContainer() instanceof RunPage on) {
                say(NLS.bind(Messages.Meanwhile, new Object[] { done.getDoneBy(), RunWords.name(on), RunWords.line(done) }));
            }
        }
    }

    private void show() {
        ShownRun run = shown;
        Heading head = heading;
        RunOutline list = outline;
        if (run == null || head == null || list == null) {
            return;
        }
        String title = NLS.bind(Messages.Title, RunWords.text(run.run().getFromTitle()), run.title());
        setPartName(Objects.requireNonNull(cover).title(NLS.bind(Messages.Tab, run.title())));
        List<String> facts = new ArrayList<>(RunWords.progress(run.progress()));
        if (run.ended()) {
            facts.add(Messages.Ended);
        } else if (run.progress().complete()) {
            facts.add(Messages.Complete);
        } else if (RunPlaces.isLeftToOthers(run.run().getPages(), Talkback.context().state().operator())) {
            facts.add(Messages.LeftToOthers);
        }
        head.show(title, facts);
        Objects.requireNonNull(end).setEnabled(!run.ended());
        pages = pages(run);
        int place = place();
        list.show(pages, place);
        showPage(run, place, false);
        head.bar().requestLayout();
    }

    private List<RunPage> pages(ShownRun run) {
        Button own = mine;
        String operator = Talkback.context().state().operator();
        return own == null || !own.getSelection() || operator.isEmpty() ? run.run().getPages()
                : Objects.requireNonNull(run.run().getPages().stream()
                        .filter(page -> RunPlaces.isMine(page, operator)).toList());
    }

    private int place() {
        return RunPlaces.of(pages, current, Talkback.context().state().operator());
    }

    private void turnTo(int place) {
        ShownRun run = shown;
        RunOutline list = outline;
        if (run != null && list != null && place >= 0 && place < pages.size()) {
            list.select(place);
            showPage(run, place, true);
        }
    }

    private void showPage(ShownRun run, int place, boolean turned) {
        RunPage page = place < 0 || place >= pages.size() ? null : pages.get(place);
        boolean another = turned || page == null || !Objects.equals(current, page.getId());
        current = page == null ? null : page.getId();
        Objects.requireNonNull(where).setText(PlainText.of(page == null ? Messages.Nothing : places(page, place)));
        String named = page == null ? "" : RunWords.text(page.getUnit());
        String count = page == null || page.getControls() <= 1 ? "" : NLS.bind(Messages.Differ, String.valueOf(page.getSteps().size()),
                String.valueOf(page.getControls()));
        Objects.requireNonNull(unit).setText(PlainText.of(count.isEmpty() ? named : named + "     " + count));
        Objects.requireNonNull(steps).show(page, another);
        Objects.requireNonNull(face).show(run, page);
        Objects.requireNonNull(bay).show(run, page);
        showPhotos(run, page);
        Label remark = Objects.requireNonNull(note);
        remark.setText(PlainText.of(page == null ? "" : RunWords.text(page.getNote())));
        ((GridData) remark.getLayoutData()).exclude = remark.getText().isEmpty();
        remark.getParent().layout(true);
    }

    /** The part, the place in the room, the place in the run and who takes it. */
    private String places(RunPage page, int place) {
        String number = NLS.bind(Messages.Page, String.valueOf(place + 1), String.valueOf(pages.size()));
        List<String> said = new ArrayList<>(List.of(RunWords.part(page.getPart()), RunWords.text(page.getPlace()), number,
                RunWords.text(page.getShare())));
        said.removeIf(String::isEmpty);
        return String.join("   ·   ", said);
    }

    private void showPhotos(ShownRun run, @Nullable RunPage page) {
        List<Evidence> photos = page == null ? List.of() : run.photos(page);
        boolean any = !photos.isEmpty();
        SashForm sides = Objects.requireNonNull(beside);
        sides.setMaximizedControl(any ? null : Objects.requireNonNull(steps).control());
        Objects.requireNonNull(photo).show(any ? photos.getFirst() : null);
    }

    private void key(Event event) {
        if (event.stateMask != 0 || shown == null) {
            return;
        }
        event.doit = false;
        switch (event.keyCode) {
        case SWT.CR, SWT.KEYPAD_CR -> setPage();
        case SWT.ARROW_RIGHT -> setStep();
        case SWT.PAGE_DOWN -> turnBy(1);
        case SWT.PAGE_UP -> turnBy(-1);
        case SWT.DEL, SWT.BS -> openAgain();
        case 'x' -> cannot();
        case 'n' -> remark();
        case 'p' -> photograph();
        case 's' -> share();
        case 'l' -> Actions.run(getSite(), LOAD);
        default -> event.doit = true;
        }
    }

    private @Nullable RunPage page() {
        int place = place();
        return place < 0 || place >= pages.size() ? null : pages.get(place);
    }

    private void turnBy(int direction) {
        turnTo(Math.clamp(place() + direction, 0, Math.max(0, pages.size() - 1)));
    }

    /** Sets what is open on the page and turns to the next that has something open; asks for the end after the last. */
    private void setPage() {
        RunPage page = page();
        if (page != null) {
            List<String> open = page.getSteps().stream().filter(step -> step.getState() == StepState.OPEN).map(RunStep::getId).toList();
            int next = RunPlaces.nextOpen(pages, place(), Talkback.context().state().operator());
            String then = next < 0 || pages.get(next) == page ? page.getId() : pages.get(next).getId();
            if (open.isEmpty()) {
                turnTo(next < 0 ? place() : next);
            } else {
                mark(open, StepState.SET, "", () -> current = then);
            }
        }
    }

    private void setStep() {
        RunStep step = Objects.requireNonNull(steps).selected();
        if (step != null) {
            boolean last = Objects.requireNonNull(page()).getSteps().stream()
                    .allMatch(each -> each == step || each.getState() != StepState.OPEN);
            int next = RunPlaces.nextOpen(pages, place(), Talkback.context().state().operator());
            String then = last && next >= 0 ? pages.get(next).getId() : current;
            Objects.requireNonNull(steps).selectNextOpen();
            mark(List.of(Objects.requireNonNull(step.getId())), StepState.SET, "", () -> current = then);
        }
    }

    private void cannot() {
        RunStep step = Objects.requireNonNull(steps).selected();
        if (step != null && isGoingOn()) {
            ask(NLS.bind(Messages.Ask_Why, PlainText.of(RunWords.what(step))), Messages.Hint_Why,
                    RunWords.text(step.getWhy()), why -> mark(List.of(Objects.requireNonNull(step.getId())), StepState.EXCEPTION, why,
                            () -> Objects.requireNonNull(steps).selectNextOpen()));
        }
    }

    private void openAgain() {
        RunStep step = Objects.requireNonNull(steps).selected();
        if (step != null) {
            mark(List.of(Objects.requireNonNull(step.getId())), StepState.OPEN, "", () -> { });
        }
    }

    private void mark(List<String> ids, StepState state, String why, Runnable then) {
        if (!isGoingOn()) {
            return;
        }
        Ref run = run();
        Objects.requireNonNull(writing).change((runs, operator, monitor) -> runs.mark(run,
                new RunMark(ids, state, why, operator, Objects.requireNonNull(ZonedDateTime.now()))), () -> {
                    then.run();
                    // What was saved may be shown already, and is not shown twice then.
                    show();
                    refresh();
                });
    }

    private boolean isGoingOn() {
        ShownRun run = shown;
        boolean goesOn = run != null && !run.ended();
        if (!goesOn) {
            say(Messages.Ended);
        }
        return goesOn;
    }

    private void remark() {
        RunPage page = page();
        if (page != null && isGoingOn()) {
            Ref run = run();
            String id = Objects.requireNonNull(page.getId());
            ask(Messages.Ask_Note, Messages.Hint_Note, RunWords.text(page.getNote()),
                    typed -> Objects.requireNonNull(writing).change((runs, operator, monitor) -> runs.note(run, id, typed, operator),
                            this::refresh));
        }
    }

    private void share() {
        RunPage page = page();
        ShownRun going = shown;
        if (page != null && going != null && isGoingOn()) {
            String id = Objects.requireNonNull(page.getId());
            Objects.requireNonNull(line).ask(Messages.Ask_Share, Messages.Hint_Share, RunWords.text(page.getShare()),
                    typed -> share(going.run(), id, typed));
        }
    }

    private void share(RecallRun known, String page, String typed) {
        AskLine asking = Objects.requireNonNull(line);
        try {
            RunShare share = RunShare.of(known, page, typed);
            asking.close();
            setFocus();
            Ref run = run();
            Objects.requireNonNull(writing).change(
                    (runs, operator, monitor) -> runs.share(run, share.pages(), share.initials(), operator), this::refresh);
        } catch (RunException e) {
            asking.refused(String.valueOf(e.getMessage()));
        }
    }

    /** Asks for words; whatever is typed is taken. */
    private void ask(String question, String hint, String stands, Consumer<String> take) {
        AskLine asking = Objects.requireNonNull(line);
        asking.ask(question, hint, stands, typed -> {
            asking.close();
            setFocus();
            take.accept(typed);
        });
    }

    private void photograph() {
        RunPage page = page();
        if (page == null || !isGoingOn()) {
            return;
        }
        FileDialog dialog = new FileDialog(getSite().getShell(), SWT.OPEN);
        dialog.setText(Messages.Photo_Choose);
        dialog.setFilterExtensions(new String[] { "*.jpg;*.jpeg;*.png;*.heic;*.heif;*.JPG;*.JPEG;*.PNG;*.HEIC", "*" });
        String chosen = dialog.open();
        if (chosen != null) {
            Ref run = run();
            String id = Objects.requireNonNull(page.getId());
            Objects.requireNonNull(writing).change((runs, operator, monitor) -> runs.photo(run, id, Objects.requireNonNull(Path.of(chosen)),
                    operator, Objects.requireNonNull(ZonedDateTime.now()), monitor), this::refresh);
        }
    }

    private void end() {
        ShownRun run = shown;
        if (run != null && isGoingOn()) {
            EndDialog dialog = new EndDialog(getSite().getShell(), run);
            if (dialog.open() == Window.OK) {
                Ref ref = run();
                Objects.requireNonNull(writing).change((runs, operator, monitor) -> dialog.end(runs, ref, operator), this::refresh);
            }
        }
    }

    private void copy() {
        ShownRun run = shown;
        AskLine typing = line;
        if (typing != null && typing.field().isFocusControl()) {
            typing.field().copy();
        } else if (run != null && typing != null) {
            ClipboardText.put(typing.field().getDisplay(), RunWords.text(run));
        }
    }

    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    @Override
    public void setFocus() {
        Cover over = cover;
        AskLine typing = line;
        RunSteps rows = steps;
        if (over != null && over.covers()) {
            over.setFocus();
        } else if (typing != null && typing.isOpen()) {
            typing.field().setFocus();
        } else if (rows != null) {
            rows.control().setFocus();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Each step is saved as it is done.
    }

    @Override
    public void doSaveAs() {
        // It is never offered.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
