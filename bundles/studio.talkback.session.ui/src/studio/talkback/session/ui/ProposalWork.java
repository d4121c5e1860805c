package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;
import studio.talkback.watch.Kept;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.Watching;

/** Keeps and drops proposals in the background. */
final class ProposalWork {

    private final LibraryReader writer;
    private final Consumer<UndoStep> done;
    private final Consumer<String> said;

    /**
     * @param done is told what can be taken back
     * @param said shows one line about what became of it
     */
    ProposalWork(Control owner, Consumer<UndoStep> done, Consumer<String> said) {
        this.writer = new LibraryReader(owner);
        this.done = done;
        this.said = said;
    }

    /**
     * Keeps a proposal, for its item or the one at hand. It waits while the DAW is writing; whoever does not want to wait
     * cancels it in the progress.
     *
     * @param project whose log it is shown in: what is at hand of another one has nothing to do with it
     * @param ended   is called in any case
     */
    void keep(Proposal proposal, @Nullable Ref project, Runnable ended) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            ended.run();
            return;
        }
        ActiveContext.State atHand = Talkback.context().state();
        Ref other = Objects.equals(atHand.project(), project) ? atHand.item() : null;
        Ref item = proposal.item() == null ? other : proposal.item();
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        writer.write(NLS.bind(Messages.Proposal_Job, proposal.title()),
                (library, monitor) -> Talkback.service(Watching.class).proposals().join().keep(proposal, item, operator, now,
                        monitor),
                kept -> {
                    ended.run();
                    tell(proposal, kept);
                }, failure -> ended.run());
    }

    private void tell(Proposal proposal, Kept kept) {
        List<String> lines = new ArrayList<>();
        if (kept.committed() == null) {
            lines.add(kept.text());
        } else {
            done.accept(new UndoStep(kept.committed(), proposal));
            lines.add(NLS.bind(Messages.Proposal_Kept, proposal.title()));
        }
        lines.addAll(kept.notes());
        said.accept(String.join("  ·  ", lines));
    }

    /** Drops a proposal; its file stays where it is. */
    void drop(Proposal proposal) {
        writer.write(Messages.Proposal_Dropping,
                (library, monitor) -> Boolean.valueOf(Talkback.service(Watching.class).proposals().join().drop(proposal)),
                dropped -> {
                    if (dropped.booleanValue()) {
                        done.accept(new UndoStep(null, proposal));
                        said.accept(NLS.bind(Messages.Proposal_Dropped, proposal.title()));
                    }
                }, failure -> {
                    // It is proposed still.
                });
    }
}
