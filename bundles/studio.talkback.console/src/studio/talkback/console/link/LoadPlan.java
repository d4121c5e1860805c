package studio.talkback.console.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.ParameterChange;

/**
 * Exactly what a load would change on the console that answers, made by {@link LinkedConsole#plan}. Immutable; nothing
 * has been sent. It is of the moment when it was made: a load looks again, and refuses when more would change.
 */
public final class LoadPlan {

    private final ConsoleIdentity console;
    private final ConsoleState wanted;
    private final ConsoleReading reading;
    private final List<Planned> planned;
    private final Told told;

    /**
     * What the plan tells.
     *
     * @param changes     what changes, phantom power apart
     * @param phantom     how phantom power changes
     * @param muted       the strips that are muted meanwhile
     * @param mutedWords  the same for people
     * @param notSent     what of the state is not sent, and why
     * @param notKnown    what the console does not tell and so is left alone
     * @param rateRemark  that the state was made at another sample rate; null where not
     */
    record Told(List<ParameterChange> changes, List<ParameterChange> phantom, List<String> muted, String mutedWords,
            List<String> notSent, List<String> notKnown, @Nullable String rateRemark) {

        Told {
            changes = Objects.requireNonNull(List.copyOf(changes));
            phantom = Objects.requireNonNull(List.copyOf(phantom));
            muted = Objects.requireNonNull(List.copyOf(muted));
            notSent = Objects.requireNonNull(List.copyOf(notSent));
            notKnown = Objects.requireNonNull(List.copyOf(notKnown));
        }
    }

    LoadPlan(ConsoleIdentity console, ConsoleState wanted, ConsoleReading reading, List<Planned> planned, Told told) {
        this.console = console;
        this.wanted = wanted;
        this.reading = reading;
        this.planned = Objects.requireNonNull(List.copyOf(planned));
        this.told = told;
    }

    /** Whose controls would change. */
    public ConsoleIdentity console() {
        return console;
    }

    /** The state that would be loaded. */
    public ConsoleState wanted() {
        return wanted;
    }

    /**
     * What would change, phantom power apart: {@code before} is where the console stands, {@code after} where it would.
     * {@link studio.talkback.console.DiffWords} folds it for people. The settings of an effect that is exchanged are
     * not listed one by one.
     */
    public List<ParameterChange> changes() {
        return told.changes();
    }

    /** What phantom power would change, which takes a yes of its own: {@link LoadConsent#phantom()}. */
    public List<ParameterChange> phantom() {
        return told.phantom();
    }

    /** The strips that are open now and would be muted, their faders down, while something changes; by their labels. */
    public List<String> mutedMeanwhile() {
        return told.muted();
    }

    /** The same in one line for people, by their names where they are few and else by their numbers; empty where there are none. */
    public String mutedWords() {
        return told.mutedWords();
    }

    /** What of the state would not be sent and why, a line in words each: what Talkback does not know, the clock. */
    public List<String> notSent() {
        return told.notSent();
    }

    /** What the console does not tell, and which is left alone for that; a line in words each. */
    public List<String> notKnown() {
        return told.notKnown();
    }

    /** That the state was made at another sample rate than the console runs at; null where not, or not known. */
    public @Nullable String rateRemark() {
        return told.rateRemark();
    }

    /** How many controls would be set, phantom power and the settings of exchanged effects included. */
    public int controls() {
        return planned.size();
    }

    /** Whether the console already stands as the state does, so far as it can be told and set. */
    public boolean isEmpty() {
        return planned.isEmpty();
    }

    /** Whether something that is heard would change, so that a person has to say that no headphones are on. */
    public boolean asksForHeadphones() {
        return planned.stream().anyMatch(each -> each.role().isHeard());
    }

    /** How the console stood when the plan was made. */
    ConsoleReading reading() {
        return reading;
    }

    /** What is set. */
    List<Planned> planned() {
        return planned;
    }

    /** Those with or without phantom power. */
    List<Planned> planned(boolean withPhantom) {
        return new ArrayList<>(planned.stream()
                .filter(each -> withPhantom || each.role() != ControlRole.PHANTOM).toList());
    }
}
