package studio.talkback.room.internal;

import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.TimeOrder;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.SessionSaved;

/** Reads when the DAW's session of a project was saved and copied. */
public final class SessionReading {

    /** A copy that was compared with its source; the projector writes the result at the end. */
    private static final String COPIED = """
            SELECT at, zone FROM entry WHERE project = ? AND kind = 'media' AND struck = FALSE
                   AND detail LIKE '%% MATCHES' AND at <= ?
             ORDER BY %s DESC FETCH FIRST ROW ONLY
            """.formatted(TimeOrder.of("entry", "at"));

    private final Library library;

    /** Reads this library. */
    public SessionReading(Library library) {
        this.library = library;
    }

    /** When the session of a project, which lies in a folder, was saved and copied, in the zone of now. */
    public SessionSaved of(@Nullable Ref project, @Nullable Path folder, ZonedDateTime now) throws LibraryException {
        if (project == null) {
            return new SessionSaved(null, null);
        }
        List<ZonedDateTime> copies = library.query(COPIED,
                row -> Objects.requireNonNull(Rows.time(row, "at", "zone")), project.document(),
                Long.valueOf(now.toInstant().toEpochMilli()));
        Instant saved = folder == null ? null : SessionFiles.newest(folder);
        return new SessionSaved(saved == null ? null : saved.atZone(now.getZone()),
                copies.isEmpty() ? null : copies.getFirst().withZoneSameInstant(now.getZone()));
    }
}
