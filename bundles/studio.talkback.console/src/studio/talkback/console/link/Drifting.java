package studio.talkback.console.link;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;

/** What is known of how far a console has moved from a state. Used by one thread. */
final class Drifting {

    private final ConsoleLink link;
    private final ConsoleState reference;
    private final Instant since;
    private final List<String> lines;
    private final Set<String> toRead;
    private final Map<String, List<MovedControl>> moved = new HashMap<>();
    private @Nullable Instant heard;
    private int turn;

    Drifting(ConsoleLink link, ConsoleState reference, Instant since) {
        this.link = link;
        this.reference = reference;
        this.since = since;
        this.lines = Comparison.askable(link, reference);
        this.toRead = new LinkedHashSet<>(lines);
    }

    /** The addresses of all lines that are compared. */
    List<String> all() {
        return lines;
    }

    /** The lines whose turn it is, so that all have had it after so many turns. */
    List<String> next(int turns) {
        int many = (lines.size() + turns - 1) / turns;
        List<String> next = new ArrayList<>();
        for (int i = 0; i < Math.min(many, lines.size()); i++) {
            next.add(lines.get((turn + i) % lines.size()));
        }
        turn = lines.isEmpty() ? 0 : (turn + many) % lines.size();
        return next;
    }

    /** When the console was last heard; null where it never was. */
    @Nullable Instant heard() {
        return heard;
    }

    /** Takes account of what was read. */
    void take(ConsoleReading reading, Instant now) {
        Instant silent = reading.silentSince();
        heard = silent == null ? now : silent;
        Map<String, List<ParameterChange>> changes = new HashMap<>();
        for (ParameterChange change : StateDiff.between(reference, reading.state())) {
            if (change.index() >= 0) {
                Objects.requireNonNull(changes.computeIfAbsent(change.path(), path -> new ArrayList<>())).add(change);
            }
        }
        Set<String> unread = new HashSet<>(reading.unread());
        for (String path : lines) {
            int line = reading.state().find(path);
            LineSpec spec = line < 0 ? null : reading.state().spec(line);
            if (spec != null && !unread.contains(path)) {
                toRead.remove(path);
                take(spec, Objects.requireNonNull(changes.getOrDefault(path, List.of())), now);
            }
        }
    }

    private void take(LineSpec spec, List<ParameterChange> changes, Instant now) {
        List<MovedControl> was = Objects.requireNonNull(moved.getOrDefault(spec.path(), List.of()));
        List<MovedControl> is = new ArrayList<>();
        for (ParameterChange change : changes) {
            if (link.role(spec, change.index()) != ControlRole.NOISE) {
                is.add(was.stream().filter(each -> each.change().equals(change)).findFirst()
                        .orElseGet(() -> new MovedControl(change, now)));
            }
        }
        if (is.isEmpty()) {
            moved.remove(spec.path());
        } else {
            moved.put(spec.path(), is);
        }
    }

    /** How things stand. */
    Drift drift(Drift.Phase phase, @Nullable Instant silentSince, @Nullable String problem) {
        Map<String, List<MovedControl>> ordered = new LinkedHashMap<>();
        lines.forEach(path -> ordered.put(path, Objects.requireNonNull(moved.getOrDefault(path, List.of()))));
        return new Drift(since, phase, Objects.requireNonNull(ordered.values().stream().flatMap(List::stream).toList()),
                toRead.size(), silentSince, problem);
    }
}
