package studio.talkback.session.ui;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.faults.RoomFaults;
import studio.talkback.session.quickentry.Candidate;
import studio.talkback.session.quickentry.CompletionSource;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Talkback;

/**
 * The entry line of one session, wherever it stands: it knows the session's names, is about the item at hand, and saves
 * what is typed when Enter is pressed.
 */
final class SessionLine {

    /** What stands around the line. */
    interface Place {

        /** Takes the last entry of the session up again. */
        void correctLast();

        /** Esc was pressed in the empty line. */
        void leave();

        /** What is proposed there; null where nothing is. */
        @Nullable
        ProposalPane proposals();
    }

    private final Ref session;
    private final EntryKinds kinds;
    private final QuickLine line;
    private final FileIntake intake;
    private final LibraryReader writer;
    private final LibraryReader names;
    private final LibraryReader numbers;
    private final Consumer<Logged> logged;
    private final Runnable follow = this::followItem;
    private @Nullable Ref correcting;
    private @Nullable String item;
    private @Nullable Ref itemAtHand;

    /** @param logged is told what was saved */
    SessionLine(Composite parent, Ref session, EntryKinds kinds, Consumer<Logged> logged, Place place) {
        this.session = session;
        this.kinds = kinds;
        this.logged = logged;
        QuickEntryContext nothingKnown = QuickEntryContext.at(now()).withKinds(kinds.table());
        QuickLineModel model = new QuickLineModel(nothingKnown,
                new CompletionSource(kinds.table(), Objects.requireNonNull(List.<Candidate>of())), SessionLine::now);
        line = new QuickLine(parent, model, new Owner(place));
        intake = new FileIntake(line);
        writer = new LibraryReader(line);
        names = new LibraryReader(line);
        // One of its own: reading the names meanwhile must not supersede it.
        numbers = new LibraryReader(line);
        Talkback.context().addListener(follow);
        Talkback.hiding().addListener(follow);
        line.addDisposeListener(event -> {
            Talkback.context().removeListener(follow);
            Talkback.hiding().removeListener(follow);
        });
        followItem();
    }

    /** The line to type into. */
    QuickLine line() {
        return line;
    }

    /** Takes files in as evidence, as when they are dropped on the log. */
    void takeIn(List<Path> files) {
        intake.take(files);
    }

    /** Takes an entry up again: what is typed next replaces it. */
    void correct(Ref entry) {
        names.read(Messages.Reading, (library, monitor) -> log(library).history(entry), versions -> {
            if (!versions.isEmpty()) {
                correcting = entry;
                line.setLine(versions.getFirst().typed());
                line.setFocus();
            }
        });
    }

    /** The item at hand is the one that lines are about, until the line names another. */
    private void followItem() {
        Ref selected = Talkback.context().state().item();
        if (selected == null || Objects.equals(selected, itemAtHand)) {
            refreshNames();
            return;
        }
        numbers.read(Messages.Reading, (library, monitor) -> SessionPage.itemNumber(library, session, selected), number -> {
            itemAtHand = selected;
            item = number.isEmpty() ? item : number;
            refreshNames();
        });
    }

    private void refreshNames() {
        String about = item;
        ZonedDateTime at = now();
        names.read(Messages.Reading, (library, monitor) -> known(library, at, about), found -> found.ifPresent(known -> {
            line.model().setContext(known.context(), new CompletionSource(kinds.table(), known.candidates()));
            line.model().setFaults(known.faults());
            line.refresh();
        }));
    }

    /** Empty while the session's client is hidden: the line is covered, and nobody types into it. */
    private Optional<Names> known(Library library, ZonedDateTime at, @Nullable String about) throws LibraryException {
        return !ClientView.mayShow(library, session) ? Objects.requireNonNull(Optional.empty())
                : Objects.requireNonNull(Optional.of(new Names(log(library).context(session, at, about),
                        log(library).names(session, about), new RoomFaults(library).ofSession(session))));
    }

    private void save(QuickEntry entry, String typed, List<Evidence> files) {
        String operator = Operator.atDesk();
        if (operator.isEmpty()) {
            return;
        }
        Ref corrected = correcting;
        Evidence[] evidence = files.toArray(Evidence[]::new);
        correcting = null;
        line.clear();
        item = entry.item();
        // Said in the title where it fails: the next line may be in the place of this one by then, or the strip be gone.
        writer.write(NLS.bind(Messages.Saving_Line, typed),
                (library, monitor) -> corrected == null ? log(library).add(session, entry, operator, evidence)
                        : log(library).correct(corrected, entry, operator, evidence),
                logged, failure -> takeBack(typed, corrected, files));
        refreshNames();
    }

    /** What could not be saved is put back to be seen and sent again. */
    private void takeBack(String typed, @Nullable Ref corrected, List<Evidence> files) {
        if (line.model().isEmpty()) {
            line.setLine(typed);
            line.attach(files);
            correcting = corrected;
        }
    }

    private SessionLog log(Library library) {
        return new SessionLog(library, kinds);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    /** What the line knows of the session's names. */
    private record Names(QuickEntryContext context, List<Candidate> candidates, List<OpenFault> faults) {
    }

    private final class Owner implements QuickLine.Owner {

        private final Place place;

        Owner(Place place) {
            this.place = place;
        }

        @Override
        public void save(QuickEntry entry, String typed, List<Evidence> files) {
            SessionLine.this.save(entry, typed, files);
        }

        @Override
        public boolean pasteFiles() {
            return intake.paste();
        }

        @Override
        public void editLast() {
            place.correctLast();
        }

        @Override
        public void givenUp() {
            correcting = null;
        }

        @Override
        public void leave() {
            place.leave();
        }

        @Override
        public void help() {
            new EntryHelp(line.getShell(), kinds.table()).open();
        }

        @Override
        public void keepProposed() {
            onProposals(ProposalPane::keepSelected);
        }

        @Override
        public void dropProposed() {
            onProposals(ProposalPane::dropSelected);
        }

        @Override
        public void moveProposed(int by) {
            onProposals(pane -> pane.move(by));
        }

        private void onProposals(Consumer<ProposalPane> task) {
            ProposalPane pane = place.proposals();
            if (pane != null) {
                task.accept(pane);
            }
        }
    }
}
