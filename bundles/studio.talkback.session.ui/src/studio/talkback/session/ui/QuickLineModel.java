package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Evidence;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.quickentry.Completion;
import studio.talkback.session.quickentry.CompletionSource;
import studio.talkback.session.quickentry.Proposal;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.quickentry.SpanRole;

/**
 * What the entry line holds: the chip of its kind and the text after it. Knows nothing of widgets, so that the rules
 * of typing can be tested by themselves. The line as the parser reads it is chip letter, space, text.
 */
final class QuickLineModel {

    private final Supplier<ZonedDateTime> clock;
    private QuickEntryContext context;
    private CompletionSource source;
    private @Nullable QuickEntryKind chip;
    private boolean forcedNote;
    private List<OpenFault> faults = Objects.requireNonNull(List.of());
    private String text = "";
    private @Nullable ZonedDateTime begun;
    private final List<Evidence> files = new ArrayList<>();

    /** @param clock the time of now in the room's zone; the first keystroke is what counts */
    QuickLineModel(QuickEntryContext context, CompletionSource source, Supplier<ZonedDateTime> clock) {
        this.context = context;
        this.source = source;
        this.clock = clock;
    }

    /** Other names or another current item, while the text stays. */
    void setContext(QuickEntryContext newContext, CompletionSource newSource) {
        context = newContext;
        source = newSource;
    }

    /** What is broken in the room. */
    void setFaults(List<OpenFault> open) {
        faults = open;
    }

    /** What is broken of what a line names. */
    List<OpenFault> faultsOf(QuickEntry entry) {
        return Objects.requireNonNull(faults.stream().filter(fault -> entry.spans().stream()
                .anyMatch(span -> span.role() == SpanRole.UNIT && fault.isOn(span.value()))).toList());
    }

    /**
     * Takes the text as it stands in the widget now.
     *
     * @return the text to show instead, shorter by the kind's letter where that turned into a chip
     */
    String type(String typed) {
        if (typed.isEmpty() && chip == null && files.isEmpty()) {
            begun = null;
            forcedNote = false;
        } else if (begun == null) {
            begun = clock.get();
        }
        text = typed;
        if (chip == null && !forcedNote && typed.length() >= 2 && typed.charAt(1) == ' ') {
            QuickEntryKind kind = context.kinds().byLetter(Character.toLowerCase(typed.charAt(0)));
            if (kind != null) {
                chip = kind;
                text = Objects.requireNonNull(typed.substring(2));
            }
        }
        return text;
    }

    /**
     * Backspace at the very start: the chip turns back into its letter, and the line is a note from now on.
     *
     * @return the text to show instead; null where there is no chip to undo
     */
    @Nullable
    String undoChip() {
        QuickEntryKind kind = chip;
        if (kind == null) {
            return null;
        }
        chip = null;
        forcedNote = true;
        text = kind.letter() + " " + text;
        return text;
    }

    /** Empties the line. */
    void clear() {
        chip = null;
        forcedNote = false;
        text = "";
        begun = null;
        files.clear();
    }

    /** Adds a file that the line is to show. */
    void attach(Evidence file) {
        if (begun == null) {
            begun = clock.get();
        }
        files.add(file);
    }

    /** The files that the line is to show. */
    List<Evidence> files() {
        return Objects.requireNonNull(List.copyOf(files));
    }

    /** The files by their names; empty where there are none. */
    String fileNames() {
        return Objects.requireNonNull(String.join(", ", files.stream().map(Evidence::getName).toList()));
    }

    /** The number of the item that lines are about until another is named; null for none. */
    @Nullable
    String currentItem() {
        return context.currentItem();
    }

    /** The kind that a letter said; null where none did. */
    @Nullable
    QuickEntryKind chip() {
        return chip;
    }

    boolean isEmpty() {
        return text.isBlank() && files.isEmpty();
    }

    /** Whether nothing was typed. */
    boolean isBlank() {
        return text.isBlank();
    }

    /** How many characters of the line stand before the text that is shown. */
    int prefixLength() {
        return chip == null ? 0 : 2;
    }

    /** The whole line, as the parser reads it; files that nothing is said of are called by their names. */
    String line() {
        QuickEntryKind kind = chip;
        String said = text.isBlank() ? fileNames() : text;
        return kind == null ? said : kind.letter() + " " + said;
    }

    /** When the line was begun; now where it was not. */
    ZonedDateTime begun() {
        ZonedDateTime start = begun;
        return start == null ? Objects.requireNonNull(clock.get()) : start;
    }

    /** What the line says as it stands. */
    QuickEntry entry() {
        QuickEntryContext at = new QuickEntryContext(begun(), context.kinds(),
                context.names(), context.currentItem(), context.frameRate(), context.dueTime());
        boolean filesAlone = text.isBlank() && !files.isEmpty() && chip == null;
        return forcedNote || filesAlone ? QuickEntryParser.parseAsNote(filesAlone ? fileNames() : text, at)
                : QuickEntryParser.parse(line(), at);
    }

    /** What could stand at the caret, best first; positions are those of the shown text. */
    List<Proposal> proposals(int caret) {
        int prefix = prefixLength();
        // The same name known from two places (this item's track, another's) is one proposal.
        Set<String> seen = new HashSet<>();
        return Completion.propose(line(), caret + prefix, source).stream()
                .filter(proposal -> proposal.start() >= prefix && seen.add(proposal.start() + proposal.replacement()))
                .map(proposal -> new Proposal(proposal.start() - prefix, proposal.end() - prefix,
                        proposal.replacement(), proposal.candidate()))
                .toList();
    }
}
