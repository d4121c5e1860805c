package studio.talkback.room.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.function.BiPredicate;
import java.util.function.Function;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.internal.quickentry.Folding;

/** Finds what a typed name stands for: the whole name, white space aside, else its initials. Two are none. */
final class Called {

    private Called() {
    }

    /**
     * The one that is called so.
     *
     * @param names what one can be called by; nulls and empty names are passed over
     */
    static <T> @Nullable T one(String typed, List<T> all, Function<T, List<@Nullable String>> names) {
        T whole = only(typed, all, names, (name, said) -> joined(name).equals(joined(said)));
        return whole != null ? whole
                : only(typed, all, names, (name, said) -> Folding.initials(name).equals(joined(said)));
    }

    /** The one name that begins so; null where none does, or several. */
    static @Nullable String beginning(String typed, List<String> names) {
        return only(typed, names, name -> Arrays.asList(name), (name, said) -> joined(name).startsWith(joined(said)));
    }

    /** Whether two names are the same, case, accents and white space aside. */
    static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && !one.isBlank() && joined(one).equals(joined(other));
    }

    private static <T> @Nullable T only(String typed, List<T> all, Function<T, List<@Nullable String>> names,
            BiPredicate<String, String> alike) {
        if (joined(typed).isEmpty()) {
            return null;
        }
        List<T> found = all.stream().filter(each -> names.apply(each).stream()
                .anyMatch(name -> name != null && !name.isBlank() && alike.test(name, typed))).toList();
        return found.size() == 1 ? found.getFirst() : null;
    }

    private static String joined(String name) {
        return Objects.requireNonNull(String.join("", Folding.words(name)));
    }
}
