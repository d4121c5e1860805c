/** Console settings: a recall's state by strip and unit, typed, compared, with the original file at hand. */
@NonNullByDefault({ DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.console.ui;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
