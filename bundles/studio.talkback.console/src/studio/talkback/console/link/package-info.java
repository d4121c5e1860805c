/**
 * The live link to a console: reading all of it, loading a state into it in a safe order, verifying that it holds a
 * state, and watching it move away from one. {@link studio.talkback.console.link.LinkedConsole} is where a screen or a
 * command begins; {@link studio.talkback.console.link.ConsoleLink} is what a console family gives for it. Nothing here
 * knows any protocol.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.link;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
