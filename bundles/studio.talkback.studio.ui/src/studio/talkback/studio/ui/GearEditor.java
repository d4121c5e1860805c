package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Gear;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** Equipment: an equipment model with its controls. What stands in which room is the room's to say. */
public final class GearEditor extends DocumentEditor<Gear> {

    public static final String ID = "studio.talkback.studio.ui.gear";

    private @Nullable Heading heading;
    private @Nullable Tabs tabs;
    private @Nullable ControlGrid controls;
    private @Nullable FieldForm form;

    public GearEditor() {
        super(Gear.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Gear> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Heading(parent, 0);
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
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
    protected void refresh(Gear content) {
        Objects.requireNonNull(heading).show(title(content),
                Objects.requireNonNull(List.of(Objects.requireNonNullElse(content.getCategory(), ""),
                        NLS.bind(Messages.Fact_Controls, String.valueOf(content.getControls().size())))));
        Objects.requireNonNull(controls).show(content);
        Objects.requireNonNull(form).show(content);
    }

    @Override
    protected String title(Gear content) {
        String maker = Objects.requireNonNullElse(content.getMaker(), "");
        return (maker + " " + Objects.requireNonNullElse(content.getModel(), "")).strip();
    }

    @Override
    protected void select(Ref part) {
        if (Objects.requireNonNull(controls).grid().select(String.valueOf(part.object()))) {
            Objects.requireNonNull(tabs).show(0);
        }
    }

    @Override
    protected void focusPage() {
        Tabs pages = tabs;
        if (pages != null) {
            pages.setFocus();
        }
    }
}
