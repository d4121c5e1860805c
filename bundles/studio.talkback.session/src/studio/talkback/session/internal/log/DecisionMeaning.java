package studio.talkback.session.internal.log;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Request;
import studio.talkback.model.RequestAnswered;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;

/** {@code d}: requests done or declined, by their numbers, whichever items they belong to. */
final class DecisionMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Decision decision)) {
            return;
        }
        RequestAnswered answered = ModelFactory.eINSTANCE.createRequestAnswered();
        answered.setState(decision.declined() ? RequestState.DECLINED : RequestState.DONE);
        answered.getNumbers().addAll(decision.requests());
        scene.entry().setDetail(answered);
        if (decision.requests().isEmpty()) {
            scene.report(Messages.report_decisionWithoutNumber);
            return;
        }
        scene.entry().setNumber(decision.requests().getFirst().intValue());
        String why = scene.line().why();
        if (decision.declined() && (why == null || why.isBlank())) {
            scene.report(Messages.report_declinedWithoutWhy);
            return;
        }
        boolean first = true;
        for (Integer number : decision.requests()) {
            answer(number.intValue(), answered.getState(), first, scene);
            first = false;
        }
    }

    private static void answer(int number, RequestState state, boolean first, EntryScene scene)
            throws LibraryException {
        List<Ref> found = new Lookup(scene.library()).requests(scene.entry().getProject(), number);
        if (found.size() != 1) {
            scene.report(NLS.bind(found.isEmpty() ? Messages.report_noSuchRequest : Messages.report_severalRequests,
                    Integer.valueOf(number)));
            return;
        }
        Ref ref = Objects.requireNonNull(found.getFirst());
        if (first) {
            scene.entry().setItem(ref.toDocument());
        }
        Item item = scene.open(ref.toDocument(), Item.class);
        if (item != null && ModelObjects.find(item, ref.object()) instanceof Request request) {
            scene.set(request, Literals.REQUEST__STATE, state);
            scene.set(request, Literals.REQUEST__ANSWER, scene.line().why());
            scene.set(request, Literals.REQUEST__ANSWERED_AT, scene.line().time().from());
            scene.set(request, Literals.REQUEST__ANSWERED_BY, scene.operator());
        }
    }
}
