package studio.talkback.console.link;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.link.LoadResult.Ended;

/** One load: a look at the console, the steps, the proof, and once more what the console moved by itself. */
final class LoadRun {

    private final LinkedConsole console;
    private final LoadPlan shown;
    private final LoadConsent consent;
    private final Instant start = Instant.now();
    private final Set<String> leftMuted = new LinkedHashSet<>();
    private @Nullable Verification verification;

    LoadRun(LinkedConsole console, LoadPlan shown, LoadConsent consent) {
        this.console = console;
        this.shown = shown;
        this.consent = consent;
    }

    /** Loads; see {@link LinkedConsole#load}. */
    LoadResult run(IProgressMonitor monitor) throws LinkException {
        SubMonitor progress = SubMonitor.convert(monitor, 100);
        LoadPlan now;
        try {
            now = console.plan(shown.wanted(), 0, Objects.requireNonNull(progress.newChild(15)));
        } catch (OperationCanceledException e) {
            return result(Ended.CANCELLED, console.loading(shown.planned(consent.phantom()), shown.reading().state()));
        }
        refuseMoreThanShown(now);
        Loading loading = console.loading(now.planned(consent.phantom()), now.reading().state());
        Ended ended = loading.run(Objects.requireNonNull(progress.newChild(60)));
        return result(ended == null ? prove(loading, progress) : ended, loading);
    }

    private void refuseMoreThanShown(LoadPlan now) throws LinkException {
        Set<Planned> more = new HashSet<>(now.planned());
        more.removeAll(new HashSet<>(shown.planned()));
        if (!more.isEmpty()) {
            throw new LinkException(LinkException.Kind.REFUSED, LinkWords.count(more.size(), "control")
                    + (more.size() == 1 ? " was" : " were") + " moved on the console since the plan was made, first "
                    + more.iterator().next().control().words() + ": nothing was sent, look at the plan anew");
        }
    }

    private Ended prove(Loading loading, SubMonitor progress) throws LinkException {
        try {
            Verification first = console.verify(shown.wanted(), Objects.requireNonNull(progress.newChild(15)));
            verification = first;
            boolean again = !first.mismatches().isEmpty() && first.silentSince() == null;
            Ended ended = again ? again(loading, progress) : null;
            return ended == null ? ended(Objects.requireNonNull(verification)) : ended;
        } catch (OperationCanceledException e) {
            verification = null;
            return Ended.CANCELLED;
        }
    }

    /** Some controls move others, as a link of two channels does: what was proven once and stands elsewhere is set again. */
    private @Nullable Ended again(Loading loading, SubMonitor progress) throws LinkException {
        LoadPlan rest;
        try {
            rest = console.plan(shown.wanted(), 0, Objects.requireNonNull(progress.newChild(2)));
        } catch (LinkException e) {
            verification = null;
            return Ended.NOT_ANSWERING;
        }
        List<Planned> moved = loading.movedSince(rest.planned(consent.phantom()));
        if (moved.isEmpty()) {
            return null;
        }
        Loading second = console.loading(moved, rest.reading().state());
        Ended ended = second.run(Objects.requireNonNull(progress.newChild(4)));
        leftMuted.addAll(second.leftMuted());
        verification = ended == null
                ? console.verify(shown.wanted(), Objects.requireNonNull(progress.newChild(4))) : null;
        return ended;
    }

    private static Ended ended(Verification verification) {
        return verification.silentSince() != null ? Ended.NOT_ANSWERING
                : verification.isVerified() ? Ended.VERIFIED : Ended.DIFFERS;
    }

    private LoadResult result(Ended ended, Loading loading) {
        leftMuted.addAll(loading.leftMuted());
        Duration took = Objects.requireNonNull(Duration.between(start, Instant.now()));
        return new LoadResult(ended, loading.proven(), loading.unproven(), loading.unsent(), new ArrayList<>(leftMuted),
                consent.phantom() ? List.of() : shown.phantom(), verification, took);
    }
}
