/**
 * What is printed at the end of a day: sheets ({@link studio.talkback.sheet.Sheets}) as PDF and as plain text. A sheet says
 * what is on it; how it lies on paper is decided when it is written.
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.sheet;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
