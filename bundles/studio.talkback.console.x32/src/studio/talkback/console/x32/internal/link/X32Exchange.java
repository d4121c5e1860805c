package studio.talkback.console.x32.internal.link;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Deque;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.x32.internal.osc.OscMessage;

/**
 * One conversation with the console: lines are asked for, some after values of them were set, until each has been
 * answered, or was asked for so often that it never will be. Answers are matched by the line's address and may come in
 * any order, late, twice or not at all. One use, one thread.
 */
final class X32Exchange {

    /** How long nothing at all may be heard while something is asked for. */
    static final long SILENCE_NANOS = 2_000_000_000L;
    private static final long CANCEL_MILLIS = 40;
    /** An answer to a question so much younger than another one means that the other's is lost. */
    private static final int OVERTAKEN = 6;
    /** How unlikely it has to be that a line is given up that the console would have answered. */
    private static final double UNLIKELY = 1e-7;
    private static final double LEAST_LOSS = 0.04;
    private static final int MOST_TRIES = 60;

    private final X32Socket socket;
    private final X32Pace pace;
    private final IProgressMonitor monitor;
    private final Deque<X32Ask> waiting = new ArrayDeque<>();
    private final Map<String, X32Ask> asked = new LinkedHashMap<>();
    private long heardAt = System.nanoTime();
    private @Nullable Instant lastHeard;
    private int onTheirWay;
    private int questions;
    private int losses;

    /** @param asks each line at most once */
    X32Exchange(X32Socket socket, X32Pace pace, Collection<X32Ask> asks, IProgressMonitor monitor) {
        this.socket = socket;
        this.pace = pace;
        this.monitor = monitor;
        waiting.addAll(asks);
    }

    /** Talks until all is said, the monitor is cancelled, or the console is silent. */
    void run() throws IOException {
        monitor.beginTask(null, waiting.size());
        while (!(waiting.isEmpty() && asked.isEmpty()) && !monitor.isCanceled() && !isSilent()) {
            ask();
            for (OscMessage message : socket.receive(pause())) {
                heardAt = System.nanoTime();
                lastHeard = Instant.now();
                X32Text.of(message).ifPresent(this::answer);
            }
            missOverdue();
        }
    }

    /** Whether nothing was heard for too long. */
    boolean isSilent() {
        return System.nanoTime() - heardAt > SILENCE_NANOS;
    }

    /** When the console was last heard; null where it never was. */
    @Nullable Instant lastHeard() {
        return lastHeard;
    }

    private void ask() throws IOException {
        while (!waiting.isEmpty() && (onTheirWay == 0 || onTheirWay + 3 <= pace.window())) {
            X32Ask ask = waiting.removeFirst();
            for (OscMessage message : ask.messages(Math.max(3, pace.window() - onTheirWay), questions++,
                    System.nanoTime())) {
                socket.send(message);
            }
            onTheirWay += ask.packets();
            asked.put(ask.path(), ask);
        }
    }

    /** How long to wait for something to arrive, in milliseconds. */
    private long pause() {
        long now = System.nanoTime();
        long longest = CANCEL_MILLIS;
        for (X32Ask ask : asked.values()) {
            long left = (ask.sentAt() + pace.patience(ask.unanswered()) - now) / 1_000_000;
            longest = Math.min(longest, left);
        }
        return Math.max(1, longest);
    }

    private void answer(X32Text line) {
        X32Ask ask = asked.remove(line.path());
        if (ask == null) {
            return;
        }
        onTheirWay -= ask.packets();
        boolean first = ask.unanswered() == 0;
        long now = System.nanoTime();
        ask.answer(line);
        if (ask.sentInVain()) {
            lost(ask, now);
        } else if (first) {
            pace.answered(now - ask.sentAt(), ask.packets());
        } else {
            pace.grow(ask.packets());
        }
        if (ask.isDone() || ask.inVain() >= tries()) {
            monitor.worked(1);
        } else {
            waiting.addFirst(ask);
        }
        missOvertaken(ask.number());
    }

    private void lost(X32Ask ask, long now) {
        losses++;
        pace.lost(ask.sentAt(), now);
    }

    private void missOverdue() {
        long now = System.nanoTime();
        List<X32Ask> overdue = new ArrayList<>();
        for (Iterator<X32Ask> all = asked.values().iterator(); all.hasNext();) {
            X32Ask ask = all.next();
            if (now - ask.sentAt() > pace.patience(ask.unanswered())) {
                all.remove();
                overdue.add(ask);
            }
        }
        overdue.forEach(ask -> miss(ask, now));
    }

    private void missOvertaken(int number) {
        long now = System.nanoTime();
        List<X32Ask> overtaken = new ArrayList<>();
        for (Iterator<X32Ask> all = asked.values().iterator(); all.hasNext();) {
            X32Ask ask = all.next();
            if (ask.number() > number - OVERTAKEN) {
                break;
            }
            all.remove();
            overtaken.add(ask);
        }
        overtaken.forEach(ask -> miss(ask, now));
    }

    private void miss(X32Ask ask, long now) {
        onTheirWay -= ask.packets();
        ask.missed(heardAt);
        lost(ask, now);
        if (ask.passedOver() < tries()) {
            waiting.addLast(ask);
        } else {
            monitor.worked(1);
        }
    }

    /** How often something is tried before it is given up, by how much has been lost so far. */
    private int tries() {
        double loss = Math.max(LEAST_LOSS, (double) losses / Math.max(1, questions));
        return loss >= 1 ? MOST_TRIES : (int) Math.min(MOST_TRIES, Math.ceil(Math.log(UNLIKELY) / Math.log(loss)));
    }
}
