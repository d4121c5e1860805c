package studio.talkback.room.internal;

import java.util.Objects;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Identified;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ids;

/** A recall that begins as another: its units, patch and what is kept elsewhere. Its photos show another moment. */
final class RecallCopy {

    private final @Nullable Recall from;

    /** @param from null for one that begins empty */
    RecallCopy(@Nullable Recall from) {
        this.from = from;
    }

    Recall make() {
        Recall copy = Objects.requireNonNull(ModelFactory.eINSTANCE.createRecall());
        Recall before = from;
        if (before != null) {
            copy.getUnits().addAll(EcoreUtil.copyAll(before.getUnits()));
            copy.getPatch().addAll(EcoreUtil.copyAll(before.getPatch()));
            copy.getKeptElsewhere().addAll(EcoreUtil.copyAll(before.getKeptElsewhere()));
            for (UnitRecall unit : copy.getUnits()) {
                unit.getPhotos().clear();
            }
        }
        for (TreeIterator<EObject> all = copy.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified identified) {
                identified.eUnset(Literals.IDENTIFIED__ID);
            }
        }
        return Ids.complete(copy);
    }
}
