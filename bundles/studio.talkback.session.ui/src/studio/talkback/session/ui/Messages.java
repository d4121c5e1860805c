package studio.talkback.session.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the session log's screens. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Actions_Done;
    public static String Actions_Due;
    public static String Actions_Empty;
    public static String Actions_Item;
    public static String Actions_Keys;
    public static String Actions_List;
    public static String Actions_OfAll;
    public static String Actions_OfProject;
    public static String Actions_Owner;
    public static String Actions_Project;
    public static String Actions_Saving;
    public static String Actions_Text;
    public static String Actions_Title;
    public static String Actions_TitleLate;
    public static String Attach_Job;
    public static String Editor_Empty;
    public static String Editor_Name;
    public static String Entry_At;
    public static String Entry_Corrected;
    public static String Entry_Earlier;
    public static String Entry_Files;
    public static String Entry_Struck;
    public static String Evidence_Opening;
    public static String Header_BitDepth;
    public static String Header_Close;
    public static String Header_Date;
    public static String Header_File;
    public static String Header_FrameRates;
    public static String Header_Gone;
    public static String Header_In;
    public static String Header_Level;
    public static String Header_Note;
    public static String Header_Open;
    public static String Header_Out;
    public static String Header_Room;
    public static String Header_SampleRate;
    public static String Header_Scene;
    public static String Header_Tempo;
    public static String Header_Timecode;
    public static String Header_Unreadable;
    public static String Header_Unsaved;
    public static String Help_Hint;
    public static String Help_Keys;
    public static String Help_Title;
    public static String Import_Command;
    public static String Import_Job;
    public static String Import_More;
    public static String Import_Title;
    public static String In;
    public static String Moment_There;
    public static String NewSession;
    public static String NewSession_Empty;
    public static String NewSession_Hint;
    public static String NewSession_Items;
    public static String NewSession_NoProject;
    public static String NewSession_Project;
    public static String NewSession_Role;
    public static String NewSession_Title;
    public static String NewSession_Who;
    public static String Out;
    public static String Outcome_Due;
    public static String Outcome_Kind;
    public static String Outcome_Why;
    public static String Paste_Picture;
    public static String People_List;
    public static String Proposal_Dropped;
    public static String Proposal_Dropping;
    public static String Proposal_Hint;
    public static String Proposal_Job;
    public static String Proposal_Keeping;
    public static String Proposal_Kept;
    public static String Proposal_Kind;
    public static String Proposal_Name;
    public static String Proposal_Other;
    public static String Proposal_Photo;
    public static String Proposal_Print;
    public static String Proposal_Scene;
    public static String Proposal_SessionFile;
    public static String Proposal_SessionText;
    public static String Proposal_SomePrint;
    public static String QuickLine_Empty;
    public static String QuickLine_File;
    public static String QuickLine_Files;
    public static String QuickLine_Keeping;
    public static String QuickLine_Name;
    public static String QuickLine_NameWithKind;
    public static String QuickLine_Prompt;
    public static String Rate;
    public static String Reading;
    public static String Redo;
    public static String Redone;
    public static String Saving;
    public static String Saving_Line;
    public static String Scene;
    public static String Strike_NeedsReason;
    public static String Strike_Question;
    public static String Strike_Title;
    public static String Strip_Name;
    public static String Strip_Saved;
    public static String Strip_Title;
    public static String Tempo;
    public static String Timecode;
    public static String Undo;
    public static String Undone;
    public static String Log_Lines;
    public static String Help_Lines;
    public static String Completion_List;

    static {
        NLS.initializeMessages("studio.talkback.session.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
