/**
 * The language for all consoles: what a parameter is, what value it holds, the state of a whole console as its
 * scene file has it, and what differs between two states in the words of the studio. A console family is one
 * {@link studio.talkback.console.ConsoleFamily}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
