/**
 * The quick-entry language of the session log: one typed line becomes one entry, and nothing typed is refused.
 * The line in the workbench, {@code log add} and the inbox all read with
 * {@link studio.talkback.session.quickentry.QuickEntryParser}.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.session.quickentry;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
