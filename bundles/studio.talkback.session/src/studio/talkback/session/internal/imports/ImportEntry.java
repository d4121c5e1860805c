package studio.talkback.session.internal.imports;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.model.Entry;
import studio.talkback.model.Evidence;
import studio.talkback.model.EvidenceImported;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.imports.ImportRequest;
import studio.talkback.session.internal.log.Lookup;

/** The entry that says what was imported. */
final class ImportEntry {

    /** The kind of these entries. No letter says it: nobody types them. */
    static final String KIND = "import";

    private ImportEntry() {
    }

    /**
     * Makes the entry.
     *
     * @param session the open session; null where there is none
     */
    static Entry create(ImportRequest request, @Nullable Ref session, String line, List<EvidenceChange> changes,
            Evidence evidence, Lookup lookup) throws LibraryException {
        Entry entry = ModelFactory.eINSTANCE.createEntry();
        entry.setSession(session);
        entry.setProject(request.project().toDocument());
        Ref item = request.item();
        entry.setItem(item == null ? null : item.toDocument());
        entry.setKind(KIND);
        entry.setAt(request.at());
        entry.setByInitials(request.operator());
        entry.setBy(lookup.party(request.operator()).orElse(null));
        entry.setTyped(line);
        entry.setText(line);
        EvidenceImported imported = ModelFactory.eINSTANCE.createEvidenceImported();
        changes.forEach(change -> imported.getChanges().add(change.text()));
        entry.setDetail(imported);
        entry.getEvidence().add(evidence);
        return entry;
    }
}
