package studio.talkback.room.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the desk, its captures and the bar of a room say. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String turnedInRecall;
    public static String noRoom;
    public static String noItem;
    public static String noMix;
    public static String otherRecall;
    public static String nothingOnDesk;
    public static String diverged;
    public static String captureWhat;
    public static String nothingToCapture;
    public static String noPhoto;
    public static String photosOf;
    public static String noSuchUnit;
    public static String noScene;
    public static String stillWritten;
    public static String inFile;
    public static String itemAndMix;
    public static String changes_one;
    public static String changes_several;
    public static String uncaptured_load;
    public static String uncaptured_strike;
    public static String uncaptured_capture;
    public static String uncaptured_one;
    public static String uncaptured_several;
    public static String that_one;
    public static String that_several;
    public static String left;
    public static String loaded;
    public static String loaded_recall;
    public static String loaded_noRecall;
    public static String struck;
    public static String title;
    public static String title_noMix;
    public static String captured;
    public static String captured_with;
    public static String captured_settings;
    public static String captured_scene;
    public static String captured_photos;
    public static String note_unmatched;
    public static String note_console;
    public static String note_notSet;
    public static String notSet_exception;
    public static String notSet_why;
    public static String notSet_open;
    public static String notSet_pull;
    public static String notSet_plug;
    public static String bar_notSet;
    public static String unknownUnit;
    public static String unknownControl;
    public static String consoleChanged_one;
    public static String consoleChanged;
    public static String consoleUnknown;
    public static String otherFamily;
    public static String ago_now;
    public static String ago_minutes;
    public static String ago_hours;
    public static String ago_days;
    public static String until_days;
    public static String bar_desk;
    public static String bar_deskEmpty;
    public static String bar_mix;
    public static String bar_mixLeft;
    public static String bar_changes;
    public static String bar_captured;
    public static String bar_loaded;
    public static String bar_neverCaptured;
    public static String bar_session;
    public static String bar_saved;
    public static String bar_notFound;
    public static String bar_copied;
    public static String bar_neverCopied;
    public static String bar_next;
    public static String bar_due;
    public static String bar_booked;
    public static String bar_late;
    public static String bar_nothing;
    public static String bar_attention;
    public static String bar_anotherClient;
    public static String console_noFamily;
    public static String console_noAddress;
    public static String console_unknownFamily;
    public static String console_notTold;
    public static String console_loaded;
    public static String console_verified;
    public static String console_more;
    public static String console_noRecall;

    static {
        NLS.initializeMessages("studio.talkback.room.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
