package studio.talkback.session.internal.log;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Request;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.quickentry.QuickEntry;

/** Makes requests outside a session: they stand on their items, and no log has a line of them. */
public final class ItemRequests {

    private ItemRequests() {
    }

    /** Makes them in one change set, all or none; see {@link RequestIntake#make}. */
    public static RequestIntake.Made make(Library library, List<LineLogger.AskedLine> lines, String operator,
            String reason) throws LibraryException {
        Lookup lookup = new Lookup(library);
        return Attempts.run(library, documents -> {
            List<Integer> numbers = new ArrayList<>();
            for (LineLogger.AskedLine each : lines) {
                Stored<Item> stored = item(each, documents);
                Ref project = stored.content().getProject();
                Request request = Objects.requireNonNull(ModelFactory.eINSTANCE.createRequest());
                request.setNumber(Math.max(lookup.nextRequestNumber(project), documents.highestRequest(project) + 1));
                describe(request, each.line(), lookup);
                stored.content().getRequests().add(Ids.complete(request));
                documents.changed(stored.ref());
                numbers.add(Integer.valueOf(request.getNumber()));
            }
            return new RequestIntake.Made(numbers, Objects.requireNonNull(List.of()),
                    documents.commit(operator, reason));
        });
    }

    private static Stored<Item> item(LineLogger.AskedLine asked, OpenDocuments documents) throws LibraryException {
        Stored<Item> stored = documents.open(asked.item(), Item.class).orElse(null);
        if (stored == null || stored.diverged()) {
            throw new LibraryException(NLS.bind(Messages.requestNotMade, asked.line().text(),
                    stored == null ? Messages.report_gone : Messages.report_diverged));
        }
        return stored;
    }

    private static void describe(Request request, QuickEntry line, Lookup lookup) throws LibraryException {
        request.setText(line.text());
        request.setAskedAt(line.time().from());
        request.setDue(line.due());
        request.setPosition(EntryWriter.position(line));
        for (String person : line.persons()) {
            request.getAskedByNames().add(person);
            Ref party = lookup.party(Objects.requireNonNull(person)).orElse(null);
            if (party != null) {
                request.getAskedBy().add(party);
            }
        }
    }
}
