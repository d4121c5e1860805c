package studio.talkback.session.internal.log;

import java.util.Objects;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.QuickEntry;

/** {@code r}: a request, numbered through the project. */
final class RequestMeaning implements EntryMeaning {

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        Item item = scene.item();
        if (item == null) {
            scene.report(Messages.report_requestWithoutItem);
            return;
        }
        Request corrected = scene.correctedRequest();
        Request request = corrected == null ? create(scene) : corrected;
        describe(request, scene);
        scene.add(item, ModelPackage.Literals.ITEM__REQUESTS, request);
        scene.entry().setNumber(request.getNumber());
    }

    private static Request create(EntryScene scene) throws LibraryException {
        Request request = ModelFactory.eINSTANCE.createRequest();
        request.setNumber(scene.nextRequestNumber());
        return request;
    }

    private static void describe(Request request, EntryScene scene) throws LibraryException {
        QuickEntry line = scene.line();
        request.setText(line.text());
        request.setAskedAt(line.time().from());
        request.setDue(line.due());
        request.setPosition(EntryWriter.position(line));
        request.setEntry(Documents.ref(Kinds.ENTRY, scene.entry()));
        request.getAskedBy().clear();
        request.getAskedByNames().clear();
        for (String initials : line.persons()) {
            request.getAskedByNames().add(initials);
            Ref party = scene.party(Objects.requireNonNull(initials)).orElse(null);
            if (party != null) {
                request.getAskedBy().add(party);
            }
        }
    }
}
