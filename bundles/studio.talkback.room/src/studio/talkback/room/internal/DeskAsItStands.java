package studio.talkback.room.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskNow;

/** Makes what the log tells since a desk was captured in a copy of its recall, which is saved nowhere. */
public final class DeskAsItStands {

    private final Library library;

    /** Desks of this library's rooms. */
    public DeskAsItStands(Library library) {
        this.library = library;
    }

    /** See {@link studio.talkback.room.Desks#now}. */
    public DeskNow of(Desk desk) throws LibraryException {
        Ref ref = desk.recall();
        Stored<Recall> stored = ref == null ? null : library.load(ref, Recall.class).orElse(null);
        if (stored == null) {
            return new DeskNow(desk, null, texts(desk), Objects.requireNonNull(List.of()));
        }
        Recall recall = Objects.requireNonNull(EcoreUtil.copy(stored.content()));
        NotSet notSet = NotSet.of(DeskReading.run(desk.recallRun(), library));
        notSet.takeFrom(recall, library);
        ChangesApplied changes = ChangesApplied.to(recall, library, desk.room(), desk.changes());
        List<String> console = new ArrayList<>(NoteLines.consoleChanges(recall));
        console.addAll(notSet.console());
        console.addAll(changes.console());
        List<String> unmatched = new ArrayList<>(NoteLines.unmatchedChanges(recall));
        changes.unmatched().forEach(each -> unmatched.add(each.line()));
        return new DeskNow(desk, recall, console, unmatched);
    }

    private static List<String> texts(Desk desk) {
        return Objects.requireNonNull(desk.changes().stream().map(change -> change.text()).toList());
    }
}
