package studio.talkback.session.internal.log;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.NextAction;
import studio.talkback.model.Request;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.Logged;
import studio.talkback.session.RequestIntake;
import studio.talkback.session.quickentry.QuickEntry;

/** Logs, corrects and strikes out lines. */
public final class LineLogger {

    /**
     * A request's line.
     *
     * @param item the item it is for, whatever the line calls it
     */
    public record AskedLine(Ref item, QuickEntry line) {
    }

    private final Library library;
    private final EntryKinds kinds;
    private final Lookup lookup;

    /** Logs to this library. */
    public LineLogger(Library library, EntryKinds kinds) {
        this.library = library;
        this.kinds = kinds;
        this.lookup = new Lookup(library);
    }

    /** See {@link studio.talkback.session.SessionLog#addAbout}; without an item the line says which. */
    public Logged add(Ref session, @Nullable Ref about, QuickEntry line, String operator, List<Evidence> evidence)
            throws LibraryException {
        return Attempts.run(library, documents -> {
            Stored<Session> stored = session(session, documents);
            Entry entry = entry(stored, operator, documents);
            entry.getEvidence().addAll(EcoreUtil.copyAll(evidence));
            List<String> reports = apply(line, about, entry, stored, null, documents);
            return logged(entry, reports, documents.commit(operator, line.line()));
        });
    }

    /**
     * Logs a line that nobody typed and that means this.
     *
     * @param session where it is logged; null where no session is on: then the line stands on its own
     */
    public Logged addMeant(@Nullable Ref session, @Nullable Ref project, Ref item, QuickEntry line, String operator,
            EntryMeaning meaning) throws LibraryException {
        return Attempts.run(library, documents -> {
            Stored<Session> stored = session == null ? null : session(session, documents);
            Entry entry = entry(session, project, operator, documents);
            EntryWriter.write(line, entry);
            entry.setItem(item.toDocument());
            Scene scene = new Scene(library, documents, line, entry,
                    stored == null ? ModelFactory.eINSTANCE.createSession() : stored.content(), null);
            scene.openItem();
            if (scene.item() == null) {
                throw new LibraryException(scene.reports().getFirst());
            }
            meaning.apply(scene);
            Effects.keep(entry, scene.effects());
            if (stored != null) {
                noteItem(entry.getItem(), stored, documents);
            }
            return logged(entry, scene.reports(), documents.commit(operator, line.text()));
        });
    }

    /** Makes requests of lines, all of them in one change set or none; see {@link studio.talkback.session.RequestIntake}. */
    public RequestIntake.Made addRequests(Ref session, List<AskedLine> lines, String operator, String reason)
            throws LibraryException {
        return Attempts.run(library, documents -> {
            Stored<Session> stored = session(session, documents);
            List<Integer> numbers = new ArrayList<>();
            List<String> reports = new ArrayList<>();
            for (AskedLine each : lines) {
                Entry entry = entry(stored, operator, documents);
                List<String> found = apply(each.line(), each.item(), entry, stored, null, documents);
                if (entry.getNumber() == 0) {
                    throw new LibraryException(
                            NLS.bind(Messages.requestNotMade, each.line().text(), String.join(" ", found)));
                }
                numbers.add(Integer.valueOf(entry.getNumber()));
                reports.addAll(found);
            }
            return new RequestIntake.Made(numbers, reports, documents.commit(operator, reason));
        });
    }

    /** Writes lines about an item into documents that are saved with something else. */
    public void addAll(Ref session, @Nullable Ref item, List<QuickEntry> lines, String operator, OpenDocuments documents)
            throws LibraryException {
        Stored<Session> stored = session(session, documents);
        for (QuickEntry each : lines) {
            apply(each, item, entry(stored, operator, documents), stored, null, documents);
        }
    }

    private Entry entry(Stored<Session> session, String operator, OpenDocuments documents) throws LibraryException {
        return entry(session.ref(), session.content().getProject(), operator, documents);
    }

    private Entry entry(@Nullable Ref session, @Nullable Ref project, String operator, OpenDocuments documents)
            throws LibraryException {
        Entry entry = Objects.requireNonNull(ModelFactory.eINSTANCE.createEntry());
        entry.setSession(session);
        entry.setProject(project);
        entry.setByInitials(operator);
        entry.setBy(lookup.party(operator).orElse(null));
        documents.add(Kinds.ENTRY, entry);
        return entry;
    }

