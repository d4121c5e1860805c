package studio.talkback.project.internal;

import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.BiPredicate;

import studio.talkback.model.identity.Ref;

/** Finds one of several named things by what somebody typed: the whole name, or a beginning that only one has. */
public final class NameFinder {

    /**
     * Something that can be found.
     *
     * @param ref   what it is
     * @param label as it is shown
     * @param names what it can be called by, the shortest first
     */
    public record Named(Ref ref, String label, List<String> names) {

        /** Copies the list. */
        public Named {
            names = Objects.requireNonNull(List.copyOf(names));
        }
    }

    private NameFinder() {
    }

    /** Those that are meant: one where it is clear, several where it is not, none where nothing fits. */
    public static List<Named> find(String typed, List<Named> all) {
        String folded = fold(typed.startsWith("#") || typed.startsWith("@") ? typed.substring(1) : typed);
        List<Named> whole = matching(folded, all, String::equals);
        return whole.isEmpty() ? matching(folded, all, String::startsWith) : whole;
    }

    private static List<Named> matching(String folded, List<Named> all, BiPredicate<String, String> how) {
        return Objects.requireNonNull(all.stream()
                .filter(each -> each.names().stream().anyMatch(name -> how.test(fold(name), folded))).toList());
    }

    private static String fold(String text) {
        return Objects.requireNonNull(Normalizer.normalize(text.strip(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}+", "").toLowerCase(Locale.ROOT));
    }
}
