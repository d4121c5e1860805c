package studio.talkback.project.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.IntConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.DefaultNatTableStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.data.ISpanningDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.grid.data.DefaultColumnHeaderDataProvider;
import org.eclipse.nebula.widgets.nattable.grid.layer.ColumnHeaderLayer;
import org.eclipse.nebula.widgets.nattable.layer.CompositeLayer;
import org.eclipse.nebula.widgets.nattable.layer.DataLayer;
import org.eclipse.nebula.widgets.nattable.layer.LabelStack;
import org.eclipse.nebula.widgets.nattable.layer.SpanningDataLayer;
import org.eclipse.nebula.widgets.nattable.layer.cell.DataCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.selection.SelectionLayer;
import org.eclipse.nebula.widgets.nattable.selection.event.ISelectionEvent;
import org.eclipse.nebula.widgets.nattable.selection.config.DefaultSelectionStyleConfiguration;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionBindings;
import org.eclipse.nebula.widgets.nattable.selection.config.RowOnlySelectionConfiguration;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.viewport.ViewportLayer;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.ui.PipelineModel.Heading;
import studio.talkback.project.ui.PipelineModel.ItemLine;
import studio.talkback.project.ui.PipelineModel.Line;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;

/** The pipeline's table: draws the model's lines and knows which one is selected. */
final class PipelineGrid {

    private static final String HEADING = "heading";
    private static final String LATE = "late";
    private static final String QUIET = "quiet";
    private static final int ROW_HEIGHT = 26;
    private static final int LEAST_ITEM = 150;
    private static final int[] WIDTHS = { 140, 260, 0, 86, 72, 64, 46, 140, 62, 96 };
    private static final int ROOM_WIDTH = 130;

    private final PipelineModel model;
    private final PipelineCells cells;
    private final NatTable table;
    private final SelectionLayer selection;
    private final ViewportLayer viewport;
    private final Font bold;
    private final DataLayer body;
    private boolean quiet;

