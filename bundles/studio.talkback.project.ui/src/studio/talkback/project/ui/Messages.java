package studio.talkback.project.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of the pipeline. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Archived_No;
    public static String Archived_Yes;
    public static String Booking_AskWhy;
    public static String Booking_Beside;
    public static String Booking_Book;
    public static String Booking_Clashes;
    public static String Booking_Confirm;
    public static String Booking_Confirmed;
    public static String Booking_ConfirmedAlready;
    public static String Booking_Free;
    public static String Booking_From;
    public static String Booking_Hold;
    public static String Booking_Line;
    public static String Booking_List;
    public static String Booking_Looking;
    public static String Booking_Move;
    public static String Booking_MoveTitle;
    public static String Booking_NeedsWhy;
    public static String Booking_New;
    public static String Booking_NewTitle;
    public static String Booking_Note;
    public static String Booking_Order;
    public static String Booking_Redo;
    public static String Booking_Redone;
    public static String Booking_Release;
    public static String Booking_Released;
    public static String Booking_ReleasedAlready;
    public static String Booking_Room;
    public static String Booking_Saving;
    public static String Booking_State;
    public static String Booking_Taken;
    public static String Booking_To;
    public static String Booking_Undo;
    public static String Booking_Undone;
    public static String Booking_Why;
    public static String Column_Blocked;
    public static String Column_Due;
    public static String Column_Item;
    public static String Column_LastSession;
    public static String Column_Room;
    public static String Room_Apart;
    public static String Room_Held;
    public static String Room_HeldToCome;
    public static String Column_Mix;
    public static String Column_Needs;
    public static String Column_Prints;
    public static String Column_Requests;
    public static String Column_Stage;
    public static String Cut;
    public static String Drop_NoFolder;
    public static String DueIn;
    public static String Empty;
    public static String Empty_Keys;
    public static String Empty_People;
    public static String Empty_Preferences;
    public static String Empty_Project;
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
    public static String Form_Choose;
    public static String Group;
    public static String Group_Count;
    public static String Group_None;
    public static String Group_One;
    public static String Kinds;
    public static String Late;
    public static String Mix;
    public static String NewItem;
    public static String NewItem_Of;
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
    public static String Reading_Rest;
    public static String Spoken_None;
    public static String StageCount;
    public static String Tab_Bookings;
    public static String Tab_Items;
    public static String Tab_ItemsCount;
    public static String Tab_People;
    public static String Tab_PeopleCount;
    public static String Tab_Project;
    public static String Week_Clashes;
    public static String Week_Copied;
    public static String Week_Counts;
    public static String Week_Empty;
    public static String Week_Free;
    public static String Week_FreeKey;
    public static String Week_Keys;
    public static String Week_Name;
    public static String Week_NoRoom;
    public static String Week_Nothing;
    public static String Week_Reading;
    public static String Week_Spoken;
    public static String Week_Title;
    public static String Week_Today;
    public static String Week_Took;

    static {
        NLS.initializeMessages("studio.talkback.project.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
