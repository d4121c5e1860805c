package studio.talkback.store.internal.index;

import static studio.talkback.store.internal.index.IndexDatabase.execute;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Table;
import studio.talkback.library.Projections.Type;

/**
 * The tables. They are numbered, and made anew from the journal when the number is another one; the kinds of
 * document are part of it, since documents of a kind that was unknown have no rows.
 */
public final class IndexSchema {

    /** The version of the tables below; those of {@link Projections} have their own. */
    private static final int VERSION = 4;

    private static final List<String> JOURNAL_TABLES = List.of(
            "create table meta(name varchar primary key, content varchar not null)",
            """
            create table replica_position(replica uuid primary key, applied bigint not null,
                sequence bigint not null)""",
            """
            create table changeset(replica uuid not null, sequence bigint not null, id uuid not null,
                clock bigint not null, wall bigint not null, zone varchar not null, operator varchar not null,
                reason varchar not null, made_by uuid not null, record bigint not null,
                record_length integer not null, behind bigint)""",
            """
            create table revision(uuid uuid not null, doc uuid not null, kind varchar not null,
                parents uuid array not null, replica uuid not null, sequence bigint not null, clock bigint not null,
                model_version integer not null, tombstone boolean not null, purged boolean not null,
                digest binary(32) not null, xmi_offset integer not null, xmi_length integer not null)""",
            "create table head(doc uuid not null, revision uuid not null, kind varchar not null)",
            "create table superseded(revision uuid primary key)",
            // Documents with several heads.
            "create table diverged(doc uuid primary key, kind varchar not null)",
            // Documents that show what another replica made.
            """
            create table elsewhere(doc uuid primary key, kind varchar not null, made_by uuid not null,
                wall bigint not null, zone varchar not null)""",
            // Documents that are new since a clock was set back.
            "create table set_back(doc uuid primary key, behind bigint not null)",
            // What is known of other rooms.
            "create table known_room(replica uuid primary key, name varchar not null, as_of bigint not null)");

    private static final List<String> JOURNAL_INDEXES = List.of(
            "alter table changeset add primary key(replica, sequence)",
            "create index changeset_id on changeset(id)",
            "create index changeset_made on changeset(made_by, clock desc)",
            "create index elsewhere_kind on elsewhere(kind)",
            "alter table revision add primary key(uuid)",
            "create index revision_doc on revision(doc, clock)",
            "create index revision_clock on revision(clock desc)",
            "alter table head add primary key(doc, revision)");

    private IndexSchema() {
    }

    /** What an index of this program and these kinds is marked with. */
    public static String mark(DocumentKinds kinds) {
        return VERSION + "." + Projections.version() + " "
                + kinds.all().stream().map(DocumentKind::key).sorted().collect(Collectors.joining(" "));
    }

    /** What this index is marked with; null where it is empty or was never finished. */
    public static @Nullable String markOf(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            try (ResultSet table = statement.executeQuery(
                    "select 1 from information_schema.tables where table_schema = 'PUBLIC' and table_name = 'META'")) {
                if (!table.next()) {
                    return null;
                }
            }
            try (ResultSet mark = statement.executeQuery("select content from meta where name = 'schema'")) {
                return mark.next() ? mark.getString(1) : null;
            }
        }
    }

    /** Makes the tables without their indexes: rows are then written faster. */
    static void createTables(IndexDatabase database) throws SQLException {
        Connection connection = database.writer();
        for (String sql : JOURNAL_TABLES) {
            execute(connection, sql);
        }
        for (Table table : Projections.tables()) {
            String columns = table.columns().stream().map(column -> column.name() + " " + sqlType(column.type()))
                    .collect(Collectors.joining(", "));
            execute(connection, "create table " + table.name() + "(doc uuid not null, part uuid not null, " + columns
                    + ")");
        }
        database.admitReaders();
    }

    static void createJournalIndexes(Connection connection) throws SQLException {
        for (String sql : JOURNAL_INDEXES) {
            execute(connection, sql);
        }
    }

    static void createProjectionIndexes(Connection connection) throws SQLException {
        for (Table table : Projections.tables()) {
            execute(connection, "alter table " + table.name() + " add primary key(doc, part)");
            int number = 1;
            for (String columns : table.indexes()) {
                execute(connection, "create index " + table.name() + "_" + number++ + " on " + table.name() + "("
                        + columns + ")");
            }
        }
    }

    /** Marks the index as whole. */
    static void mark(Connection connection, String mark) throws SQLException {
        try (var statement = connection.prepareStatement("merge into meta(name, content) values('schema', ?)")) {
            statement.setString(1, mark);
            statement.executeUpdate();
        }
    }

    private static String sqlType(Type type) {
        return switch (type) {
        case TEXT -> "varchar";
        case INTEGER, TIME -> "bigint";
        case FLAG -> "boolean";
        case UUID -> "uuid";
        };
    }
}