    PipelineGrid(Composite parent, PipelineModel model, PipelineCells cells) {
        this.model = model;
        this.cells = cells;
        body = new SpanningDataLayer(new Body(), 100, ROW_HEIGHT);
        DataLayer header = new DataLayer(new DefaultColumnHeaderDataProvider(cells.headings()), 100, ROW_HEIGHT);
        for (int column = 0; column < WIDTHS.length; column++) {
            body.setDefaultColumnWidthByPosition(column, WIDTHS[column]);
        }
        body.setColumnPercentageSizing(1, true);
        // Where large text leaves no room for it, the table is scrolled: a row without its item says nothing.
        body.setMinColumnWidth(1, LEAST_ITEM);
        body.setConfigLabelAccumulator(this::label);
        selection = new SelectionLayer(body, false);
        selection.addConfiguration(new RowOnlySelectionConfiguration());
        viewport = new ViewportLayer(selection);
        viewport.setRegionName(GridRegion.BODY);
        ColumnHeaderLayer columns = new ColumnHeaderLayer(header, viewport, selection);
        CompositeLayer whole = new CompositeLayer(1, 2);
        whole.setChildLayer(GridRegion.COLUMN_HEADER, columns, 0, 0);
        whole.setChildLayer(GridRegion.BODY, viewport, 0, 1);
        table = new NatTable(parent, whole, false);
        bold = FontDescriptor.createFrom(parent.getFont()).setStyle(SWT.BOLD)
                .createFont(parent.getDisplay());
        table.addDisposeListener(event -> bold.dispose());
        table.addConfiguration(new DefaultNatTableStyleConfiguration());
        table.addConfiguration(new DefaultSelectionStyleConfiguration());
        table.addConfiguration(new RowOnlySelectionBindings());
        Look look = new Look();
        table.addConfiguration(look);
        Themes.onSwitch(table, () -> {
            look.configureRegistry(table.getConfigRegistry());
            table.refresh();
        });
        table.configure();
        Palette.paint(table, Palette.GROUND, Palette.TEXT);
        table.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** The selected row in words, for those who hear the table: it is drawn, and has no widgets to read. */
    String spoken() {
        Line line = selected();
        if (line == null) {
            return Messages.Spoken_None;
        } else if (line instanceof Heading heading) {
            return cells.heading(heading);
        }
        String[] headings = cells.headings();
        List<String> words = new ArrayList<>();
        for (int column = 0; column < headings.length; column++) {
            String text = cells.text(line, column);
            if (!text.isEmpty()) {
                words.add(headings[column] + " " + text);
            }
        }
        return Objects.requireNonNull(String.join(", ", words));
    }

    NatTable control() {
        return table;
    }

    /** The selected line; null where none is. */
    @Nullable
    Line selected() {
        int[] rows = selection.getFullySelectedRowPositions();
        List<Line> lines = model.lines();
        return rows.length == 1 && rows[0] < lines.size() ? lines.get(rows[0]) : null;
    }

    /**
     * Selects the line that was selected before the rows were read anew, and leaves the table where it was scrolled to. Nobody
     * is called back.
     *
     * @return whether the line is still shown
     */
    boolean selectAgain(Line line) {
        List<Line> lines = model.lines();
        for (int row = 0; row < lines.size(); row++) {
            if (isSame(line, lines.get(row))) {
                int top = viewport.getOrigin().getY();
                quietly(row);
                if (viewport.getOrigin().getY() != top) {
                    viewport.setOriginY(top);
                }
                return true;
            }
        }
        return false;
    }

    /** Whether both are about the same item, or head the same group. */
    private static boolean isSame(Line one, Line other) {
        return switch (one) {
        case ItemLine item -> other instanceof ItemLine too && too.row().item().equals(item.row().item());
        case Heading heading -> other instanceof Heading too && Objects.equals(too.project(), heading.project())
                && too.title().equals(heading.title());
        };
    }

    private void quietly(int row) {
        quiet = true;
        try {
            selection.selectRow(0, row, false, false);
        } finally {
            quiet = false;
        }
    }

    /** Selects the line of this item, where it is shown; else the first item. Nobody is called back. */
    void selectQuietly(@Nullable Ref item) {
        List<Line> lines = model.lines();
        int found = 0;
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row) instanceof ItemLine line && Objects.equals(line.row().item(), item)) {
                found = row;
            }
        }
        quiet = true;
        try {
            select(found);
        } finally {
            quiet = false;
        }
    }

    /**
     * Selects a project's heading, and nobody is called back.
     *
     * @return whether it is shown
     */
    boolean selectProject(Ref project) {
        List<Line> lines = model.lines();
        for (int row = 0; row < lines.size(); row++) {
            if (lines.get(row) instanceof Heading heading && project.equals(heading.project())) {
                quietly(row);
                return true;
            }
        }
        return false;
    }

    /** Selects the first item at or after this line. */
    void select(int line) {
        List<Line> lines = model.lines();
        for (int row = Math.max(0, line); row < lines.size(); row++) {
            if (lines.get(row) instanceof ItemLine) {
                selection.selectRow(0, row, false, false);
                return;
            }
        }
        selection.clear();
    }

    /** Calls back when another line is selected. */
    void onSelection(Runnable task) {
        selection.addLayerListener(event -> {
            if (event instanceof ISelectionEvent && !quiet) {
                task.run();
            }
        });
    }

    /** Calls back with the column whose heading is clicked. */
    void onHeading(IntConsumer task) {
        table.addListener(SWT.MouseUp, event -> {
            LabelStack region = table.getRegionLabelsByXY(event.x, event.y);
            if (region != null && region.hasLabel(GridRegion.COLUMN_HEADER)) {
                task.accept(table.getColumnIndexByPosition(table.getColumnPositionByX(event.x)));
            }
        });
    }

    /** Shows the model's lines of now. */
    void refresh() {
        boolean elsewhere = model.lines().stream()
                .anyMatch(line -> line instanceof ItemLine item && PipelineCells.isElsewhere(item.row()));
        int width = elsewhere ? ROOM_WIDTH : 0;
        if (body.getColumnWidthByPosition(PipelineCells.ROOM) != width) {
            body.setColumnWidthByPosition(PipelineCells.ROOM, width);
        }
        table.refresh();
    }

    private void label(LabelStack labels, int column, int row) {
        switch (model.lines().get(row)) {
        case Heading heading -> labels.addLabelOnTop(HEADING);
        case ItemLine item -> {
            if (column == PipelineCells.DUE && cells.isLate(item.row())) {
                labels.addLabelOnTop(LATE);
            } else if (column == PipelineCells.LAST_SESSION || column == PipelineCells.ROOM && !item.row().apart()) {
                labels.addLabelOnTop(QUIET);
            }
        }
        }
    }

    /** The cells' texts; a heading is one cell over its row. */
    private final class Body implements ISpanningDataProvider {

        @Override
        public DataCell getCellByPosition(int column, int row) {
            boolean heading = row < model.lines().size() && model.lines().get(row) instanceof Heading;
            return heading ? new DataCell(0, row, WIDTHS.length, 1) : new DataCell(column, row);
        }

        @Override
        public Object getDataValue(int column, int row) {
            return cells.text(model.lines().get(row), column);
        }

        @Override
        public void setDataValue(int column, int row, Object value) {
            throw new UnsupportedOperationException("the pipeline is read only");
        }

        @Override
        public int getColumnCount() {
            return WIDTHS.length;
        }

        @Override
        public int getRowCount() {
            return model.lines().size();
        }
    }

    /** Talkback's colours in place of the table's own. */
    private final class Look extends AbstractRegistryConfiguration {

        @Override
        public void configureRegistry(IConfigRegistry registry) {
            ICellPainter padded = new PaddingDecorator(new TextPainter(false, true), 0, 8, 0, 8);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded, DisplayMode.NORMAL,
                    GridRegion.COLUMN_HEADER);
            registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, Palette.LINE.color());
            registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.FALSE);
            style(registry, DisplayMode.NORMAL, null, Palette.GROUND, Palette.TEXT, table.getFont());
            style(registry, DisplayMode.NORMAL, GridRegion.COLUMN_HEADER, Palette.GROUND, Palette.QUIET, table.getFont());
            style(registry, DisplayMode.SELECT, GridRegion.COLUMN_HEADER, Palette.GROUND, Palette.QUIET, table.getFont());
            style(registry, DisplayMode.NORMAL, HEADING, Palette.RAISED, Palette.TEXT, bold);
            style(registry, DisplayMode.NORMAL, LATE, Palette.GROUND, Palette.ALARM, bold);
            style(registry, DisplayMode.NORMAL, QUIET, Palette.GROUND, Palette.QUIET, table.getFont());
            style(registry, DisplayMode.SELECT, null, Palette.SELECTED, Palette.TEXT, table.getFont());
            style(registry, DisplayMode.SELECT, HEADING, Palette.SELECTED, Palette.TEXT, bold);
            style(registry, DisplayMode.SELECT, LATE, Palette.SELECTED, Palette.ALARM, bold);
            // The cell where the selection began looks like the rest of its row.
            style(registry, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE, Palette.SELECTED,
                    Palette.TEXT, bold);
            style(registry, DisplayMode.NORMAL, SelectionStyleLabels.SELECTION_ANCHOR_STYLE, Palette.GROUND,
                    Palette.TEXT, table.getFont());
        }

        private void style(IConfigRegistry registry, DisplayMode mode, @Nullable String label, Palette ground,
                Palette text, Font font) {
            Style style = new Style();
            style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground.color());
            style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, text.color());
            style.setAttributeValue(CellStyleAttributes.FONT, font);
            style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
            style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
            registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
        }
    }
}
