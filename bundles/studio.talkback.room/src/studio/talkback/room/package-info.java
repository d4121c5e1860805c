/**
 * What a control room knows by itself: what is on its desk ({@link studio.talkback.room.Desks}), how that is captured
 * ({@link studio.talkback.room.Capture}), and what its bar always shows ({@link studio.talkback.room.RoomBars}).
 */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
package studio.talkback.room;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
