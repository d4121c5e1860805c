package studio.talkback.console.ui.photo;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Control;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.UnitRecall;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.ProposalListener;

/**
 * A walk along the racks with a telephone: each photo that comes into the inbox becomes that of the chosen unit, then the next
 * unit without one is chosen. Photos that were there before are left; one that is taken back is not taken again.
 */
final class PhotoWalk implements ProposalListener {

    private final Control owner;
    private final PhotoIntake intake;
    private final Inbox inbox;
    private final PhotoTold told;
    private final Supplier<List<UnitRecall>> units;
    private final Supplier<@Nullable UnitRecall> chosen;
    private final Consumer<UnitRecall> choose;
    private final Runnable done;
    private final Set<UUID> seen = new HashSet<>();
    private boolean on;
    private boolean busy;

    /**
     * Not on yet.
     *
     * @param units  all of them, as they are walked along
     * @param chosen the one that is chosen; null for none or several
     * @param choose chooses one
     * @param done   is called when each unit has a photo
     */
    PhotoWalk(Control owner, PhotoIntake intake, Inbox inbox, PhotoTold told, Supplier<List<UnitRecall>> units,
            Supplier<@Nullable UnitRecall> chosen, Consumer<UnitRecall> choose, Runnable done) {
        this.owner = owner;
        this.intake = intake;
        this.inbox = inbox;
        this.told = told;
        this.units = units;
        this.chosen = chosen;
        this.choose = choose;
        this.done = done;
        owner.addListener(SWT.Dispose, event -> stop());
    }

    boolean isOn() {
        return on;
    }

    /** Begins, where there is an inbox and a unit without a photo. */
    void start() {
        if (!inbox.isThere()) {
            told.tell(Messages.Photo_NoInbox, true);
            return;
        }
        seen.clear();
        inbox.photos().forEach(photo -> seen.add(photo.id()));
        on = true;
        inbox.follow(this);
        UnitRecall unit = chosen.get();
        choose(unit != null && unit.getPhotos().isEmpty() ? unit : next(unit));
    }

    void stop() {
        on = false;
        inbox.leave(this);
    }

    @Override
    public void added(Proposal proposal) {
        look();
    }

    @Override
    public void changed(Proposal proposal) {
        look();
    }

    @Override
    public void removed(Proposal proposal) {
        // What goes is not taken.
    }

    private void look() {
        if (!owner.isDisposed()) {
            owner.getDisplay().asyncExec(this::takeNext);
        }
    }

    /** One after the other, so that each is that of the next unit. */
    private void takeNext() {
        if (!on || busy || owner.isDisposed()) {
            return;
        }
        UnitRecall unit = chosen.get();
        Proposal photo = inbox.photos().stream().filter(each -> !seen.contains(each.id())).findFirst().orElse(null);
        if (photo != null && unit != null) {
            busy = true;
            seen.add(photo.id());
            intake.take(unit, photo, taken -> {
                busy = false;
                if (taken.booleanValue()) {
                    goOn(unit);
                }
                takeNext();
            });
        }
    }

    /** To the next unit, unless somebody chose another one while the photo was being kept. */
    private void goOn(UnitRecall given) {
        UnitRecall now = chosen.get();
        boolean moved = now != null && !Objects.equals(now.getId(), given.getId()) && now.getPhotos().isEmpty();
        choose(moved ? now : next(now));
    }

    private void choose(@Nullable UnitRecall unit) {
        if (unit == null) {
            stop();
            done.run();
            told.tell(Messages.Walk_Done, false);
            return;
        }
        choose.accept(unit);
        List<UnitRecall> all = units.get();
        long with = all.stream().filter(each -> !each.getPhotos().isEmpty()).count();
        told.tell(NLS.bind(Messages.Walk_Next, new Object[] { RecallWords.name(unit), String.valueOf(with), String.valueOf(all.size()) }),
                false);
    }

    /** The next unit without a photo, from one on and around; null where each has one. */
    private @Nullable UnitRecall next(@Nullable UnitRecall from) {
        List<UnitRecall> all = units.get();
        int at = from == null ? -1 : all.indexOf(from);
        List<UnitRecall> order = new ArrayList<>(all.subList(at + 1, all.size()));
        order.addAll(all.subList(0, at + 1));
        return order.stream().filter(each -> each.getPhotos().isEmpty()).findFirst().orElse(null);
    }
}
