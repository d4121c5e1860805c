package studio.talkback.console.ui.photo;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of photos of units. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Photos;
    public static String Photo_Said;
    public static String Photo_SaidUntimed;
    public static String Photo_Place;
    public static String Photo_Keys;
    public static String Photo_None;
    public static String Photo_Count;
    public static String Photo_WhichUnit;
    public static String Photo_NoPhoto;
    public static String Photo_NothingToPaste;
    public static String Photo_NotNow;
    public static String Photo_UnitGone;
    public static String Photo_Inbox;
    public static String Photo_InboxEmpty;
    public static String Photo_NoInbox;
    public static String Photo_Choose;
    public static String Photo_Pasted;
    public static String Photo_Job;
    public static String Photo_Reading;
    public static String Photo_Opening;
    public static String Photo_Deleted;
    public static String Photo_Large;
    public static String Photo_LargeKeys;
    public static String Walk_Next;
    public static String Walk_Here;
    public static String Walk_Done;

    static {
        NLS.initializeMessages("studio.talkback.console.ui.photo.messages", Messages.class);
    }

    private Messages() {
    }
}
