package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPicture.Becomes;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;

/**
 * A line of the list of what is plugged.
 *
 * @param key        what stays the same of it: the id of its connection
 * @param seen       its cord as it is drawn
 * @param connection what is written of it; null for a cord of the recall that this one is compared with, to be pulled
 */
record PatchLine(String key, BayPicture.Seen seen, @Nullable PatchConnection connection) {

    /** The lines of a picture, in the order in which one does them: what is pulled, then what is plugged, along the bays. */
    static List<PatchLine> of(BayPicture picture, Recall recall) {
        Map<String, PatchConnection> connections = new HashMap<>();
        recall.getPatch().forEach(each -> connections.put(each.getId(), each));
        List<PatchLine> pulled = new ArrayList<>();
        List<PatchLine> plugged = new ArrayList<>();
        for (BayPicture.Seen seen : picture.cords()) {
            if (seen.becomes() == Becomes.PULL) {
                pulled.add(new PatchLine("pull/" + seen.cord().key(), seen, null));
            } else {
                plugged.add(new PatchLine(seen.cord().id(), seen, Objects.requireNonNull(connections.get(seen.cord().id()))));
            }
        }
        pulled.addAll(plugged);
        return pulled;
    }

    /** What is said of it: {@code Ch 11 send > FET COMP 1 in}. */
    String written() {
        return seen.cord().written();
    }
}
