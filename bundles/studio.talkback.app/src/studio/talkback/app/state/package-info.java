/**
 * What the workstation remembers on this machine, its layout and its settings, and what becomes of it where it is stale, damaged
 * or out of reach: no start waits for it.
 */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.app.state;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
