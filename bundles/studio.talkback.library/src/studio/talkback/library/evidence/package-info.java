/**
 * Files from the outside world (a session text, a console scene) that back up what was written down:
 * how they are recognised, read, compared and refused. A format is one {@link EvidenceReader}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.library.evidence;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
