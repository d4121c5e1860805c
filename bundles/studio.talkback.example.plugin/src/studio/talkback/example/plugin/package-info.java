/**
 * An example of what a studio adds to Talkback: a kind of log entry for tape ({@code z reel 4, 15 ips, +3 over 250})
 * and a section of "Left off" that tells which reels were used last.
 * <p>
 * To begin a plug-in of your own, copy this project and change four things: the symbolic name in the manifest, the
 * package, and the {@code key} and the {@code id} in {@code plugin.xml}; the names must be your studio's own, because
 * what is logged is kept under them. Build it, put its jar into the folder {@code plug-ins} of the library, and start
 * Talkback again; {@code talkback plugins} lists it, or says why it was left out. Take the jar away and the letter and
 * the section are gone from the next start on, while all that was logged stays as it is.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.example.plugin;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
