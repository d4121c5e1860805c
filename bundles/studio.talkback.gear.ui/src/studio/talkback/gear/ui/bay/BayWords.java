package studio.talkback.gear.ui.bay;

import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/** What is said of drawn bays. */
final class BayWords {

    private BayWords() {
    }

    /** That a cord was begun, and the point where it could end; empty for none. */
    static String plugging(String from, String to) {
        return Objects.requireNonNull(NLS.bind(to.isEmpty() ? Messages.Plugging : Messages.Plugging_To, from, to));
    }

    /** That no label has what was typed. */
    static String notFound(String typed) {
        return Objects.requireNonNull(NLS.bind(Messages.NotFound, typed));
    }
}
