package studio.talkback.ui.edit;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of editing. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Opening;
    public static String ReadOnly;
    public static String Reading;
    public static String Gone;
    public static String Unreadable;
    public static String NotSaved;
    public static String Close_Message;
    public static String Close_Save;
    public static String Close_Lose;
    public static String Close_Cancel;
    public static String Deleted;
    public static String Busy;
    public static String Draft_Offered;
    public static String Draft_TakeUp;
    public static String Draft_Drop;
    public static String Conflict_Title;
    public static String Conflict_Message;
    public static String Conflict_Mine;
    public static String Conflict_Theirs;
    public static String Conflict_Save;
    public static String Conflict_Later;
    public static String Field_Number;
    public static String Field_Whole;
    public static String Field_Time;
    public static String Field_Choice;
    public static String Field_Name;
    public static String Field_Date;
    public static String Field_Yes;
    public static String Grid_NotEditable;
    public static String Grid_CannotAdd;
    public static String Grid_Spoken;
    public static String Grid_SpokenNone;
    public static String People_List;
    public static String People_Person;
    public static String People_Role;
    public static String People_Contact;
    public static String People_New;

    static {
        NLS.initializeMessages("studio.talkback.ui.edit.messages", Messages.class);
    }

    private Messages() {
    }
}
