package studio.talkback.gear.scale;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.stream.IntStream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.model.Control;

/** A switch, button or toggle: a few positions, each with its word. */
final class PositionScale extends Scale {

    private static final List<String> OUT_IN = Objects.requireNonNull(List.of("out", "in"));
    private static final Set<String> OFF_WORDS = Objects.requireNonNull(Set.of("off", "out", "no", "0"));
    private static final Set<String> ON_WORDS = Objects.requireNonNull(Set.of("on", "in", "yes", "1"));

    private final List<String> positions;

    PositionScale(Control control) {
        super(control);
        List<String> own = control.getPositions();
        this.positions = Objects.requireNonNull(own.isEmpty() ? OUT_IN : List.copyOf(own));
    }

    @Override
    public OptionalDouble travel(String value) {
        int index = index(value);
        return index < 0 ? OptionalDouble.empty() : OptionalDouble.of(at(index));
    }

    private double at(int index) {
        return positions.size() < 2 ? 0 : index / (positions.size() - 1.0);
    }

    @Override
    public String value(double travel) {
        return Objects.requireNonNull(positions.get((int) Math.round(clamp(travel) * (positions.size() - 1))));
    }

    @Override
    public @Nullable Double number(String value) {
        return Numbers.read(value);
    }

    @Override
    public String read(String typed) throws UnfitValueException {
        int index = index(typed);
        if (index < 0) {
            throw new UnfitValueException(NLS.bind(Messages.value_positions, name(), String.join(", ", positions)));
        }
        return Objects.requireNonNull(positions.get(index));
    }

    @Override
    int places() {
        return positions.size();
    }

    /** By its word, else by the number it is, else by the only one that begins so, else by what switches are called. */
    private int index(String typed) {
        String wanted = plain(typed);
        int exact = IntStream.range(0, positions.size()).filter(i -> plain(word(i)).equals(wanted)).findFirst().orElse(-1);
        if (exact >= 0 || wanted.isEmpty()) {
            return exact;
        }
        Double number = Numbers.read(typed);
        if (number != null) {
            int same = IntStream.range(0, positions.size()).filter(i -> number.equals(Numbers.read(word(i)))).findFirst()
                    .orElse(-1);
            if (same >= 0) {
                return same;
            }
        }
        int[] beginning = number != null ? new int[0]
                : IntStream.range(0, positions.size()).filter(i -> plain(word(i)).startsWith(wanted)).toArray();
        if (beginning.length == 1) {
            return beginning[0];
        }
        return positions.size() != 2 ? -1 : OFF_WORDS.contains(wanted) ? 0 : ON_WORDS.contains(wanted) ? 1 : -1;
    }

    private String word(int index) {
        return Objects.requireNonNull(positions.get(index));
    }

    private static String plain(String text) {
        return Objects.requireNonNull(text.strip().toLowerCase(Locale.ROOT).replace('\u2212', '-').replaceAll("\\s+", " "));
    }
}
