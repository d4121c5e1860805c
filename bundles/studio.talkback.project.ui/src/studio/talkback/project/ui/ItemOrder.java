package studio.talkback.project.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Pipeline;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.PipelineStage;
import studio.talkback.project.Projects;
import studio.talkback.project.Stages;
import studio.talkback.project.TypedTitle;
import studio.talkback.project.ui.PipelineModel.ItemLine;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * The project's items in their order, as the pipeline sees them. The order is the project's; what stands in the rows is
 * the items', and Enter opens them. New ones are typed or pasted below the last and saved at once.
 */
final class ItemOrder {

    private static final int TITLE = 1;
    /** Of the pipeline's columns up to whom an item is blocked on, without the room. */
    private static final int[] WIDTHS = { 130, 220, 0, 86, 76, 66, 50, 130 };

    private record Read(List<PipelineStage> stages, List<PipelineRow> rows) {
    }

    private final WorkingCopy<Project> copy;
    private final PipelineCells cells = new PipelineCells(() -> Objects.requireNonNull(ZonedDateTime.now()));
    private final EditGrid<Ref> grid;
    private final LibraryReader reader;
    private Map<Ref, PipelineRow> rows = Objects.requireNonNull(Map.of());

    ItemOrder(Composite parent, WorkingCopy<Project> copy, Consumer<@Nullable Ref> open) {
        this.copy = copy;
        List<GridColumn<Ref>> columns = new ArrayList<>();
        columns.add(GridColumn.<Ref>shown(Messages.Order_Place, 44, this::place).inked(ref -> Palette.QUIET));
        columns.add(GridColumn.<Ref>shown(Messages.Column_Item, WIDTHS[PipelineCells.ITEM], ref -> cell(ref, PipelineCells.ITEM)).growing());
        for (int column = 0; column < WIDTHS.length; column++) {
            if (column != PipelineCells.ITEM && column != PipelineCells.ROOM) {
                columns.add(column(column));
            }
        }
        grid = new EditGrid<>(parent, Messages.Order_List, copy, columns, ref -> ref);
        grid.addingElsewhere(Messages.Order_New, TITLE, this::create);
        grid.movingIn(Literals.PROJECT__ITEMS);
        grid.opening(open::accept);
        reader = new LibraryReader(grid.control());
        LibraryWatch.on(grid.control(), this::read);
        read();
    }

    EditGrid<Ref> grid() {
        return grid;
    }

    void show(Project project) {
        grid.show(Objects.requireNonNull(List.copyOf(project.getItems())));
    }

    private GridColumn<Ref> column(int column) {
        GridColumn<Ref> shown = GridColumn.shown(Objects.requireNonNull(cells.headings()[column]), WIDTHS[column],
                ref -> cell(ref, column));
        return column == PipelineCells.DUE ? shown.inked(this::lateInk) : shown;
    }

    private String place(Ref item) {
        return String.valueOf(grid.rows().indexOf(item) + 1);
    }

    private String cell(Ref item, int column) {
        PipelineRow row = rows.get(item.toDocument());
        return row != null ? cells.text(new ItemLine(row), column)
                : column == PipelineCells.ITEM && !rows.isEmpty() ? Messages.Order_Gone : "";
    }

    private @Nullable Palette lateInk(Ref item) {
        PipelineRow row = rows.get(item.toDocument());
        return row != null && cells.isLate(row) ? Palette.ALARM : null;
    }

    private void read() {
        Ref project = copy.ref();
        reader.read(Messages.Reading, (library, monitor) -> read(library, project), read -> {
            cells.setStageNames(read.stages().stream()
                    .collect(Collectors.toMap(PipelineStage::key, PipelineStage::name, (one, other) -> one)));
            rows = read.rows().stream().collect(Collectors.toMap(PipelineRow::item, row -> row));
            grid.table().redraw();
        });
    }

    private static Read read(Library library, Ref project) throws LibraryException {
        return new Read(new Stages(library).all(), new Pipeline(library).of(project));
    }

    /** Makes items of lines that were typed or pasted. */
    private void create(List<String> lines) {
        List<Item> items = lines.stream().map(TypedTitle::read).map(ItemOrder::item).toList();
        Ref project = copy.ref();
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        reader.write(Messages.NewItem, (library, monitor) -> new Projects(library).create(items, project, operator),
                made -> {
                    // The document comes back with them, and the rows with the document.
                }, failure -> {
                });
    }

    private static Item item(TypedTitle line) {
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle(line.title());
        item.setNumber(line.number());
        return item;
    }
}
