package studio.talkback.session.internal.imports;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;

/** An item's track sheet beside the tracks of a file; names are compared without regard to case. */
public final class TrackSheet {

    private final Item item;

    /** The sheet of this item. */
    public TrackSheet(Item item) {
        this.item = item;
    }

    /** Those of these tracks that the sheet lacks. */
    public List<String> missing(Collection<String> names) {
        Set<String> known = new HashSet<>();
        item.getTracks().forEach(track -> known.add(folded(track.getName())));
        List<String> missing = new ArrayList<>();
        for (String name : names) {
            if (!name.isBlank() && known.add(folded(name))) {
                missing.add(name);
            }
        }
        return missing;
    }

    /** Adds tracks at the end, numbered on. */
    public void add(Collection<String> names) {
        int number = item.getTracks().stream().mapToInt(Track::getNumber).max().orElse(0);
        for (String name : names) {
            Track track = ModelFactory.eINSTANCE.createTrack();
            track.setNumber(++number);
            track.setName(name);
            track.setStatus(TrackStatus.OPEN);
            item.getTracks().add(track);
        }
    }

    private static String folded(@Nullable String name) {
        return name == null ? "" : Objects.requireNonNull(name.strip().toLowerCase(Locale.ROOT));
    }
}
