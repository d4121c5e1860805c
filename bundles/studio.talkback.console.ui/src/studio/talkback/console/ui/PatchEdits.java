package studio.talkback.console.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.Side;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ids;

/** Commands that plug and pull. Where the bays tell whether a normal is broken, that is noted with it. */
final class PatchEdits {

    private final EditingDomain domain;

    PatchEdits(EditingDomain domain) {
        this.domain = domain;
    }

    /** Plugs a cord between two points, from a source where one of them is. */
    Command plug(Recall recall, Bays bays, BayPoint one, BayPoint other) {
        boolean turned = one.side() == Side.DESTINATION && other.side() != Side.DESTINATION
                || other.side() == Side.SOURCE && one.side() != Side.SOURCE;
        PatchConnection made = Objects.requireNonNull(ModelFactory.eINSTANCE.createPatchConnection());
        made.setFrom(bays.name(turned ? other : one, Side.SOURCE));
        made.setTo(bays.name(turned ? one : other, Side.DESTINATION));
        return add(recall, bays, made);
    }

    /** Adds a connection as it was typed. */
    Command add(Recall recall, Bays bays, PatchConnection made) {
        made.setId(Ids.next().toString());
        Boolean breaks = breaks(bays, made.getFrom(), made.getTo());
        if (breaks != null && breaks.booleanValue()) {
            made.setNormalBroken(true);
        }
        return Objects.requireNonNull(AddCommand.create(domain, recall, Literals.RECALL__PATCH, made));
    }

    /** Pulls cords. */
    @Nullable Command pull(Recall recall, List<PatchConnection> connections) {
        return connections.isEmpty() ? null : RemoveCommand.create(domain, recall, Literals.RECALL__PATCH, connections);
    }

    /** Writes something of a connection; where one of its ends is another now, its normal is noted anew. */
    Command write(PatchConnection connection, EAttribute feature, @Nullable Object value, Bays bays) {
        CompoundCommand all = new CompoundCommand();
        all.append(SetCommand.create(domain, connection, feature, value == null ? SetCommand.UNSET_VALUE : value));
        boolean from = feature == Literals.PATCH_CONNECTION__FROM;
        if (from || feature == Literals.PATCH_CONNECTION__TO) {
            String written = value == null ? "" : value.toString();
            Boolean breaks = breaks(bays, from ? written : connection.getFrom(), from ? connection.getTo() : written);
            if (breaks != null && breaks.booleanValue() != connection.isNormalBroken()) {
                all.append(SetCommand.create(domain, connection, Literals.PATCH_CONNECTION__NORMAL_BROKEN, breaks));
            }
        }
        return all;
    }

    private static @Nullable Boolean breaks(Bays bays, @Nullable String from, @Nullable String to) {
        String start = from == null ? "" : from;
        String end = to == null ? "" : to;
        BayPatch alone = BayPatch.ofCords(bays, Objects.requireNonNull(List.of(BayPatch.cord(bays, "", start, end, false))));
        return alone.breaks(alone.cords().getFirst());
    }
}
