package studio.talkback.library;

import org.eclipse.jdt.annotation.Nullable;

/** Takes what a {@link Projector} says of a document. */
public interface ProjectionSink {

    /**
     * A row in one of the tables of {@link Projections}.
     *
     * @param table  which one
     * @param part   the UUID of the object inside the document that the row is about, or the document's own;
     *               one row for each part of a document in a table
     * @param values in the order of the table's columns after {@code doc} and {@code part}
     */
    void row(Projections.Table table, String part, @Nullable Object... values);

    /** Text to be found: a title to show for it, and what is searched, the title included. */
    void text(String title, @Nullable String... words);

    /** The project that the document belongs to, for searches in one project. */
    void project(String projectUuid);
}
