package studio.talkback.project.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the pipeline. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Archived_No;
    public static String Archived_Yes;
    public static String Booking_Confirmed;
    public static String Booking_From;
    public static String Booking_Hold;
    public static String Booking_List;
    public static String Booking_New;
    public static String Booking_Note;
    public static String Booking_Order;
    public static String Booking_Released;
    public static String Booking_Room;
    public static String Booking_State;
    public static String Booking_To;
    public static String Column_Blocked;
    public static String Column_Due;
    public static String Column_Item;
    public static String Column_LastSession;
    public static String Column_Mix;
    public static String Column_Needs;
    public static String Column_Prints;
    public static String Column_Requests;
    public static String Column_Stage;
    public static String Cut;
    public static String DueIn;
    public static String Empty;
    public static String Empty_Keys;
    public static String Empty_People;
    public static String Empty_Preferences;
    public static String Empty_Project;
    public static String Drop_NoFolder;
    public static String Fact_Client;
    public static String Fact_Due;
    public static String Field_Archived;
    public static String Field_Artist;
    public static String Field_BitDepth;
    public static String Field_Client;
    public static String Field_CodeName;
    public static String Field_Due;
    public static String Field_Folder;
    public static String Field_FrameRate;
    public static String Field_Kind;
    public static String Field_Note;
    public static String Field_Number;
    public static String Field_Prints;
    public static String Field_SampleRate;
    public static String Field_Title;
    public static String Filter;
    public static String Form_BadTime;
    public static String Group;
    public static String Group_Count;
    public static String Group_One;
    public static String Kinds;
    public static String Late;
    public static String Mix;
    public static String NewItem;
    public static String NewItem_Hint;
    public static String NewItem_NoProject;
    public static String NewProject;
    public static String NewProject_Hint;
    public static String NextStage;
    public static String Open_NoProject;
    public static String Open_Title;
    public static String Order_Gone;
    public static String Order_List;
    public static String Order_New;
    public static String Order_Place;
    public static String Reading;
    public static String Spoken_None;
    public static String StageCount;
    public static String Tab_Bookings;
    public static String Tab_Items;
    public static String Tab_ItemsCount;
    public static String Tab_People;
    public static String Tab_PeopleCount;
    public static String Tab_Project;

    static {
        NLS.initializeMessages("studio.talkback.project.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
