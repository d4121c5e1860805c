package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Folded;
import studio.talkback.gear.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.PatchPoint;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;

/**
 * The patchbays of a room, as they were when this was made. A point is named by what is printed at it or by its place:
 * {@code VOX MIC 1}, {@code A 12}, {@code Bay 1 B-24}; case, accents and spaces make no difference.
 */
public final class Bays {

    /** More rows than these has no bay. */
    public static final int MOST_ROWS = 32;
    /** More columns than these has no bay. */
    public static final int MOST_COLUMNS = 256;

    /** No bay at all. */
    public static final Bays NONE = new Bays(Objects.requireNonNull(List.of()));

    private static final Pattern PLACE = Pattern.compile("(?:(.+?)[\\s,:.\\-]+)?([a-z]{1,2})[\\s\\-]*0*([1-9]\\d{0,3})");
    private static final int LETTERS = 26;

    private final List<Bay> bays = new ArrayList<>();
    private final List<Normal> normals = new ArrayList<>();
    private final Map<String, List<BayPoint>> labels = new HashMap<>();
    private final Map<String, List<BayPoint>> words = new HashMap<>();
    private final Map<String, BayPoint> ids = new HashMap<>();

    private Bays(List<Patchbay> room) {
        Map<String, Side> sides = sides(room);
        for (Patchbay each : room) {
            if (each.getRows() > 0 && each.getRows() <= MOST_ROWS && each.getColumns() > 0 && each.getColumns() <= MOST_COLUMNS) {
                add(each, sides);
            }
        }
        room.forEach(each -> each.getPoints().forEach(this::normal));
    }

    /** The bays of a room, in its order; those without a size, or with one that no bay has, are left out. */
    public static Bays of(List<Patchbay> room) {
        return new Bays(room);
    }

    /**
     * The bays of a room in a library; none for no room, or one that is gone.
     *
     * @throws LibraryException if the library cannot read it
     */
    public static Bays of(Library library, @Nullable Ref room) throws LibraryException {
        Optional<Stored<Room>> stored = room == null ? Optional.empty() : library.load(room, Room.class);
        return stored.isEmpty() ? NONE : of(stored.get().content().getPatchbays());
    }

    /** What is normalled to something is a source, by the ids of the points. */
    private static Map<String, Side> sides(List<Patchbay> room) {
        Map<String, Side> sides = new HashMap<>();
        room.stream().flatMap(each -> each.getPoints().stream()).filter(point -> point.getNormalledTo() != null).forEach(point -> {
            sides.put(text(point.getId()), Side.SOURCE);
            sides.put(text(point.getNormalledTo()), Side.DESTINATION);
        });
        return sides;
    }

    private void add(Patchbay made, Map<String, Side> sides) {
        int bay = bays.size();
        Map<String, PatchPoint> known = new HashMap<>();
        made.getPoints().forEach(point -> known.put(key(point.getRow(), point.getColumn()), point));
        List<BayPoint> points = new ArrayList<>();
        for (int row = 1; row <= made.getRows(); row++) {
            for (int column = 1; column <= made.getColumns(); column++) {
                PatchPoint point = known.get(key(row, column));
                String id = point == null || point.getId() == null ? text(made.getId()) + "/" + key(row, column) : text(point.getId());
                Side side = sides.getOrDefault(id, usual(made.getRows(), row));
                points.add(new BayPoint(id, bay, row, column, point == null ? "" : text(point.getLabel()), Objects.requireNonNull(side)));
            }
        }
        String name = text(made.getName());
        bays.add(new Bay(text(made.getId()), name.isEmpty() ? NLS.bind(Messages.bay_unnamed, String.valueOf(bay + 1)) : name,
                made.getRows(), made.getColumns(), points));
        points.forEach(this::know);
    }

    private static String key(int row, int column) {
        return row + "/" + column;
    }

    /** The usual bay has sources above and destinations below. */
    private static Side usual(int rows, int row) {
        return rows % 2 != 0 ? Side.EITHER : row % 2 != 0 ? Side.SOURCE : Side.DESTINATION;
    }

    private void know(BayPoint point) {
        ids.put(point.id(), point);
        if (!point.label().isEmpty()) {
            labels.computeIfAbsent(Folded.fold(point.label()), any -> new ArrayList<>()).add(point);
            words.computeIfAbsent(Folded.words(point.label()), any -> new ArrayList<>()).add(point);
        }
    }

