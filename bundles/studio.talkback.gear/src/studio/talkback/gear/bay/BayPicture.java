package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;

/**
 * What is to be seen of the bays of a room: the cords of a patch, those of them that are still to be plugged, and those that
 * are to be pulled.
 */
public final class BayPicture {

    /** What becomes of a cord. */
    public enum Becomes {
        STAYS, PLUG, PULL
    }

    /**
     * A cord that is seen.
     *
     * @param cord    which one
     * @param becomes what becomes of it
     * @param mark    what stands at both of its ends: its number; a letter for one that is to be pulled
     */
    public record Seen(BayCord cord, Becomes becomes, String mark) {
    }

    /** No bay and no cord. */
    public static final BayPicture NOTHING = of(BayPatch.of(Bays.NONE, Objects.requireNonNull(List.of())), null);

    private final BayPatch patch;
    private final List<Seen> cords = new ArrayList<>();

    private BayPicture(BayPatch patch, Predicate<BayCord> plug, List<BayCord> pull) {
        this.patch = patch;
        patch.cords().forEach(cord -> cords.add(new Seen(cord, plug.test(cord) ? Becomes.PLUG : Becomes.STAYS, String.valueOf(cord.number()))));
        for (BayCord cord : BayPatch.ofCords(patch.bays(), pull).cords()) {
            cords.add(new Seen(cord, Becomes.PULL, BayPoint.rowLetters(cord.number()).toLowerCase(Locale.ROOT)));
        }
    }

    /**
     * A patch as it is to be plugged.
     *
     * @param plug the cords of it that are still to be plugged
     * @param pull those that are not in it and are to be pulled
     */
    public static BayPicture of(BayPatch patch, Predicate<BayCord> plug, List<BayCord> pull) {
        return new BayPicture(patch, plug, pull);
    }

    /** A patch compared with another one of the same bays: what is only in it lit, what is only in the other one to be pulled. */
    public static BayPicture of(BayPatch patch, @Nullable BayPatch before) {
        if (before == null) {
            return new BayPicture(patch, cord -> false, Objects.requireNonNull(List.of()));
        }
        List<String> then = before.cords().stream().map(BayCord::key).toList();
        List<String> now = patch.cords().stream().map(BayCord::key).toList();
        return new BayPicture(patch, cord -> !then.contains(cord.key()),
                Objects.requireNonNull(before.cords().stream().filter(cord -> !now.contains(cord.key())).toList()));
    }

    /** What is plugged in the end. */
    public BayPatch patch() {
        return patch;
    }

    /** The bays that are drawn. */
    public Bays bays() {
        return patch.bays();
    }

    /** All cords that are seen: those of the patch, then those that are to be pulled. */
    public List<Seen> cords() {
        return Objects.requireNonNull(Collections.unmodifiableList(cords));
    }

    /** The cords that are seen in a point. */
    public List<Seen> at(BayPoint point) {
        return Objects.requireNonNull(cords.stream().filter(each -> each.cord().isIn(point)).toList());
    }

    /** How a point is normalled and what is plugged there, in words; empty where there is nothing to say. */
    public String said(BayPoint point) {
        List<String> said = new ArrayList<>();
        for (Normal normal : bays().normals()) {
            if (normal.from().equals(point) || normal.to().equals(point)) {
                said.add(said(normal, point));
            }
        }
        at(point).forEach(each -> said.add(said(each, point)));
        return Objects.requireNonNull(String.join(", ", said));
    }

    private String said(Normal normal, BayPoint point) {
        boolean from = normal.from().equals(point);
        String message = from ? normal.half() ? Messages.bay_halfTo : Messages.bay_normalTo
                : normal.half() ? Messages.bay_halfFrom : Messages.bay_normalFrom;
        String said = NLS.bind(message, bays().place(from ? normal.to() : normal.from()));
        return Objects.requireNonNull(patch.breaking(normal).isEmpty() ? said : NLS.bind(Messages.bay_broken, said));
    }

    private String said(Seen seen, BayPoint point) {
        boolean from = Objects.equals(seen.cord().start(), point);
        BayPoint other = from ? seen.cord().end() : seen.cord().start();
        String there = other == null ? from ? seen.cord().to() : seen.cord().from() : bays().place(other);
        String said = NLS.bind(from ? Messages.bay_cordTo : Messages.bay_cordFrom, seen.mark(), there);
        return Objects.requireNonNull(switch (seen.becomes()) {
        case STAYS -> said;
        case PLUG -> NLS.bind(Messages.bay_toPlug, said);
        case PULL -> NLS.bind(Messages.bay_toPull, said);
        });
    }
}
