package studio.talkback.project.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.MixBusState;

/** What prints that stand add up to; whether they do is the engineer's word, as the mix bus is not in a sum. */
final class PrintSums {

    private final List<StandingPrint> prints;

    /** @param prints those of the item; stale ones add up to nothing */
    PrintSums(List<StandingPrint> prints) {
        this.prints = prints;
    }

    /** The sum that is what was asked for, in words; null where there is none. */
    @Nullable
    String of(Wish wish) {
        Level level = wish.level();
        if (level != null) {
            String place = level.place().isEmpty() ? "" : NLS.bind(Messages.sum_place, level.place());
            String two = level.vocal() ? sum(NLS.bind(Messages.sum_voices, level.amount() + place), Wish.INSTRUMENTAL,
                    Wish.A_CAPPELLA) : null;
            return two != null ? two
                    : sum(NLS.bind(Messages.sum_stems, level.vocal() ? Messages.sum_lead : level.subject(),
                            level.amount() + place), Wish.STEMS);
        }
        String print = wish.print();
        return switch (print == null ? "" : print) {
        case Wish.INSTRUMENTAL -> sum(Messages.sum_noVocals, Wish.STEMS);
        case Wish.TV -> sum(Messages.sum_noLead, Wish.STEMS);
        case Wish.A_CAPPELLA -> sum(Messages.sum_vocals, Wish.STEMS);
        case Wish.MAIN -> sum(Messages.sum_main, Wish.INSTRUMENTAL, Wish.A_CAPPELLA);
        default -> null;
        };
    }

    private @Nullable String sum(String words, String... names) {
        List<StandingPrint> parts = new ArrayList<>();
        for (String name : names) {
            StandingPrint part = StandingPrint.named(prints, Objects.requireNonNull(name));
            if (part == null) {
                return null;
            }
            parts.add(part);
        }
        return NLS.bind(Messages.sum_of, new Object[] { words, CheapestAnswer.mix(parts.getFirst().made()), bus(parts) });
    }

    private static String bus(List<StandingPrint> parts) {
        if (parts.stream().anyMatch(part -> part.made() != parts.getFirst().made())) {
            return Messages.bus_otherMix;
        } else if (parts.stream().allMatch(part -> part.print().getMixBus() == MixBusState.BYPASSED
                || part.print().getMixBus() == MixBusState.KEYED)) {
            return Messages.bus_sums;
        }
        // A print of which nobody said so counts as printed through the bus: the model does not tell the two apart.
        return Messages.bus_notBypassed;
    }
}
