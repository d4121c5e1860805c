package studio.talkback.studio.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the studio's own screens. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Bay_Columns;
    public static String Bay_List;
    public static String Bay_Name;
    public static String Bay_New;
    public static String Bay_Rows;
    public static String Control_Key;
    public static String Control_Kind;
    public static String Control_List;
    public static String Control_Maximum;
    public static String Control_Minimum;
    public static String Control_Name;
    public static String Control_New;
    public static String Control_Positions;
    public static String Control_Reset;
    public static String Control_Tolerance;
    public static String Control_Unit;
    public static String Directory;
    public static String Equipment;
    public static String Equipment_New;
    public static String Fact_Controls;
    public static String Fact_Faults;
    public static String Fault_List;
    public static String Fault_Mended;
    public static String Fault_New;
    public static String Fault_Since;
    public static String Fault_Text;
    public static String Fault_Unit;
    public static String Fault_Workaround;
    public static String Filter;
    public static String Gear_Category;
    public static String Gear_Maker;
    public static String Gear_Model;
    public static String Initials_Form;
    public static String Initials_Taken;
    public static String Kind_Fader;
    public static String Kind_Knob;
    public static String Kind_Meter;
    public static String Kind_PatchPoint;
    public static String Kind_PushButton;
    public static String Kind_SteppedSwitch;
    public static String Kind_Toggle;
    public static String Making;
    public static String Party_Company;
    public static String Party_Initials;
    public static String Party_Kind;
    public static String Party_Mail;
    public static String Party_Name;
    public static String Party_Note;
    public static String Party_OfCompany;
    public static String Party_Person;
    public static String Party_Phone;
    public static String Party_Roles;
    public static String People;
    public static String People_New;
    public static String Projects_Archived;
    public static String Projects_Client;
    public static String Projects_None;
    public static String Projects_Role;
    public static String Projects_State;
    public static String Projects_Title;
    public static String Reading;
    public static String Reset_Automatic;
    public static String Reset_Pot;
    public static String Reset_Switch;
    public static String Room_Name;
    public static String Room_ConsoleFamily;
    public static String Room_ConsoleAddress;
    public static String Room_WhoAnswers;
    public static String Room_AskJob;
    public static String Room_Asking;
    public static String Room_Answers;
    public static String Room_NoAnswer;
    public static String Room_ReferenceLevel;
    public static String Rooms;
    public static String Rooms_New;
    public static String Tab_Bays;
    public static String Tab_Controls;
    public static String Tab_Faceplate;
    public static String Gear_NotDrawn;
    public static String Tab_Count;
    public static String Tab_Faults;
    public static String Tab_FaultsCount;
    public static String Tab_Model;
    public static String Tab_Projects;
    public static String Tab_Reach;
    public static String Tab_Room;
    public static String Tab_Units;
    public static String Tab_UnitsCount;
    public static String Unit_Firmware;
    public static String Unit_Gear;
    public static String Unit_Key;
    public static String Unit_List;
    public static String Unit_Location;
    public static String Unit_Name;
    public static String Unit_New;
    public static String Unit_Serial;

    public static String Purge;
    public static String Purge_OpenFirst;
    public static String Purge_Unsaved;
    public static String Purge_Job;
    public static String Purge_Title;
    public static String Purge_Message;
    public static String Purge_List;
    public static String Purge_Why;
    public static String Purge_Name;
    public static String Purge_Ok;
    public static String Purge_Goes;
    public static String Purge_Project;
    public static String Purge_Kind;
    public static String Purge_Files;
    public static String Purge_Stays;
    public static String Purge_Line;
    public static String Purge_InBackups;
    public static String Purge_Done;
    public static String Purge_Backup;
    public static String Purge_OtherBackups;
    public static String Pin;
    public static String Pin_Title;
    public static String Pin_Message;
    public static String Pin_Current;
    public static String Pin_New;
    public static String Pin_Again;
    public static String Pin_NotTheSame;
    public static String Pin_NoPerson;

    static {
        NLS.initializeMessages("studio.talkback.studio.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
