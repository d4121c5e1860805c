package studio.talkback.wrap;

import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.identity.Ref;
import studio.talkback.wrap.internal.Messages;

/**
 * How a session stands at the end of the day.
 *
 * @param session  which one
 * @param title    the project's title, or empty
 * @param where    its room and its day
 * @param hours    its hours in one line
 * @param ended    whether its time out is noted
 * @param findings what is open first, in the order in which it is best mended; then what goes on
 */
public record WrapUp(Ref session, String title, String where, String hours, boolean ended, List<Finding> findings) {

    /** Copies the list. */
    public WrapUp {
        findings = Objects.requireNonNull(List.copyOf(findings));
    }

    /** How many are open. */
    public int open() {
        return (int) findings.stream().filter(Finding::open).count();
    }

    /** Whether nothing is open. */
    public boolean wrapped() {
        return open() == 0;
    }

    /** Whether all is wrapped, else how many are open, in a few words. */
    public String summary() {
        return switch (open()) {
        case 0 -> Messages.wrapped;
        case 1 -> Messages.open_one;
        default -> NLS.bind(Messages.open_several, Integer.valueOf(open()));
        };
    }

    /** All of it as plain text, as it is copied: {@code !} before what is open, line feeds between lines. */
    public String toText() {
        StringBuilder text = new StringBuilder(NLS.bind(Messages.text_title, title, where)).append('\n');
        text.append(hours).append('\n');
        for (Finding each : findings) {
            text.append(each.open() ? "! " : "  ").append(each.caption()).append(": ").append(each.text()).append('\n');
        }
        return text.append(summary()).append('\n').toString();
    }
}
