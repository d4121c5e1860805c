/**
 * Building a scene: the engineer's presets and the names of a song's tracks put into a scene that is there, whatever
 * console it is of. What a family's consoles have is said by its {@link studio.talkback.console.build.SceneWriter}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.build;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
