/**
 * The live link to an X32 or M32: OSC over UDP, port 10023. The facts are those of the public unofficial X32/M32 OSC
 * protocol description by P.-G. Maillot (for firmware 4.06) and of the behaviour of his public emulator. Where they
 * disagree, the class concerned says so. Beside that the emulator of firmware 4.06 writes some lines otherwise than
 * scenes of consoles do, so that they are not verified on it: a low cut as {@code Lcut}, the speakers of {@code iQ} and
 * the switch of {@code /config/routing} as other words, the outputs of {@code /config/routing/OUT} in another order, the
 * pan of {@code /main/st/mix}, the mix of the dynamics of matrices and mains, a Q on a scale that ends at 0.315, and some
 * settings of effects with fewer digits. No real console was at hand.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.x32.internal.link;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
