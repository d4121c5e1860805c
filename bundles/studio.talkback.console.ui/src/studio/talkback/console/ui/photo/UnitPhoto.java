package studio.talkback.console.ui.photo;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.Evidence;
import studio.talkback.model.Photo;
import studio.talkback.model.UnitRecall;

/**
 * A photo of a unit.
 *
 * @param unit  the unit
 * @param photo one of its photos
 * @param file  the photo's file
 */
record UnitPhoto(UnitRecall unit, Photo photo, Evidence file) {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMM uuuu HH:mm:ss xxx", Locale.ENGLISH);

    /** The photos of units, those of each in the order in which they were taken in. */
    static List<UnitPhoto> of(List<UnitRecall> units) {
        List<UnitPhoto> all = new ArrayList<>();
        for (UnitRecall unit : units) {
            for (Photo photo : unit.getPhotos()) {
                Evidence file = photo.getFile();
                if (file != null && file.getDigest() != null) {
                    all.add(new UnitPhoto(unit, photo, file));
                }
            }
        }
        return all;
    }

    String unitName() {
        return RecallWords.name(unit);
    }

    String digest() {
        return Objects.requireNonNull(file.getDigest());
    }

    /** What tells it from the others: one photo may show two units and be that of both. */
    String key() {
        return unit.getId() + " " + digest();
    }

    /** When it was taken, by the clock. */
    String clock() {
        ZonedDateTime taken = photo.getTakenAt();
        return taken == null ? "" : Objects.requireNonNull(taken.format(CLOCK));
    }

    /** The unit, the file's name and when it was taken with its zone: what is copied, and heard. */
    String said() {
        return said(unitName(), Objects.requireNonNullElse(file.getName(), ""), photo.getTakenAt());
    }

    private static String said(String unit, String name, @Nullable ZonedDateTime taken) {
        return taken == null ? NLS.bind(Messages.Photo_SaidUntimed, unit, name)
                : NLS.bind(Messages.Photo_Said, new Object[] { unit, name, taken.format(FULL) });
    }
}
