package studio.talkback.sheet.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayFinding;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.recall.RunPatch;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Table;

/** A patch on paper: the bays with numbered cords, and a list to tick in the order in which one walks along them. */
final class PatchBlocks {

    private static final double WIDE_MM = 268;
    private static final double UPRIGHT_MM = 180;
    private static final int WIDE_COLUMNS = 48;
    private static final int UPRIGHT_COLUMNS = 24;

    private final Library library;

    PatchBlocks(Library library) {
        this.library = library;
    }

    /** What is plugged for a recall; nothing where nothing is. */
    List<SheetBlock> of(Recall recall) throws LibraryException {
        List<SheetBlock> blocks = new ArrayList<>();
        BayPatch patch = BayPatch.of(Bays.of(library, recall.getRoom()), Objects.requireNonNull(recall.getPatch()));
        if (patch.cords().isEmpty()) {
            return blocks;
        }
        blocks.addAll(BayDrawing.of(BayPicture.of(patch, null), WIDE_MM, WIDE_COLUMNS));
        Map<String, PatchConnection> connections = new HashMap<>();
        recall.getPatch().forEach(each -> connections.put(SheetNames.text(each.getId()), each));
        List<List<String>> rows = new ArrayList<>();
        for (BayCord cord : patch.cords()) {
            PatchConnection connection = connections.get(cord.id());
            String note = connection == null ? "" : SheetNames.text(connection.getNote());
            String broken = cord.noted() ? Messages.recall_normalBroken : "";
            rows.add(List.of(RecallSheet.TICK, String.valueOf(cord.number()), placed(cord.from(), cord.start(), patch.bays()),
                    placed(cord.to(), cord.end(), patch.bays()),
                    RecallSheet.joined(broken, note)));
        }
        blocks.add(new Table(Messages.recall_patch, List.of(new Column("", 0.4), new Column("", 0.5), new Column(Messages.recall_from, 4),
                new Column(Messages.recall_to, 4), new Column("", 4)), rows));
        List<String> findings = patch.findings().stream().map(BayFinding::text).toList();
        if (!findings.isEmpty()) {
            blocks.add(new Lines("", findings));
        }
        return blocks;
    }

    /** What somebody wrote, and where that is on the bay. */
    private static String placed(String written, @Nullable BayPoint point, Bays bays) {
        return point == null || bays.place(point).equalsIgnoreCase(written) ? written : written + "  (" + bays.place(point) + ")";
    }

    /** The bays as they are brought to what a run wants: what is still to be pulled and plugged stands out. */
    @Nullable BayPicture picture(RecallRun run, @Nullable Recall wanted) throws LibraryException {
        Bays bays = Bays.of(library, run.getRoom());
        return bays.isEmpty() ? null : RunPatch.picture(run, wanted, bays);
    }

    /** A picture on the paper of a run. */
    static List<SheetBlock> upright(BayPicture picture) {
        return BayDrawing.of(picture, UPRIGHT_MM, UPRIGHT_COLUMNS);
    }
}
