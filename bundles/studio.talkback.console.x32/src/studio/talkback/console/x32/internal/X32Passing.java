package studio.talkback.console.x32.internal;

import java.util.Objects;
import java.util.Set;

import studio.talkback.console.LineSpec;

/** What an X32 scene holds of how one just worked, and that makes no other mix. */
final class X32Passing {

    private static final String SOLO = "/config/solo";
    private static final Set<String> SELECTING = Objects.requireNonNull(Set.of("exclusive", "follows select", "select follows",
            "dim", "mono", "mute"));

    private X32Passing() {
    }

    /** The safes and the flag in the header, and what is selected, dimmed and muted for listening. */
    static boolean is(LineSpec line, int index) {
        if (index >= line.parameters().size()) {
            return false;
        }
        String name = line.parameters().get(index).name();
        return line.path().equals(X32Catalogue.HEADER) && (name.equals("safes") || name.equals("flag"))
                || line.path().equals(SOLO) && SELECTING.contains(name);
    }
}
