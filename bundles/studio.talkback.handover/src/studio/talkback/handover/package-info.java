/**
 * How rooms work on the same projects without a server: what belongs to a hand-over ({@link studio.talkback.handover.HandOvers}),
 * taking it in ({@link studio.talkback.handover.TakeIns}), folders and sticks that rooms share
 * ({@link studio.talkback.handover.SharedFolder}), and what was saved apart and waits for a choice
 * ({@link studio.talkback.handover.SavedApart}).
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.handover;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
