package studio.talkback.session.internal.log;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.Identified;
import studio.talkback.model.Item;
import studio.talkback.model.Request;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.QuickEntry;

/** The scene of one attempt to log a line: it notes every effect. */
final class Scene implements EntryScene {

    private final Library library;
    private final OpenDocuments documents;
    private final Lookup lookup;
    private final QuickEntry line;
    private final Entry entry;
    private final Session session;
    private final @Nullable Request corrected;
    private final List<Effect> effects = new ArrayList<>();
    private final List<String> reports = new ArrayList<>();
    private @Nullable Item item;

    Scene(Library library, OpenDocuments documents, QuickEntry line, Entry entry, Session session,
            @Nullable Request corrected) {
        this.library = library;
        this.documents = documents;
        this.lookup = new Lookup(library);
        this.line = line;
        this.entry = entry;
        this.session = session;
        this.corrected = corrected;
    }

    /** Opens the item that the entry is about, where it has one. */
    void openItem() throws LibraryException {
        Ref about = entry.getItem();
        if (about != null) {
            item = open(about, Item.class);
        }
    }

    List<Effect> effects() {
        return effects;
    }

    List<String> reports() {
        return reports;
    }

    @Override
    public QuickEntry line() {
        return line;
    }

    @Override
    public Entry entry() {
        return entry;
    }

    @Override
    public Session session() {
        return session;
    }

    @Override
    public Library library() {
        return library;
    }

    @Override
    public @Nullable Item item() {
        return item;
    }

    @Override
    public @Nullable Ref operator() {
        return entry.getBy();
    }

    @Override
    public int nextRequestNumber() throws LibraryException {
        Ref project = entry.getProject();
        return Math.max(lookup.nextRequestNumber(project), documents.highestRequest(project) + 1);
    }

    @Override
    public Optional<Ref> party(String initials) throws LibraryException {
        return lookup.party(initials);
    }

    @Override
    public @Nullable Request correctedRequest() {
        return corrected;
    }

    @Override
    public <T extends Document> @Nullable T open(Ref document, Class<T> type) throws LibraryException {
        Optional<Stored<T>> stored = documents.open(document, type);
        if (stored.isEmpty() || stored.get().diverged()) {
            report(stored.isEmpty() ? Messages.report_gone : Messages.report_diverged);
            return null;
        }
        return stored.get().content();
    }

    @Override
    public <T extends Identified> T add(EObject owner, EReference list, T child) {
        Ref document = documents.refOf(owner);
        Ids.complete(child);
        if (list.isMany()) {
            List<Object> children = new ArrayList<>((Collection<?>) owner.eGet(list));
            children.add(child);
            owner.eSet(list, children);
        } else {
            owner.eSet(list, child);
        }
        documents.changed(document);
        effects.add(new Effect(null, document.inside(ModelObjects.uuid(child)).toString(), null, null));
        return child;
    }

    @Override
    public void set(Identified object, EAttribute feature, @Nullable Object value) {
        Ref document = documents.refOf(object);
        Ref ref = object instanceof Document ? document : document.inside(ModelObjects.uuid(object));
        String before = ModelObjects.write(object, feature);
        object.eSet(feature, value);
        documents.changed(document);
        effects.add(new Effect(Objects.requireNonNull(feature.getName()), ref.toString(), before,
                ModelObjects.write(object, feature)));
    }

    @Override
    public void report(String message) {
        reports.add(message);
    }
}
