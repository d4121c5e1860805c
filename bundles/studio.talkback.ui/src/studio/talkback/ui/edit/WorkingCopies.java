package studio.talkback.ui.edit;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.swt.widgets.Display;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** The working copies of the documents that are open, one for each, however many screens show it. On the UI thread. */
public final class WorkingCopies {

    private static final Map<Ref, WorkingCopy<?>> OPEN = new HashMap<>();

    private WorkingCopies() {
    }

    /** The document's working copy, which is loaded in the background where it was not open; {@link #close} it once. */
    public static <T extends Document> WorkingCopy<T> open(Ref document, Class<T> type) {
        WorkingCopy<?> copy = OPEN.computeIfAbsent(document.toDocument(),
                ref -> new WorkingCopy<>(ref, type, Objects.requireNonNull(Display.getCurrent())));
        copy.use();
        return copy.of(type);
    }

    /** Whether the document is open with changes that are not saved. */
    public static boolean isDirty(Ref document) {
        WorkingCopy<?> copy = OPEN.get(document.toDocument());
        return copy != null && copy.dirty();
    }

    /** A screen shows it no more; after the last one what is not saved is dropped with its draft. */
    public static void close(WorkingCopy<?> copy) {
        if (copy.leave()) {
            OPEN.remove(copy.ref());
        }
    }
}
