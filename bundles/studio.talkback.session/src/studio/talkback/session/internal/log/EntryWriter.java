package studio.talkback.session.internal.log;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Entry;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.SongPosition;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.SongPlace;

/** Writes what every kind of line says into its entry. */
final class EntryWriter {

    private EntryWriter() {
    }

    /** Fills the entry in; what an earlier line said is replaced, evidence is kept. */
    static void write(QuickEntry line, Entry entry) {
        entry.setKind(line.kind().id());
        entry.setAt(line.time().from());
        entry.setTyped(line.line());
        entry.setText(line.text());
        entry.getPeople().clear();
        entry.getPeople().addAll(line.persons());
        entry.setPosition(position(line));
        entry.setDue(line.due());
        entry.setWhy(line.why());
        entry.setNumber(0);
        entry.setDetail(null);
    }

    /** The first place of a line as the model has it; null where the line names none. */
    static @Nullable SongPosition position(QuickEntry line) {
        return line.places().isEmpty() ? null : position(line.places().getFirst());
    }

    private static SongPosition position(SongPlace place) {
        SongPosition position = ModelFactory.eINSTANCE.createSongPosition();
        switch (place) {
        case SongPlace.Position time -> position.setTimeMs(Long.valueOf(time.from().toMillis()));
        case SongPlace.Bar bar -> position.setBar(Integer.valueOf(bar.bar()));
        case SongPlace.Timecode timecode -> position.setTimecode(timecode(timecode));
        }
        return position;
    }

    /** Drop frame is written with a semicolon before the frames (SMPTE ST 12-1 as editors print it). */
    static String timecode(SongPlace.Timecode code) {
        return Objects.requireNonNull(String.format(Locale.ROOT, "%02d:%02d:%02d%s%02d", code.hours(), code.minutes(),
                code.seconds(), code.dropFrame() ? ";" : ":", code.frames()));
    }
}
