package studio.talkback.console.link;

import studio.talkback.console.Value;

/**
 * A control that is to be set.
 *
 * @param control which
 * @param value   to what
 * @param role    what it does to what is heard
 */
record Planned(Control control, Value value, ControlRole role) {

    /** Whether its strip, or the strips of its group, are silent by it. */
    boolean silences() {
        return switch (role) {
            case ON -> value.equals(new Value.Switch(false));
            case MUTE, MUTE_GROUP -> value.equals(new Value.Switch(true));
            default -> false;
        };
    }

    /** Whether it is one of the switches that open and close. */
    boolean isSwitch() {
        return role == ControlRole.ON || role == ControlRole.MUTE || role == ControlRole.MUTE_GROUP;
    }
}
