package studio.talkback.gear.bay;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchPoint;
import studio.talkback.model.Patchbay;
import studio.talkback.model.identity.Ids;

/** Makes a bay what it is: its size, what is printed at its points, how they are normalled. */
public final class BayMaking {

    private BayMaking() {
    }

    /** A new bay of a usual size, normalled from row to row. */
    public static Patchbay usual(UsualBay usual, String name, NormalKind kind) {
        Patchbay bay = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchbay());
        bay.setName(name);
        bay.setRows(usual.rows());
        bay.setColumns(usual.columns());
        normal(bay, kind);
        return Ids.complete(bay);
    }

    /** Writes a label at a point; empty takes it away. */
    public static void label(Patchbay bay, int row, int column, String label) {
        PatchPoint known = known(bay, row, column);
        if (known == null && label.isBlank()) {
            return;
        }
        PatchPoint point = known == null ? point(bay, row, column) : known;
        point.setLabel(label.isBlank() ? null : label.strip());
    }

    /** Writes labels from the top left; what is empty in them leaves the label that is there. */
    public static int labels(Patchbay bay, List<List<String>> rows) {
        return labels(bay, 1, 1, rows);
    }

    /**
     * Writes labels from a point on, to the right and down; what is empty in them leaves the label that is there.
     *
     * @return how many were written
     */
    public static int labels(Patchbay bay, int firstRow, int firstColumn, List<List<String>> rows) {
        int written = 0;
        for (int row = 0; row < rows.size(); row++) {
            List<String> labels = rows.get(row);
            for (int column = 0; column < labels.size(); column++) {
                if (!labels.get(column).isBlank()) {
                    label(bay, firstRow + row, firstColumn + column, Objects.requireNonNull(labels.get(column)));
                    written++;
                }
            }
        }
        return written;
    }

    /** Normals the points of each upper row to those below them. */
    public static void normal(Patchbay bay, NormalKind kind) {
        for (int row = 1; row < bay.getRows(); row += 2) {
            for (int column = 1; column <= bay.getColumns(); column++) {
                normal(bay, row, column, kind);
            }
        }
    }

    /** Normals one point of an upper row to the one below it. In the lowest row it does nothing. */
    public static void normal(Patchbay bay, int row, int column, NormalKind kind) {
        if (row >= bay.getRows()) {
            return;
        }
        PatchPoint from = kind == NormalKind.NONE ? known(bay, row, column) : point(bay, row, column);
        if (from != null) {
            from.setNormalledTo(kind == NormalKind.NONE ? null : point(bay, row + 1, column).getId());
            from.setHalfNormalled(kind == NormalKind.HALF);
        }
    }

    /** How a point is normalled. */
    public static NormalKind kind(Patchbay bay, int row, int column) {
        PatchPoint point = known(bay, row, column);
        return point == null || point.getNormalledTo() == null ? NormalKind.NONE : point.isHalfNormalled() ? NormalKind.HALF : NormalKind.FULL;
    }

    private static @Nullable PatchPoint known(Patchbay bay, int row, int column) {
        return bay.getPoints().stream().filter(point -> point.getRow() == row && point.getColumn() == column).findFirst().orElse(null);
    }

    private static PatchPoint point(Patchbay bay, int row, int column) {
        PatchPoint known = known(bay, row, column);
        if (known != null) {
            return known;
        }
        PatchPoint point = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchPoint());
        point.setId(Ids.next().toString());
        point.setRow(row);
        point.setColumn(column);
        bay.getPoints().add(point);
        return point;
    }
}
