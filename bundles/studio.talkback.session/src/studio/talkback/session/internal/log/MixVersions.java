package studio.talkback.session.internal.log;

import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.session.EntryScene;

/** The names of an item's mix versions: 1, 2, 3 are the engineer's, 2a is a draft that branches from 2. */
final class MixVersions {

    private MixVersions() {
    }

    /** A version that is not in an item yet. */
    static MixVersion create(String name, @Nullable MixVersion parent, boolean draft, EntryScene scene) {
        MixVersion version = ModelFactory.eINSTANCE.createMixVersion();
        version.setName(name);
        version.setParent(parent);
        version.setDraft(draft);
        version.setAuthor(scene.operator());
        version.setMadeAt(scene.line().time().from());
        version.setWhy(scene.line().why());
        return version;
    }

    /** The version with this name, case aside, with or without the word "mix" before it. */
    static @Nullable MixVersion named(Item item, String typed) {
        String name = typed.replaceFirst("(?i)^mix\\s*", "");
        return item.getMixVersions().stream().filter(version -> name.equalsIgnoreCase(version.getName())).findFirst()
                .orElse(null);
    }

    /** The number after the highest. */
    static String nextNumber(Item item) {
        int highest = item.getMixVersions().stream().map(version -> base(version.getName()))
                .filter(name -> name.matches("\\d{1,6}")).mapToInt(Integer::parseInt).max().orElse(0);
        return Objects.requireNonNull(String.valueOf(highest + 1));
    }

    /** The name of the next draft that branches from a version: 2a, 2b … 2z, 2aa. */
    static String nextDraft(Item item, MixVersion parent) {
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

    /** Whether nothing stands on this version yet, so that further changes still belong to it. */
    static boolean inTheMaking(MixVersion version) {
        return version.getPrints().isEmpty() && version.getApprovals().isEmpty() && version.getRecalls().isEmpty()
                && version.getDawSession() == null && version.getDawText() == null;
    }
}
