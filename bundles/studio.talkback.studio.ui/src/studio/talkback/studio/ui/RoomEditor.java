package studio.talkback.studio.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Room;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.PagedEditor;
import studio.talkback.ui.edit.Tabs;
import studio.talkback.ui.edit.WorkingCopy;

/** A room: what stands in it, what is broken, its patchbays. */
public final class RoomEditor extends PagedEditor<Room> {

    public static final String ID = "studio.talkback.studio.ui.room";

    private @Nullable UnitGrid units;
    private @Nullable FaultGrid faults;
    private @Nullable BaysPage bays;
    private @Nullable FieldForm form;
    private @Nullable RoomConsoleLine console;

    public RoomEditor() {
        super(Room.class);
    }

    @Override
    protected void createPages(Tabs pages, WorkingCopy<Room> document) {
        UnitGrid standing = new UnitGrid(pages.folder(), document);
        units = standing;
        pages.add(Messages.Tab_Units, standing.grid());
        FaultGrid broken = new FaultGrid(pages.folder(), document);
        faults = broken;
        pages.add(Messages.Tab_Faults, broken.grid());
        BaysPage patchbays = new BaysPage(pages.folder(), document);
        bays = patchbays;
        pages.add(Messages.Tab_Bays, patchbays.control(), patchbays::setFocus, patchbays::copied, patchbays.grid());
        FieldForm fields = new FieldForm(pages.folder(), 2, document);
        fields.field(Messages.Room_Name, Literals.ROOM__NAME);
        fields.field(Messages.Room_ReferenceLevel, Literals.ROOM__REFERENCE_LEVEL);
        fields.choice(Messages.Room_ConsoleFamily, Literals.ROOM__CONSOLE_FAMILY, RoomConsoleLine.families());
        fields.field(Messages.Room_ConsoleAddress, Literals.ROOM__CONSOLE_ADDRESS);
        form = fields;
        console = new RoomConsoleLine(fields.control(), document);
        pages.add(Messages.Tab_Room, fields);
    }

    @Override
    protected void refreshPages(Room content, Tabs pages) {
        Objects.requireNonNull(units).show(content);
        Objects.requireNonNull(faults).show(content);
        Objects.requireNonNull(bays).show(content);
        Objects.requireNonNull(form).show(content);
        Objects.requireNonNull(console).show(content);
        pages.rename(0, NLS.bind(Messages.Tab_UnitsCount, String.valueOf(content.getUnits().size())));
        pages.rename(1, NLS.bind(Messages.Tab_FaultsCount, String.valueOf(FaultGrid.open(content))));
    }

    @Override
    protected List<String> facts(Room room) {
        int openFaults = FaultGrid.open(room);
        List<String> facts = new ArrayList<>();
        facts.add(Objects.requireNonNullElse(room.getReferenceLevel(), ""));
        facts.add(openFaults == 0 ? "" : NLS.bind(Messages.Fact_Faults, String.valueOf(openFaults)));
        return facts;
    }

    @Override
    protected String heading(Room content) {
        return title(content);
    }

    @Override
    protected String title(Room content) {
        return Objects.requireNonNullElse(content.getName(), "");
    }
}
