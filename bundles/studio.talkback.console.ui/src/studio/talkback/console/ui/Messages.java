package studio.talkback.console.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the console settings. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Open_Title;
    public static String Open_NoItem;
    public static String Open_NoRecall;
    public static String Open_Outboard;
    public static String Open_NotNow;
    public static String Outboard_Title;
    public static String Reading;
    public static String Making;
    public static String Settings;
    public static String Fault_Marked;
    public static String Fault_Said;
    public static String Fault_Open;
    public static String Strips;
    public static String Filter;
    public static String OnlyDiffering;
    public static String Count;
    public static String CountCompared;
    public static String Column_Strip;
    public static String Column_Control;
    public static String Column_Value;
    public static String Column_Other;
    public static String Column_Range;
    public static String CompareWith;
    public static String CompareNothing;
    public static String NoOther;
    public static String Original;
    public static String BuildScene;
    public static String Console_Load;
    public static String Console_Verify;
    public static String Original_SaveAs;
    public static String Original_Saving;
    public static String Original_Saved;
    public static String Tab_Console;
    public static String Tab_Outboard;
    public static String Tab_Patch;
    public static String Tab_Difference;
    public static String Tab_Recall;
    public static String Fact_Captured;
    public static String Fact_SetBy;
    public static String Fact_NoConsole;
    public static String Knowing_Photo;
    public static String Knowing_Values;
    public static String Knowing_Verified;
    public static String Recall_Title;
    public static String Recall_CapturedAt;
    public static String Recall_SetBy;
    public static String Recall_VerifiedBy;
    public static String Recall_Room;
    public static String Recall_Knowing;
    public static String Recall_Note;
    public static String Difference_NoOther;
    public static String Difference_Choose;
    public static String Difference_Head;
    public static String Difference_None;
    public static String Difference_OtherConsole;
    public static String Difference_Passing;
    public static String Difference_Sections;
    public static String Difference_AllStrips;
    public static String Difference_Beside;
    public static String Difference_Spoken;
    public static String Difference_SpokenSame;
    public static String Strip_On;
    public static String Strip_Muted;
    public static String Section_All;
    public static String Section_Levels;
    public static String Section_Name;
    public static String Section_Input;
    public static String Section_Gate;
    public static String Section_Dynamics;
    public static String Section_Insert;
    public static String Section_Eq;
    public static String Section_Sends;
    public static String Section_Groups;
    public static String Section_Pan;
    public static String Section_Fader;
    public static String Section_Headamps;
    public static String Section_Routing;
    public static String Section_Effects;
    public static String Section_Outputs;
    public static String Section_Setup;
    public static String Section_Passing;
    public static String Outboard;
    public static String Outboard_Unit;
    public static String Outboard_Location;
    public static String Outboard_Control;
    public static String Outboard_Value;
    public static String Outboard_UnitOf;
    public static String Outboard_New;
    public static String Outboard_NoUnit;
    public static String Units;
    public static String Units_All;
    public static String Units_NoRack;
    public static String Units_Differ;
    public static String Units_Placed;
    public static String Outboard_FromRoom;
    public static String Outboard_Drawing;
    public static String Outboard_Table;
    public static String Outboard_Compared;
    public static String Outboard_Empty;
    public static String Outboard_NotDrawn;
    public static String Outboard_SomeNotDrawn;
    public static String FromRoom_Title;
    public static String FromRoom_Which;
    public static String Drawing_Title;
    public static String Drawing_Which;
    public static String Drawing_Ours;
    public static String Fact_ComparedWith;
    public static String Patch;
    public static String Patch_From;
    public static String Patch_To;
    public static String Patch_Broken;
    public static String Patch_Note;
    public static String Patch_New;

    static {
        NLS.initializeMessages("studio.talkback.console.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
