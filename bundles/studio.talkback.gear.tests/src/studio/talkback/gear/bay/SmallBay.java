package studio.talkback.gear.bay;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Patchbay;
import studio.talkback.model.identity.Ids;

/** A bay of two rows of eight: four half normalled inserts, two full normalled pairs, two points that are not normalled. */
final class SmallBay {

    static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private SmallBay() {
    }

    static Patchbay made(String name) {
        Patchbay bay = Objects.requireNonNull(MODEL.createPatchbay());
        bay.setName(name);
        bay.setRows(2);
        bay.setColumns(8);
        BayMaking.labels(bay, List.of(
                List.of("Ch 1 send", "Ch 2 send", "Ch 3 send", "Ch 4 send", "FET 1 out", "EQ 1 out", "Vox Mic é", "Tie 1"),
                List.of("Ch 1 return", "Ch 2 return", "Ch 3 return", "Ch 4 return", "FET 1 in", "EQ 1 in", "Pre 1 in", "Tie 1")));
        for (int column = 1; column <= 4; column++) {
            BayMaking.normal(bay, 1, column, NormalKind.HALF);
        }
        BayMaking.normal(bay, 1, 7, NormalKind.FULL);
        return Ids.complete(bay);
    }

    static Bays bays(String... names) {
        List<Patchbay> made = new ArrayList<>();
        for (String name : names) {
            made.add(made(name));
        }
        return Bays.of(made);
    }

    /** Connections written as {@code from > to}; with an exclamation mark where a normal is noted as broken. */
    static BayPatch patch(Bays bays, String... cords) {
        List<PatchConnection> connections = new ArrayList<>();
        for (String cord : cords) {
            PatchConnection connection = Objects.requireNonNull(MODEL.createPatchConnection());
            String[] ends = cord.replace("!", "").split(" > ");
            connection.setId(Ids.next().toString());
            connection.setFrom(ends[0]);
            connection.setTo(ends[1]);
            connection.setNormalBroken(cord.endsWith("!"));
            connections.add(connection);
        }
        return BayPatch.of(bays, connections);
    }
}
