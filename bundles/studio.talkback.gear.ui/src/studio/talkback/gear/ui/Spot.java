package studio.talkback.gear.ui;

/**
 * A control of a unit.
 *
 * @param face    the id of the unit
 * @param control the id of the control
 */
public record Spot(String face, String control) {
}
