package studio.talkback.session.quickentry;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.internal.quickentry.Folding;
import studio.talkback.session.internal.quickentry.MixVersions;

/** The names of prints: what they are called, and what people write for them in lines and in the names of files. */
public final class PrintNames {

    private PrintNames() {
    }

    /** The name that the studio's vocabulary has for what was written ({@code acap}: A Cappella); null if it has none. */
    public static @Nullable String known(String written) {
        return MixVersions.known(written);
    }

    /** A version as it is named on the sheet: {@code Vocal Up +0.5}, {@code Vocal Down -0.5}. */
    public static String of(EntryDetail.PrintVersion version) {
        Amount by = version.by();
        if (by == null) {
            return version.name();
        }
        BigDecimal value = by.value();
        boolean down = value.signum() < 0 || MixVersions.isDown(version.name());
        return Objects.requireNonNull(version.name() + (down ? " -" : " +") + value.abs().toPlainString());
    }

    /**
     * The names of prints that were written with commas between them, each as a line that logs the print would name it
     * ({@code inst}: Instrumental); none twice, whatever the case.
     */
    public static List<String> listed(String written) {
        Map<String, String> names = new LinkedHashMap<>();
        for (String each : written.split(",")) {
            if (!each.isBlank()) {
                String name = of(MixVersions.version(Objects.requireNonNull(each.strip())));
                names.putIfAbsent(name.toLowerCase(Locale.ROOT), name);
            }
        }
        return Objects.requireNonNull(List.copyOf(names.values()));
    }

    /** The words of a text, in lower case and without accents: runs of letters and digits. */
    public static List<String> words(String text) {
        return Objects.requireNonNull(List.of(Folding.words(text)));
    }
}
