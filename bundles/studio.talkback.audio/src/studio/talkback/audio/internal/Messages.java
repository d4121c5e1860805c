package studio.talkback.audio.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What is said of sound files. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String noSound;
    public static String headerCut;
    public static String headerDamaged;
    public static String noData;
    public static String compressed;
    public static String cutMeanwhile;
    public static String remark_noLength;
    public static String remark_cut;
    public static String compare_reading;
    public static String compare_finding;
    public static String compare_null;
    public static String compare_rates;
    public static String compare_channels;
    public static String compare_short;
    public static String compare_noNumbers;

    static {
        NLS.initializeMessages("studio.talkback.audio.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
