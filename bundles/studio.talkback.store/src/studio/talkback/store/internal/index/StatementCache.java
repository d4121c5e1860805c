package studio.talkback.store.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

import studio.talkback.library.RowMapper;

/** A connection that keeps its last prepared statements. For one thread at a time. */
public final class StatementCache implements Closeable {

    private static final int MOST_STATEMENTS = 128;

    private final Connection connection;

    private final LinkedHashMap<String, PreparedStatement> statements = new LinkedHashMap<>(16, 0.75f, true);

    /** Prepares statements on this connection. */
    public StatementCache(Connection connection) {
        this.connection = connection;
    }

    /** The connection, not to be closed. */
    public Connection connection() {
        return connection;
    }

    /** Runs a query and maps all of its rows. */
    public <T> List<T> list(String sql, RowMapper<T> mapper, Object... parameters) throws SQLException {
        List<T> found = new ArrayList<>();
        try (ResultSet rows = bound(sql, parameters).executeQuery()) {
            while (rows.next()) {
                found.add(mapper.map(rows));
            }
        }
        return found;
    }

    /** Runs a statement that changes rows, and says how many. */
    public int update(String sql, Object... parameters) throws SQLException {
        return bound(sql, parameters).executeUpdate();
    }

    /** The prepared statement, which stays the cache's to close. */
    PreparedStatement prepared(String sql) throws SQLException {
        PreparedStatement statement = statements.get(sql);
        if (statement == null) {
            statement = connection.prepareStatement(sql);
            statements.put(sql, statement);
            if (statements.size() > MOST_STATEMENTS) {
                statements.pollFirstEntry().getValue().close();
            }
        }
        return statement;
    }

    /** Closes the connection too. */
    @Override
    public void close() throws IOException {
        statements.clear();
        try {
            connection.close();
        } catch (SQLException e) {
            throw new IOException("a connection to the index did not close well: " + e.getMessage(), e);
        }
    }

    private PreparedStatement bound(String sql, Object... parameters) throws SQLException {
        PreparedStatement statement = prepared(sql);
        statement.clearParameters();
        for (int i = 0; i < parameters.length; i++) {
            statement.setObject(i + 1, parameters[i]);
        }
        return statement;
    }
}
