/**
 * The scene format of the Behringer X32 and the Midas M32: its parameters, its notation, reading and editing.
 * The facts are those of the public unofficial X32/M32 OSC protocol description by P.-G. Maillot and of scenes
 * that consoles with firmware 4.x wrote.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.x32.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
