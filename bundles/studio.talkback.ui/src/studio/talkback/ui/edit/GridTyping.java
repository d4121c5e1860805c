package studio.talkback.ui.edit;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.fieldassist.ContentProposalAdapter;
import org.eclipse.jface.fieldassist.TextContentAdapter;
import org.eclipse.nebula.widgets.nattable.config.AbstractRegistryConfiguration;
import org.eclipse.nebula.widgets.nattable.config.IConfigRegistry;
import org.eclipse.nebula.widgets.nattable.config.IEditableRule;
import org.eclipse.nebula.widgets.nattable.data.validate.DataValidator;
import org.eclipse.nebula.widgets.nattable.data.validate.ValidationFailedException;
import org.eclipse.nebula.widgets.nattable.edit.EditConfigAttributes;
import org.eclipse.nebula.widgets.nattable.edit.editor.ICellEditor;
import org.eclipse.nebula.widgets.nattable.edit.editor.IEditErrorHandler;
import org.eclipse.nebula.widgets.nattable.edit.editor.TextCellEditor;
import org.eclipse.nebula.widgets.nattable.layer.cell.ILayerCell;
import org.eclipse.nebula.widgets.nattable.style.DisplayMode;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** How cells are typed into: which ones, with what proposals, and what is said when it is no value. */
final class GridTyping<R> extends AbstractRegistryConfiguration {

    /** Cells of a column carry this label and the column's number. */
    static final String COLUMN = "column";

    private final GridBody<R> body;
    private final List<GridColumn<R>> columns;
    private final Consumer<@Nullable String> say;
    private final Runnable left;

    /**
     * @param say  shows what is wrong in one line, null where nothing is
     * @param left is called after a cell is typed into no more
     */
    GridTyping(GridBody<R> body, List<GridColumn<R>> columns, Consumer<@Nullable String> say, Runnable left) {
        this.left = left;
        this.body = body;
        this.columns = columns;
        this.say = say;
    }

    @Override
    public void configureRegistry(IConfigRegistry registry) {
        registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITABLE_RULE, new Rule());
        registry.registerConfigAttribute(EditConfigAttributes.DATA_VALIDATOR, new Validator());
        registry.registerConfigAttribute(EditConfigAttributes.VALIDATION_ERROR_HANDLER, new Line());
        for (int column = 0; column < columns.size(); column++) {
            GridColumn<R> each = Objects.requireNonNull(columns.get(column));
            TextCellEditor editor = new TextCellEditor(true, true) {
                @Override
                public Text createEditorControl(Composite parent) {
                    Text field = super.createEditorControl(parent);
                    field.addListener(SWT.Dispose, event -> field.getDisplay().asyncExec(left));
                    return field;
                }
            };
            editor.setErrorDecorationEnabled(false);
            // The proposals are asked with each key, so that there may be none now.
            editor.enableContentProposal(new TextContentAdapter(), new Completion(each::choices), null,
                    Completion.KEYS, ContentProposalAdapter.PROPOSAL_REPLACE, 0);
            registry.registerConfigAttribute(EditConfigAttributes.CELL_EDITOR, editor, DisplayMode.EDIT,
                    COLUMN + column);
        }
    }

    /** Which cells may be typed into. */
    private final class Rule implements IEditableRule {

        @Override
        public boolean isEditable(ILayerCell cell, IConfigRegistry registry) {
            return isEditable(cell.getColumnIndex(), cell.getRowIndex());
        }

        @Override
        public boolean isEditable(int column, int row) {
            return body.editable(column, row);
        }
    }

    /** Whether what was typed is a value. */
    private final class Validator extends DataValidator {

        @Override
        public boolean validate(int column, int row, @Nullable Object value) {
            try {
                body.command(column, row, value == null ? "" : value.toString());
                return true;
            } catch (ValueException e) {
                throw new ValidationFailedException(e.line());
            }
        }
    }

    /** Says in a line below the table what is wrong with what was typed. */
    private final class Line implements IEditErrorHandler {

        @Override
        public void removeError(ICellEditor editor) {
            say.accept(null);
        }

        @Override
        public void displayError(ICellEditor editor, Exception failure) {
            say.accept(failure.getMessage());
        }
    }
}
