package studio.talkback.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the window. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Library;
    public static String LibraryNotOpened;
    public static String NoOperator;
    public static String Operator;
    public static String OperatorComplaint;
    public static String OperatorHint;
    public static String OperatorQuestion;
    public static String OperatorTitle;
    public static String Title;

    static {
        NLS.initializeMessages("studio.talkback.app.messages", Messages.class);
    }

    private Messages() {
    }
}
