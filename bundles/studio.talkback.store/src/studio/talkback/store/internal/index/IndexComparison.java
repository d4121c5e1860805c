package studio.talkback.store.internal.index;

import java.io.IOException;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;

import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Table;
import studio.talkback.store.internal.index.IndexQueries.Progress;

/**
 * Compares an index, as it was at one moment, with what the journals say: the heads, how many revisions there are,
 * and every row of every projection. Rows are compared by count and by a sum of their hashes, so that memory does
 * not grow with them.
 */
public final class IndexComparison {

    /** How many rows, and the sum of their hashes: the same whatever their order. */
    private record Sum(long rows, long hashes) {

        private static final Sum NONE = new Sum(0, 0);

        Sum and(UUID document, UUID part, Row row) {
            long hash = document.hashCode() * 31L + part.hashCode();
            hash = (hash * 0x9E37_79B9_7F4A_7C15L) + row.hashCode();
            hash ^= hash >>> 29;
            return new Sum(rows + 1, hashes + hash * 0xBF58_476D_1CE4_E5B9L);
        }
    }

    private final StatementCache session;

    private final ContentSource contents;

    private final IProgressMonitor monitor;

    /** Compares over a connection that is nobody else's. */
    public IndexComparison(StatementCache session, ContentSource contents, IProgressMonitor monitor) {
        this.session = session;
        this.contents = contents;
        this.monitor = monitor;
    }

    /** Holds on to the index as it is now, and says how far it has come. */
    public Map<UUID, Progress> begin() throws SQLException {
        Connection connection = session.connection();
        connection.setAutoCommit(false);
        IndexDatabase.execute(connection, "set session characteristics as transaction isolation level snapshot");
        return IndexQueries.progress(session);
    }

    /**
     * Compares.
     *
     * @param heads      the revisions that are heads by the journals
     * @param changeSets how many change sets the journals have
     * @param revisions  how many revisions they have
     * @param findings   is told of each difference in one line
     */
    public void compare(Set<UUID> heads, long changeSets, long revisions, Consumer<String> findings)
            throws SQLException, IOException {
        compareCount("changeset", changeSets, findings);
        compareCount("revision", revisions, findings);
        Set<UUID> indexed = new HashSet<>(session.list("select revision from head",
                row -> row.getObject(1, UUID.class)));
        if (!indexed.equals(heads)) {
            findings.accept("the index has other heads than the journal: make the indexes anew");
        }
        Map<String, Sum> expected = expected();
        for (Table table : Projections.tables()) {
            if (!actual(table).equals(expected.getOrDefault(table.name(), Sum.NONE))) {
                findings.accept("the table " + table.name()
                        + " of the index differs from the documents: make the indexes anew");
            }
        }
    }

    private void compareCount(String table, long expected, Consumer<String> findings) throws SQLException {
        long actual = session.list("select count(*) from " + table, row -> Long.valueOf(row.getLong(1))).getFirst()
                .longValue();
        if (actual != expected) {
            findings.accept("the index has " + actual + " rows in " + table + " and the journal " + expected
                    + ": make the indexes anew");
        }
    }

    private Map<String, Sum> expected() throws SQLException, IOException {
        Map<String, Sum> sums = new HashMap<>();
        try (HeadProjections projections = new HeadProjections(contents)) {
            projections.forEach(session, projection -> {
                for (Table table : Projections.tables()) {
                    projection.rows(table).forEach((part, row) -> sums.merge(table.name(),
                            Sum.NONE.and(projection.document().document(), part, row),
                            (a, b) -> new Sum(a.rows() + b.rows(), a.hashes() + b.hashes())));
                }
            }, monitor);
        }
        return sums;
    }

    private Sum actual(Table table) throws SQLException {
        String columns = String.join(", ", table.columns().stream().map(column -> column.name()).toList());
        Sum sum = Sum.NONE;
        try (Statement statement = session.connection().createStatement()) {
            IndexDatabase.execute(session.connection(), "set lazy_query_execution 1");
            try (ResultSet row = statement.executeQuery("select doc, part, " + columns + " from " + table.name())) {
                while (row.next()) {
                    sum = sum.and(row.getObject(1, UUID.class), row.getObject(2, UUID.class),
                            ProjectionRows.rowOf(table, row, 3));
                }
            }
        }
        return sum;
    }
}
