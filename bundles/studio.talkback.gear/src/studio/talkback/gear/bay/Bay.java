package studio.talkback.gear.bay;

import java.util.List;
import java.util.Objects;

/**
 * A patchbay as it stands in its room.
 *
 * @param id      of the bay
 * @param name    what it is called
 * @param rows    how many there are, at least 1
 * @param columns how many there are, at least 1
 * @param points  all of them, row by row from the top left
 */
public record Bay(String id, String name, int rows, int columns, List<BayPoint> points) {

    /** Copies the list. */
    public Bay {
        points = Objects.requireNonNull(List.copyOf(points));
    }

    /**
     * A point by its place.
     *
     * @throws IndexOutOfBoundsException if the bay has no such row or column
     */
    public BayPoint point(int row, int column) {
        if (row < 1 || row > rows || column < 1 || column > columns) {
            throw new IndexOutOfBoundsException(row + "/" + column);
        }
        return Objects.requireNonNull(points.get((row - 1) * columns + column - 1));
    }
}
