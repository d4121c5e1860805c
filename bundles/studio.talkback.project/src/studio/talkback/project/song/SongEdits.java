package studio.talkback.project.song;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.common.command.UnexecutableCommand;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.MixNames;
import studio.talkback.library.Prints;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.quickentry.PrintNames;

/** The edits of a song sheet as commands, each one step to be undone. */
public final class SongEdits {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final EditingDomain domain;
    private final Item item;

    /** The edits of this item. */
    public SongEdits(EditingDomain domain, Item item) {
        this.domain = domain;
        this.item = item;
    }

    /** Adds a track after the last, with the next number where it has none. */
    public Command addTrack(Track track) {
        if (track.getNumber() == 0) {
            track.setNumber(item.getTracks().stream().mapToInt(Track::getNumber).max().orElse(0) + 1);
        }
        return command(AddCommand.create(domain, item, Literals.ITEM__TRACKS, track));
    }

    /**
     * Completes tracks, or opens them again where all of them are completed.
     *
     * @param engineer who completed them; null where that is not known
     */
    public Command toggleCompleted(List<Track> tracks, @Nullable Ref engineer, ZonedDateTime now) {
        boolean complete = tracks.stream().anyMatch(track -> track.getStatus() != TrackStatus.COMPLETED);
        CompoundCommand all = new CompoundCommand();
        for (Track track : tracks) {
            if (complete == (track.getStatus() != TrackStatus.COMPLETED)) {
                all.append(set(track, Literals.TRACK__STATUS, complete ? TrackStatus.COMPLETED : TrackStatus.OPEN));
                all.append(set(track, Literals.TRACK__COMPLETED_AT, complete ? now : null));
                all.append(set(track, Literals.TRACK__ENGINEER, complete ? engineer : null));
            }
        }
        return command(all);
    }

    /**
     * Begins a version on top of another.
     *
     * @param parent what it goes on from; null for the first
     * @param draft  whether it is a draft that branches
     * @param author who mixes it; null where that is not known
     * @param why    why it is begun; empty where nobody said
     */
    public Command addVersion(@Nullable MixVersion parent, boolean draft, @Nullable Ref author, String why,
            ZonedDateTime now) {
        MixVersion version = MODEL.createMixVersion();
        boolean branches = draft && parent != null;
        version.setName(branches && parent != null ? MixNames.nextDraft(item, parent) : MixNames.nextNumber(item));
        version.setDraft(branches);
        version.setParent(parent);
        version.setAuthor(author);
        version.setMadeAt(now);
        version.setWhy(why.isBlank() ? null : why.strip());
        return command(AddCommand.create(domain, item, Literals.ITEM__MIX_VERSIONS, version));
    }