    /** See {@link studio.talkback.session.SessionLog#correct}. */
    public Logged correct(Ref ref, QuickEntry line, String operator, List<Evidence> evidence) throws LibraryException {
        return Attempts.run(library, documents -> {
            Entry entry = standing(ref, documents);
            Stored<Session> session = session(Objects.requireNonNull(entry.getSession()), documents);
            TakeBack takeBack = new TakeBack(documents, NLS.bind(Messages.corrected, line.line()), true);
            takeBack.all(entry);
            Effects.keepEarlierLine(entry);
            entry.getEvidence().addAll(EcoreUtil.copyAll(evidence));
            List<String> reports = new ArrayList<>(takeBack.reports());
            reports.addAll(apply(line, null, entry, session, takeBack.takenRequest(), documents));
            takeBack.declineUnused();
            documents.changed(ref);
            return logged(entry, reports, documents.commit(operator, NLS.bind(Messages.corrected, line.line())));
        });
    }

    /** See {@link studio.talkback.session.SessionLog#strike}. */
    public Logged strike(Ref ref, String why, String operator) throws LibraryException {
        return Attempts.run(library, documents -> {
            Entry entry = standing(ref, documents);
            if (why.isBlank() && lookup.openRequest(entry)) {
                throw new LibraryException(
                        NLS.bind(Messages.strikeRequestWithoutWhy, Integer.valueOf(entry.getNumber())));
            }
            String word = why.isBlank() ? Messages.struckOut : NLS.bind(Messages.struckOutWhy, why.strip());
            TakeBack takeBack = new TakeBack(documents, word, false);
            takeBack.all(entry);
            entry.setStruckOut(true);
            entry.setStruckWhy(why.strip());
            documents.changed(ref);
            return logged(entry, takeBack.reports(), documents.commit(operator, word));
        });
    }

    /** See {@link studio.talkback.session.SessionLog#done}. */
    public Logged done(Ref ref, ZonedDateTime at, String operator) throws LibraryException {
        return Attempts.run(library, documents -> {
            Entry entry = standing(ref, documents);
            if (!(entry.getDetail() instanceof NextAction action)) {
                throw new LibraryException(NLS.bind(Messages.noAction, entry.getText()));
            }
            action.setDoneAt(at);
            documents.changed(ref);
            return logged(entry, Objects.requireNonNull(List.of()),
                    documents.commit(operator, NLS.bind(Messages.actionDone, entry.getText())));
        });
    }

    private List<String> apply(QuickEntry line, @Nullable Ref about, Entry entry, Stored<Session> session,
            @Nullable Request corrected, OpenDocuments documents) throws LibraryException {
        EntryWriter.write(line, entry);
        Scene scene = new Scene(library, documents, line, entry, session.content(), corrected);
        entry.setItem(about == null ? item(line, entry, scene) : about.toDocument());
        scene.openItem();
        mean(scene);
        Effects.keep(entry, scene.effects());
        noteItem(entry.getItem(), session, documents);
        return scene.reports();
    }

    private @Nullable Ref item(QuickEntry line, Entry entry, Scene scene) throws LibraryException {
        String name = line.item();
        if (name == null) {
            return lookup.onlyItem(entry.getProject()).orElse(null);
        }
        Ref item = lookup.item(entry.getProject(), name).orElse(null);
        if (item == null) {
            scene.report(NLS.bind(Messages.report_unknownItem, name));
        }
        return item;
    }

    private void mean(Scene scene) throws LibraryException {
        String kind = scene.line().kind().id();
        EntryMeaning meaning = kinds.meaning(kind);
        String problem = kinds.problem(kind);
        if (problem != null) {
            scene.report(problem);
        }
        if (meaning == null) {
            return;
        }
        try {
            meaning.apply(scene);
        } catch (RuntimeException | LinkageError e) {
            kinds.switchOff(kind, e);
            throw new Attempts.MeaningFailedException(e);
        }
    }

    /** Notes in the header that the item was worked on. */
    private static void noteItem(@Nullable Ref item, Stored<Session> session, OpenDocuments documents) {
        if (item != null && !session.diverged() && !session.content().getItems().contains(item)) {
            session.content().getItems().add(item);
            documents.changed(session.ref());
        }
    }

    private static Stored<Session> session(Ref session, OpenDocuments documents) throws LibraryException {
        return documents.open(session, Session.class)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noSession, session)));
    }

    /** An entry that can still be changed. */
    private static Entry standing(Ref ref, OpenDocuments documents) throws LibraryException {
        Stored<Entry> stored = documents.open(ref, Entry.class)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.noEntry, ref)));
        Entry entry = stored.content();
        if (stored.diverged()) {
            throw new LibraryException(NLS.bind(Messages.entryDiverged, entry.getTyped()));
        }
        if (entry.isStruckOut()) {
            throw new LibraryException(NLS.bind(Messages.alreadyStruckOut, entry.getTyped()));
        }
        return entry;
    }

    private static Logged logged(Entry entry, List<String> reports, Committed committed) {
        return new Logged(Documents.ref(Kinds.ENTRY, entry), entry.getNumber(), reports, committed);
    }
}
