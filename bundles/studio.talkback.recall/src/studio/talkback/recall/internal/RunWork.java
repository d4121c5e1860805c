package studio.talkback.recall.internal;

import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Reconciliation;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Photo;
import studio.talkback.model.PrintProof;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.StepState;
import studio.talkback.model.ToneCheck;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RecallPlan;
import studio.talkback.recall.RunEnd;
import studio.talkback.recall.RunException;
import studio.talkback.recall.RunMark;
import studio.talkback.recall.RunProgress;
import studio.talkback.recall.RunStart;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.DeskNow;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.room.UncapturedException;
import studio.talkback.room.internal.Loading;
import studio.talkback.room.internal.NotSet;
import studio.talkback.session.internal.log.Lookup;
import studio.talkback.session.internal.log.OpenDocuments;

/** One try to change a run, on the documents as they are now. */
public final class RunWork {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final Library library;
    private final OpenDocuments documents;
    private final ConsoleFamilies families;

    /** @param documents those of this try */
    public RunWork(Library library, OpenDocuments documents, ConsoleFamilies families) {
        this.library = library;
        this.documents = documents;
        this.families = families;
    }

    /** What is said of a file that is no photo. */
    public static String noPhoto(Path file) {
        return NLS.bind(Messages.noPhoto, file.getFileName());
    }

    /** See {@link studio.talkback.recall.RecallRuns#start}. */
    public Ref start(RunStart start, @Nullable Ref goingOn) throws LibraryException {
        if (goingOn != null) {
            throw new RunException(Objects.requireNonNull(Messages.run_goesOn));
        }
        DeskNow desk = new Desks(library).now(start.room());
        if (desk.desk().uncaptured() && start.uncaptured() == Uncaptured.REFUSE) {
            throw new UncapturedException(NLS.bind(Messages.run_uncaptured, desk.desk().roomName(),
                    Integer.valueOf(desk.desk().changes().size())), desk.desk());
        }
        RecallPlan plan = new Planning(library, families).from(desk, start.recall());
        if (plan.isEmpty() && plan.unknown().isEmpty()) {
            throw new RunException(NLS.bind(Messages.run_nothing, plan.toTitle()));
        }
        RecallRun run = RunMaking.of(plan);
        Recall wanted = library.load(start.recall().toDocument(), Recall.class).orElseThrow().content();
        run.setProject(wanted.getProject());
        run.setItem(wanted.getItem());
        run.setMixVersion(wanted.getMixVersion());
        run.setRoom(start.room().toDocument());
        run.setStartedAt(start.at());
        run.setStartedBy(new Lookup(library).party(start.operator()).orElse(null));
        Ref ref = documents.add(Kinds.RECALL_RUN, Ids.complete(run));
        documents.commit(start.operator(), NLS.bind(Messages.run_begun, plan.toTitle()));
        return ref;
    }

    /** See {@link studio.talkback.recall.RecallRuns#mark}. */
    public @Nullable Committed mark(Ref run, RunMark mark) throws LibraryException {
        RecallRun open = open(run);
        Set<String> wanted = new HashSet<>(mark.steps());
        List<RunStep> steps = open.getPages().stream().flatMap(page -> page.getSteps().stream())
                .filter(step -> wanted.remove(step.getId())).toList();
        if (!wanted.isEmpty()) {
            throw new RunException(Objects.requireNonNull(Messages.run_noStep));
        }
        String why = mark.state() == StepState.EXCEPTION && !mark.why().isBlank() ? mark.why().strip() : null;
        List<RunStep> changed = steps.stream()
                .filter(step -> step.getState() != mark.state() || !Objects.equals(step.getWhy(), why)).toList();
        if (changed.isEmpty()) {
            return null;
        }
        for (RunStep step : changed) {
            step.setState(mark.state());
            step.setWhy(why);
            step.setDoneAt(mark.state() == StepState.OPEN ? null : mark.at());
            step.setDoneBy(mark.state() == StepState.OPEN ? null : mark.operator());
        }
        return documents.commit(mark.operator(), NLS.bind(reason(mark.state()), named(changed)));
    }

    private static String reason(StepState state) {
        return Objects.requireNonNull(switch (state) {
            case SET -> Messages.run_set;
            case EXCEPTION -> Messages.run_exception;
            case OPEN -> Messages.run_open;
        });
    }

    private static String named(List<RunStep> steps) {
        RunStep first = steps.getFirst();
        String unit = first.eContainer() instanceof RunPage page ? Named.text(page.getUnit()) : "";
        String whats = steps.stream().map(step -> Named.text(step.getWhat())).collect(Collectors.joining(", "));
        return Objects.requireNonNull((unit + " " + whats).strip());
    }