    /**
     * Notes what the engineer wants of a draft.
     *
     * @param by       who wants it; null where nobody has these initials
     * @param initials as typed
     * @throws IllegalArgumentException if there are no words
     */
    public Command addNote(MixVersion version, String text, @Nullable Ref by, String initials, ZonedDateTime now) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note has words");
        }
        DraftNote note = MODEL.createDraftNote();
        note.setText(text.strip());
        note.setBy(by);
        note.setByName(initials);
        note.setAt(now);
        return command(AddCommand.create(domain, version, Literals.MIX_VERSION__DRAFT_NOTES, note));
    }

    /**
     * Ticks notes off, or opens them again where all of them are done.
     *
     * @param by who did what they ask; null where that is not known
     */
    public Command toggleDone(List<DraftNote> notes, @Nullable Ref by, ZonedDateTime now) {
        boolean done = notes.stream().anyMatch(note -> note.getDoneAt() == null);
        CompoundCommand all = new CompoundCommand();
        for (DraftNote note : notes) {
            if (done == (note.getDoneAt() == null)) {
                all.append(set(note, Literals.DRAFT_NOTE__DONE_AT, done ? now : null));
                all.append(set(note, Literals.DRAFT_NOTE__DONE_BY, done ? by : null));
            }
        }
        return command(all);
    }

    /**
     * Puts a note in other words.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Command reword(DraftNote note, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a note has words");
        }
        return set(note, Literals.DRAFT_NOTE__TEXT, text.strip());
    }

    /** Requires prints, with commas between their names; those that are required already are passed over. */
    public Command require(String names) {
        List<RequiredPrint> prints = required(names);
        prints.removeIf(print -> item.getRequiredPrints().stream()
                .anyMatch(had -> Objects.requireNonNull(print.getName()).equalsIgnoreCase(had.getName())));
        return prints.isEmpty() ? Objects.requireNonNull(UnexecutableCommand.INSTANCE)
                : command(AddCommand.create(domain, item, Literals.ITEM__REQUIRED_PRINTS, prints));
    }

    /** Required prints of these names with commas between them, as they will be named when they are made. */
    public static List<RequiredPrint> required(String names) {
        List<RequiredPrint> prints = new ArrayList<>();
        for (String name : PrintNames.listed(names)) {
            RequiredPrint print = MODEL.createRequiredPrint();
            print.setName(name);
            prints.add(print);
        }
        return prints;
    }

    /** Requires a print no more; prints that were made stay. */
    public Command requireNoMore(RequiredPrint print) {
        return command(RemoveCommand.create(domain, item, Literals.ITEM__REQUIRED_PRINTS, print));
    }

    /**
     * Lets a print of an earlier version stand for this one, by somebody's word, or takes that back.
     *
     * @param cell how the print stands now: stale, or carried over
     * @param by   whose word it is; null where that is not known
     * @throws IllegalArgumentException if the print is neither stale nor carried over
     */
    public Command carryOver(MixVersion version, String name, PrintMatrix.Cell cell, @Nullable Ref by) {
        MixVersion from = cell.from();
        Print carried = cell.print();
        if (carried != null && cell.standing() == PrintMatrix.Standing.CARRIED_OVER) {
            return command(RemoveCommand.create(domain, version, Literals.MIX_VERSION__PRINTS, carried));
        }
        Print earlier = from == null ? null : Prints.of(from, name);
        if (earlier == null || cell.standing() != PrintMatrix.Standing.STALE) {
            throw new IllegalArgumentException(name + " cannot be carried over");
        }
        Print print = MODEL.createPrint();
        print.setName(earlier.getName());
        print.setMadeAt(earlier.getMadeAt());
        print.setMixBus(earlier.getMixBus());
        print.setCarriedOverFrom(from);
        print.setCarriedOverBy(by);
        return command(AddCommand.create(domain, version, Literals.MIX_VERSION__PRINTS, print));
    }

    /**
     * Answers a request, or opens it again.
     *
     * @param answer what was done, which may be empty, or why it was declined, which may not
     * @param by     who answers; null where that is not known
     * @throws IllegalArgumentException if it is declined without a reason
     */
    public Command answer(Request request, RequestState state, String answer, @Nullable Ref by, ZonedDateTime now) {
        if (state == RequestState.DECLINED && answer.isBlank()) {
            throw new IllegalArgumentException("nobody's request is dropped without a reason");
        }
        boolean open = state == RequestState.OPEN;
        CompoundCommand all = new CompoundCommand();
        all.append(set(request, Literals.REQUEST__STATE, state));
        all.append(set(request, Literals.REQUEST__ANSWER, open || answer.isBlank() ? null : answer.strip()));
        all.append(set(request, Literals.REQUEST__ANSWERED_AT, open ? null : now));
        all.append(set(request, Literals.REQUEST__ANSWERED_BY, open ? null : by));
        return command(all);
    }

    /**
     * Puts what was asked in other words.
     *
     * @throws IllegalArgumentException if there are none
     */
    public Command reword(Request request, String text) {
        if (text.isBlank()) {
            throw new IllegalArgumentException("a request keeps its words");
        }
        return set(request, Literals.REQUEST__TEXT, text.strip());
    }

    private Command set(Object owner, Object feature, @Nullable Object value) {
        return command(SetCommand.create(domain, owner, feature, value == null ? SetCommand.UNSET_VALUE : value));
    }

    private static Command command(@Nullable Command command) {
        return Objects.requireNonNull(command);
    }
}
