package studio.talkback.session;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * One line of a log as lists show it, read without loading the entry.
 *
 * @param entry      its entry
 * @param item       the item it is about, or null
 * @param itemNumber that item's number, empty where there is none
 * @param itemTitle  that item's title, empty where there is none
 * @param kind       the id of its kind
 * @param at         when it happened
 * @param initials   who wrote it
 * @param people     who is named in it, initials joined with commas; empty for nobody
 * @param text       the line without its tokens
 * @param place      where in the song: {@code 1:12}, {@code b33} or a timecode; empty where not said
 * @param why        the reason, empty where none is given
 * @param due        when it is wanted, or null
 * @param number     the number of the request that it is about, or 0
 * @param detail     what its kind adds: owners of an action, names of prints or tracks, a copy, a way round; or empty
 * @param struckOut  whether it was struck out
 * @param struckWhy  why, or empty
 * @param earlier    the lines as typed that corrections replaced, oldest first
 * @param evidence   the digests of its files
 */
public record EntryLine(Ref entry, @Nullable Ref item, String itemNumber, String itemTitle, String kind,
        ZonedDateTime at, String initials, String people, String text, String place, String why,
        @Nullable ZonedDateTime due, int number, String detail, boolean struckOut, String struckWhy,
        List<String> earlier, List<String> evidence) {

    /** Copies the lists. */
    public EntryLine {
        earlier = Objects.requireNonNull(List.copyOf(earlier));
        evidence = Objects.requireNonNull(List.copyOf(evidence));
    }

    /**
     * What its kind knows beyond the text: how a fault is worked around, what a control was before, from when to when the
     * hours are. Empty where the text says all.
     */
    public String more() {
        return more(kind, detail);
    }

    /** See {@link #more()}: of a line whose kind and detail these are. */
    public static String more(String kind, String detail) {
        return switch (kind) {
        case "fault", "console", "hours" -> detail;
        default -> "";
        };
    }

    /** Whether it was corrected since it was first typed. */
    public boolean corrected() {
        return !earlier.isEmpty();
    }
}
