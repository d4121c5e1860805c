package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Strip;
import studio.talkback.console.StripRanges;
import studio.talkback.console.Value;

/** Which strips of a console have to be quiet while some of its controls change, and how each is made so. */
final class QuietStrips {

    /** Up to how many strips are named one by one. */
    private static final int FEW = 8;

    private final ConsoleLink link;
    private final ConsoleState console;
    private final Map<Strip, List<Planned>> silencers = new LinkedHashMap<>();
    private final Set<Strip> changed = new LinkedHashSet<>();
    private boolean everything;

    /** @param console how the console stands now */
    QuietStrips(ConsoleLink link, ConsoleState console) {
        this.link = link;
        this.console = console;
        for (String path : link.lines()) {
            int line = console.find(path);
            LineSpec spec = line < 0 ? null : console.spec(line);
            if (spec != null) {
                gather(spec, console.valueCount(line));
            }
        }
    }

    private void gather(LineSpec spec, int values) {
        for (int index = 0; index < Math.min(values, spec.parameters().size()); index++) {
            ControlRole role = link.role(spec, index);
            Value silent = silent(role, spec.parameters().get(index).scale());
            if (silent != null) {
                Objects.requireNonNull(silencers.computeIfAbsent(spec.strip(), strip -> new ArrayList<>()))
                        .add(new Planned(new Control(spec, index), silent, role));
            }
        }
    }

    private static @Nullable Value silent(ControlRole role, @Nullable Scale scale) {
        return switch (role) {
            case ON -> new Value.Switch(false);
            case MUTE -> new Value.Switch(true);
            case LEVEL -> lowest(scale);
            default -> null;
        };
    }

    private static Value lowest(@Nullable Scale scale) {
        return scale == null || scale.closes() ? Value.CLOSED : new Value.Number(scale.min());
    }

    /** Takes account of a control that will be set. */
    void add(Planned planned) {
        switch (planned.role()) {
            case SOUND -> {
                changed.add(planned.control().line().strip());
                changed.addAll(link.feeds(planned.control().line()));
            }
            case LEVEL -> changed.add(planned.control().line().strip());
            case SHARED, SETUP, PHANTOM -> everything = true;
            default -> {
                // A switch alone opens last or closes first; what is not heard needs no silence.
            }
        }
    }

    /** Whether a strip has to be quiet. */
    boolean needs(Strip strip) {
        return everything || changed.contains(strip);
    }

    /** The strips that are open now and have to be quiet, in the console's order. */
    List<Strip> toSilence() {
        return Objects.requireNonNull(
                silencers.keySet().stream().filter(strip -> needs(strip) && isOpen(strip)).toList());
    }

    private boolean isOpen(Strip strip) {
        return silencers(strip).stream().filter(Planned::isSwitch)
                .noneMatch(each -> each.control().stands(console, each.value()));
    }

    /** What a strip that is muted is called; where it is a part of another one that has no name of its own, that part. */
    String label(Strip strip) {
        String section = silencers(strip).getFirst().control().line().section();
        String label = StripLabel.of(strip, console);
        return section.isEmpty() ? label : label + " " + section;
    }

    /** The strips that are open now and have to be quiet, in one line for people: many of them by their numbers alone. */
    String words() {
        List<Strip> strips = toSilence();
        if (strips.size() <= FEW) {
            return Objects.requireNonNull(strips.stream().map(this::label).collect(Collectors.joining(", ")));
        }
        List<String> words = new ArrayList<>();
        List<Strip> numbered = new ArrayList<>();
        for (Strip strip : strips) {
            if (strip.namePath() == null) {
                words.add(label(strip));
            } else {
                numbered.add(strip);
            }
        }
        words.addAll(StripRanges.of(numbered));
        return Objects.requireNonNull(String.join(", ", words));
    }

    /** The switches of a strip as they stand when it is muted. */
    List<Planned> mutes(Strip strip) {
        return Objects.requireNonNull(silencers(strip).stream().filter(Planned::isSwitch).toList());
    }

    /** The levels of a strip as they stand when they are down. */
    List<Planned> levelsDown(Strip strip) {
        return Objects.requireNonNull(silencers(strip).stream().filter(each -> !each.isSwitch()).toList());
    }

    private List<Planned> silencers(Strip strip) {
        return Objects.requireNonNull(silencers.getOrDefault(strip, new ArrayList<>()));
    }
}
