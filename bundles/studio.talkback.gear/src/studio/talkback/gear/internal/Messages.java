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
    public static String gear_many;
    public static String gear_photo;
    public static String gear_number;
    public static String gear_colour;
    public static String gear_none;
    public static String gear_several;
    public static String gear_diverged;
    public static String gear_added;
    public static String gear_updated;
    public static String draw_knob;
    public static String draw_switch;
    public static String draw_button;
    public static String draw_toggle;
    public static String draw_fader;
    public static String draw_meter;
    public static String draw_point;
    public static String draw_text;
    public static String draw_name;
    public static String marks_place;
    public static String marks_order;
    public static String check_mark;
    public static String check_noName;
    public static String check_nameTwice;
    public static String check_keyTwice;
    public static String check_noPlace;
    public static String check_off;
    public static String check_overlap;
    public static String check_fewPositions;
    public static String check_manyPositions;
    public static String check_positionTwice;
    public static String check_halfRange;
    public static String check_range;
    public static String check_marksOrder;
    public static String check_marksRise;
    public static String check_angles;
    public static String check_default;
    public static String change;
    public static String change_set;
    public static String bay_unnamed;
    public static String bay_several;
    public static String bay_occupied;
    public static String bay_outputs;
    public static String bay_inputs;
    public static String bay_loop;
    public static String bay_stands;
    public static String bay_breaks;
    public static String bay_noLabels;
    public static String bay_series;
    public static String bay_points;
    public static String bay_rows;
    public static String bay_columns;
    public static String bay_normalTo;
    public static String bay_normalFrom;
    public static String bay_halfTo;
    public static String bay_halfFrom;
    public static String bay_broken;
    public static String bay_cordTo;
    public static String bay_cordFrom;
    public static String bay_toPlug;
    public static String bay_toPull;

    static {
        NLS.initializeMessages("studio.talkback.gear.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
