package studio.talkback.store.internal.index;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Column;
import studio.talkback.library.Projections.Table;
import studio.talkback.library.Projections.Type;

/** The rows of projections: writes only those that changed. For the thread that writes. */
final class ProjectionRows {

    /** The statements of one table. */
    private record Sql(Table table, String select, String insert, String update, String delete) {

        static Sql of(Table table) {
            String name = table.name();
            List<String> columns = table.columns().stream().map(Column::name).toList();
            String marks = columns.stream().map(column -> "?").collect(Collectors.joining(", "));
            return new Sql(table, "select part, " + String.join(", ", columns) + " from " + name + " where doc = ?",
                    "insert into " + name + "(" + String.join(", ", columns) + ", doc, part) values(" + marks
                            + ", ?, ?)",
                    "update " + name + " set " + String.join(" = ?, ", columns) + " = ? where doc = ? and part = ?",
                    "delete from " + name + " where doc = ? and part = ?");
        }
    }

    private static final List<Sql> TABLES = Projections.tables().stream().map(Sql::of).toList();

    private final StatementCache session;

    ProjectionRows(StatementCache session) {
        this.session = session;
    }

    /** Writes the rows of a document that has none yet. */
    void insert(Projection projection) throws SQLException {
        for (Sql sql : TABLES) {
            for (Map.Entry<UUID, Row> row : projection.rows(sql.table()).entrySet()) {
                write(sql.insert(), projection.document().document(), row);
            }
        }
    }

    /** Makes the rows of a document those of the projection. */
    void replace(Projection projection) throws SQLException {
        for (Sql sql : TABLES) {
            replace(sql, projection.document().document(), projection.rows(sql.table()));
        }
    }

    private void replace(Sql sql, UUID document, Map<UUID, Row> wanted) throws SQLException {
        Map<UUID, Row> there = rows(sql, document);
        for (Map.Entry<UUID, Row> row : wanted.entrySet()) {
            Row old = there.remove(row.getKey());
            if (old == null) {
                write(sql.insert(), document, row);
            } else if (!old.equals(row.getValue())) {
                write(sql.update(), document, row);
            }
        }
        for (UUID part : there.keySet()) {
            session.update(sql.delete(), document, part);
        }
    }

    private Map<UUID, Row> rows(Sql sql, UUID document) throws SQLException {
        Map<UUID, Row> rows = new HashMap<>();
        session.list(sql.select(), row -> rows.put(row.getObject(1, UUID.class), rowOf(sql.table(), row, 2)),
                document);
        return rows;
    }

    private void write(String sql, UUID document, Map.Entry<UUID, Row> row) throws SQLException {
        PreparedStatement statement = session.prepared(sql);
        int at = 1;
        for (Object value : row.getValue().values()) {
            statement.setObject(at++, value);
        }
        statement.setObject(at++, document);
        statement.setObject(at, row.getKey());
        statement.executeUpdate();
    }

    /** The values of a table's own columns, which begin at this column of the result. */
    static Row rowOf(Table table, ResultSet row, int first) throws SQLException {
        List<@Nullable Object> values = new ArrayList<>(table.columns().size());
        int at = first;
        for (Column column : table.columns()) {
            values.add(value(row, at++, column.type()));
        }
        return new Row(values.toArray());
    }

    private static @Nullable Object value(ResultSet row, int at, Type type) throws SQLException {
        Object value = switch (type) {
        case TEXT -> row.getString(at);
        case INTEGER, TIME -> Long.valueOf(row.getLong(at));
        case FLAG -> Boolean.valueOf(row.getBoolean(at));
        case UUID -> row.getObject(at, UUID.class);
        };
        return row.wasNull() ? null : value;
    }
}
