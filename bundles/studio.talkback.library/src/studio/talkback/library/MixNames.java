package studio.talkback.library;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;

/** The names of an item's mix versions: 1, 2, 3 are the engineer's, 2a is a draft that branches from 2. */
public final class MixNames {

    private MixNames() {
    }

    /** The version with this name, case aside, with or without the word "mix" before it. */
    public static @Nullable MixVersion named(Item item, String typed) {
        String name = typed.replaceFirst("(?i)^mix\\s*", "");
        return item.getMixVersions().stream().filter(version -> name.equalsIgnoreCase(version.getName())).findFirst()
                .orElse(null);
    }

    /** The number after the highest. */
    public static String nextNumber(Item item) {
        int highest = item.getMixVersions().stream().map(version -> base(version.getName()))
                .filter(name -> name.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        return Objects.requireNonNull(String.valueOf(highest + 1));
    }

    /** The name of the next draft that branches from a version: 2a, 2b … 2z, 2aa. */
    public static String nextDraft(Item item, MixVersion parent) {
        Set<String> taken = item.getMixVersions().stream().map(MixVersion::getName).collect(Collectors.toSet());
        String base = base(parent.getName());
        for (int index = 0;; index++) {
            String name = base + "a".repeat(index / 26) + (char) ('a' + index % 26);
            if (!taken.contains(name)) {
                return name;
            }
        }
    }

    private static String base(@Nullable String name) {
        return name == null ? "" : Objects.requireNonNull(name.replaceFirst("[a-z]+$", ""));
    }
}
