package studio.talkback.library;

/**
 * The order in which things happened, where times alone do not tell it because the clock of a machine was set back.
 * <p>
 * The library notes of each document by how much its machine's clock was behind, when the document was first written, what
 * had been written before: by the order of the journal that wrote it, and by the logical clock for what had come from other
 * rooms. A time that such a document says, moved on by as much, stands after all that was there already; times that were
 * said for an earlier one ({@code =14:05}) keep their place among their neighbours of the same clock. Where no clock was set
 * back, these are the times themselves. What two rooms wrote without knowing of each other stands as their clocks have it:
 * nothing else is known of it.
 */
public final class TimeOrder {

    private TimeOrder() {
    }

    /**
     * An SQL expression to order by and to compare with: ms since 1970, not for display.
     *
     * @param table the alias of a projection's table, or its name where it has none
     * @param time  its column of the type TIME; a time that was said when the document was first written
     */
    public static String of(String table, String time) {
        return "(" + table + "." + time + " + " + behind(table) + ")";
    }

    /** By how many ms the clock was behind when a row's document was first written; 0 where it was not set back. */
    public static String behind(String table) {
        return "COALESCE((SELECT b.behind FROM set_back b WHERE b.doc = " + table + ".doc), 0)";
    }
}
