package studio.talkback.cli.internal.command;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.Messages;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RunProgress;

/** How a recall run is told to people: its pages and steps with the numbers by which they are marked. */
final class RunText {

    private RunText() {
    }

    /** The whole run, one line each. */
    static List<String> lines(RecallRun run) {
        List<String> lines = new ArrayList<>();
        lines.add(NLS.bind(Messages.run_from, Texts.of(run.getFromTitle()), Texts.time(run.getStartedAt())));
        lines.add(progress(RunProgress.of(run)));
        lines.addAll(proof(run.getProof()));
        int number = 0;
        for (RunPage page : run.getPages()) {
            number++;
            lines.add(page(page, number));
            int step = 0;
            for (RunStep each : page.getSteps()) {
                step++;
                lines.add(NLS.bind(Messages.run_step, new Object[] { sign(each), number + "." + step, words(each) }));
            }
        }
        return lines;
    }

    /** A proof by print in a line; none where there is no proof. */
    static List<String> proof(@Nullable PrintProof proof) {
        return Objects.requireNonNull(proof == null ? List.of()
                : List.of(NLS.bind(Messages.run_proof, String.join("; ", ProofWords.lines(proof)))));
    }

    /** How far it is, in one line. */
    static String progress(RunProgress progress) {
        Object[] counts = { Integer.valueOf(progress.done()), Integer.valueOf(progress.steps()), Integer.valueOf(progress.exceptions()) };
        String far = NLS.bind(Messages.run_progress, counts);
        Duration left = progress.left();
        String people = progress.people().entrySet().stream()
                .map(each -> each.getKey() + " " + each.getValue().done() + "/" + each.getValue().steps()).collect(Collectors.joining(", "));
        far = people.isEmpty() ? far : NLS.bind(Messages.run_people, far, people);
        return left == null || left.isZero() ? far
                : NLS.bind(Messages.run_left, far, Long.valueOf(Math.max(1, (left.toSeconds() + 30) / 60)));
    }

    private static String page(RunPage page, int number) {
        String unit = Texts.of(page.getUnit());
        String name = page.getPlace() == null ? unit : page.getPlace() + " · " + unit;
        String share = page.getShare() == null ? "" : NLS.bind(Messages.run_share, page.getShare());
        return NLS.bind(Messages.run_page, new Object[] { Integer.valueOf(number),
                Reports.word(page.getPart()).toUpperCase(Locale.ROOT), name + share });
    }

    private static String sign(RunStep step) {
        return Objects.requireNonNull(switch (step.getState()) {
            case OPEN -> "[ ]";
            case SET -> "[x]";
            case EXCEPTION -> "[!]";
        });
    }

    private static String words(RunStep step) {
        String what = Texts.of(step.getWhat());
        String why = step.getWhy() == null ? "" : " (" + step.getWhy() + ")";
        if (step.getAfter() == null) {
            return what + why;
        }
        String before = step.getBefore() == null ? Messages.recall_unknownBefore : Texts.of(step.getBefore());
        return NLS.bind(Messages.run_change, new Object[] { what, before, step.getAfter() }) + why;
    }
}
