/**
 * The snapshot format of the Behringer WING: its parameters, its notation, reading and editing. A snapshot is JSON; its
 * objects are called as in the console's remote protocols (P.-G. Maillot, Behringer: WING Remote Protocols), and what its
 * values can be is what a console of firmware 3.1 tells of itself by the native one. The form of the file is that of
 * snapshots which consoles of firmware 2.0 and 3.0.5 and WING Edit 3.3 wrote.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.wing.internal;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
