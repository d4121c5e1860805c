package studio.talkback.gear.bay;

/**
 * A point of a patchbay.
 *
 * @param id     of the point; where nothing is known of it but its place, one that is made of that
 * @param bay    which bay of the room it is on, from 0
 * @param row    from 1, the top one first
 * @param column from 1, the left one first
 * @param label  what is printed at it; empty for nothing
 * @param side   which way the signal goes there
 */
public record BayPoint(String id, int bay, int row, int column, String label, Side side) {

    private static final int LETTERS = 26;

    /** Where it is on its bay: {@code A 12} is the twelfth of the top row. */
    public String place() {
        return rowLetters(row) + " " + column;
    }

    /** The letters of a row: {@code A} for 1, {@code Z} for 26, {@code AA} for 27. */
    public static String rowLetters(int row) {
        String last = String.valueOf((char) ('A' + (row - 1) % LETTERS));
        return row <= LETTERS ? last : rowLetters((row - 1) / LETTERS) + last;
    }

    /** As one walks along the bays: bay by bay, row by row, from the left. */
    public static int compare(BayPoint one, BayPoint other) {
        int bays = Integer.compare(one.bay, other.bay);
        int rows = bays != 0 ? bays : Integer.compare(one.row, other.row);
        return rows != 0 ? rows : Integer.compare(one.column, other.column);
    }
}
