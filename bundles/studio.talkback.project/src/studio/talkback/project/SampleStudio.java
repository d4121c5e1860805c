package studio.talkback.project;

import java.io.IOException;
import java.time.ZonedDateTime;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;
import studio.talkback.project.internal.SampleDocuments;
import studio.talkback.project.internal.SampleRecalls;
import studio.talkback.project.internal.SampleSessions;

/**
 * A small studio to try Talkback with: a room, its people, an album, a series and a single in different stages, and
 * two sessions whose lines were read and logged like typed ones, and a song on the desk that was changed since it was
 * captured. All names in it are made up.
 */
public final class SampleStudio {

    /**
     * What was made.
     *
     * @param album  the album "Glass House" with five songs
     * @param series the series "Harbour Lights" with three episodes
     * @param single the single "Neon Rain"
     * @param song   the song "Glass House", item 4 of the album, which the last session left off at
     * @param room   the room of the sessions
     */
    public record Made(Ref album, Ref series, Ref single, Ref song, Ref room) {
    }

    private SampleStudio() {
    }

    /**
     * Makes the sample studio in a library that has no project yet.
     *
     * @param now      what due dates and sessions are relative to, in the studio's zone
     * @param operator the initials of who makes it
     * @throws LibraryException if there are projects already, or the library cannot save
     */
    public static Made create(Library library, ZonedDateTime now, String operator) throws LibraryException {
        if (!library.query("SELECT doc FROM project FETCH FIRST ROW ONLY", row -> Boolean.TRUE).isEmpty()) {
            throw new LibraryException(Messages.sample_notEmpty);
        }
        SampleDocuments documents = new SampleDocuments(now);
        library.commit(documents.changes(operator));
        Made made = new Made(documents.project("Glass House"), documents.project("Harbour Lights"),
                documents.project("Neon Rain"), documents.item("Glass House"), documents.room());
        new SampleSessions(library, now).log(made.album());
        try {
            SampleRecalls recalls = new SampleRecalls(library, now);
            recalls.make(made.album(), documents.item("Paper Moon"), made.room(), operator);
            recalls.putOnDesk(made.album(), made.song(), made.room(), documents.party("JK"), operator);
        } catch (IOException e) {
            throw new LibraryException(NLS.bind(Messages.sample_notKept, e.getMessage()), e);
        }
        return made;
    }
}
