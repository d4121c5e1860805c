package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.ui.draw.DrawPage;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.PagedEditor;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** Equipment: an equipment model, drawn and as a table of its controls. What stands in which room is the room's to say. */
public final class GearEditor extends PagedEditor<Gear> {

    public static final String ID = "studio.talkback.studio.ui.gear";

    private @Nullable ControlGrid controls;
    private @Nullable DrawPage drawing;
    private @Nullable FieldForm form;

    public GearEditor() {
        super(Gear.class);
    }

    @Override
    protected void createPages(Tabs pages, WorkingCopy<Gear> document) {
        DrawPage drawn = new DrawPage(pages.folder(), document);
        drawing = drawn;
        pages.add(Messages.Tab_Drawing, drawn, drawn::setFocus, drawn::copied);
        ControlGrid grid = new ControlGrid(pages.folder(), document);
        controls = grid;
        pages.add(Messages.Tab_Controls, grid.grid());
        FieldForm fields = new FieldForm(pages.folder(), 2, document);
        fields.field(Messages.Gear_Maker, Literals.GEAR__MAKER);
        fields.field(Messages.Gear_Model, Literals.GEAR__MODEL);
        fields.field(Messages.Gear_Category, Literals.GEAR__CATEGORY);
        form = fields;
        pages.add(Messages.Tab_Model, fields);
    }

    @Override
    protected void refreshPages(Gear content, Tabs pages) {
        Objects.requireNonNull(controls).show(content);
        Objects.requireNonNull(form).show(content);
        Objects.requireNonNull(drawing).show(content);
    }

    @Override
    protected String heading(Gear content) {
        return title(content);
    }

    @Override
    protected List<String> facts(Gear content) {
        return Objects.requireNonNull(List.of(Objects.requireNonNullElse(content.getCategory(), ""),
                NLS.bind(Messages.Fact_Controls, String.valueOf(content.getControls().size()))));
    }

    @Override
    protected String title(Gear content) {
        String maker = Objects.requireNonNullElse(content.getMaker(), "");
        return (maker + " " + Objects.requireNonNullElse(content.getModel(), "")).strip();
    }
}
