package studio.talkback.sheet.internal;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.bay.BayPicture;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Recall;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallAction;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RunPatch;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Signatures;
import studio.talkback.sheet.SheetBlock.Table;
import studio.talkback.sheet.SheetHead;

/** A recall run on paper: what differs, to be ticked by somebody without a screen; what is done is ticked already. */
public final class RunSheet {

    private static final String OPEN = "□";
    private static final String SET = "✓";
    private static final String EXCEPTION = "✗";

    private final Library library;
    private final SheetNames names;

    /** Runs of this library. */
    public RunSheet(Library library, SheetNames names) {
        this.library = library;
        this.names = names;
    }

    /**
     * See {@link studio.talkback.sheet.Sheets#run}.
     *
     * @param others whether it is the pages that they do not take who are named
     */
    public Sheet of(Ref ref, @Nullable String share, boolean others) throws LibraryException {
        RecallRun run = SheetNames.load(ref, RecallRun.class, library);
        Ref to = run.getRecall();
        Recall wanted = to == null ? null : SheetNames.load(to, Recall.class, library);
        String title = wanted == null ? "" : SheetNames.text(wanted.getTitle());
        List<SheetBlock> blocks = new ArrayList<>();
        List<RunPage> printed = run.getPages().stream().filter(page -> share == null || share.equalsIgnoreCase(page.getShare()) != others)
                .toList();
        BayPicture bays = new PatchBlocks(library).picture(run, wanted);
        if (bays != null && printed.stream().anyMatch(page -> page.getPart() == RecallPart.PATCH)) {
            blocks.addAll(PatchBlocks.upright(bays));
        }
        printed.forEach(page -> blocks.add(table(page, others, page.getPart() == RecallPart.PATCH ? bays : null)));
        if (share != null && !others) {
            free(run, blocks);
        }
        if (blocks.isEmpty()) {
            blocks.add(new Lines("", Objects.requireNonNull(List.of(Messages.run_nothing))));
        }
        PrintProof proof = run.getProof();
        blocks.add(new Lines(Objects.requireNonNull(Messages.run_proof), proof == null ? Objects.requireNonNull(List.of(ProofWords.ofRun(null)))
                : ProofWords.lines(proof)));
        blocks.add(new Signatures(Objects.requireNonNull(List.of(Messages.recall_setBy, Messages.recall_verifiedBy, Messages.recall_date))));
        ZonedDateTime at = run.getStartedAt() == null ? library.history(ref).getFirst().at() : run.getStartedAt();
        String about = NLS.bind(Messages.run_fromTo, SheetNames.text(run.getFromTitle()), title);
        String forWhom = share == null ? about : about + "  ·  " + (others ? NLS.bind(Messages.run_without, share) : share);
        return new Sheet(new SheetHead(Messages.title_run, names.studio(), forWhom,
                names.room(run.getRoom()) + "  ·  " + SheetTimes.day(at.toLocalDate()), at), blocks, Sheet.Shape.UPRIGHT);
    }

    /** What neither half has is named on each, or it would be nobody's. */
    private static void free(RecallRun run, List<SheetBlock> blocks) {
        List<String> free = run.getPages().stream().filter(page -> page.getShare() == null)
                .filter(page -> page.getSteps().stream().anyMatch(step -> step.getState() == StepState.OPEN))
                .map(page -> NLS.bind(Messages.run_freePage, caption(page), Integer.valueOf(page.getSteps().size()))).toList();
        if (!free.isEmpty()) {
            blocks.add(new Lines(Messages.run_free, Objects.requireNonNull(free)));
        }
    }

    private static String caption(RunPage page) {
        return RecallSheet.joined(SheetNames.text(page.getPlace()), SheetNames.text(page.getUnit()));
    }

    /**
     * @param whose whether it is said who takes the page
     * @param bays  where its cords are seen with their marks; null where they are not
     */
    private static SheetBlock table(RunPage page, boolean whose, @Nullable BayPicture bays) {
        List<List<String>> rows = new ArrayList<>();
        for (RunStep step : page.getSteps()) {
            String why = step.getWhy() == null ? "" : step.getWhy();
            String mark = bays == null ? "" : RunPatch.mark(step, bays);
            rows.add(List.of(sign(step), (mark.isEmpty() ? "" : mark + "  ") + what(step) + (why.isEmpty() ? "" : " (" + why + ")"),
                    SheetNames.text(step.getBefore()),
                    SheetNames.text(step.getAfter())));
        }
        String caption = whose && page.getShare() != null ? caption(page) + "  (" + page.getShare() + ")" : caption(page);
        String note = SheetNames.text(page.getNote());
        return new Table(note.isEmpty() ? caption : caption + "  –  " + note, Objects.requireNonNull(List.of(new Column("", 0.4),
                new Column("", 4), new Column(Messages.recall_from, 2), new Column(Messages.recall_to, 2))), rows);
    }

    private static String sign(RunStep step) {
        return step.getState() == StepState.SET ? SET : step.getState() == StepState.EXCEPTION ? EXCEPTION : OPEN;
    }

    private static String what(RunStep step) {
        String what = SheetNames.text(step.getWhat());
        return step.getAction() == RecallAction.PULL ? NLS.bind(Messages.run_pull, what)
                : step.getAction() == RecallAction.PLUG ? NLS.bind(Messages.run_plug, what) : what;
    }
}
