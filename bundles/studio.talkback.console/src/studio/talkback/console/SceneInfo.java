package studio.talkback.console;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What a scene says of itself.
 *
 * @param family   the console family's id
 * @param model    the model, where the scene tells it; else null
 * @param firmware the firmware whose format it is in: {@code 4.0}
 * @param name     its name; may be empty
 * @param note     its note; may be empty
 */
public record SceneInfo(String family, @Nullable String model, String firmware, String name, String note) {
}