    private void normal(PatchPoint point) {
        BayPoint from = ids.get(text(point.getId()));
        BayPoint to = point.getNormalledTo() == null ? null : ids.get(point.getNormalledTo());
        if (from != null && to != null && !from.equals(to)) {
            normals.add(new Normal(from, to, point.isHalfNormalled()));
        }
    }

    static String text(@Nullable String text) {
        return Objects.requireNonNull(text == null ? "" : text.strip());
    }

    /** All bays, in the order of the room. */
    public List<Bay> all() {
        return Objects.requireNonNull(Collections.unmodifiableList(bays));
    }

    /** Whether there is none. */
    public boolean isEmpty() {
        return bays.isEmpty();
    }

    /** What is connected while nothing is plugged. */
    public List<Normal> normals() {
        return Objects.requireNonNull(Collections.unmodifiableList(normals));
    }

    /** The normal that begins at a point; null where none does. */
    public @Nullable Normal normalFrom(BayPoint point) {
        return normals.stream().filter(each -> each.from().equals(point)).findFirst().orElse(null);
    }

    /**
     * The points that a text means: none where no bay has one, several where it does not tell which.
     *
     * @param wanted of several that are called alike, those on this side are meant
     */
    public List<BayPoint> find(String text, Side wanted) {
        String folded = Folded.fold(text);
        List<BayPoint> found = folded.isEmpty() ? null : labels.get(folded);
        if (found == null) {
            found = places(folded);
        }
        if (found.isEmpty() && !folded.isEmpty()) {
            found = Objects.requireNonNullElse(words.get(Folded.words(text)), found);
        }
        List<BayPoint> onSide = found.stream().filter(point -> point.side() == wanted).toList();
        return Objects.requireNonNull(List.copyOf(found.size() > 1 && !onSide.isEmpty() ? onSide : found));
    }

    /** The one point that a text means; null where there is none, or several are meant. */
    public @Nullable BayPoint one(String text, Side wanted) {
        List<BayPoint> found = find(text, wanted);
        return found.size() == 1 ? found.getFirst() : null;
    }

    private List<BayPoint> places(String folded) {
        Matcher place = PLACE.matcher(folded);
        List<BayPoint> found = new ArrayList<>();
        if (place.matches()) {
            int row = row(Objects.requireNonNull(place.group(2)));
            int column = Integer.parseInt(place.group(3));
            for (Bay bay : bays) {
                boolean meant = place.group(1) == null || Folded.words(bay.name()).equals(Folded.words(place.group(1)));
                if (meant && row <= bay.rows() && column <= bay.columns()) {
                    found.add(bay.point(row, column));
                }
            }
        }
        return found;
    }

    private static int row(String letters) {
        int row = 0;
        for (char letter : letters.toCharArray()) {
            row = row * LETTERS + letter - 'a' + 1;
        }
        return row;
    }

    /** Where a point is, with its bay where there are several: {@code Bay 1 A 12}. */
    public String place(BayPoint point) {
        return bays.size() < 2 ? point.place() : bays.get(point.bay()).name() + " " + point.place();
    }

    /** Where a point is and what is printed there: {@code A 12 VOX MIC 1}. */
    public String said(BayPoint point) {
        return point.label().isEmpty() ? place(point) : place(point) + " " + point.label();
    }

    /**
     * What is written for a point, so that it is found again: its label, or its place where that would not tell.
     *
     * @param wanted the side on which it is looked for
     */
    public String name(BayPoint point, Side wanted) {
        return point.label().isEmpty() || !Objects.equals(one(point.label(), wanted), point) ? place(point) : point.label();
    }

    /** What can be written for a point of a side, labels first; points that are called alike by their places. */
    public List<String> names(Side wanted) {
        Set<String> names = new LinkedHashSet<>();
        for (Bay bay : bays) {
            bay.points().stream().filter(point -> point.side() == wanted && !point.label().isEmpty())
                    .forEach(point -> names.add(name(point, wanted)));
        }
        for (Bay bay : bays) {
            bay.points().stream().filter(point -> !point.label().isEmpty()).forEach(point -> names.add(name(point, wanted)));
        }
        for (Bay bay : bays) {
            bay.points().forEach(point -> names.add(place(point)));
        }
        return Objects.requireNonNull(List.copyOf(names));
    }
}
