package studio.talkback.app.tests;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.WorkingCopy;

/** The plainest editor there can be: two fields and a grid, to try what all editors share. */
public final class PlainItemEditor extends DocumentEditor<Item> {

    static final String ID = "studio.talkback.app.tests.plainItem";

    private static final ModelPackage MODEL = ModelPackage.eINSTANCE;

    private @Nullable FieldForm form;
    private @Nullable EditGrid<Track> tracks;
    private @Nullable Text title;
    private @Nullable Text due;

    public PlainItemEditor() {
        super(Item.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Item> document) {
        GridLayoutFactory.fillDefaults().applyTo(parent);
        FieldForm fields = new FieldForm(parent, 2, document);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(fields.control());
        title = fields.field("Title", MODEL.getItem_Title());
        due = fields.field("Due", MODEL.getItem_Due());
        form = fields;
        List<GridColumn<Track>> columns = List.of(GridColumn.of("No.", 60, MODEL.getTrack_Number(), document),
                GridColumn.<Track>of("Name", 200, MODEL.getTrack_Name(), document).growing());
        EditGrid<Track> grid = new EditGrid<>(parent, "Tracks", document, Objects.requireNonNull(columns), Track::getId);
        grid.adding("new track", 1, cells -> {
            Track track = ModelFactory.eINSTANCE.createTrack();
            track.setName(cells.get(1));
            return AddCommand.create(document.domain(), document.content(), MODEL.getItem_Tracks(), track);
        });
        grid.removingFrom(MODEL.getItem_Tracks());
        grid.movingIn(MODEL.getItem_Tracks());
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        tracks = grid;
    }

    @Override
    protected void refresh(Item content) {
        Objects.requireNonNull(form).show(content);
        Objects.requireNonNull(tracks).show(List.copyOf(content.getTracks()));
    }

    EditGrid<Track> tracks() {
        return Objects.requireNonNull(tracks);
    }

    Text titleField() {
        return Objects.requireNonNull(title);
    }

    Text dueField() {
        return Objects.requireNonNull(due);
    }

    @Override
    protected String title(Item content) {
        return String.valueOf(content.getTitle());
    }

    @Override
    protected void select(Ref part) {
        tracks().select(part.object());
    }

    @Override
    protected void focusPage() {
        tracks().setFocus();
    }
}
