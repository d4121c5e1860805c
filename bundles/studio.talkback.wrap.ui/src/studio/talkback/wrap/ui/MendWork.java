package studio.talkback.wrap.ui;

import java.time.ZonedDateTime;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import studio.talkback.library.Committed;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.wrap.Finding;
import studio.talkback.wrap.MendException;
import studio.talkback.wrap.Mending;

/** Mends by typed words in the background, and takes back what was mended. Confined to the UI thread. */
final class MendWork {

    private final Ref session;
    private final LibraryReader writer;
    private final Deque<Committed> done = new ArrayDeque<>();
    private final Deque<Committed> undone = new ArrayDeque<>();

    MendWork(Control owner, Ref session) {
        this.session = session;
        this.writer = new LibraryReader(owner);
    }

    /**
     * Mends a finding.
     *
     * @param then    is told what the line could not mean, or empty
     * @param refused is told why what was typed says nothing; nothing was changed then
     */
    void mend(Finding finding, String typed, Consumer<String> then, Consumer<String> refused) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        writer.<Outcome>write(Messages.Saving, (library, monitor) -> {
            try {
                return new Outcome.Mended(new Mending(library, new SessionLog(library)).mend(session, finding, typed, operator, now));
            } catch (MendException e) {
                return new Outcome.Refused(String.valueOf(e.getMessage()));
            }
        }, outcome -> {
            switch (outcome) {
            case Outcome.Mended mended -> {
                done.push(mended.logged().committed());
                undone.clear();
                then.accept(String.join("  ·  ", mended.logged().reports()));
            }
            case Outcome.Refused no -> refused.accept(no.why());
            }
        }, failure -> refused.accept(String.valueOf(failure.getMessage())));
    }

    /** What came of it. */
    private sealed interface Outcome {

        /** It was mended by this line. */
        record Mended(Logged logged) implements Outcome {
        }

        /** Nothing was changed. */
        record Refused(String why) implements Outcome {
        }
    }

    /** Takes back what was mended last here. */
    void undo(Consumer<String> then) {
        reverse(done, undone, Messages.Undone, then);
    }

    /** Mends again what was taken back last. */
    void redo(Consumer<String> then) {
        reverse(undone, done, Messages.Redone, then);
    }

    private void reverse(Deque<Committed> from, Deque<Committed> to, String said, Consumer<String> then) {
        // Before it is taken off: where nobody says who it is, all stays as it was.
        String operator = Operator.atDesk();
        Committed step = operator.isEmpty() ? null : from.poll();
        if (step != null) {
            writer.write(Messages.Undo, (library, monitor) -> new SessionLog(library).undo(step, operator), reversed -> {
                to.push(reversed);
                then.accept(said);
            }, failure -> {
                // It was told. What somebody changed since cannot be taken back, nor can what came before it.
                from.clear();
            });
        }
    }
}
