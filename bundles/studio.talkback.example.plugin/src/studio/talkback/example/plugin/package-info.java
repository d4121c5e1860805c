/**
 * An example of what a studio adds to Talkback: a kind of log entry for tape ({@code z reel 4, 15 ips, +3 over 250}),
 * a section of "Left off" that tells which reels were used last, and in {@code studio.talkback.example.plugin.sidecar} a
 * console, whose settings are recalled like those of any other.
 * <p>
 * To begin a plug-in of your own, copy this project, take out what you do not need, and change four things: the symbolic
 * name in the manifest, the package, and each {@code key} and {@code id} in {@code plugin.xml} with the constant that says
 * the same; the names must be your studio's own, because what is logged and captured is kept under them. Build it, put its
 * jar into the folder {@code plug-ins} of the library, and start Talkback again; {@code talkback plugins} lists it, or says
 * why it was left out. Take the jar away and the letter, the section and the console are gone from the next start on,
 * while all that was logged and captured stays as it is.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.example.plugin;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
