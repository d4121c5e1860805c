package studio.talkback.handover.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the rooms' screens say. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String All_Files;
    public static String Apart_List;
    public static String Apart_Newer;
    public static String Apart_Older;
    public static String Apart_What;
    public static String Cancel;
    public static String Choice_AllChosen;
    public static String Choice_AllNewer;
    public static String Choice_AllOlder;
    public static String Choice_Before;
    public static String Choice_Delete;
    public static String Choice_Deleted;
    public static String Choice_Keep;
    public static String Choice_Lines;
    public static String Choice_Open;
    public static String Choice_OpenOne;
    public static String Choice_Saving;
    public static String Choice_Together;
    public static String Choice_What;
    public static String Close;
    public static String HandOver;
    public static String HandOver_Choose;
    public static String HandOver_Do;
    public static String HandOver_Done;
    public static String HandOver_Doing;
    public static String HandOver_Everything;
    public static String HandOver_File;
    public static String HandOver_Files;
    public static String HandOver_Message;
    public static String HandOver_NoFolder;
    public static String HandOver_NoProject;
    public static String HandOver_NoRoom;
    public static String HandOver_Project;
    public static String HandOver_Replace;
    public static String HandOver_Room;
    public static String HandOver_Show;
    public static String HandOver_What;
    public static String Here;
    public static String Reading;
    public static String Rooms_None;
    public static String Rooms_AsOf;
    public static String Rooms_AsOfToCome;
    public static String Rooms_Empty;
    public static String Rooms_HandOver;
    public static String Rooms_Shared;
    public static String Rooms_TakeIn;
    public static String Shared;
    public static String Shared_AtTheEnd;
    public static String Shared_Away;
    public static String Shared_Do;
    public static String Shared_Folder;
    public static String Shared_Hint;
    public static String Shared_Inside;
    public static String Shared_Job;
    public static String Shared_Message;
    public static String Shared_Met;
    public static String Shared_NoFolder;
    public static String Shared_None;
    public static String Shared_NotYet;
    public static String Shared_Problem;
    public static String TakeIn;
    public static String TakeIn_AllHere;
    public static String TakeIn_Choose;
    public static String TakeIn_Do;
    public static String TakeIn_Doing;
    public static String TakeIn_Done;
    public static String TakeIn_Looking;
    public static String TakeIn_PurgedHere;
    public static String TakeIn_PurgedThere;
    public static String TakeIn_Question;
    public static String TakeIn_Settled;
    public static String TakeIn_Waiting;
    public static String Version;
    public static String Version_Deleted;

    static {
        NLS.initializeMessages("studio.talkback.handover.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
