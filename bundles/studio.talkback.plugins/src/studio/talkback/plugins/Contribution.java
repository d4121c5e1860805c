package studio.talkback.plugins;

/**
 * One thing that a bundle contributes to one of Talkback's extension points.
 *
 * @param extensionPoint the extension point's whole id, such as {@code studio.talkback.brief.sections}
 * @param contributor    the symbolic name of the bundle
 * @param id             the contribution's {@code id} or {@code key}; else the class that it names, else its element
 * @param name           its name for people; the id where it has none
 * @param studioPlugin   whether the bundle is a studio's plug-in rather than a part of the program
 */
public record Contribution(String extensionPoint, String contributor, String id, String name, boolean studioPlugin) {
}
