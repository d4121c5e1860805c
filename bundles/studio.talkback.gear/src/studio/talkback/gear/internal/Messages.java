package studio.talkback.gear.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What equipment, its files and the values of its controls say. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String value_positions;
    public static String value_range;
    public static String value_clock;
    public static String value_oclock;
    public static String value_span;
    public static String file_none;
    public static String file_newer;
    public static String file_damaged;
    public static String file_tooLarge;
    public static String file_noPhoto;
    public static String gear_noModel;
    public static String gear_noKind;
    public static String gear_twice;
    public static String gear_panel;
    public static String gear_colour;
    public static String gear_none;
    public static String gear_several;
    public static String gear_diverged;
    public static String gear_added;
    public static String gear_updated;
    public static String change;
    public static String change_set;

    static {
        NLS.initializeMessages("studio.talkback.gear.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
