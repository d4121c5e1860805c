package studio.talkback.daw;

import java.io.IOException;

import studio.talkback.library.evidence.EvidenceWarning;

/**
 * Is told what a session holds, in the order of the file, while the file is read; nothing of it is kept by
 * the teller. The header comes first; each track is one {@link #track}, its {@link #event events} and one
 * {@link #trackEnd}. A handler implements what it wants to know.
 */
public interface SessionHandler {

    /** What the session says of itself; comes first and once. */
    default void header(SessionHeader header) throws IOException {
    }

    /** A part of the session begins, be it empty or not; a part may come in several pieces. */
    default void part(SessionPart part) throws IOException {
    }

    /** An audio file. */
    default void file(AudioFile file) throws IOException {
    }

    /** A clip of the clip list. */
    default void clip(AudioClip clip) throws IOException {
    }

    /** A plug-in of the plug-in list. */
    default void plugIn(PlugIn plugIn) throws IOException {
    }

    /** A track begins. */
    default void track(Track track) throws IOException {
    }

    /** An event of the track that began last; valid during the call only. */
    default void event(TrackEvent event) throws IOException {
    }

    /**
     * The track that began last ends.
     *
     * @param channels how many channels it has, at least 1
     */
    default void trackEnd(int channels) throws IOException {
    }

    /** A marker. */
    default void marker(Marker marker) throws IOException {
    }

    /**
     * A section that the format's reader does not know begins.
     *
     * @param line  the line of its heading, counted from 1
     * @param title its heading in plain letters
     */
    default void unknownSection(long line, String title) throws IOException {
    }

    /** One line of the unknown section that began last, as it stands in the file. */
    default void unknownLine(String text) throws IOException {
    }

    /** Something that was kept but not understood, or that looks wrong. */
    default void warning(EvidenceWarning warning) throws IOException {
    }
}
