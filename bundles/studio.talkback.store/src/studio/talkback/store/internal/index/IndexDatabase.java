package studio.talkback.store.internal.index;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.locks.LockSupport;

import org.h2.jdbcx.JdbcDataSource;

import studio.talkback.library.internal.log.Log;

/**
 * The embedded database file. One connection writes; readers log in as a user who may only select. Connections are
 * used on the store's own threads alone: an interrupt of a thread that reads would close the file for everybody.
 */
public final class IndexDatabase implements Closeable {

    /** Kilobytes of pages held in memory. */
    private static final int CACHE_KB = 65_536;

    private static final int LOCK_TIMEOUT_MS = 3_000;

    /** Rows of a result that stay in memory: more are written to a file first, which takes longer than reading them. */
    private static final int ROWS_IN_MEMORY = 100_000;

    /** How often, and after which pause, a database that was given up is looked for. */
    private static final int ATTEMPTS = 200;

    private static final long PAUSE_NANOS = 50_000_000;

    private static final String WRITER = "STORE";

    private static final String READER = "READER";

    private final String url;

    private final Connection writer;

    private IndexDatabase(String url, Connection writer) {
        this.url = url;
        this.writer = writer;
    }

    /**
     * Opens the database in a folder, or makes an empty one.
     *
     * @throws SQLException when it is damaged or of another program
     */
    public static IndexDatabase open(Path folder) throws SQLException {
        String url = "jdbc:h2:file:" + folder.toAbsolutePath().resolve("library");
        Connection writer = source(url + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;LOCK_TIMEOUT=" + LOCK_TIMEOUT_MS
                + ";CACHE_SIZE=" + CACHE_KB + ";MAX_MEMORY_ROWS=" + ROWS_IN_MEMORY).getConnection(WRITER, "");
        try {
            execute(writer, "create user if not exists " + READER + " password ''");
            writer.setAutoCommit(false);
            return new IndexDatabase(url, writer);
        } catch (SQLException | RuntimeException e) {
            writer.close();
            throw e;
        }
    }

    /**
     * Makes an empty database in a folder that has none.
     *
     * @throws SQLException when it cannot, or when one that was given up does not let go of its place
     */
    public static IndexDatabase create(Path folder) throws SQLException {
        for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
            IndexDatabase made = open(folder);
            if (made.isEmpty()) {
                return made;
            }
            // H2 gives out the one that was abandoned until the last statement in it has ended, files or not.
            made.abandon();
            LockSupport.parkNanos(PAUSE_NANOS);
        }
        throw new SQLException("the index that was given up does not let go: start the program again");
    }

    private boolean isEmpty() throws SQLException {
        try (Statement statement = writer.createStatement();
                ResultSet table = statement.executeQuery(
                        "select 1 from information_schema.tables where table_schema = 'PUBLIC'")) {
            return !table.next();
        }
    }

    /** The one connection that writes; it does not commit by itself. */
    public Connection writer() {
        return writer;
    }

    /** A connection that can only read. */
    public Connection newReader() throws SQLException {
        return source(url).getConnection(READER, "");
    }

    /** Lets readers see the tables; to be called when they have been made. */
    void admitReaders() throws SQLException {
        execute(writer, "grant select on schema public to " + READER);
    }

    /** Returns when all that was committed is on the disk. */
    public void force() throws SQLException {
        execute(writer, "checkpoint sync");
    }

    /** Lets the file go without tidying it; not over the writing connection, which a damaged file may hold up. */
    public void abandon() {
        try (Connection other = source(url).getConnection(WRITER, "")) {
            execute(other, "shutdown immediately");
        } catch (SQLException | RuntimeException e) {
            Log.warn(IndexDatabase.class, "a damaged index did not let its file go at once", e);
        }
    }

    @Override
    public void close() throws IOException {
        try {
            writer.close();
        } catch (SQLException e) {
            throw new IOException("the index database did not close well: " + e.getMessage(), e);
        }
    }

    private static JdbcDataSource source(String url) {
        JdbcDataSource source = new JdbcDataSource();
        source.setURL(url);
        return source;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
