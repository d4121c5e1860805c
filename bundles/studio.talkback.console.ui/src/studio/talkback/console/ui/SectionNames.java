package studio.talkback.console.ui;

import java.util.Locale;
import java.util.Objects;

import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.diff.ControlPair;
import studio.talkback.console.diff.SectionFilter;

/** The sections of a console's strip as they are shown. */
final class SectionNames {

    private SectionNames() {
    }

    /** What stands above a section. */
    static String of(Section section) {
        return switch (section) {
            case NAME -> Messages.Section_Name;
            case INPUT -> Messages.Section_Input;
            case GATE -> Messages.Section_Gate;
            case DYNAMICS -> Messages.Section_Dynamics;
            case INSERT -> Messages.Section_Insert;
            case EQ -> Messages.Section_Eq;
            case SENDS -> Messages.Section_Sends;
            case GROUPS -> Messages.Section_Groups;
            case PAN -> Messages.Section_Pan;
            case FADER -> Messages.Section_Fader;
            case HEADAMPS -> Messages.Section_Headamps;
            case ROUTING -> Messages.Section_Routing;
            case EFFECTS -> Messages.Section_Effects;
            case OUTPUTS -> Messages.Section_Outputs;
            case SETUP -> Messages.Section_Setup;
            case PASSING -> Messages.Section_Passing;
        };
    }

    /** What a choice of sections is called. */
    static String of(SectionFilter filter) {
        return switch (filter) {
            case ALL -> Messages.Section_All;
            case LEVELS -> Messages.Section_Levels;
            case EQ -> Messages.Section_Eq;
            case DYNAMICS -> Messages.Section_Dynamics;
            case ROUTING -> Messages.Section_Routing;
            case HEADAMPS -> Messages.Section_Headamps;
            case NAMES -> Messages.Section_Name;
            case EFFECTS -> Messages.Section_Effects;
            case SETUP -> Messages.Section_Setup;
            case PASSING -> Messages.Section_Passing;
        };
    }

    /** What the names of a section's controls begin with and need not repeat below its title. */
    static String prefix(Section section) {
        return switch (section) {
            case GATE -> "Gate";
            case DYNAMICS -> "Dyn";
            case INSERT -> "Insert";
            case EQ -> "EQ";
            case SENDS -> "Send";
            case HEADAMPS -> "Headamp";
            default -> "";
        };
    }

    /** Whether a switch mutes where others switch the signal on. */
    static boolean isMute(ControlPair control) {
        return Objects.requireNonNull(control.spec().name().toLowerCase(Locale.ROOT)).contains("mute");
    }
}
