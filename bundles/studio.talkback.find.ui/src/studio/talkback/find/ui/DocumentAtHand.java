package studio.talkback.find.ui;

import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IPartListener2;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchPartReference;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.RestoredInput;
import studio.talkback.ui.Talkback;

/**
 * Which document is at hand: that of the editor one works in, elsewhere the item or project of the active context. While
 * the context is pinned it stays what it is. Search and history themselves change nothing.
 */
final class DocumentAtHand {

    private static final Set<String> OURS = Set.of(SearchView.ID, HistoryView.ID);

    private final IWorkbenchPage page;
    private final Consumer<Ref> changed;
    private final Runnable follow = this::follow;
    private final IPartListener2 parts = new IPartListener2() {
        @Override
        public void partActivated(IWorkbenchPartReference reference) {
            if (!OURS.contains(reference.getId())) {
                edited = documentOf(reference.getPart(false));
                follow();
            }
        }

        @Override
        public void partClosed(IWorkbenchPartReference reference) {
            if (Objects.equals(edited, documentOf(reference.getPart(false)))) {
                edited = null;
                follow();
            }
        }
    };
    private @Nullable Ref edited;
    private @Nullable Ref current;

    /** @param changed is told when another document comes to hand, on the UI thread */
    DocumentAtHand(IWorkbenchPage page, Consumer<Ref> changed) {
        this.page = page;
        this.changed = changed;
    }

    /** Begins to follow, with what is at hand now. */
    void start() {
        IWorkbenchPart active = page.getActivePart();
        edited = documentOf(active instanceof IEditorPart || active == null ? active : null);
        page.addPartListener(parts);
        Talkback.context().addListener(follow);
        follow();
    }

    /** Follows no more. */
    void stop() {
        page.removePartListener(parts);
        Talkback.context().removeListener(follow);
    }

    /** Takes this document as the one at hand until another one comes. */
    void choose(Ref document) {
        current = document;
        changed.accept(document);
    }

    private void follow() {
        ActiveContext.State state = Talkback.context().state();
        Ref open = edited;
        Ref next = open != null ? open : state.item() != null ? state.item() : state.project();
        boolean held = state.pinned() && current != null;
        if (next != null && !Objects.equals(next, current) && !held) {
            choose(next);
        }
    }

    private static @Nullable Ref documentOf(@Nullable IWorkbenchPart part) {
        return part instanceof IEditorPart editor && editor.getEditorInput() instanceof RestoredInput input
                ? input.subject()
                : null;
    }
}
