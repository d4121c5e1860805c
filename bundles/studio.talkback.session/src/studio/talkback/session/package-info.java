/**
 * The session log: {@link studio.talkback.session.SessionLog} keeps lines of quick entry, with what they mean for
 * items, rooms and media, as one change set each; {@link studio.talkback.session.EntryKinds} has the kinds of entry.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.session;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
