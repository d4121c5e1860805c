package studio.talkback.gear.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/** One line of a drawn unit: a word that says what it is, then words, texts in quotes and {@code key=value}. */
final class Line {

    private static final Pattern PART = Pattern.compile("([\\w-]+)=(?:\"([^\"]*)\"|(\\S+))|\"([^\"]*)\"|(\\S+)");

    private final List<String> words = new ArrayList<>();
    private final Map<String, String> values = new HashMap<>();
    private final Set<String> asked = new HashSet<>();

    Line(String text) {
        for (Matcher part = PART.matcher(text); part.find();) {
            if (part.group(1) != null) {
                values.put(part.group(1), Objects.requireNonNull(part.group(2) == null ? part.group(3) : part.group(2)));
            } else {
                words.add(Objects.requireNonNull(part.group(4) == null ? part.group(5) : part.group(4)));
            }
        }
    }

    /** What it is about. */
    String kind() {
        return words.isEmpty() ? "" : Objects.requireNonNull(words.getFirst());
    }

    /** Its word or text at a place, counted from 1 after what it is about. */
    String word(int index) {
        if (index >= words.size()) {
            throw new IllegalArgumentException("a word is missing after " + String.join(" ", words));
        }
        return Objects.requireNonNull(words.get(index));
    }

    /** Whether it has a word after its first. */
    boolean has(String word) {
        return words.lastIndexOf(word) > 0;
    }

    /** What others are to have that they do not say themselves. */
    void inherit(Line style) {
        style.values.forEach(values::putIfAbsent);
    }

    @Nullable String value(String key) {
        asked.add(key);
        return values.get(key);
    }

    @Nullable Double number(String key) {
        String value = value(key);
        return value == null ? null : Double.valueOf(value);
    }

    double number(String key, double otherwise) {
        Double number = number(key);
        return number == null ? otherwise : number.doubleValue();
    }

    /** Two numbers, {@code 12,30} or {@code 12x30}; one number stands for both where that is allowed. */
    double[] pair(String key, double... otherwise) {
        String value = value(key);
        if (value == null) {
            if (otherwise.length < 2) {
                throw new IllegalArgumentException(key + " is missing in " + words);
            }
            return otherwise;
        }
        String[] parts = value.split("[,x]");
        double first = Double.parseDouble(parts[0]);
        return new double[] { first, parts.length > 1 ? Double.parseDouble(parts[1]) : first };
    }

    /** @throws IllegalArgumentException if it says something that nobody asked for: a mistyped word */
    void finish() {
        Set<String> left = new HashSet<>(values.keySet());
        left.removeAll(asked);
        if (!left.isEmpty()) {
            throw new IllegalArgumentException("nothing knows " + left + " in " + words);
        }
    }
}
