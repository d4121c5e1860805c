package studio.talkback.handover.ui;

import java.util.List;
import java.util.stream.Collectors;

import studio.talkback.handover.SavedApart;

/** What rooms changed apart, as text to be pasted. */
final class ApartText {

    private ApartText() {
    }

    static String of(List<SavedApart> all) {
        return all.stream().map(ApartText::of).collect(Collectors.joining("\n"));
    }

    private static String of(SavedApart apart) {
        String heading = String.join("\t", apart.name(), VersionText.newer(apart), VersionText.older(apart));
        return apart.conflicts().stream().map(conflict -> "\n\t" + String.join("\t", conflict.path() + ", "
                + conflict.feature(), conflict.base(), conflict.mine(), conflict.theirs()))
                .collect(Collectors.joining("", heading, ""));
    }
}
