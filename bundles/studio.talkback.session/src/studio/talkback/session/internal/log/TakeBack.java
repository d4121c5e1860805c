package studio.talkback.session.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Approval;
import studio.talkback.model.Document;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Entry;
import studio.talkback.model.Identified;
import studio.talkback.model.Item;
import studio.talkback.model.MediaCopy;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.Turnover;
import studio.talkback.model.identity.Ref;

/**
 * Takes back what an entry meant: values are set back unless they were set since, objects are removed unless
 * something was hung on them since. Requests and approvals are never removed: a request is declined, an approval
 * is marked.
 */
final class TakeBack {

    /** A request that a correction took out of its item, and where it was. */
    record Taken(Item item, int place, Request request) {
    }

    private final OpenDocuments documents;
    private final String word;
    private final List<String> reports = new ArrayList<>();
    private final List<Taken> requests = new ArrayList<>();
    private final boolean correction;

    /**
     * @param word       what marks the things that are not removed: struck out, and why
     * @param correction whether requests are taken out, to be added again by the corrected line
     */
    TakeBack(OpenDocuments documents, String word, boolean correction) {
        this.documents = documents;
        this.word = word;
        this.correction = correction;
    }

    /** Takes everything back, the last effect first. */
    void all(Entry entry) throws LibraryException {
        for (Effect effect : Effects.of(entry).reversed()) {
            take(effect);
        }
        Effects.keep(entry, Objects.requireNonNull(List.of()));
    }

    List<String> reports() {
        return reports;
    }

    /** The request taken out for the correction, if any. */
    @Nullable Request takenRequest() {
        return requests.isEmpty() ? null : requests.getFirst().request();
    }

    /** Declines a request that was taken out but is none any more, where it was. */
    void declineUnused() {
        for (Taken taken : requests) {
            if (taken.request().eContainer() == null) {
                List<Request> all = taken.item().getRequests();
                all.add(Math.min(taken.place(), all.size()), taken.request());
                decline(taken.request());
            }
        }
    }

    private void take(Effect effect) throws LibraryException {
        Ref ref = Ref.parse(effect.ref());
        Optional<Stored<Document>> document = documents.open(ref, Document.class);
        Identified object = document.isEmpty() ? null : ModelObjects.find(document.get().content(), ref.object());
        if (object == null || document.get().diverged()) {
            reports.add(Messages.takeBack_gone);
            return;
        }
        if (effect.added()) {
            remove(object);
        } else {
            setBack(object, effect);
        }
        documents.changed(ref);
    }

    private void setBack(Identified object, Effect effect) {
        EAttribute feature = (EAttribute) object.eClass().getEStructuralFeature(effect.feature());
        if (Objects.equals(ModelObjects.write(object, feature), effect.after())) {
            ModelObjects.read(object, feature, effect.before());
        } else {
            reports.add(NLS.bind(Messages.takeBack_changedSince, feature.getName()));
        }
    }

    private void remove(Identified object) {
        if (object instanceof Request request) {
            takeRequest(request);
        } else if (object instanceof Approval approval) {
            String text = approval.getText();
            approval.setText(text == null || text.isEmpty() ? word : word + " – " + text);
            withdraw(approval);
        } else if (holdsMore(object)) {
            reports.add(NLS.bind(Messages.takeBack_holdsMore, name(object)));
        } else {
            EcoreUtil.remove(object);
        }
    }

    /** A further approval says that this one stands no more. */
    private void withdraw(Approval approval) {
        Approval taken = ModelFactory.eINSTANCE.createApproval();
        taken.setBy(approval.getBy());
        taken.setByName(approval.getByName());
        taken.setAt(approval.getAt());
        taken.setHow(Messages.approval_withdrawn);
        taken.setText(word);
        taken.setWithdraws(approval.getId());
        ((MixVersion) Objects.requireNonNull(approval.eContainer())).getApprovals().add(taken);
    }

    private void takeRequest(Request request) {
        if (!correction) {
            decline(request);
            return;
        }
        Item item = (Item) Objects.requireNonNull(request.eContainer());
        requests.add(new Taken(item, item.getRequests().indexOf(request), request));
        item.getRequests().remove(request);
    }

    private void decline(Request request) {
        if (request.getState() == RequestState.OPEN) {
            request.setState(RequestState.DECLINED);
            request.setAnswer(word);
        } else {
            reports.add(NLS.bind(Messages.takeBack_answered, Integer.valueOf(request.getNumber())));
        }
    }

    private static boolean holdsMore(EObject object) {
        boolean hung = switch (object) {
        case MixVersion version -> !version.eContents().isEmpty() || !version.getRecalls().isEmpty();
        case Print print -> print.getFile() != null;
        case DraftNote note -> note.getDoneAt() != null;
        case Turnover turnover -> !turnover.getFiles().isEmpty();
        case MediaCopy copy -> copy.getManifest() != null;
        default -> false;
        };
        return hung || !EcoreUtil.UsageCrossReferencer.find(object, EcoreUtil.getRootContainer(object)).isEmpty();
    }

    private static String name(Identified object) {
        return switch (object) {
        case MixVersion version -> NLS.bind(Messages.name_mix, version.getName());
        case Print print -> NLS.bind(Messages.name_print, print.getName());
        case DraftNote note -> NLS.bind(Messages.name_note, note.getText());
        case Turnover turnover -> NLS.bind(Messages.name_cut, turnover.getPictureVersion());
        default -> Objects.requireNonNull(object.eClass().getName());
        };
    }
}
