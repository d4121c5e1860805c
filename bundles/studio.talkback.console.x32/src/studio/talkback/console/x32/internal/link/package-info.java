/**
 * The live link to an X32 or M32: OSC over UDP, port 10023. The facts are those of the public unofficial X32/M32 OSC
 * protocol description by P.-G. Maillot (for firmware 4.06) and of the behaviour of his public emulator. Where they
 * disagree, the class concerned says so.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.x32.internal.link;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
