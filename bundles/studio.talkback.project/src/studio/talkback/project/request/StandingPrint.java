package studio.talkback.project.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.project.song.MixTree;
import studio.talkback.session.quickentry.PrintNames;

/**
 * A print that may answer for an item's current mix.
 *
 * @param print the print
 * @param name  its name in the studio's vocabulary, or as it stands where it has none there
 * @param made  the version that it was printed from
 * @param stale whether that is an earlier one, and nobody said that it still stands
 */
record StandingPrint(Print print, String name, MixVersion made, boolean stale) {

    /**
     * The prints of the current version and, where it has none of a name, of those before it; the nearest first. None of a
     * draft that was left, unless it was carried over.
     */
    static List<StandingPrint> of(Item item) {
        List<StandingPrint> found = new ArrayList<>();
        MixVersion current = CurrentMix.of(item);
        if (current == null) {
            return found;
        }
        for (MixVersion version : MixTree.line(current).reversed()) {
            if (version.getAbandonedAt() != null) {
                continue;
            }
            // The newest of a name is the one that stands.
            for (Print print : version.getPrints().reversed()) {
                String name = print.getName() == null ? "" : vocabulary(Objects.requireNonNull(print.getName()));
                if (!name.isBlank() && found.stream().noneMatch(each -> each.name().equalsIgnoreCase(name))) {
                    MixVersion from = print.getCarriedOverFrom();
                    found.add(new StandingPrint(Objects.requireNonNull(print), name,
                            Objects.requireNonNull(from == null ? version : from), version != current));
                }
            }
        }
        return found;
    }

    private static String vocabulary(String name) {
        return Objects.requireNonNullElse(PrintNames.known(name), name);
    }

    /** The one that stands for the current version by this name; null where there is none, or only a stale one. */
    static @Nullable StandingPrint named(List<StandingPrint> prints, String name) {
        return prints.stream().filter(each -> !each.stale() && each.name().equalsIgnoreCase(name)).findFirst().orElse(null);
    }

    /** {@code Instrumental, Mix 2}. */
    String label() {
        return print.getName() + ", " + CheapestAnswer.mix(made);
    }
}
