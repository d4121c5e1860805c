package studio.talkback.sheet.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IWorkbenchPart;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.RestoredInput;

/** Which sheets there are of what one works in, the likeliest first; those of what else is at hand follow. */
final class Printables {

    private Printables() {
    }

    /** @param part what one works in; null for nothing */
    static List<Printable> of(@Nullable IWorkbenchPart part, ActiveContext.State state) {
        List<Printable> sheets = new ArrayList<>();
        Ref document = document(part);
        if (document != null) {
            of(document, state, sheets);
        }
        Ref item = state.item();
        Ref at = item == null ? state.project() : item;
        if (at != null) {
            add(Printable.Kind.LEFT_OFF, at, state, sheets);
            of(at, state, sheets);
        }
        Ref session = state.session();
        if (session != null) {
            of(session, state, sheets);
        }
        return sheets;
    }

    /** Whether something was changed in it that the library does not have yet. */
    static boolean unsaved(@Nullable IWorkbenchPart part) {
        return part instanceof IEditorPart editor && editor.isDirty();
    }

    private static @Nullable Ref document(@Nullable IWorkbenchPart part) {
        return part instanceof IEditorPart editor && editor.getEditorInput() instanceof RestoredInput input
                ? input.subject()
                : null;
    }

    private static void of(Ref document, ActiveContext.State state, List<Printable> sheets) {
        switch (document.kind()) {
        case Kinds.SESSION -> {
            add(Printable.Kind.LOG, document, state, sheets);
            add(Printable.Kind.WORK_ORDER, document, state, sheets);
        }
        case Kinds.ITEM -> {
            add(Printable.Kind.TRACKS, document, state, sheets);
            add(Printable.Kind.LEFT_OFF, document, state, sheets);
        }
        case Kinds.RECALL -> add(Printable.Kind.RECALL, document, state, sheets);
        case Kinds.RECALL_RUN -> {
            add(Printable.Kind.RUN, document, state, sheets);
            if (!state.operator().isEmpty()) {
                add(Printable.Kind.RUN_OWN, document, state, sheets);
                add(Printable.Kind.RUN_OTHERS, document, state, sheets);
            }
        }
        case Kinds.PROJECT -> add(Printable.Kind.LEFT_OFF, document, state, sheets);
        default -> {
            // Nothing is printed of other documents.
        }
        }
    }

    /** One sheet of a kind is offered: the first, which is of what is nearest. */
    private static void add(Printable.Kind kind, Ref about, ActiveContext.State state, List<Printable> sheets) {
        if (sheets.stream().noneMatch(sheet -> sheet.kind() == kind)) {
            sheets.add(new Printable(kind, about, state.operator().isEmpty() ? null : state.operator()));
        }
    }
}
