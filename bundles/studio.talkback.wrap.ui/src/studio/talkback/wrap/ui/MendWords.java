package studio.talkback.wrap.ui;

import studio.talkback.wrap.Finding;

/** What is asked for where a few words mend a finding. */
final class MendWords {

    private MendWords() {
    }

    /** The question. */
    static String question(Finding.Kind kind) {
        return switch (kind) {
        case TIME_IN -> Messages.Ask_TimeIn;
        case TIME_OUT -> Messages.Ask_TimeOut;
        case OWNER -> Messages.Ask_Owner;
        default -> Messages.Ask_Request;
        };
    }

    /** What may be typed, while nothing is. */
    static String hint(Finding.Kind kind) {
        return switch (kind) {
        case TIME_IN -> Messages.Hint_TimeIn;
        case TIME_OUT -> Messages.Hint_TimeOut;
        case OWNER -> Messages.Hint_Owner;
        default -> Messages.Hint_Request;
        };
    }
}
