package studio.talkback.item.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the song sheet. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Open_Title;
    public static String Open_NoItem;
    public static String Reading;
    public static String Fact_Due;
    public static String Fact_Blocked;
    public static String Tree_Name;
    public static String Tree_Spoken;
    public static String Tree_Draft;
    public static String Tree_Empty;
    public static String Prints_Name;
    public static String Prints_Mix;
    public static String Prints_MixName;
    public static String Prints_Made;
    public static String Prints_CarriedOver;
    public static String Prints_Stale;
    public static String Prints_Missing;
    public static String Prints_NoneRequired;
    public static String Prints_NoMix;
    public static String Prints_Complete;
    public static String Prints_Owed;
    public static String Tab_Tracks;
    public static String Tab_TracksCount;
    public static String Tab_Requests;
    public static String Tab_RequestsCount;
    public static String Tab_Changes;
    public static String Tab_Required;
    public static String Tab_Sheet;
    public static String Track_Sheet;
    public static String Track_New;
    public static String Track_Number;
    public static String Track_Name;
    public static String Track_Status;
    public static String Track_Source;
    public static String Track_Microphone;
    public static String Track_Preamp;
    public static String Track_Inserts;
    public static String Track_Eq;
    public static String Track_Comment;
    public static String Track_Engineer;
    public static String Track_Open;
    public static String Track_Completed;
    public static String Track_Omitted;
    public static String Request_List;
    public static String Request_Number;
    public static String Request_Text;
    public static String Request_AskedBy;
    public static String Request_Due;
    public static String Request_State;
    public static String Request_Answer;
    public static String Request_Open;
    public static String Request_Done;
    public static String Request_Declined;
    public static String Required_List;
    public static String Required_Name;
    public static String Required_Due;
    public static String Required_Note;
    public static String Required_New;
    public static String Required_Already;
    public static String Changes_NoMix;
    public static String Changes_First;
    public static String Changes_None;
    public static String Sheet_Title;
    public static String Sheet_Number;
    public static String Sheet_Due;
    public static String Sheet_Tempo;
    public static String Sheet_BlockedOn;
    public static String Sheet_BlockedWhy;
    public static String Sheet_Note;
    public static String Request_New;
    public static String Request_Cheapest;
    public static String Request_NeedsText;
    public static String Request_NeedsWhy;
    public static String Paste;
    public static String Paste_Title;
    public static String Paste_MessageSession;
    public static String Paste_MessageItems;
    public static String Paste_By;
    public static String Paste_ByHint;
    public static String Paste_For;
    public static String Paste_Take;
    public static String Paste_Item;
    public static String Paste_NoItem;
    public static String Paste_Requests;
    public static String Paste_LeftOutName;
    public static String Paste_LeftOut;
    public static String Paste_NothingLeftOut;
    public static String Paste_Line;
    public static String Paste_Why;
    public static String Paste_MakeOne;
    public static String Paste_MakeMany;
    public static String Paste_NeedsText;
    public static String Paste_NeedsItem;
    public static String Paste_WhichItem;
    public static String Paste_NothingTaken;
    public static String Paste_NoText;
    public static String Paste_NoProject;
    public static String Paste_Reading;
    public static String Paste_Making;
    public static String Paste_TakingBack;
    public static String Paste_NothingToTakeBack;
    public static String Decline;
    public static String Decline_Question;
    public static String Decline_NeedsReason;
    public static String Done;
    public static String Done_Question;
    public static String Reply;
    public static String Reply_Reading;
    public static String Reply_Copied;
    public static String All_Title;
    public static String All_Answer;
    public static String All_Answering;
    public static String All_Empty;
    public static String Ways_Of;

    static {
        NLS.initializeMessages("studio.talkback.item.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
