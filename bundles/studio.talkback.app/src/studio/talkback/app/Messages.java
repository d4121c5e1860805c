package studio.talkback.app;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the window. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Backup;
    public static String Backup_Age;
    public static String Backup_Ahead;
    public static String Backup_All;
    public static String Backup_Cancel;
    public static String Backup_Cancelled;
    public static String Backup_Choose;
    public static String Backup_ChooseHint;
    public static String Backup_ChooseSecond;
    public static String Backup_Closing;
    public static String Backup_Copied;
    public static String Backup_Copy;
    public static String Backup_Days;
    public static String Backup_Earlier;
    public static String Backup_EarlierFailed;
    public static String Backup_Failed;
    public static String Backup_Folder;
    public static String Backup_ForDays;
    public static String Backup_ForOneDay;
    public static String Backup_Hours;
    public static String Backup_Inside;
    public static String Backup_Job;
    public static String Backup_JustNow;
    public static String Backup_Last;
    public static String Backup_LastIn;
    public static String Backup_Made;
    public static String Backup_Marked;
    public static String Backup_Minutes;
    public static String Backup_Needed;
    public static String Backup_Never;
    public static String Backup_Newest;
    public static String Backup_NewestSecond;
    public static String Backup_NoEarlier;
    public static String Backup_NoSecond;
    public static String Backup_None;
    public static String Backup_NotNeeded;
    public static String Backup_NotThere;
    public static String Backup_Now;
    public static String Backup_OfDay;
    public static String Backup_Old;
    public static String Backup_OldBecause;
    public static String Backup_OneDay;
    public static String Backup_Place;
    public static String Backup_ReadOnly;
    public static String Backup_Restore;
    public static String Backup_RestoreCancelled;
    public static String Backup_RestoreInto;
    public static String Backup_RestoreWhich;
    public static String Backup_Restored;
    public static String Backup_SamePlace;
    public static String Backup_Second;
    public static String Backup_SecondFailed;
    public static String Backup_SecondHint;
    public static String Backup_SecondNever;
    public static String Backup_SecondOld;
    public static String Backup_Size;
    public static String Backup_Space;
    public static String Backup_StillToCome;
    public static String Backup_Title;
    public static String Backup_Units;
    public static String Backup_Usual;
    public static String Backup_When;
    public static String Held;
    public static String Held_Leave;
    public static String Held_Message;
    public static String Held_Wait;
    public static String Library;
    public static String Library_Backup;
    public static String Library_Held;
    public static String Library_Hint;
    public static String Library_ReadOnly;
    public static String Library_Warning;
    public static String LibraryNotOpened;
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
