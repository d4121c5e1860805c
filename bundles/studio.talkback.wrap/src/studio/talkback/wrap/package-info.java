/**
 * The end of the day: what a session still leaves open ({@link studio.talkback.wrap.Wrap}), and how it is mended without
 * leaving the page ({@link studio.talkback.wrap.Mending}).
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.wrap;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
