package studio.talkback.store.internal.index;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections.Column;
import studio.talkback.library.Projections.Table;
import studio.talkback.model.identity.Ref;
import studio.talkback.store.internal.search.SearchIndex.Text;

/** What a projector said of one document, in the types of the database. */
public final class Projection implements ProjectionSink {

    /** A projection is for lists; a text longer than this is cut there, never in the document. */
    private static final int MOST_CHARACTERS = 1 << 16;

    private final Ref document;

    private final Map<String, Map<UUID, Row>> rows = new HashMap<>();

    private @Nullable UUID project;

    private @Nullable String title;

    private String words = "";

    /** Nothing so far of this document. */
    public Projection(Ref document) {
        this.document = document;
    }

    @Override
    public void row(Table table, String part, @Nullable Object... values) {
        if (values.length != table.columns().size()) {
            throw new IllegalArgumentException("the table " + table.name() + " has " + table.columns().size()
                    + " columns after its key, not " + values.length);
        }
        @Nullable
        Object[] typed = new @Nullable Object[values.length];
        for (int i = 0; i < values.length; i++) {
            Object value = values[i];
            typed[i] = value == null ? null : typed(table.columns().get(i), value);
        }
        rows.computeIfAbsent(table.name(), name -> new LinkedHashMap<>()).put(UUID.fromString(part), new Row(typed));
    }

    @Override
    public void text(String newTitle, @Nullable String... texts) {
        title = newTitle;
        StringBuilder all = new StringBuilder(newTitle);
        for (String text : texts) {
            if (text != null && !text.isEmpty()) {
                all.append('\n').append(text);
            }
        }
        words = all.toString();
    }

    @Override
    public void project(String projectUuid) {
        project = UUID.fromString(projectUuid);
    }

    /** The rows of one table, by part. */
    Map<UUID, Row> rows(Table table) {
        return rows.getOrDefault(table.name(), Map.of());
    }

    /** Whose projection it is. */
    public Ref document() {
        return document;
    }

    /** What is to be found of the document; null for nothing. */
    public @Nullable Text text() {
        String shown = title;
        return shown == null ? null : new Text(document, project, shown, words);
    }

    private static Object typed(Column column, Object value) {
        return switch (column.type()) {
        case TEXT -> cut(value.toString());
        case INTEGER, TIME -> Long.valueOf(((Number) value).longValue());
        case FLAG -> value;
        case UUID -> value instanceof UUID ? value : UUID.fromString(value.toString());
        };
    }

    private static String cut(String text) {
        return text.length() <= MOST_CHARACTERS ? text : text.substring(0, MOST_CHARACTERS);
    }
}
