package studio.talkback.store.internal.index;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The database file, given up and made anew. */
class IndexDatabaseTest {

    private static final int ROUNDS = 10;
    private static final int ROWS = 2_000;
    /** So much to be taken back that it takes a while. */
    private static final int UPDATES = 20;

    @TempDir
    Path temp = Path.of("");

    /** One round in three failed when the new database was the old one. */
    @Test
    void oneThatIsBusyWhenItIsGivenUpDoesNotComeBack() throws SQLException, IOException, InterruptedException {
        for (int round = 0; round < ROUNDS; round++) {
            Path place = temp.resolve("round" + round);
            Path folder = Files.createDirectories(place).resolve("h2");
            IndexDatabase busy = IndexDatabase.create(folder);
            IndexSchema.createTables(busy);
            StatementCache session = new StatementCache(busy.writer());
            for (int row = 0; row < ROWS; row++) {
                session.update("insert into head(doc, revision, kind) values(?, ?, 'item')", UUID.randomUUID(),
                        UUID.randomUUID());
            }
            busy.writer().commit();
            writeUntilGivenUp(session);
            busy.abandon();
            Files.move(folder, place.resolve("aside"));
            IndexDatabase fresh = IndexDatabase.create(folder);
            IndexSchema.createTables(fresh);
            try (StatementCache empty = new StatementCache(fresh.writer())) {
                assertEquals(List.of(0L), empty.list("select count(*) from head", row -> row.getLong(1)));
            }
        }
    }

    private static void writeUntilGivenUp(StatementCache session) throws InterruptedException {
        CountDownLatch writing = new CountDownLatch(UPDATES);
        Thread.ofPlatform().daemon().start(() -> {
            try {
                while (true) {
                    session.update("update head set kind = kind");
                    writing.countDown();
                }
            } catch (SQLException e) {
                assertEquals(0, writing.getCount(), e.getMessage());
            }
        });
        writing.await();
    }
}
