package studio.talkback.wrap.ui;

import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.swt.widgets.Control;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.Operator;
import studio.talkback.ui.SavedChanges;
import studio.talkback.wrap.Finding;
import studio.talkback.wrap.MendException;
import studio.talkback.wrap.Mending;

/** Mends by typed words in the background, and takes back what was mended. Confined to the UI thread. */
final class MendWork {

    private final Ref session;
    private final SavedChanges changes;

    MendWork(Control owner, Ref session) {
        this.session = session;
        this.changes = new SavedChanges(owner, (library, change, who) -> new SessionLog(library).undo(change, who));
    }

    /** What was mended here, to be taken back. */
    SavedChanges changes() {
        return changes;
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
        changes.<Outcome>save(Messages.Saving, (library, monitor) -> {
            try {
                return new Outcome.Mended(new Mending(library, new SessionLog(library)).mend(session, finding, typed, operator, now));
            } catch (MendException e) {
                return new Outcome.Refused(String.valueOf(e.getMessage()));
            }
        }, outcome -> outcome instanceof Outcome.Mended mended ? mended.logged().committed() : null, outcome -> {
            switch (outcome) {
            case Outcome.Mended mended -> then.accept(String.join("  ·  ", mended.logged().reports()));
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
}
