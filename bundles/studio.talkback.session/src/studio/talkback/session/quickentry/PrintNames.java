package studio.talkback.session.quickentry;

import java.util.List;
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

    /** The words of a text, in lower case and without accents: runs of letters and digits. */
    public static List<String> words(String text) {
        return Objects.requireNonNull(List.of(Folding.words(text)));
    }
}
