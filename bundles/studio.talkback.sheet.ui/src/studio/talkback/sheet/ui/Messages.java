package studio.talkback.sheet.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of printing. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Print;
    public static String Print_Title;
    public static String Print_Message;
    public static String Print_Unsaved;
    public static String Print_Nothing;
    public static String Print_Sheet;
    public static String Print_Paper;
    public static String Print_A4;
    public static String Print_Letter;
    public static String Print_Folder;
    public static String Print_Choose;
    public static String Print_ChooseHint;
    public static String Print_Open;
    public static String Print_Ok;
    public static String Print_Copy;
    public static String Print_UsualFolder;
    public static String Print_NoFolder;
    public static String Print_NotWritten;
    public static String Print_NoViewer;
    public static String Print_Written;
    public static String Print_Copied;
    public static String Job;
    public static String Sheet_WorkOrder;
    public static String Sheet_Log;
    public static String Sheet_Tracks;
    public static String Sheet_LeftOff;
    public static String Sheet_Recall;
    public static String Sheet_Run;
    public static String Sheet_RunOwn;
    public static String Sheet_RunOthers;

    static {
        NLS.initializeMessages("studio.talkback.sheet.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
