package studio.talkback.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the window. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Backup;
    public static String Backup_Age;
    public static String Backup_Cancel;
    public static String Backup_Cancelled;
    public static String Backup_Choose;
    public static String Backup_ChooseHint;
    public static String Backup_Closing;
    public static String Backup_Days;
    public static String Backup_Failed;
    public static String Backup_Hours;
    public static String Backup_Inside;
    public static String Backup_Job;
    public static String Backup_JustNow;
    public static String Backup_Last;
    public static String Backup_Marked;
    public static String Backup_Minutes;
    public static String Backup_Needed;
    public static String Backup_Never;
    public static String Backup_NotNeeded;
    public static String Backup_Now;
    public static String Backup_OneDay;
    public static String Backup_Place;
    public static String Backup_Size;
    public static String Backup_SizeIn;
    public static String Backup_Title;
    public static String Backup_Units;
    public static String Backup_Usual;
    public static String Backup_When;
    public static String Hidden_All;
    public static String Hidden_But;
    public static String Hidden_Hint;
    public static String Hidden_Tab;
    public static String Hidden_TabUnread;
    public static String Library;
    public static String Library_Backup;
    public static String Library_Hint;
    public static String LibraryNotOpened;
    public static String Marked;
    public static String NoOperator;
    public static String Operator;
    public static String OperatorComplaint;
    public static String OperatorHint;
    public static String OperatorNew;
    public static String OperatorPeople;
    public static String OperatorQuestion;
    public static String OperatorTitle;
    public static String Pinned;
    public static String Pinned_Hint;
    public static String Pinned_To;
    public static String Plugins;
    public static String Plugins_Contributes;
    public static String Plugins_Copied;
    public static String Plugins_Copy;
    public static String Plugins_Details;
    public static String Plugins_Empty;
    public static String Plugins_Folder;
    public static String Plugins_Hint;
    public static String Plugins_In;
    public static String Plugins_InUse;
    public static String Plugins_LeftOut;
    public static String Plugins_Line;
    public static String Plugins_Name;
    public static String Plugins_NoFolder;
    public static String Plugins_OpenFolder;
    public static String Plugins_PathCopied;
    public static String Plugins_State;
    public static String Plugins_Version;
    public static String Watched;
    public static String Watched_Message;
    public static String Watched_Reading;
    public static String Watched_Folder;
    public static String Watched_Project;
    public static String Watched_State;
    public static String Watched_Photos;
    public static String Watched_NoPhotos;
    public static String Watched_Choose;
    public static String Watched_None;
    public static String Watched_Lines;
    public static String Watched_LinesHint;
    public static String Watched_CopyLines;
    public static String Watched_Copy;
    public static String Watched_Empty;
    public static String Watched_Watching;
    public static String Title;

    static {
        NLS.initializeMessages("studio.talkback.app.messages", Messages.class);
    }

    private Messages() {
    }
}
