package studio.talkback.wrap;

import studio.talkback.model.identity.Ref;

/**
 * An editor with something that is not saved.
 *
 * @param name     what it shows as its name
 * @param document what it is on
 */
public record Unsaved(String name, Ref document) {
}
