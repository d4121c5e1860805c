package studio.talkback.wrap;

import studio.talkback.model.identity.Ref;
import studio.talkback.wrap.internal.Messages;

/**
 * Something that a session leaves behind.
 *
 * @param kind   what it is
 * @param open   whether somebody has to do something about it today; what is not goes on, and has somebody who does it
 * @param text   what there is to say, in one line
 * @param mend   what mends it, in one line; empty for what goes on
 * @param about  what it is about: a log line, a session, an item, a desk's room
 * @param number the number of the request that it is about; 0 for none
 */
public record Finding(Kind kind, boolean open, String text, String mend, Ref about, int number) {

    /** What may be left behind. */
    public enum Kind {
        /** The desk was changed and nobody captured it. */
        DESK,
        /** An editor holds something that is not saved. */
        UNSAVED,
        /** The DAW's session was saved after it was last copied. */
        COPY,
        /** Something was saved in a watched folder, and was neither kept nor dropped. */
        PROPOSAL,
        /** A print of this session has no file, and so no hash. */
        PRINT,
        /** A request is neither done nor declined. */
        REQUEST,
        /** Nobody noted when the session began. */
        TIME_IN,
        /** Nobody noted when it ended. */
        TIME_OUT,
        /** Other hours that are missing or do not fit. */
        HOURS,
        /** A next action that nobody owns. */
        OWNER,
        /** A next action that goes on, with its owners. */
        ACTION
    }

    /** What it is, in one word. */
    public String caption() {
        return switch (kind) {
        case DESK -> Messages.caption_desk;
        case UNSAVED -> Messages.caption_unsaved;
        case COPY -> Messages.caption_copy;
        case PROPOSAL -> Messages.caption_proposal;
        case PRINT -> Messages.caption_print;
        case REQUEST -> Messages.caption_request;
        case TIME_IN, TIME_OUT, HOURS -> Messages.caption_hours;
        case OWNER, ACTION -> Messages.caption_action;
        };
    }

    /** Whether a few typed words mend it, which {@link Mending#mend} takes. */
    public boolean typed() {
        return switch (kind) {
        case TIME_IN, TIME_OUT, OWNER, REQUEST -> true;
        default -> false;
        };
    }
}
