package studio.talkback.project;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;
import studio.talkback.project.internal.SeedDocuments;

/** Makes a large library that is the same each time, to measure with. Documents are saved in batches. */
public final class Seeder {

    private static final int BATCH = 200;

    private final Library library;
    private final String operator;
    private final List<Pending> pending = new ArrayList<>();
    private int batches;

    private record Pending(String kind, Document document) {
    }

    /** Seeds this library as an operator. */
    public Seeder(Library library, String operator) {
        this.library = library;
        this.operator = operator;
    }

    /**
     * Makes what the plan says, beside what the library holds already.
     *
     * @param monitor shows the progress in documents, and cancels between two batches; may be null
     * @return the projects, in the order in which they were made
     * @throws LibraryException if it was cancelled, the library cannot save, or it was seeded like this before
     */
    public List<Ref> seed(SeedPlan plan, @Nullable IProgressMonitor monitor)
            throws LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, NLS.bind(Messages.seed_task, Integer.valueOf(plan.entries())),
                1 + (plan.projects() * 2 + plan.items() + plan.entries()) / BATCH);
        SeedDocuments documents = new SeedDocuments(plan);
        documents.parties((kind, document) -> add(kind, document, progress));
        documents.projects((kind, document) -> add(kind, document, progress));
        documents.entries((kind, document) -> add(kind, document, progress));
        flush(progress);
        return documents.projectRefs();
    }

    private void add(String kind, Document document, SubMonitor progress) throws LibraryException {
        pending.add(new Pending(kind, document));
        if (pending.size() == BATCH) {
            flush(progress);
        }
    }

    private void flush(SubMonitor progress) throws LibraryException {
        if (progress.isCanceled()) {
            throw new LibraryException(Messages.seed_cancelled);
        }
        if (!pending.isEmpty()) {
            batches++;
            String reason = NLS.bind(Messages.seed_made, Integer.valueOf(batches));
            ChangeSet.Builder changes = ChangeSet.by(operator, reason);
            pending.forEach(each -> changes.add(each.kind(), each.document()));
            library.commit(changes.build());
            pending.clear();
        }
        progress.worked(1);
    }
}
