package studio.talkback.gear;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;

/**
 * A control that was turned.
 *
 * @param unit    what its unit is called
 * @param control what the control is called
 * @param before  what it was set to; empty where nothing was set
 * @param after   what it is set to; empty where nothing is
 */
public record SettingChange(String unit, String control, String before, String after) {

    /** As a line of a log: {@code FET COMP 1 Attack 3 → 5}. */
    public String text() {
        return before.isEmpty() ? NLS.bind(Messages.change_set, new Object[] { unit, control, after })
                : NLS.bind(Messages.change, new Object[] { unit, control, before, after.isEmpty() ? "\u2013" : after });
    }
}
