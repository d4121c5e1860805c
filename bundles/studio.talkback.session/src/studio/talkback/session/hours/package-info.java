/**
 * The hours of a session: {@link studio.talkback.session.hours.SessionHours} reads and totals what its header and its
 * log say, {@link studio.talkback.session.hours.HoursTotal} is the sum, {@link studio.talkback.session.hours.HoursText}
 * says it in words.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.session.hours;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
