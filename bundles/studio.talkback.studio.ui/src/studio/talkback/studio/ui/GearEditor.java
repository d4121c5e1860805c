package studio.talkback.studio.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.layout.FillLayout;

import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.gear.ui.Face;
import studio.talkback.gear.ui.FacePage;
import studio.talkback.gear.ui.Turning;
import studio.talkback.model.ControlKind;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.PagedEditor;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** Equipment: an equipment model with its controls. What stands in which room is the room's to say. */
public final class GearEditor extends PagedEditor<Gear> {

    public static final String ID = "studio.talkback.studio.ui.gear";

    private @Nullable ControlGrid controls;
    private @Nullable HintedPage drawn;
    private @Nullable FacePage faceplate;
    private @Nullable FieldForm form;

    public GearEditor() {
        super(Gear.class);
    }

    @Override
    protected void createPages(Tabs pages, WorkingCopy<Gear> document) {
        ControlGrid grid = new ControlGrid(pages.folder(), document);
        controls = grid;
        pages.add(Messages.Tab_Controls, grid.grid());
        HintedPage plate = new HintedPage(pages.folder(), Messages.Gear_NotDrawn);
        plate.content().setLayout(new FillLayout());
        FacePage face = new FacePage(plate.content(), Turning.NOTHING);
        drawn = plate;
        faceplate = face;
        pages.add(Messages.Tab_Faceplate, plate, face::setFocus, () -> "");
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
        PanelLayout layout = PanelLayout.of(content);
        Objects.requireNonNull(drawn).show(layout != null);
        Objects.requireNonNull(faceplate).show(layout == null ? Objects.requireNonNull(List.of())
                : Objects.requireNonNull(List.of(face(content, layout))));
    }

    /** With every control where it stands at rest. */
    private Face face(Gear content, PanelLayout layout) {
        Map<String, String> values = new HashMap<>();
        layout.settable().stream().filter(placed -> placed.control().getKind() != ControlKind.PATCH_POINT)
                .forEach(placed -> values.put(Objects.requireNonNull(placed.control().getId()), placed.scale().rest()));
        return new Face(Objects.requireNonNull(content.getId()), title(content),
                Objects.requireNonNullElse(content.getCategory(), ""), layout, values, null);
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
