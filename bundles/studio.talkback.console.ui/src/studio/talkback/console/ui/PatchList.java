package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.bay.BayPicture.Becomes;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.Side;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * What is plugged as a list that is ticked off with Space. The ticks are of this screen alone and gone with it: who checked
 * what is kept by a recall run.
 */
final class PatchList {

    private static final int FROM = 1;
    private static final String TICK = "✓ ";

    private final WorkingCopy<Recall> copy;
    private final PatchEdits edits;
    private final Supplier<Bays> bays;
    private final Runnable changed;
    private final EditGrid<PatchLine> grid;
    private final Set<String> ticked = new HashSet<>();

    /** @param changed is called after something was ticked or unticked */
    PatchList(Composite parent, WorkingCopy<Recall> copy, PatchEdits edits, Supplier<Bays> bays, Runnable changed) {
        this.copy = copy;
        this.edits = edits;
        this.bays = bays;
        this.changed = changed;
        List<GridColumn<PatchLine>> columns = new ArrayList<>();
        columns.add(GridColumn.<PatchLine>shown(Messages.Patch_Cord, 90, this::cord).inked(PatchList::ink));
        columns.add(column(Messages.Patch_From, 180, Literals.PATCH_CONNECTION__FROM).proposing(() -> bays.get().names(Side.SOURCE)).growing());
        columns.add(column(Messages.Patch_To, 180, Literals.PATCH_CONNECTION__TO).proposing(() -> bays.get().names(Side.DESTINATION)).growing());
        columns.add(column(Messages.Patch_Broken, 120, Literals.PATCH_CONNECTION__NORMAL_BROKEN));
        columns.add(column(Messages.Patch_Note, 160, Literals.PATCH_CONNECTION__NOTE).growing());
        grid = new EditGrid<>(parent, Messages.Patch, copy, columns, PatchLine::key);
        grid.adding(Messages.Patch_New, FROM, this::add);
        grid.removing(lines -> edits.pull(recall(), connections(lines)));
        grid.toggling(lines -> {
            tick(lines);
            return null;
        });
    }

    private Recall recall() {
        return Objects.requireNonNull(copy.content());
    }

    private static List<PatchConnection> connections(List<PatchLine> lines) {
        return Objects.requireNonNull(lines.stream().map(PatchLine::connection).filter(Objects::nonNull).toList());
    }

    private String cord(PatchLine line) {
        String mark = line.seen().mark();
        String said = switch (line.seen().becomes()) {
        case STAYS -> mark;
        case PLUG -> NLS.bind(Messages.Patch_Plug, mark);
        case PULL -> NLS.bind(Messages.Patch_Pull, mark);
        };
        return ticked.contains(line.key()) ? TICK + said : said;
    }

    private static @Nullable Palette ink(PatchLine line) {
        return line.seen().becomes() == Becomes.STAYS ? null : Palette.CAUTION;
    }

    private GridColumn<PatchLine> column(String title, int width, EAttribute feature) {
        ValueText values = ValueText.of(feature);
        return GridColumn.<PatchLine>shown(title, width, line -> text(line, feature, values)).typed((line, text) -> {
            PatchConnection connection = line.connection();
            if (connection == null) {
                throw new ValueException(Messages.Patch_NotHere);
            }
            Object value = values.read(text);
            return Objects.equals(value, connection.eGet(feature)) ? null : edits.write(connection, feature, value, bays.get());
        }).inked(PatchList::ink);
    }

    private static String text(PatchLine line, EAttribute feature, ValueText values) {
        PatchConnection connection = line.connection();
        if (connection != null) {
            return values.show(connection.eGet(feature));
        }
        return feature == Literals.PATCH_CONNECTION__FROM ? line.seen().cord().from()
                : feature == Literals.PATCH_CONNECTION__TO ? line.seen().cord().to() : "";
    }

    private Command add(List<String> cells) throws ValueException {
        PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
        EAttribute[] features = { Literals.PATCH_CONNECTION__FROM, Literals.PATCH_CONNECTION__TO, Literals.PATCH_CONNECTION__NORMAL_BROKEN,
                Literals.PATCH_CONNECTION__NOTE };
        for (int i = 0; i < features.length; i++) {
            Object value = ValueText.of(Objects.requireNonNull(features[i])).read(Objects.requireNonNull(cells.get(FROM + i)));
            if (value != null) {
                made.eSet(features[i], value);
            }
        }
        return edits.add(recall(), bays.get(), made);
    }

    EditGrid<PatchLine> grid() {
        return grid;
    }

    void show(List<PatchLine> lines) {
        ticked.retainAll(lines.stream().map(PatchLine::key).collect(Collectors.toSet()));
        grid.show(lines);
    }

    /** Ticks lines; where all of them are ticked, takes that away. */
    void tick(List<PatchLine> lines) {
        List<String> keys = lines.stream().map(PatchLine::key).toList();
        if (ticked.containsAll(keys)) {
            ticked.removeAll(keys);
        } else {
            ticked.addAll(keys);
        }
        changed.run();
    }

    /** How many are ticked. */
    int ticked() {
        return ticked.size();
    }

    /** All lines as text, in their order, with what is ticked. */
    String text() {
        return Objects.requireNonNull(grid.rows().stream().map(line -> cord(line) + "\t" + line.written()
                + note(line)).collect(Collectors.joining("\n")));
    }

    private static String note(PatchLine line) {
        PatchConnection connection = line.connection();
        if (connection == null) {
            return "";
        }
        String broken = connection.isNormalBroken() ? "\t" + Messages.Patch_Broken : "";
        return connection.getNote() == null ? broken : broken + "\t" + connection.getNote();
    }
}
