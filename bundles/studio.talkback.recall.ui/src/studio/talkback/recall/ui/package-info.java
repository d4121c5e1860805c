/** The recall run: one strip or unit at a time, what differs as large as it can be read from the rack. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.recall.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
