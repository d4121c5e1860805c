package studio.talkback.recall.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the recall run. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Run;
    public static String Tab;
    public static String Title;
    public static String Reading;
    public static String Saving;
    public static String Meanwhile;
    public static String Progress_Person;
    public static String Mine;
    public static String End;
    public static String Ended;
    public static String Complete;
    public static String LeftToOthers;
    public static String Nothing;
    public static String Differ;
    public static String Pages;
    public static String Page;
    public static String Steps;
    public static String Photo;
    public static String Photo_Choose;
    public static String Keys;
    public static String Part_Patch;
    public static String Part_Automatic;
    public static String Part_Switches;
    public static String Part_Pots;
    public static String Part_Look;
    public static String Progress_Done;
    public static String Progress_Exceptions;
    public static String Progress_Left;
    public static String Step_Pull;
    public static String Step_Plug;
    public static String Step_Load;
    public static String State_Set;
    public static String State_Exception;
    public static String Outline_Share;
    public static String Ask_Why;
    public static String Hint_Why;
    public static String Ask_Note;
    public static String Hint_Note;
    public static String Ask_Share;
    public static String Hint_Share;
    public static String Start_Title;
    public static String Start_Message;
    public static String Start_Recall;
    public static String Start_Plan;
    public static String Start_Begin;
    public static String Start_Nothing;
    public static String Start_NoItem;
    public static String Start_NoRecall;
    public static String Uncaptured_Capture;
    public static String Uncaptured_Leave;
    public static String Uncaptured_Cancel;
    public static String End_Title;
    public static String End_On;
    public static String End_All;
    public static String End_NotAll;
    public static String End_More;
    public static String End_TotalRecallOff;
    public static String End_VerifiedBy;
    public static String End_VerifiedHint;
    public static String End_Note;
    public static String End_GiveUp;
    public static String Proof_With;
    public static String Proof_Printed;
    public static String Proof_Hint;
    public static String Proof_Choose;
    public static String Proof_Compare;
    public static String Proof_Comparing;
    public static String Proof_Cancel;
    public static String Proof_Cancelled;
    public static String Proof_None;
    public static String Proof_NotApproved;
    public static String Tone_In;
    public static String Tone_Out;
    public static String Tone_Wanted;
    public static String Tone_NoNumber;

    static {
        NLS.initializeMessages("studio.talkback.recall.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
