package studio.talkback.recall.ui;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.RecallPart;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.recall.RunProgress;

/** A run in words. */
final class RunWords {

    private RunWords() {
    }

    /** What a part is called. */
    static String part(RecallPart part) {
        return Objects.requireNonNull(switch (part) {
        case PATCH -> Messages.Part_Patch;
        case AUTOMATIC -> Messages.Part_Automatic;
        case SWITCH -> Messages.Part_Switches;
        case POT -> Messages.Part_Pots;
        case LOOK -> Messages.Part_Look;
        });
    }

    /** How far each part is, and how long the rest takes: the line at the top. */
    static List<String> progress(RunProgress progress) {
        List<String> parts = new ArrayList<>();
        for (Map.Entry<RecallPart, RunProgress.Part> each : progress.parts().entrySet()) {
            RunProgress.Part part = each.getValue();
            String refused = part.exceptions() == 0 ? "" : NLS.bind(Messages.Progress_Exceptions, String.valueOf(part.exceptions()));
            parts.add(part(each.getKey()) + " " + (part.done() == part.steps() ? Messages.Progress_Done
                    : part.done() + "/" + part.steps()) + refused);
        }
        progress.people().forEach((who, part) -> parts.add(NLS.bind(Messages.Progress_Person,
                new Object[] { who, String.valueOf(part.done()), String.valueOf(part.steps()) })));
        Duration left = progress.left();
        if (left != null && !left.isZero()) {
            parts.add(NLS.bind(Messages.Progress_Left, String.valueOf(Math.max(1, (left.toSeconds() + 30) / 60))));
        }
        return parts;
    }

    /** Where a page is and what it is of. */
    static String name(RunPage page) {
        String place = page.getPlace() == null ? "" : page.getPlace() + " · ";
        return place + text(page.getUnit());
    }

    /** The sign that says what became of a step, whatever its colour. */
    static String sign(RunStep step) {
        return Objects.requireNonNull(switch (step.getState()) {
        case OPEN -> "";
        case SET -> "✓";
        case EXCEPTION -> "✗";
        });
    }

    /** What is done in a step: {@code Attack}, {@code pull Ch 11 send > FET in}. */
    static String what(RunStep step) {
        return Objects.requireNonNull(switch (step.getAction()) {
        case PULL -> NLS.bind(Messages.Step_Pull, text(step.getWhat()));
        case PLUG -> NLS.bind(Messages.Step_Plug, text(step.getWhat()));
        case LOAD -> NLS.bind(Messages.Step_Load, text(step.getWhat()));
        default -> text(step.getWhat());
        });
    }

    /** How it stood; a question mark where that was not known and is not told otherwise. */
    static String before(RunStep step) {
        return step.getBefore() != null ? step.getBefore() : step.getAfter() == null ? "" : "?";
    }

    /** How it is wanted. */
    static String after(RunStep step) {
        return text(step.getAfter());
    }

    /** A step for those who hear it and for the clipboard. */
    static String line(RunStep step) {
        String change = step.getAfter() == null ? "" : " " + before(step) + " → " + after(step);
        String state = step.getState() == StepState.OPEN ? "" : step.getState() == StepState.SET ? Messages.State_Set : Messages.State_Exception;
        String why = step.getWhy() == null ? "" : " (" + step.getWhy() + ")";
        return what(step) + change + (state.isEmpty() ? "" : ", " + state) + why;
    }

    /** The whole run as text. */
    static String text(ShownRun shown) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.Title, text(shown.run().getFromTitle()), shown.title()));
        lines.add(String.join("   ", progress(shown.progress())));
        for (RunPage page : shown.run().getPages()) {
            lines.add("");
            lines.add(part(page.getPart()) + "  " + name(page));
            page.getSteps().forEach(step -> lines.add("  " + (sign(step).isEmpty() ? "·" : sign(step)) + " " + line(step)));
        }
        return String.join("\n", lines);
    }

    static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
