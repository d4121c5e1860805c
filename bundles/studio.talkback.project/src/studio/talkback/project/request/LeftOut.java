package studio.talkback.project.request;

import java.util.Objects;

/** Why a pasted line is no request. */
public enum LeftOut {
    /** Somebody is greeted. */
    GREETING(Messages.leftOut_greeting),
    /** Thanks, regards, a name, what a mail ends with. */
    SIGNATURE(Messages.leftOut_signature),
    /** A line of an earlier mail. */
    QUOTED(Messages.leftOut_quoted),
    /** A line of a mail's head: from, to, subject. */
    HEADER(Messages.leftOut_header),
    /** A time or a name that a chat puts between lines. */
    CHAT_STAMP(Messages.leftOut_chatStamp),
    /** It only names the item that the next lines are about. */
    ITEM_HEADING(Messages.leftOut_itemHeading),
    /** It has no words. */
    NO_WORDS(Messages.leftOut_noWords);

    private final String words;

    LeftOut(String words) {
        this.words = words;
    }

    /** What its user reads. */
    public String words() {
        return Objects.requireNonNull(words);
    }
}
