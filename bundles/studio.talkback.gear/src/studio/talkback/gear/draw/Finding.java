package studio.talkback.gear.draw;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Something that is wrong with a drawing.
 *
 * @param line what, and how to mend it, in one line
 * @param part the id of the control or mark that it is about; null where it is about the whole
 */
public record Finding(String line, @Nullable String part) {
}
