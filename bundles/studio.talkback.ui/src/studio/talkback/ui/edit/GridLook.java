package studio.talkback.ui.edit;

import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.CellConfigAttributes;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.grid.GridRegion;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.painter.cell.ICellPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.TextPainter;
import org.eclipse.nebula.widgets.nattable.painter.cell.decorator.PaddingDecorator;
import org.eclipse.nebula.widgets.nattable.style.BorderStyle;
import org.eclipse.nebula.widgets.nattable.style.CellStyleAttributes;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.nebula.widgets.nattable.style.HorizontalAlignmentEnum;
import org.eclipse.nebula.widgets.nattable.style.SelectionStyleLabels;
import org.eclipse.nebula.widgets.nattable.style.Style;
import org.eclipse.nebula.widgets.nattable.style.VerticalAlignmentEnum;
import org.eclipse.swt.graphics.Font;

import studio.talkback.ui.Palette;

/** Talkback's colours for tables, in place of the table's own. */
final class GridLook extends AbstractRegistryConfiguration {

    /** Label of the row that new rows are typed into. */
    static final String NEW = "new";

    private static final int MARGIN = 8;

    private final Font font;
    private final Function<ILayerCell, @Nullable String> hint;

    /** @param hint what is written into a cell that is empty, null for nothing */
    GridLook(Font font, Function<ILayerCell, @Nullable String> hint) {
        this.font = font;
        this.hint = hint;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        ICellPainter texts = new TextPainter(false, true) {
            @Override
            protected String convertDataType(ILayerCell cell, IConfigRegistry in) {
                String instead = hint.apply(cell);
                return instead != null ? instead : super.convertDataType(cell, in);
            }
        };
        ICellPainter padded = new PaddingDecorator(texts, 0, MARGIN, 0, MARGIN);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_PAINTER, padded, DisplayMode.NORMAL,
                GridRegion.COLUMN_HEADER);
        registry.registerConfigAttribute(CellConfigAttributes.RENDER_GRID_LINES, Boolean.TRUE);
        registry.registerConfigAttribute(CellConfigAttributes.GRID_LINE_COLOR, Palette.LINE.color());
        style(registry, DisplayMode.NORMAL, null, Palette.GROUND, Palette.TEXT);
        for (DisplayMode mode : new DisplayMode[] { DisplayMode.NORMAL, DisplayMode.SELECT }) {
            style(registry, mode, GridRegion.COLUMN_HEADER, Palette.RAISED, Palette.QUIET);
            style(registry, mode, NEW, mode == DisplayMode.NORMAL ? Palette.GROUND : Palette.SELECTED, Palette.QUIET);
        }
        // A column of one row is selected as a whole with its cell; its title stays as it is.
        style(registry, DisplayMode.SELECT, SelectionStyleLabels.COLUMN_FULLY_SELECTED_STYLE, Palette.RAISED, Palette.QUIET);
        style(registry, DisplayMode.SELECT, null, Palette.SELECTED, Palette.TEXT);
        for (Palette ink : Palette.values()) {
            style(registry, DisplayMode.NORMAL, ink.name(), Palette.GROUND, ink);
            style(registry, DisplayMode.SELECT, ink.name(), Palette.SELECTED, ink);
        }
        Style anchor = style(registry, DisplayMode.SELECT, SelectionStyleLabels.SELECTION_ANCHOR_STYLE,
                Palette.SELECTED, Palette.TEXT);
        anchor.setAttributeValue(CellStyleAttributes.BORDER_STYLE,
                new BorderStyle(2, Palette.ACCENT.color(), BorderStyle.LineStyleEnum.SOLID));
        Style wrong = new Style();
        wrong.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.ALARM.color());
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_STYLE, wrong, DisplayMode.EDIT);
        Style typing = new Style();
        typing.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, Palette.RAISED.color());
        typing.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, Palette.TEXT.color());
        typing.setAttributeValue(CellStyleAttributes.FONT, font);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, typing, DisplayMode.EDIT);
    }

    private Style style(IConfigRegistry registry, DisplayMode mode, @Nullable String label, Palette ground,
            Palette text) {
        Style style = new Style();
        style.setAttributeValue(CellStyleAttributes.BACKGROUND_COLOR, ground.color());
        style.setAttributeValue(CellStyleAttributes.FOREGROUND_COLOR, text.color());
        style.setAttributeValue(CellStyleAttributes.FONT, font);
        style.setAttributeValue(CellStyleAttributes.HORIZONTAL_ALIGNMENT, HorizontalAlignmentEnum.LEFT);
        style.setAttributeValue(CellStyleAttributes.VERTICAL_ALIGNMENT, VerticalAlignmentEnum.MIDDLE);
        registry.registerConfigAttribute(CellConfigAttributes.CELL_STYLE, style, mode, label);
        return style;
    }
}
