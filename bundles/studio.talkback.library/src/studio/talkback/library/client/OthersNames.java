package studio.talkback.library.client;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;

/** Looks for what others and their work are called in a text that is about to be shown. Waits for the disk. */
public final class OthersNames {

    /** Shorter names are in every other word. */
    private static final int SHORTEST = 3;
    private static final List<String> NAMES = Objects.requireNonNull(List.of("SELECT title AS name FROM project",
            "SELECT artist AS name FROM project", "SELECT title AS name FROM item", "SELECT name FROM party",
            "SELECT title AS name FROM recall"));

    private OthersNames() {
    }

    /** Whether a text has a name of somebody or something in it that may not be shown. */
    public static boolean occurIn(String text, ClientView view) throws LibraryException {
        Library all = ClientView.everything(view);
        String lower = text.toLowerCase(Locale.ROOT);
        Set<String> shown = new HashSet<>();
        List<String> every = new ArrayList<>();
        for (String sql : NAMES) {
            shown.addAll(view.query(sql, row -> lower(row.getString("name"))));
            every.addAll(all.query(sql, row -> lower(row.getString("name"))));
        }
        return every.stream().anyMatch(
                name -> name.length() >= SHORTEST && !shown.contains(name) && lower.contains(name));
    }

    private static String lower(@Nullable String name) {
        return name == null ? "" : name.strip().toLowerCase(Locale.ROOT);
    }
}
