package studio.talkback.console.link;

import java.time.Instant;

import studio.talkback.console.ParameterChange;

/**
 * A control that stands elsewhere than in the state that is watched.
 *
 * @param change where it stood ({@code before}) and where it stands ({@code after})
 * @param seen   when it was first seen where it stands
 */
public record MovedControl(ParameterChange change, Instant seen) {
}
