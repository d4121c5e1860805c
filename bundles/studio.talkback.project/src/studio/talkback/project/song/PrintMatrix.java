package studio.talkback.project.song;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Prints;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.RequiredPrint;

/**
 * Which prints stand: a row for each mix version, the newest first, a column for each required print and then for what
 * was printed beyond them. A required print is owed by the current version only.
 */
public final class PrintMatrix {

    /** How a print of a version stands. */
    public enum Standing {
        /** It was made of this version. */
        MADE,
        /** One of an earlier version stands, by the engineer's word. */
        CARRIED_OVER,
        /** There is one of an earlier version, and nobody said that it still stands. */
        STALE,
        /** It was made of a draft that was left, and is no longer to be delivered. */
        LEFT,
        /** It is required, and was never made. */
        MISSING,
        /** Nobody wants it of this version. */
        NOT_WANTED
    }

    /**
     * One print of one version.
     *
     * @param standing how it stands
     * @param print    the print; null where there is none of this version
     * @param from     the version that it was made of, where that is an earlier one; null else
     */
    public record Cell(Standing standing, @Nullable Print print, @Nullable MixVersion from) {
    }

    /**
     * One version's prints.
     *
     * @param version the version
     * @param current whether it is the current one
     * @param cells   a cell for each column
     */
    public record Row(MixVersion version, boolean current, List<Cell> cells) {

        /** Copies the list. */
        public Row {
            cells = Objects.requireNonNull(List.copyOf(cells));
        }
    }

    private final List<String> columns = new ArrayList<>();
    private final List<Row> rows = new ArrayList<>();
    private final int required;

    /** The matrix of an item as it is now. */
    public PrintMatrix(Item item) {
        item.getRequiredPrints().stream().map(RequiredPrint::getName).forEach(this::column);
        required = columns.size();
        item.getMixVersions().forEach(version -> version.getPrints().stream().map(Print::getName).forEach(this::column));
        MixVersion current = CurrentMix.of(item);
        for (MixVersion version : item.getMixVersions().reversed()) {
            List<Cell> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(cell(version, Objects.requireNonNull(columns.get(column)), version == current && column < required));
            }
            rows.add(new Row(version, version == current, cells));
        }
    }

    /** The names of the prints, the required ones first. */
    public List<String> columns() {
        return Objects.requireNonNull(List.copyOf(columns));
    }

    /** How many of the columns are required. */
    public int required() {
        return required;
    }

    /** The versions with their prints, the newest first. */
    public List<Row> rows() {
        return Objects.requireNonNull(List.copyOf(rows));
    }

    private void column(@Nullable String name) {
        if (name != null && !name.isBlank() && columns.stream().noneMatch(name::equalsIgnoreCase)) {
            columns.add(name);
        }
    }

    private static Cell cell(MixVersion version, String name, boolean owed) {
        Print print = Prints.of(version, name);
        if (print != null) {
            MixVersion from = print.getCarriedOverFrom();
            return new Cell(version.getAbandonedAt() != null ? Standing.LEFT
                    : from == null ? Standing.MADE : Standing.CARRIED_OVER, print, from);
        }
        MixVersion earlier = owed ? earlier(version, name) : null;
        return new Cell(earlier != null ? Standing.STALE : owed ? Standing.MISSING : Standing.NOT_WANTED, null, earlier);
    }

    /** The nearest version before this one that the print was made of; drafts that were left are passed over. */
    private static @Nullable MixVersion earlier(MixVersion version, String name) {
        for (MixVersion each : MixTree.line(version).reversed()) {
            Print print = each == version || each.getAbandonedAt() != null ? null : Prints.of(each, name);
            if (print != null) {
                return print.getCarriedOverFrom() == null ? each : print.getCarriedOverFrom();
            }
        }
        return null;
    }

}
