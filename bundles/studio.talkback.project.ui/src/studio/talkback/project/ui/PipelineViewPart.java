package studio.talkback.project.ui;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.Pipeline;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.PipelineStage;
import studio.talkback.project.PipelineView;
import studio.talkback.project.ui.PipelineModel.Heading;
import studio.talkback.project.ui.PipelineModel.ItemLine;
import studio.talkback.project.ui.PipelineModel.Line;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Actions;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Drops;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;

/**
 * What is due, most pressing first. Typing filters, Enter shows where the item was left off and opens a project, the
 * headings sort.
 */
public final class PipelineViewPart extends ViewPart {

    public static final String ID = "studio.talkback.project.ui.pipeline";

    private static final String LEFT_OFF = "studio.talkback.brief.ui.leftOff";
    /** After the first rows were drawn the other screens are, before the rest is read beside them. */
    private static final int REST_MILLIS = 100;

    private final PipelineModel model = new PipelineModel();
    private final PipelineCells cells = new PipelineCells(() -> Objects.requireNonNull(ZonedDateTime.now()));
    private @Nullable LibraryReader reader;
    private @Nullable PipelineGrid grid;
    private @Nullable Label stages;
    private @Nullable HintedPage pages;
    private boolean shown;

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.Empty);
        offer(stack, Messages.Empty_Project, "studio.talkback.project.ui.newProject");
        offer(stack, Messages.Empty_People, "studio.talkback.studio.ui.open");
        offer(stack, Messages.Empty_Preferences, "studio.talkback.app.preferences");
        offer(stack, Messages.Empty_Keys, "studio.talkback.app.keyboard");
        pages = stack;
        fill(stack.content());
        reader = new LibraryReader(stack);
        LibraryWatch.on(stack, this::refresh);
        stack.onDrop(this::takeIn);
        refresh();
    }

    /** Takes what is dropped: a session folder becomes a project. */
    public void takeIn(List<Path> files) {
        Path folder = files.stream().filter(Files::isDirectory).findFirst().orElse(null);
        if (folder == null) {
            getViewSite().getActionBars().getStatusLineManager().setMessage(Messages.Drop_NoFolder);
        } else {
            new WizardDialog(getSite().getShell(), new NewProjectWizard(folder)).open();
        }
    }

    private void fill(Composite page) {
        GridLayoutFactory.fillDefaults().numColumns(2).margins(10, 8).spacing(12, 8).applyTo(page);
        Text words = new Text(page, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        words.setMessage(Messages.Filter);
        words.setToolTipText(Messages.Filter);
        GridDataFactory.fillDefaults().hint(220, SWT.DEFAULT).applyTo(words);
        Label counts = new Label(page, SWT.NONE);
        Palette.paint(counts, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(counts);
        stages = counts;
        PipelineGrid table = new PipelineGrid(page, model, cells);
        GridDataFactory.fillDefaults().grab(true, true).span(2, 1).applyTo(table.control());
        grid = table;
        // What somebody filtered by says whose work it was.
        Runnable switched = () -> words.setText("");
        Talkback.hiding().addListener(switched);
        page.addDisposeListener(event -> Talkback.hiding().removeListener(switched));
        Drops.files(table.control(), this::takeIn);
        words.addModifyListener(event -> filter(words.getText()));
        words.addListener(SWT.KeyDown, event -> leaveFilter(event, table));
        words.addListener(SWT.DefaultSelection, event -> open());
        table.control().addListener(SWT.KeyDown, event -> key(event, words));
        table.control().addListener(SWT.MouseDoubleClick, event -> open());
        table.onSelection(this::selected);
        table.onHeading(this::sort);
    }

    private void offer(HintedPage page, String text, String command) {
        page.offer(text, () -> Actions.run(getSite(), command));
    }

    private void key(Event event, Text words) {
        if (event.keyCode == SWT.CR || event.keyCode == SWT.KEYPAD_CR) {
            open();
        } else if (event.keyCode == SWT.ESC) {
            words.setText("");
        } else if (event.character > ' ' && event.character != SWT.DEL && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
            words.setFocus();
            words.append(String.valueOf(event.character));
            event.doit = false;
        }
    }

    private static void leaveFilter(Event event, PipelineGrid table) {
        if (event.keyCode == SWT.ARROW_DOWN) {
            table.control().setFocus();
            event.doit = false;
        }
    }

    private void filter(String words) {
        model.setFilter(words);
        showLines();
        PipelineGrid table = grid;
        if (table != null) {
            table.select(0);
        }
    }

    /** Groups by project, by stage, or not at all, in turn. */
    void group() {
        model.nextGrouping();
        showLines();
    }

    private void sort(int column) {
        model.setOrder(PipelineCells.order(column));
        showLines();
    }

    private void selected() {
        PipelineGrid table = grid;
        switch (table == null ? null : table.selected()) {
        case ItemLine line -> Talkback.context().setWork(line.row().project(), line.row().item());
        case Heading heading when heading.project() != null -> Talkback.context().setWork(heading.project(), null);
        case null, default -> {
            // Between the rows there is nothing to work on.
        }
        }
    }

    /** The item of the selected line; null where none is selected. */
    @Nullable
    Ref selectedItem() {
        PipelineRow row = row();
        return row == null ? null : row.item();
    }

    private @Nullable PipelineRow row() {
        PipelineGrid table = grid;
        return table != null && table.selected() instanceof ItemLine line ? line.row() : null;
    }

    /** Shows where the selected item was left off; a project opens. */
    private void open() {
        PipelineGrid table = grid;
        switch (table == null ? null : table.selected()) {
        case ItemLine line -> {
            Talkback.context().setWork(line.row().project(), line.row().item());
            Screens.show(getSite().getPage(), LEFT_OFF);
        }
        case Heading heading when heading.project() != null ->
            DocumentOpeners.open(getSite().getPage(), heading.project());
        case null, default -> {
            // A stage has no screen of its own.
        }
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        if (source != null && shown) {
            source.read(Messages.Reading, (library, monitor) -> new Pipeline(library).view(), this::show);
        } else if (source != null) {
            source.read(Messages.Reading, (library, monitor) -> new Pipeline(library).first(), this::show);
        }
    }

    /** What does not fit on the screen is read when what does has been drawn: neither waits for the other then. */
    private void readRest(PipelineGrid table) {
        table.control().addListener(SWT.Paint, new Listener() {
            @Override
            public void handleEvent(Event event) {
                table.control().removeListener(SWT.Paint, this);
                table.control().getDisplay().timerExec(REST_MILLIS, () -> {
                    if (!table.control().isDisposed() && !model.isWhole()) {
                        refresh();
                    }
                });
            }
        });
    }

    private void show(PipelineView view) {
        cells.setStageNames(view.stages().stream().map(PipelineView.StageCount::stage)
                .collect(Collectors.toMap(PipelineStage::key, PipelineStage::name, (one, other) -> one)));
        boolean typed = !model.isWhole() && model.isFiltered();
        PipelineGrid table = grid;
        Line line = table == null ? null : table.selected();
        shown = true;
        model.setRows(view);
        if (table != null) {
            showLines();
            if (typed) {
                table.select(0);
            } else if (line == null || isLeft(line) || !table.selectAgain(line)) {
                select(table);
            }
            if (!view.whole()) {
                readRest(table);
            }
        }
        HintedPage stack = pages;
        if (stack != null) {
            stack.show(!model.isEmpty());
        }
    }

    /** Whether another item or project was taken up elsewhere since this line was selected. */
    private static boolean isLeft(Line line) {
        ActiveContext.State atHand = Talkback.context().state();
        if (line instanceof ItemLine item) {
            return !item.row().item().equals(atHand.item());
        }
        Ref project = ((Heading) line).project();
        return project != null && (atHand.item() != null || !project.equals(atHand.project()));
    }

    /** What is at hand is selected; where nothing is, what presses most comes to hand. */
    private void select(PipelineGrid table) {
        Ref item = Talkback.context().state().item();
        Ref project = Talkback.context().state().project();
        if (item != null || project == null || !table.selectProject(project)) {
            table.selectQuietly(item);
        }
        if (item == null && project == null) {
            selected();
        }
    }

    private void showLines() {
        PipelineGrid table = grid;
        Label counts = stages;
        if (table != null && counts != null) {
            table.refresh();
            counts.setText(PlainText.of(model.isWhole() ? model.stageCounts().entrySet().stream().map(this::count)
                    .collect(Collectors.joining("     ")) : Messages.Reading_Rest));
        }
    }

    private String count(Map.Entry<String, Integer> stage) {
        return NLS.bind(Messages.StageCount, cells.stageName(stage.getKey()), stage.getValue());
    }

    @Override
    public void setFocus() {
        PipelineGrid table = grid;
        if (table != null) {
            table.control().setFocus();
        }
    }
}
