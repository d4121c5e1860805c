package studio.talkback.room;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What is said when a desk is captured; all else follows from the recall on the desk and the log.
 *
 * @param room       whose desk
 * @param item       what is on it; null for the item on the desk
 * @param mixVersion the id of its mix version; null for the one on the desk, else the current one
 * @param title      what the recall is called; null for {@code Glass House Mix 3, 16:41}
 * @param scene      the console's state as a file of its own; null where none was saved
 * @param photos     photos, none or several; they alone are a capture
 * @param kept       what other systems keep, added to what the recall on the desk names
 * @param note       a remark, or null
 * @param operator   the initials of who captures
 * @param at         when, in the room's zone
 * @param uncaptured what becomes of changes to another item that is on the desk now
 */
public record CaptureRequest(Ref room, @Nullable Ref item, @Nullable String mixVersion, @Nullable String title,
        @Nullable Path scene, List<Photo> photos, List<Kept> kept, @Nullable String note, String operator,
        ZonedDateTime at, Uncaptured uncaptured) {

    /**
     * A photo.
     *
     * @param file where it lies; it is only read
     * @param unit the unit that it shows, by key, initials or name; null for none or several
     */
    public record Photo(Path file, @Nullable String unit) {
    }

    /**
     * A part that another system keeps.
     *
     * @param what   Total Recall, automation, SysEx, unit preset
     * @param title  what it is called there, or null
     * @param number its number there, or null
     */
    public record Kept(String what, @Nullable String title, @Nullable String number) {
    }

    /** Copies the lists. */
    public CaptureRequest {
        photos = Objects.requireNonNull(List.copyOf(photos));
        kept = Objects.requireNonNull(List.copyOf(kept));
    }

    /** What is on the desk, as the log says. */
    public static CaptureRequest of(Ref room, String operator, ZonedDateTime at) {
        return new CaptureRequest(room, null, null, null, null, Objects.requireNonNull(List.of()),
                Objects.requireNonNull(List.of()), null, operator, at, Uncaptured.REFUSE);
    }

    /** The same, of an item and the id of one of its mix versions; null for the current one. */
    public CaptureRequest ofItem(Ref other, @Nullable String version) {
        return new CaptureRequest(room, other, version, title, scene, photos, kept, note, operator, at, uncaptured);
    }

    /** The same at another time, in the room's zone. */
    public CaptureRequest happening(ZonedDateTime when) {
        return new CaptureRequest(room, item, mixVersion, title, scene, photos, kept, note, operator, when, uncaptured);
    }

    /** The same with a title; null for the usual one. */
    public CaptureRequest titled(@Nullable String name) {
        return new CaptureRequest(room, item, mixVersion, name, scene, photos, kept, note, operator, at, uncaptured);
    }

    /** The same with the console's scene; null for none. */
    public CaptureRequest withScene(@Nullable Path file) {
        return new CaptureRequest(room, item, mixVersion, title, file, photos, kept, note, operator, at, uncaptured);
    }

    /** The same with one photo more, of a unit or of none. */
    public CaptureRequest withPhoto(Path file, @Nullable String unit) {
        List<Photo> more = Stream.concat(photos.stream(), Stream.of(new Photo(file, unit))).toList();
        return new CaptureRequest(room, item, mixVersion, title, scene, Objects.requireNonNull(more), kept, note,
                operator, at, uncaptured);
    }

    /** The same with one part more that another system keeps. */
    public CaptureRequest withKept(Kept part) {
        List<Kept> more = Stream.concat(kept.stream(), Stream.of(part)).toList();
        return new CaptureRequest(room, item, mixVersion, title, scene, photos, Objects.requireNonNull(more), note,
                operator, at, uncaptured);
    }

    /** The same with a remark; null for none. */
    public CaptureRequest withNote(@Nullable String text) {
        return new CaptureRequest(room, item, mixVersion, title, scene, photos, kept, text, operator, at, uncaptured);
    }

    /** The same where changes to another item on the desk are left uncaptured. */
    public CaptureRequest leavingUncaptured() {
        return new CaptureRequest(room, item, mixVersion, title, scene, photos, kept, note, operator, at,
                Uncaptured.LEAVE);
    }
}
