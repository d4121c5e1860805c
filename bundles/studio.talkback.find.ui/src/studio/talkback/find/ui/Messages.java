package studio.talkback.find.ui;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of search and history. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Reading;
    public static String Search_Field;
    public static String Search_Kind;
    public static String Search_AllKinds;
    public static String Search_OnlyProject;
    public static String Search_OnlyNone;
    public static String Search_Results;
    public static String Search_Empty;
    public static String Search_None;
    public static String Search_NoneNarrowed;
    public static String Search_NoneOfKind;
    public static String Search_Found;
    public static String Search_FoundOne;
    public static String Search_LeftOut;
    public static String Search_StruckOut;
    public static String Search_NoScreen;
    public static String History_Empty;
    public static String History_List;
    public static String History_When;
    public static String History_Who;
    public static String History_Why;
    public static String History_Also;
    public static String History_AlsoCount;
    public static String History_Now;
    public static String History_NowApart;
    public static String History_Deleted;
    public static String History_Purged;
    public static String History_State;
    public static String History_Count;
    public static String History_CountOne;
    public static String History_More;
    public static String History_Apart;
    public static String History_Changes;
    public static String History_Against;
    public static String History_First;
    public static String History_Between;
    public static String History_NoChange;
    public static String History_GoneForGood;
    public static String History_NothingInIt;
    public static String History_AlsoTouched;
    public static String History_AlsoMore;
    public static String History_SelectOne;
    public static String History_Restore;
    public static String History_Revert;
    public static String Revision_Title;
    public static String Revision_Says;
    public static String Restore_Title;
    public static String Restore_Question;
    public static String Restore_Stay;
    public static String Restore_Changes;
    public static String Restore_More;
    public static String Restore_Yes;
    public static String Restore_Choose;
    public static String Revert_Title;
    public static String Revert_Hidden;
    public static String Revert_Question;
    public static String Revert_SetBack;
    public static String Revert_Deleted;
    public static String Revert_BroughtBack;
    public static String Revert_More;
    public static String Revert_Yes;
    public static String Revert_Choose;
    public static String Unsaved;
    public static String Cancel;

    static {
        NLS.initializeMessages("studio.talkback.find.ui.messages", Messages.class);
    }

    private Messages() {
    }
}
