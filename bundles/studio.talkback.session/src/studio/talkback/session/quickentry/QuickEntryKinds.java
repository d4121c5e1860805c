package studio.talkback.session.quickentry;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.session.internal.quickentry.Messages;

/**
 * The table of kinds, the note first. Immutable; a plug-in's kinds are added with {@link #with}.
 *
 * @param all the kinds in the order of the help; the first is what a line without a kind becomes
 */
public record QuickEntryKinds(List<QuickEntryKind> all) {
    private static final QuickEntryKinds BUILT_IN = new QuickEntryKinds(List.of(
            kind("note", QuickEntryKind.NO_LETTER, Messages.kind_note, BodyShape.PROSE,
                    Messages.example_note, Messages.meaning_note),
            kind("request", 'r', Messages.kind_request, BodyShape.CHANGE,
                    Messages.example_request, Messages.meaning_request),
            kind("decision", 'd', Messages.kind_decision, BodyShape.DECISION,
                    Messages.example_decision, Messages.meaning_decision),
            kind("track", 't', Messages.kind_track, BodyShape.TRACKS,
                    Messages.example_track, Messages.meaning_track),
            kind("version", 'v', Messages.kind_version, BodyShape.CHANGE,
                    Messages.example_version, Messages.meaning_version),
            kind("console", 'c', Messages.kind_console, BodyShape.CONSOLE,
                    Messages.example_console, Messages.meaning_console),
            kind("print", 'p', Messages.kind_print, BodyShape.PRINTS,
                    Messages.example_print, Messages.meaning_print),
            kind("media", 'm', Messages.kind_media, BodyShape.COPY,
                    Messages.example_media, Messages.meaning_media),
            kind("fault", 'f', Messages.kind_fault, BodyShape.FAULT,
                    Messages.example_fault, Messages.meaning_fault),
            kind("picture", 'k', Messages.kind_picture, BodyShape.PICTURE,
                    Messages.example_picture, Messages.meaning_picture),
            kind("action", 'x', Messages.kind_action, BodyShape.PLAIN,
                    Messages.example_action, Messages.meaning_action),
            kind("approval", 'y', Messages.kind_approval, BodyShape.APPROVAL,
                    Messages.example_approval, Messages.meaning_approval),
            kind("hours", 'h', Messages.kind_hours, BodyShape.HOURS,
                    Messages.example_hours, Messages.meaning_hours)));

    /**
     * @throws IllegalArgumentException if there is no kind, or two share an id or a letter
     */
    public QuickEntryKinds {
        all = List.copyOf(all);
        long ids = all.stream().map(QuickEntryKind::id).distinct().count();
        List<Character> letters = all.stream().map(QuickEntryKind::letter)
                .filter(letter -> letter.charValue() != QuickEntryKind.NO_LETTER).toList();
        if (all.isEmpty() || ids < all.size() || letters.stream().distinct().count() < letters.size()) {
            throw new IllegalArgumentException("Each kind of entry needs an id and a letter of its own.");
        }
    }

    /** Returns the kinds every studio has. */
    public static QuickEntryKinds builtIn() {
        return BUILT_IN;
    }

    /**
     * Returns this table with one kind more.
     *
     * @throws IllegalArgumentException if its id or its letter is taken
     */
    public QuickEntryKinds with(QuickEntryKind kind) {
        List<QuickEntryKind> more = new ArrayList<>(all);
        more.add(kind);
        return new QuickEntryKinds(more);
    }

    /** Returns the kind a letter says, or null if none does. */
    public @Nullable QuickEntryKind byLetter(char letter) {
        for (QuickEntryKind kind : all) {
            if (kind.letter() == letter && letter != QuickEntryKind.NO_LETTER) {
                return kind;
            }
        }
        return null;
    }

    /** Returns the kind with an id, or null if there is none. */
    public @Nullable QuickEntryKind byId(String id) {
        return all.stream().filter(kind -> kind.id().equals(id)).findFirst().orElse(null);
    }

    /** Returns what a line without a kind becomes. */
    public QuickEntryKind note() {
        return all.getFirst();
    }

    private static QuickEntryKind kind(String id, char letter, String label, BodyShape shape, String example,
            String meaning) {
        return new QuickEntryKind(id, letter, label, shape, example, meaning);
    }
}
