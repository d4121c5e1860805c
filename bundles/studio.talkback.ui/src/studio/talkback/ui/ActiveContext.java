package studio.talkback.ui;

import java.util.List;
import java.util.Objects;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * Who works on what, right now: set by selecting or opening, followed by the views. While other clients are hidden, nothing
 * of theirs comes to hand. Confined to the UI thread.
 */
public final class ActiveContext {

    /**
     * One state of the context.
     *
     * @param operator initials of who is at the desk; empty before anybody said so
     * @param project  the project at hand; null where none is
     * @param item     the item at hand; null where none is
     * @param session  the session being logged; null where none is
     * @param pinned   whether selections leave the context as it is
     */
    public record State(String operator, @Nullable Ref project, @Nullable Ref item, @Nullable Ref session,
            boolean pinned) {
    }

    private final Hiding hiding;
    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private State state = new State("", null, null, null, false);

    ActiveContext(Hiding hiding) {
        this.hiding = hiding;
    }

    /** The state of now. */
    public State state() {
        return state;
    }

    /** Another operator sits down. */
    public void setOperator(String initials) {
        change(new State(initials, state.project, state.item, state.session, state.pinned));
    }

    /** A project, and an item of it or null, were selected or opened. Nothing happens while pinned. */
    public void setWork(@Nullable Ref project, @Nullable Ref item) {
        if (!state.pinned && (project == null && item == null || hiding.shows(project))) {
            change(new State(state.operator, project, item, state.session, false));
        }
    }

    /** A session log came up; its project and item become the context, pinned or not. */
    public void setSession(@Nullable Ref session, @Nullable Ref project, @Nullable Ref item) {
        if (session == null || hiding.shows(project)) {
            change(new State(state.operator, project, item, session, state.pinned));
        }
    }

    /** Lays down what may not be shown any more, pinned or not. */
    void leaveHidden() {
        if (!hiding.shows(state.project)) {
            change(new State(state.operator, null, null, null, false));
        }
    }

    /** Holds the context whatever is selected, or lets it go. */
    public void setPinned(boolean pinned) {
        change(new State(state.operator, state.project, state.item, state.session, pinned));
    }

    /** Is called on the UI thread after each change. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void change(State next) {
        if (!Objects.equals(state, next)) {
            state = next;
            listeners.forEach(Runnable::run);
        }
    }
}
