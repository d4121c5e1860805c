package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.LoadResult.Ended;

/** Sends the steps of a load, one after the other, and keeps account of what stands where. One use, one thread. */
final class Loading {

    private final ConsoleLink link;
    private final ConsoleConnection connection;
    private final Set<Planned> planned;
    private final ConsoleState before;
    private final Set<Planned> sent = new HashSet<>();
    private final Set<Planned> proven = new HashSet<>();
    private List<LoadOrder.Silenced> silenced = List.of();
    private @Nullable Ended ended;

    /**
     * @param planned what is set in the end
     * @param before  how the console stands
     */
    Loading(ConsoleLink link, ConsoleConnection connection, List<Planned> planned, ConsoleState before) {
        this.link = link;
        this.connection = connection;
        this.planned = new LinkedHashSet<>(planned);
        this.before = before;
    }

    /**
     * Sends everything, or up to where it has to end.
     *
     * @return how it ended; null where everything was sent
     */
    @Nullable Ended run(IProgressMonitor monitor) {
        LoadOrder order = new LoadOrder(link, before, new ArrayList<>(planned));
        List<LoadStep> steps = order.steps();
        SubMonitor progress = SubMonitor.convert(monitor, "Loading",
                Math.max(1, steps.stream().mapToInt(step -> step.controls().size()).sum()));
        for (LoadStep step : steps) {
            if (ended == null && progress.isCanceled()) {
                ended = Ended.CANCELLED;
            }
            if (ended == null) {
                silenced = order.silenced();
                progress.setTaskName(step.name());
                send(step, Objects.requireNonNull(progress.newChild(step.controls().size())));
            }
        }
        return ended;
    }

    private void send(LoadStep step, IProgressMonitor monitor) {
        ConsoleReading reading = connection.write(step.writes(), monitor);
        Set<String> unread = new HashSet<>(reading.unread());
        boolean all = true;
        for (Planned each : step.controls()) {
            boolean stands = !unread.contains(each.control().line().path())
                    && each.control().stands(reading.state(), each.value());
            all &= stands;
            sent.add(each);
            if (stands) {
                proven.add(each);
            } else {
                proven.remove(each);
            }
        }
        if (reading.silentSince() != null) {
            ended = Ended.NOT_ANSWERING;
        } else if (!all && monitor.isCanceled()) {
            ended = Ended.CANCELLED;
        } else if (!all && step.must()) {
            ended = Ended.NOT_QUIET;
        }
    }

    /** Those that were read back as wanted once, and therefore have been moved by something else if they are to be set. */
    List<Planned> movedSince(List<Planned> toSet) {
        return Objects.requireNonNull(toSet.stream().filter(each -> !planned.contains(each) || proven.contains(each))
                .toList());
    }

    /** How many of the planned controls were read back as wanted. */
    int proven() {
        return (int) planned.stream().filter(proven::contains).count();
    }

    /** How many of the planned controls were sent and not read back as wanted. */
    int unproven() {
        return (int) planned.stream().filter(each -> sent.contains(each) && !proven.contains(each)).count();
    }

    /** How many of the planned controls were not sent. */
    int unsent() {
        return (int) planned.stream().filter(each -> !sent.contains(each)).count();
    }

    /** The strips that were muted, or may have been, and should be open, and are not proven to be; by their labels. */
    List<String> leftMuted() {
        return Objects.requireNonNull(silenced.stream()
                .filter(strip -> !strip.openings().isEmpty() && !proven.containsAll(strip.openings()) && isMuted(strip))
                .map(LoadOrder.Silenced::label).toList());
    }

    private boolean isMuted(LoadOrder.Silenced strip) {
        return proven.containsAll(strip.mutes())
                || ended != Ended.NOT_QUIET && strip.mutes().stream().anyMatch(sent::contains);
    }
}
