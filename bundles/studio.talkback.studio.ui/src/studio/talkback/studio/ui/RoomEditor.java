package studio.talkback.studio.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.Heading;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** A room: what stands in it, what is broken, its patchbays. */
public final class RoomEditor extends DocumentEditor<Room> {

    public static final String ID = "studio.talkback.studio.ui.room";

    private @Nullable Heading heading;
    private @Nullable Tabs tabs;
    private @Nullable UnitGrid units;
    private @Nullable FaultGrid faults;
    private @Nullable BayGrid bays;
    private @Nullable FieldForm form;

    public RoomEditor() {
        super(Room.class);
    }

    @Override
    protected void createPage(Composite parent, WorkingCopy<Room> document) {
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        heading = new Heading(parent, 0);
        Tabs pages = new Tabs(parent, getSite());
        tabs = pages;
        UnitGrid standing = new UnitGrid(pages.folder(), document);
        units = standing;
        pages.add(Messages.Tab_Units, standing.grid());
        FaultGrid broken = new FaultGrid(pages.folder(), document);
        faults = broken;
        pages.add(Messages.Tab_Faults, broken.grid());
        BayGrid patchbays = new BayGrid(pages.folder(), document);
        bays = patchbays;
        pages.add(Messages.Tab_Bays, patchbays.grid());
        FieldForm fields = new FieldForm(pages.folder(), 2, document);
        fields.field(Messages.Room_Name, Literals.ROOM__NAME);
        fields.field(Messages.Room_ReferenceLevel, Literals.ROOM__REFERENCE_LEVEL);
        form = fields;
        pages.add(Messages.Tab_Room, fields);
    }

    @Override
    protected void refresh(Room content) {
        int open = FaultGrid.open(content);
        Objects.requireNonNull(heading).show(title(content), facts(content, open));
        Objects.requireNonNull(units).show(content);
        Objects.requireNonNull(faults).show(content);
        Objects.requireNonNull(bays).show(content);
        Objects.requireNonNull(form).show(content);
        Objects.requireNonNull(tabs).rename(0, NLS.bind(Messages.Tab_UnitsCount, String.valueOf(content.getUnits().size())));
        Objects.requireNonNull(tabs).rename(1, NLS.bind(Messages.Tab_FaultsCount, String.valueOf(open)));
    }

    private static List<String> facts(Room room, int openFaults) {
        List<String> facts = new ArrayList<>();
        facts.add(Objects.requireNonNullElse(room.getReferenceLevel(), ""));
        facts.add(openFaults == 0 ? "" : NLS.bind(Messages.Fact_Faults, String.valueOf(openFaults)));
        return facts;
    }

    @Override
    protected String title(Room content) {
        return Objects.requireNonNullElse(content.getName(), "");
    }

    @Override
    protected void select(Ref part) {
        String id = String.valueOf(part.object());
        if (Objects.requireNonNull(units).grid().select(id)) {
            Objects.requireNonNull(tabs).show(0);
        } else if (Objects.requireNonNull(faults).grid().select(id)) {
            Objects.requireNonNull(tabs).show(1);
        } else if (Objects.requireNonNull(bays).grid().select(id)) {
            Objects.requireNonNull(tabs).show(2);
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
