package studio.talkback.room.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the room bar and of what is done to a desk. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Bar_Capture;
    public static String Bar_CaptureHint;
    public static String Bar_Fault;
    public static String Bar_Faults;
    public static String Bar_NoRoom;
    public static String Capture;
    public static String Capture_Changes;
    public static String Capture_Choose;
    public static String Capture_Job;
    public static String Capture_Kept;
    public static String Capture_KeptHint;
    public static String Capture_Message;
    public static String Capture_Mix;
    public static String Capture_NoChanges;
    public static String Capture_NoFile;
    public static String Capture_NotRead;
    public static String Capture_Note;
    public static String Capture_Nothing;
    public static String Capture_Ok;
    public static String Capture_Open;
    public static String Capture_Photos;
    public static String Capture_PhotosHint;
    public static String Capture_Scene;
    public static String Capture_SceneHint;
    public static String Capture_Title;
    public static String Capture_Unknown;
    public static String Hidden_Desk;
    public static String Hidden_Title;
    public static String Load;
    public static String Load_Job;
    public static String Load_Message;
    public static String Load_Mix;
    public static String Load_MixName;
    public static String Load_NoItem;
    public static String Load_NoRecall;
    public static String Load_Recall;
    public static String Load_Title;
    public static String Reading;
    public static String Room_Message;
    public static String Room_None;
    public static String Room_Title;
    public static String Strike;
    public static String TakeBack_Job;
    public static String TakeBack_Nothing;
    public static String TakeBack_Title;
    public static String Uncaptured_Cancel;
    public static String Uncaptured_Capture;
    public static String Uncaptured_LoadOver;
    public static String Uncaptured_StrikeOver;
    public static String Capture_Live;
    public static String Capture_NoConsole;
    public static String Console_Reading;
    public static String Console_NoItem;
    public static String Console_NoRecall;
    public static String Console_NotWritten;
    public static String ConsoleLoad;
    public static String ConsoleLoad_Title;
    public static String ConsoleLoad_Message;
    public static String ConsoleLoad_Nothing;
    public static String ConsoleLoad_Rate;
    public static String ConsoleLoad_Headphones;
    public static String ConsoleLoad_PhantomOne;
    public static String ConsoleLoad_Phantom;
    public static String ConsoleLoad_Ok;
    public static String ConsoleLoad_Job;
    public static String ConsoleVerify;
    public static String ConsoleVerify_Title;
    public static String Plan_Phantom;
    public static String Plan_Muted;
    public static String Plan_NotSent;
    public static String Plan_NotKnown;
    public static String Plan_NotCompared;
    public static String Plan_Mismatches;
    public static String Watch;
    public static String Watch_Beside;
    public static String Watch_Same;
    public static String Watch_OneDiffers;
    public static String Watch_Differ;
    public static String Watch_Nothing;
    public static String Watch_Stop;
    public static String Watch_Hidden;

    static {
        NLS.initializeMessages("studio.talkback.room.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
