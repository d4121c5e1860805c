package studio.talkback.console.ui;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Control;

import studio.talkback.gear.Gears;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.model.Gear;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;

/** The equipment of a recall's units and what stands in its room, read in the background and kept while it is the same. */
final class OutboardGear {

    /**
     * Equipment as it was read.
     *
     * @param heads  the revisions that it was read from
     * @param gear   null where nobody has it
     * @param layout null where it is not drawn
     */
    private record Known(Set<Revision.Id> heads, @Nullable Gear gear, @Nullable PanelLayout layout) {
    }

    private record Read(Map<Ref, Known> gear, List<RoomUnit> room) {
    }

    private final LibraryReader reader;
    private final Runnable changed;
    private Map<Ref, Known> known = Objects.requireNonNull(Map.of());
    private List<RoomUnit> room = Objects.requireNonNull(List.of());
    private @Nullable Recall recall;
    private @Nullable Object asked;
    private boolean read;

    /**
     * Nothing is known yet.
     *
     * @param owner   as long as it is there
     * @param changed is called on the UI thread after something else is known
     */
    OutboardGear(Control owner, Runnable changed) {
        this.reader = new LibraryReader(owner);
        this.changed = changed;
        LibraryWatch.on(owner, () -> read(recall));
    }

    /** Reads what a recall's units need that is not known yet. */
    void need(Recall now) {
        recall = now;
        Object wanted = List.of(refs(now), String.valueOf(now.getRoom()));
        if (!wanted.equals(asked)) {
            asked = wanted;
            read(now);
        }
    }

    private void read(@Nullable Recall of) {
        if (of != null) {
            Set<Ref> refs = refs(of);
            Ref standing = of.getRoom();
            Map<Ref, Known> before = known;
            reader.read(Messages.Reading, (library, monitor) -> read(library, refs, standing, before), this::take);
        }
    }

    private static Set<Ref> refs(Recall recall) {
        Set<Ref> refs = new HashSet<>();
        recall.getUnits().stream().map(UnitRecall::getGear).filter(Objects::nonNull).forEach(refs::add);
        return refs;
    }

    private static Read read(Library library, Set<Ref> refs, @Nullable Ref standing, Map<Ref, Known> before)
            throws LibraryException {
        List<RoomUnit> units = standing == null ? Objects.requireNonNull(List.of())
                : library.load(standing, Room.class).map(stored -> List.copyOf(stored.content().getUnits())).orElse(List.of());
        Set<Ref> all = new HashSet<>(refs);
        units.stream().map(RoomUnit::getGear).filter(Objects::nonNull).forEach(all::add);
        Gears gears = new Gears(library);
        Map<Ref, Known> gear = new HashMap<>();
        for (Ref ref : all) {
            Set<Revision.Id> heads = library.heads(ref.toDocument());
            Known same = before.get(ref);
            if (same != null && same.heads().equals(heads)) {
                gear.put(ref, same);
            } else {
                Gear read = gears.load(ref);
                gear.put(ref, new Known(heads, read, read == null ? null : PanelLayout.of(read)));
            }
        }
        return new Read(gear, units);
    }

    private void take(Read now) {
        known = now.gear();
        room = now.room();
        read = true;
        changed.run();
    }

    /** Whether it was read what there is; before that nothing is known to be missing. */
    boolean isRead() {
        return read;
    }

    /** The units that stand in the room. */
    List<RoomUnit> room() {
        return room;
    }

    /** The unit of the room that a unit of the recall is; null where it is none of them. */
    @Nullable RoomUnit standing(UnitRecall unit) {
        for (RoomUnit each : room) {
            if (each.getId().equals(unit.getUnit()) || unit.getName() != null && unit.getName().equalsIgnoreCase(each.getName())
                    || unit.getUnit() != null && unit.getUnit().equalsIgnoreCase(each.getKey())) {
                return each;
            }
        }
        return null;
    }

    /** The equipment of a unit: its own, else that of the same unit in the room; null where nobody said. */
    @Nullable Ref ref(UnitRecall unit) {
        if (unit.getGear() != null) {
            return unit.getGear();
        }
        RoomUnit standing = standing(unit);
        return standing == null ? null : standing.getGear();
    }

    /** The equipment of a unit with its controls; null where it is not known. */
    @Nullable Gear gear(UnitRecall unit) {
        Known read = known(unit);
        return read == null ? null : read.gear();
    }

    /** The faceplate of a unit; null where it is not drawn or not known. */
    @Nullable PanelLayout layout(UnitRecall unit) {
        Known read = known(unit);
        return read == null ? null : read.layout();
    }

    private @Nullable Known known(UnitRecall unit) {
        Ref ref = ref(unit);
        return ref == null ? null : known.get(ref);
    }
}
