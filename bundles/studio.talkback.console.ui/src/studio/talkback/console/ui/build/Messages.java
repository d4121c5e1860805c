package studio.talkback.console.ui.build;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts of messages.properties. */
@NonNullByDefault({})
final class Messages extends NLS {

    public static String Build;
    public static String Build_Title;
    public static String Build_Files;
    public static String Build_Message;
    public static String Build_NoTracks;
    public static String Build_NoBase;
    public static String Build_Ok;
    public static String Reading;
    public static String Planning;
    public static String Building;
    public static String Base;
    public static String Base_File;
    public static String Base_First;
    public static String Base_Gone;
    public static String Base_NoScene;
    public static String NotTaken;
    public static String Table;
    public static String Place_Routing;
    public static String Place_Snippet;
    public static String Column_Place;
    public static String Column_Now;
    public static String Column_Track;
    public static String Column_Name;
    public static String Column_Colour;
    public static String Column_Preset;
    public static String Colour_RD;
    public static String Colour_GN;
    public static String Colour_YE;
    public static String Colour_BL;
    public static String Colour_MG;
    public static String Colour_CY;
    public static String Colour_WH;
    public static String Colour_OFF;
    public static String Colour_Inverted;
    public static String Track;
    public static String Name;
    public static String Preset;
    public static String Preset_None;
    public static String Browse;
    public static String None;
    public static String Stereo;
    public static String InOrder;
    public static String NoTracks;
    public static String HeadAmps;
    public static String Plan;
    public static String Plan_NoBase;
    public static String Plan_Mind;
    public static String Plan_NoStrip;
    public static String Plan_Changes;
    public static String File;
    public static String File_Choose;
    public static String File_WholePath;
    public static String Recall;
    public static String Recall_Title;
    public static String Recall_NoTitle;
    public static String Result_None;
    public static String Written;
    public static String BuiltFrom;

    static {
        NLS.initializeMessages("studio.talkback.console.ui.build.messages", Messages.class);
    }

    private Messages() {
    }
}
