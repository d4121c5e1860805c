package studio.talkback.project.request;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

/**
 * One way to answer a request, and what it costs.
 *
 * @param way      what is to be done, the cheapest first
 * @param text     that in words
 * @param minutes  how long it takes; 0 where there is nothing to make; null where no time is known
 * @param basis    what the time and the offer are based on; empty where there is nothing to say
 * @param engineer whether it is only one if the engineer agrees
 * @param answer   what the request's answer says once it is done; empty where that cannot be known yet
 */
public record Offer(Way way, String text, @Nullable Integer minutes, String basis, boolean engineer, String answer) {

    /** The ways to answer a request. */
    public enum Way {
        /** A print that there is says it already. */
        PRINT,
        /** Prints that there are, put together. */
        SUM,
        /** The mix is put on the desk again and printed. */
        RECALL,
        /** A mix version that is still to be made. */
        NEW_MIX
    }

    /** What it costs, in words. */
    public String cost() {
        Integer time = minutes;
        return time == null ? Messages.offer_noTime
                : time.intValue() == 0 ? Messages.offer_nothingToMake : NLS.bind(Messages.offer_minutes, time);
    }

    /** The offer in one line, with what it is based on. */
    public String explained() {
        return basis.isEmpty() ? line() : NLS.bind(Messages.offer_explained, line(), basis);
    }

    /** The offer in one line: what is to be done, what it costs, whose word it needs. */
    public String line() {
        return NLS.bind(engineer ? Messages.offer_lineIfAgreed : Messages.offer_line, text, cost());
    }
}