    /** See {@link studio.talkback.recall.RecallRuns#share}. */
    public Committed share(Ref run, Set<String> pages, String initials, String operator) throws LibraryException {
        RecallRun open = open(run);
        Set<String> wanted = new HashSet<>(pages);
        open.getPages().stream().filter(page -> wanted.remove(page.getId()))
                .forEach(page -> page.setShare(initials.isBlank() ? null : initials.strip()));
        if (!wanted.isEmpty()) {
            throw new RunException(Objects.requireNonNull(Messages.run_noPage));
        }
        return documents.commit(operator, NLS.bind(Messages.run_shared, Integer.valueOf(pages.size()), initials));
    }

    /** See {@link studio.talkback.recall.RecallRuns#note}. */
    public Committed note(Ref run, String page, String note, String operator) throws LibraryException {
        RunPage noted = page(open(run), page);
        noted.setNote(note.isBlank() ? null : note.strip());
        return documents.commit(operator, NLS.bind(Messages.run_noted, Named.text(noted.getUnit())));
    }

    /** See {@link studio.talkback.recall.RecallRuns#photo}. */
    public Committed photo(Ref run, String page, Photo kept, String operator) throws LibraryException {
        RunPage shown = page(open(run), page);
        Photo photo = Objects.requireNonNull(EcoreUtil.copy(kept));
        photo.setSubject(shown.getUnit());
        shown.getPhotos().add(photo);
        return documents.commit(operator, NLS.bind(Messages.run_photo, Named.text(shown.getUnit())));
    }

    /** See {@link studio.talkback.recall.RecallRuns#tone}. */
    public Committed tone(Ref run, String point, @Nullable Double wanted, double read, String operator)
            throws LibraryException {
        if (point.isBlank() || Double.isNaN(read) || Double.isInfinite(read)) {
            throw new RunException(Objects.requireNonNull(Messages.run_noTone));
        }
        RecallRun open = open(run);
        ToneCheck tone = open.getToneChecks().stream()
                .filter(each -> Named.key(each.getPoint()).equals(Named.key(point))).findFirst().orElse(null);
        if (tone == null) {
            tone = Objects.requireNonNull(MODEL.createToneCheck());
            tone.setPoint(point.strip());
            open.getToneChecks().add(tone);
        }
        tone.setWantedDb(wanted);
        tone.setReadDb(Double.valueOf(read));
        return documents.commit(operator, NLS.bind(Messages.run_tone, point.strip()));
    }

    /** See {@link studio.talkback.recall.RecallRuns#totalRecallOff}. */
    public Committed totalRecallOff(Ref run, boolean off, String operator) throws LibraryException {
        open(run).setTotalRecallOff(off);
        return documents.commit(operator, Objects.requireNonNull(off ? Messages.run_trOff : Messages.run_trOn));
    }

    /** See {@link studio.talkback.recall.RecallRuns#prove}. */
    public Committed prove(Ref run, PrintProof proof, String operator) throws LibraryException {
        PrintProof kept = Ids.complete(EcoreUtil.copy(proof));
        kept.setCheckedBy(new Lookup(library).party(operator).orElse(null));
        open(run).setProof(kept);
        return documents.commit(operator, NLS.bind(Messages.proof_made, ProofWords.numbers(kept)));
    }

    /** See {@link studio.talkback.recall.RecallRuns#end}. */
    public Committed end(Ref run, RunEnd end) throws LibraryException {
        RecallRun ended = close(run, end);
        Ref item = ended.getItem();
        Ref room = ended.getRoom();
        if (item == null || room == null) {
            throw new RunException(Objects.requireNonNull(Messages.run_noItem));
        }
        DeskLoad load = new DeskLoad(room, item, ended.getMixVersion(), ended.getRecall(), end.operator(), end.at());
        String done = new Loading(library, documents).put(load, Uncaptured.LEAVE, result(ended, end), run, NotSet.of(ended));
        verify(ended, end);
        return documents.commit(end.operator(), done);
    }

    /** See {@link studio.talkback.recall.RecallRuns#giveUp}. */
    public Committed giveUp(Ref run, RunEnd end) throws LibraryException {
        RecallRun ended = close(run, end);
        return documents.commit(end.operator(), NLS.bind(Messages.run_givenUp, result(ended, end)));
    }

    private RecallRun close(Ref run, RunEnd end) throws LibraryException {
        RecallRun open = open(run);
        open.setEndedAt(end.at());
        open.setNote(end.note().isBlank() ? null : end.note().strip());
        String verifier = end.verifiedBy();
        if (verifier != null && !verifier.isBlank()) {
            open.setVerifiedBy(new Lookup(library).party(verifier.strip()).orElseThrow(
                    () -> new RunException(NLS.bind(Messages.run_nobody, verifier.strip()))));
        }
        return open;
    }

