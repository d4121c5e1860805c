package studio.talkback.library.exchange;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/**
 * What a hand-over file says it holds.
 *
 * @param title      what it is, in words
 * @param room       the room that handed it over
 * @param operator   who did, by initials
 * @param writtenAt  when, in that room's zone
 * @param library    the library it is of
 * @param replica    the replica that wrote it
 * @param program    the version of the program that wrote it
 * @param documents  how many documents
 * @param revisions  how many of their revisions
 * @param changeSets in how many parts of change sets
 * @param blobs      how many files kept byte for byte
 * @param blobBytes  their length together
 * @param rooms      what is known of rooms there, the one that wrote it too
 */
public record HandOverContents(String title, String room, String operator, ZonedDateTime writtenAt, UUID library,
        UUID replica, String program, long documents, long revisions, long changeSets, long blobs, long blobBytes,
        List<KnownRoom> rooms) {

    /** Copies the list. */
    public HandOverContents {
        rooms = Objects.requireNonNull(List.copyOf(rooms));
    }
}
