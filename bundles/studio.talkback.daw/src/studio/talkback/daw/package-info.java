/**
 * One model of a DAW session for every format: a format reads its file and tells a
 * {@link studio.talkback.daw.SessionHandler} what it finds, in the order of the file; a
 * {@link studio.talkback.daw.SessionSummary} keeps what two sessions are compared by.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.daw;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
