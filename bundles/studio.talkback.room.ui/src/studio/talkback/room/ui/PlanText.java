package studio.talkback.room.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ParameterChange;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.Verification;

/** What a load would change and what a console has otherwise than a recall, in lines, strip by strip. */
final class PlanText {

    private static final String INDENT = "    ";

    private PlanText() {
    }

    /** Every change with its strip above it, then phantom power, then what is left alone and why. */
    static List<String> of(LoadPlan plan) {
        List<String> lines = new ArrayList<>();
        byStrip(lines, plan.changes());
        if (!plan.phantom().isEmpty()) {
            lines.add(Messages.Plan_Phantom);
            plan.phantom().forEach(change -> lines.add(INDENT + change.text()));
        }
        listed(lines, Messages.Plan_Muted, plan.mutedMeanwhile());
        listed(lines, Messages.Plan_NotSent, plan.notSent());
        listed(lines, Messages.Plan_NotKnown, plan.notKnown());
        return lines;
    }

    /** What a console has otherwise than a recall; empty where it has nothing otherwise. */
    static List<String> mismatches(Verification verification) {
        List<String> lines = new ArrayList<>();
        if (!verification.mismatches().isEmpty()) {
            lines.add(Messages.Plan_Mismatches);
            byStrip(lines, verification.mismatches());
        }
        listed(lines, Messages.Plan_NotKnown, verification.notKnown());
        listed(lines, Messages.Plan_NotCompared, verification.notCompared());
        return lines;
    }

    private static void byStrip(List<String> lines, List<ParameterChange> changes) {
        String strip = "";
        for (ParameterChange change : changes) {
            if (!change.label().equals(strip)) {
                strip = change.label();
                lines.add(strip);
            }
            lines.add(INDENT + change.words());
        }
    }

    private static void listed(List<String> lines, String title, List<String> what) {
        if (!what.isEmpty()) {
            lines.add(NLS.bind(title, String.valueOf(what.size())));
            what.forEach(each -> lines.add(INDENT + each));
        }
    }
}
