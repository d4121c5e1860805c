package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/**
 * The order of a load in which no strip is open while what is heard through it changes: mutes and the faders of those
 * strips down, then phantom power, then what other controls depend on, then everything, then the wanted levels, and the
 * mutes at the very end.
 */
final class LoadOrder {

    private final ConsoleState console;
    private final List<Planned> planned;
    private final Map<Control.Key, Planned> byKey = new HashMap<>();
    private final QuietStrips quiet;

    /**
     * @param console how the console stands now
     * @param planned what is set in the end
     */
    LoadOrder(ConsoleLink link, ConsoleState console, List<Planned> planned) {
        this.console = console;
        this.planned = Objects.requireNonNull(List.copyOf(planned));
        this.quiet = new QuietStrips(link, console);
        for (Planned each : planned) {
            quiet.add(each);
            byKey.put(each.control().key(), each);
        }
    }

    /**
     * A strip that is muted meanwhile.
     *
     * @param label    what it is called
     * @param mutes    its switches as they stand when it is muted
     * @param openings the same as they stand in the end; empty where it stays muted
     */
    record Silenced(String label, List<Planned> mutes, List<Planned> openings) {

        Silenced {
            mutes = Objects.requireNonNull(List.copyOf(mutes));
            openings = Objects.requireNonNull(List.copyOf(openings));
        }
    }

    /** The strips that are muted meanwhile. */
    List<Silenced> silenced() {
        List<Silenced> silenced = new ArrayList<>();
        for (Strip strip : quiet.toSilence()) {
            List<Planned> opened = inTheEnd(quiet.mutes(strip));
            boolean stays = opened.stream().anyMatch(Planned::silences);
            silenced.add(new Silenced(quiet.label(strip), quiet.mutes(strip), stays ? List.of() : opened));
        }
        return silenced;
    }

    /** The steps; those without a control are left out. */
    List<LoadStep> steps() {
        List<Planned> mutes = new ArrayList<>(those(Planned::silences));
        List<Planned> down = new ArrayList<>();
        List<Planned> levels = new ArrayList<>(those(each -> each.role() == ControlRole.LEVEL));
        List<Planned> open = new ArrayList<>();
        for (Strip strip : quiet.toSilence()) {
            add(mutes, quiet.mutes(strip));
            add(down, quiet.levelsDown(strip));
            add(levels, inTheEnd(quiet.levelsDown(strip)));
            add(open, inTheEnd(quiet.mutes(strip)));
        }
        add(open, those(each -> each.isSwitch() && each.role() != ControlRole.MUTE_GROUP));
        open.removeIf(Planned::silences);
        List<LoadStep> steps = new ArrayList<>();
        steps.add(new LoadStep("Muting", mutes, true));
        steps.add(new LoadStep("Faders down", down, true));
        steps.add(new LoadStep("Phantom power", those(each -> each.role() == ControlRole.PHANTOM), false));
        steps.add(new LoadStep("Links and effects", those(each -> each.role() == ControlRole.SETUP), false));
        steps.add(new LoadStep("Settings", those(LoadOrder::isOrdinary), false));
        steps.add(new LoadStep("Faders", levels, false));
        steps.add(new LoadStep("Mute groups",
                those(each -> each.role() == ControlRole.MUTE_GROUP && !each.silences()), false));
        steps.add(new LoadStep("Opening", open, false));
        steps.removeIf(step -> step.controls().isEmpty());
        return steps;
    }

    private static boolean isOrdinary(Planned each) {
        return each.role() == ControlRole.SOUND || each.role() == ControlRole.SHARED
                || each.role() == ControlRole.LABEL;
    }

    private List<Planned> those(Predicate<Planned> which) {
        return Objects.requireNonNull(planned.stream().filter(which).toList());
    }

    private static void add(List<Planned> to, List<Planned> more) {
        for (Planned each : more) {
            if (to.stream().noneMatch(there -> there.control().key().equals(each.control().key()))) {
                to.add(each);
            }
        }
    }

    /** Where controls stand when the load is done: where the plan has them, else where they stand now. */
    private List<Planned> inTheEnd(List<Planned> controls) {
        List<Planned> end = new ArrayList<>();
        for (Planned each : controls) {
            Planned wanted = byKey.get(each.control().key());
            @Nullable Value now = each.control().in(console);
            if (wanted != null) {
                end.add(wanted);
            } else if (now != null) {
                end.add(new Planned(each.control(), now, each.role()));
            }
        }
        return end;
    }
}