    /** Who looked whether the room stands as it is wanted, and found it so, has proven the recall. */
    private void verify(RecallRun run, RunEnd end) throws LibraryException {
        RunProgress progress = RunProgress.of(run);
        Ref wanted = run.getRecall();
        Stored<Recall> recall = run.getVerifiedBy() == null || wanted == null || !progress.complete() || progress.exceptions() > 0
                ? null : documents.open(wanted, Recall.class).orElse(null);
        if (recall != null && !recall.diverged() && recall.content().getKnowing() != KnowingLevel.PHOTO) {
            recall.content().setVerifiedBy(run.getVerifiedBy());
            recall.content().setVerifiedAt(end.at());
            recall.content().setKnowing(KnowingLevel.VERIFIED);
            documents.changed(recall.ref());
        }
    }

    /** How it came out, in words that stand in the log. */
    private static String result(RecallRun run, RunEnd end) {
        RunProgress progress = RunProgress.of(run);
        String set = NLS.bind(Messages.result_set, Integer.valueOf(progress.done() - progress.exceptions()),
                Integer.valueOf(progress.steps()));
        String by = setBy(run);
        int left = progress.steps() - progress.done();
        String open = left == 0 ? "" : NLS.bind(Messages.result_open, Integer.valueOf(left));
        String exceptions = run.getPages().stream().flatMap(page -> page.getSteps().stream()
                .filter(step -> step.getState() == StepState.EXCEPTION).map(step -> exception(page, step)))
                .collect(Collectors.joining(", "));
        String verified = run.getVerifiedBy() == null ? Messages.result_notVerified
                : NLS.bind(Messages.result_verified, end.verifiedBy());
        return set + (by.isEmpty() ? "" : NLS.bind(Messages.result_by, by)) + open + (exceptions.isEmpty() ? "" : NLS.bind(Messages.result_exceptions, exceptions))
                + "; " + ProofWords.ofRun(run.getProof()) + verified;
    }

    /** Who set it: {@code JK}, or {@code EB 3, JK 8} where several did. */
    private static String setBy(RecallRun run) {
        Map<String, Integer> people = new TreeMap<>();
        run.getPages().forEach(page -> page.getSteps().stream()
                .filter(step -> step.getState() == StepState.SET && step.getDoneBy() != null)
                .forEach(step -> people.merge(step.getDoneBy(), Integer.valueOf(1), Integer::sum)));
        return Objects.requireNonNull(people.size() == 1 ? people.keySet().iterator().next()
                : people.entrySet().stream().map(each -> each.getKey() + " " + each.getValue()).collect(Collectors.joining(", ")));
    }

    private static String exception(RunPage page, RunStep step) {
        String what = (Named.text(page.getUnit()) + " " + Named.text(step.getWhat())).strip();
        return step.getWhy() == null ? what : what + " (" + step.getWhy() + ")";
    }

    /**
     * The run, if it goes on.
     *
     * @throws RunException if it does not
     */
    public RecallRun open(Ref run) throws LibraryException {
        bringTogether(run);
        Stored<RecallRun> stored = documents.open(run, RecallRun.class)
                .orElseThrow(() -> new RunException(Objects.requireNonNull(Messages.run_gone)));
        if (stored.diverged()) {
            throw new RunException(Objects.requireNonNull(Messages.run_diverged));
        } else if (stored.content().getEndedAt() != null) {
            throw new RunException(Objects.requireNonNull(Messages.run_ended));
        }
        documents.changed(stored.ref());
        return stored.content();
    }

    /** A run as it is known here, with what was marked apart; empty where there is none. */
    public static Optional<Stored<RecallRun>> together(Library library, Ref run) throws LibraryException {
        return new Reconciliation(library, Ref::toString, ConflictChooser.NOBODY).load(run, RecallRun.class);
    }

    /** What two people marked apart, before anything is done on top of it. */
    private void bringTogether(Ref run) throws LibraryException {
        Stored<RecallRun> together = library.heads(run).size() < 2 ? null
                : together(library, run).orElse(null);
        if (together != null && together.diverged()) {
            library.exchange().settle(Objects.requireNonNull(List.of(together)));
        }
    }

    private static RunPage page(RecallRun run, String id) throws RunException {
        return run.getPages().stream().filter(page -> id.equals(page.getId())).findFirst()
                .orElseThrow(() -> new RunException(Objects.requireNonNull(Messages.run_noPage)));
    }
}
