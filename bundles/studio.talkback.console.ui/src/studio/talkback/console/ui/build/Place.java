package studio.talkback.console.ui.build;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.StateKind;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.build.Target;

/**
 * A row of the table: a place of the console that takes a track, a preset, or both.
 *
 * @param kind    what kind of preset it takes
 * @param target  where that goes; null for the console as a whole
 * @param label   what it is called
 * @param channel the channel strip, from 1; 0 where it is none
 */
record Place(StateKind kind, @Nullable Target target, String label, int channel) {

    /** All places of a console: its strips, its effects, the routing, a snippet. */
    static List<Place> of(SceneWriter writer) {
        List<Place> places = new ArrayList<>();
        List<Target> strips = writer.targets(StateKind.CHANNEL_PRESET);
        for (int i = 0; i < strips.size(); i++) {
            Target strip = strips.get(i);
            places.add(new Place(StateKind.CHANNEL_PRESET, strip, strip.label(), i < writer.channels() ? i + 1 : 0));
        }
        for (Target slot : writer.targets(StateKind.EFFECT_PRESET)) {
            places.add(new Place(StateKind.EFFECT_PRESET, slot, slot.label(), 0));
        }
        places.add(new Place(StateKind.ROUTING_PRESET, null, Messages.Place_Routing, 0));
        places.add(new Place(StateKind.SNIPPET, null, Messages.Place_Snippet, 0));
        return places;
    }
}
