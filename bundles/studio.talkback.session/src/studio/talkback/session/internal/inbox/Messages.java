package studio.talkback.session.internal.inbox;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the inbox says to those who leave lines in it. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String incomplete;
    public static String tooLong;
    public static String failed;
    public static String finding;
    public static String fileLineTooLong;
    public static String fileNoOperator;
    public static String answersHeader;
    public static String answerLogged;
    public static String answerRefused;
    public static String answerNotAgain;
    public static String answerNotAgainSeveral;
    public static String answerReport;

    static {
        NLS.initializeMessages("studio.talkback.session.internal.inbox.messages", Messages.class);
    }

    private Messages() {
    }
}
