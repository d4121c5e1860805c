package studio.talkback.project.request;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.MixNames;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequiredPrint;
import studio.talkback.session.quickentry.PrintNames;

/**
 * The ways to answer a request, the cheapest first: a print that there is, a sum of prints if the engineer agrees, a
 * recall with the minutes that the last one took, a new mix version. Only what the request's words and the item's prints
 * say beyond doubt is offered; nothing here reads a disk or changes anything.
 */
public final class CheapestAnswer {

    private final Item item;
    private final RecallsKnown recalls;
    private final ZoneId zone;
    private final List<StandingPrint> prints;
    private final @Nullable MixVersion current;

    /**
     * Answers for an item as it is now.
     *
     * @param zone of who reads the times
     */
    public CheapestAnswer(Item item, RecallsKnown recalls, ZoneId zone) {
        this.item = item;
        this.recalls = recalls;
        this.zone = zone;
        this.prints = StandingPrint.of(item);
        this.current = CurrentMix.of(item);
    }

    /** The offers for a request, the cheapest first; never empty. */
    public List<Offer> offers(Request request) {
        Wish wish = Wish.of(Objects.requireNonNullElse(request.getText(), ""), called());
        List<Offer> offers = new ArrayList<>();
        String name = wish.print();
        Level level = wish.level();
        if (name != null) {
            print(name, offers);
        } else if (level != null) {
            level(level, offers);
        }
        String sum = offers.stream().anyMatch(each -> each.way() == Offer.Way.PRINT && !each.engineer()) ? null
                : new PrintSums(prints).of(wish);
        if (sum != null) {
            offers.add(new Offer(Offer.Way.SUM, sum, null, "", true, sum));
        }
        recall(offers);
        String next = MixNames.nextNumber(item);
        MixVersion from = current;
        offers.add(new Offer(Offer.Way.NEW_MIX, from == null ? NLS.bind(Messages.offer_firstMix, next)
                : NLS.bind(Messages.offer_newMix, next, mix(from)), null, "", false, NLS.bind(Messages.mix, next)));
        return offers;
    }

    /** The cheapest answer in one line. */
    public String line(Request request) {
        return offers(request).getFirst().line();
    }

    /** What can be named when a request is done: a print that answers it, the current mix, the prints that stand. */
    public List<String> answers(Request request) {
        MixVersion mix = current;
        List<Offer> offers = offers(request);
        return Objects.requireNonNull(Stream.of(
                offers.stream().filter(each -> each.way() == Offer.Way.PRINT && !each.engineer()).map(Offer::answer),
                mix == null ? Stream.<String>of() : Stream.of(mix(mix)),
                prints.stream().filter(each -> !each.stale()).map(StandingPrint::label),
                offers.stream().filter(Offer::engineer).map(Offer::answer))
                .flatMap(each -> each).filter(each -> !each.isEmpty()).distinct().toList());
    }

    /** Every name that a print has here, or should have. */
    private List<String> called() {
        return Objects.requireNonNull(Stream.concat(item.getRequiredPrints().stream().map(RequiredPrint::getName),
                item.getMixVersions().stream().flatMap(version -> version.getPrints().stream()).map(Print::getName))
                .filter(Objects::nonNull).distinct().toList());
    }

    private void print(String name, List<Offer> offers) {
        String known = PrintNames.known(name);
        for (StandingPrint each : prints) {
            if (each.name().equalsIgnoreCase(name) || each.name().equalsIgnoreCase(known)) {
                offers.add(send(each, ""));
            }
        }
    }

    /** Prints of the vocal that are up or down: as asked for, or as near as the names of both say. */
    private void level(Level asked, List<Offer> offers) {
        for (StandingPrint each : prints) {
            Level print = Level.of(each.print().getName());
            if (print == null || !asked.vocal() || !print.vocal() || print.up() != asked.up()) {
                continue;
            }
            Double wanted = asked.db();
            Double there = print.db();
            if (wanted != null && there != null && !wanted.equals(there)) {
                continue;
            }
            String doubt = wanted == null && there != null ? NLS.bind(Messages.offer_howMuchAsked, print.amount())
                    : wanted != null && there == null ? Messages.offer_howMuchPrinted : "";
            if (asked.place().isEmpty()) {
                offers.add(send(each, doubt));
            } else if (!each.stale()) {
                String cut = NLS.bind(Messages.offer_cut, each.label(), asked.place());
                offers.add(new Offer(Offer.Way.SUM, cut, null, doubt, true, cut));
            }
        }
    }

    private Offer send(StandingPrint print, String doubt) {
        List<String> said = new ArrayList<>();
        MixVersion mix = current;
        String text = print.print().getMadeAt() == null ? NLS.bind(Messages.offer_send, print.label())
                : NLS.bind(Messages.offer_sendMade, print.label(), Clock.say(print.print().getMadeAt(), zone));
        if (print.stale() && mix != null) {
            text = NLS.bind(Messages.offer_stale, text, mix(mix));
        } else if (mix != null && print.made() != mix) {
            said.add(NLS.bind(Messages.offer_carriedOver, mix(mix)));
        }
        if (!doubt.isEmpty()) {
            said.add(doubt);
        }
        if (print.print().getFile() == null && print.print().getCarriedOverFrom() == null) {
            said.add(Messages.offer_noFile);
        }
        return new Offer(Offer.Way.PRINT, text, Integer.valueOf(0), Objects.requireNonNull(String.join("; ", said)),
                print.stale() || !doubt.isEmpty(), print.label());
    }

    private void recall(List<Offer> offers) {
        MixVersion mix = current;
        if (mix == null) {
            return;
        }
        String id = Objects.requireNonNullElse(mix.getId(), "");
        RecallsKnown.OnDesk desk = recalls.desks().stream().filter(each -> each.mixVersion().equals(id)).findFirst()
                .orElse(null);
        if (desk != null) {
            offers.add(new Offer(Offer.Way.RECALL, NLS.bind(Messages.offer_onDesk, mix(mix), desk.room()), null,
                    Messages.offer_onDeskBasis, false, mix(mix)));
            return;
        }
        RecallsKnown.Captured newest = recalls.recalls().stream().filter(each -> each.mixVersion().equals(id)).findFirst()
                .orElse(recalls.recalls().isEmpty() ? null : recalls.recalls().getFirst());
        if (newest != null) {
            RecallsKnown.Took took = recalls.took();
            String text = newest.at() == null ? NLS.bind(Messages.offer_recall, newest.title())
                    : NLS.bind(Messages.offer_recallOf, newest.title(), Clock.say(newest.at(), zone));
            offers.add(new Offer(Offer.Way.RECALL, text, took == null ? null : Integer.valueOf(took.minutes()),
                    took == null ? "" : took.basis(), false, newest.mixVersion().equals(id) ? mix(mix) : ""));
        }
    }

    static String mix(MixVersion version) {
        return Objects.requireNonNull(NLS.bind(Messages.mix, version.getName()));
    }
}
