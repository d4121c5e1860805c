package studio.talkback.gear.panel;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A mark on the scale of a control.
 *
 * @param x1     where its line begins, in millimetres on the panel
 * @param y1     where its line begins
 * @param x2     where its line ends; the same as its beginning where it has none
 * @param y2     where its line ends
 * @param legend what is written there; null for a mere line
 */
public record Tick(double x1, double y1, double x2, double y2, @Nullable Legend legend) {
}
