package studio.talkback.console.wing.internal;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.function.Consumer;

/** The tables beside this class: their lines, and how a control stands in one. */
final class WingTables {

    private WingTables() {
    }

    /** Shows every line of a table that is neither empty nor a remark. */
    static void read(String table, Consumer<String> line) {
        try (InputStream in = WingTables.class.getResourceAsStream(table)) {
            if (in == null) {
                throw new IllegalStateException(table + " is missing from this bundle: install Talkback again");
            }
            new String(in.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(each -> !each.isBlank() && !each.startsWith("#")).forEach(line);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What the control is called in a file, of {@code key  name: description}. */
    static String key(String line) {
        return Objects.requireNonNull(line.substring(0, line.indexOf("  ")));
    }

    /** What it is called in the studio. */
    static String name(String line) {
        return Objects.requireNonNull(line.substring(line.indexOf("  ") + 2, line.indexOf(": ")));
    }

    /** What it is. */
    static String description(String line) {
        return Objects.requireNonNull(line.substring(line.indexOf(": ") + 2));
    }
}
