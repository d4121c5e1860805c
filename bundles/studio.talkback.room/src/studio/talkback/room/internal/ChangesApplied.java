package studio.talkback.room.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.ControlChange;
import studio.talkback.model.ControlsChanged;
import studio.talkback.model.Entry;
import studio.talkback.model.Recall;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.DeskChange;
import studio.talkback.session.internal.quickentry.Naming;

/** What the log tells was changed since a recall, applied to its copy. */
final class ChangesApplied {

    private final List<String> applied = new ArrayList<>();
    private final List<String> console = new ArrayList<>();
    private final List<Unmatched> unmatched = new ArrayList<>();

    private ChangesApplied() {
    }

    /** No changes. */
    static ChangesApplied none() {
        return new ChangesApplied();
    }

    /** Applies changes in their order to a recall of a room's desk. */
    static ChangesApplied to(Recall recall, Library library, Ref room, List<DeskChange> changes)
            throws LibraryException {
        ChangesApplied result = new ChangesApplied();
        Outboard outboard = Outboard.of(recall, library, room);
        for (DeskChange change : changes) {
            Ref entry = change.entry();
            if (entry == null) {
                // What is no line of a log comes from the console itself.
                result.console.add(change.text());
            } else {
                Optional<Stored<Entry>> logged = library.load(entry, Entry.class);
                if (logged.isPresent() && logged.get().content().getDetail() instanceof ControlsChanged controls) {
                    result.apply(controls, change.text(), outboard);
                }
            }
        }
        return result;
    }

    /** The settings that were made, one line each. */
    List<String> applied() {
        return applied;
    }

    /** What was changed on the console. */
    List<String> console() {
        return console;
    }

    /** What has no place among the settings. */
    List<Unmatched> unmatched() {
        return unmatched;
    }

    /** Whether nothing was changed. */
    boolean isEmpty() {
        return applied.isEmpty() && console.isEmpty() && unmatched.isEmpty();
    }

    private void apply(ControlsChanged controls, String text, Outboard outboard) throws LibraryException {
        String typed = Objects.requireNonNullElse(controls.getUnit(), "");
        Outboard.Found unit = outboard.find(typed);
        if (unit == null && Naming.isStrip(typed)) {
            console.add(text);
            return;
        } else if (unit == null) {
            unmatched.add(new Unmatched(text, NLS.bind(Messages.unknownUnit, text)));
            return;
        }
        List<String> left = new ArrayList<>();
        for (ControlChange each : controls.getSettings()) {
            String made = unit.set(text(each.getControl()), text(each.getAfter()));
            if (made == null) {
                left.add((text(each.getControl()) + " " + text(each.getAfter())).strip());
            } else {
                applied.add(made);
            }
        }
        if (!left.isEmpty() || controls.getSettings().isEmpty()) {
            boolean none = left.size() == controls.getSettings().size();
            String line = none ? text : unit.name() + " " + String.join(" ", left);
            unmatched.add(new Unmatched(line, NLS.bind(Messages.unknownControl, line)));
        }
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
