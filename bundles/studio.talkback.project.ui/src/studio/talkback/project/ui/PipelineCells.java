package studio.talkback.project.ui;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ClockSetBack;
import studio.talkback.library.exchange.HeldElsewhere;
import studio.talkback.project.PipelineRow;
import studio.talkback.project.ui.PipelineModel.Heading;
import studio.talkback.project.ui.PipelineModel.ItemLine;
import studio.talkback.project.ui.PipelineModel.Line;
import studio.talkback.ui.When;

/** The pipeline's cells as texts. What is late says so with a mark and a word, not by colour alone. */
final class PipelineCells {

    static final int DUE = 0;
    static final int ITEM = 1;
    /** Shown only where another room saved something last; there beside the item, as what waits for a choice comes first. */
    static final int ROOM = 2;
    static final int LAST_SESSION = 9;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM");
    private static final long SOON_HOURS = 48;

    private final Supplier<ZonedDateTime> clock;
    private Map<String, String> stageNames = Objects.requireNonNull(Map.of());

    PipelineCells(Supplier<ZonedDateTime> clock) {
        this.clock = clock;
    }

    /** The names of the studio's stages by key. */
    void setStageNames(Map<String, String> names) {
        stageNames = names;
    }

    String[] headings() {
        return new String[] { Messages.Column_Due, Messages.Column_Item, Messages.Column_Room, Messages.Column_Stage,
                Messages.Column_Mix, Messages.Column_Prints, Messages.Column_Requests, Messages.Column_Blocked,
                Messages.Column_Needs, Messages.Column_LastSession };
    }

    String stageName(String key) {
        return Objects.requireNonNullElse(stageNames.get(key), key);
    }

    boolean isLate(PipelineRow row) {
        return row.late(clock.get());
    }

    /** The text of a cell; a heading is one cell over its row, which any of its columns may be asked for. */
    String text(Line line, int column) {
        return switch (line) {
        case Heading heading -> heading(heading);
        case ItemLine item -> text(item.row(), column);
        };
    }

    /** The order that a column's heading asks for; null for the most pressing first. */
    static @Nullable Comparator<PipelineRow> order(int column) {
        Comparator<ZonedDateTime> times = Comparator.nullsLast(Comparator.naturalOrder());
        return switch (column) {
        case ITEM -> Comparator.comparing(PipelineRow::title, String.CASE_INSENSITIVE_ORDER);
        case ROOM -> Comparator.comparing(PipelineCells::room, Comparator.comparing(String::isEmpty))
                .thenComparing(PipelineCells::room);
        case 3 -> Comparator.comparing(PipelineRow::stage);
        case 4 -> Comparator.comparing(PipelineRow::mix);
        case 5 -> Comparator.comparingInt(row -> row.printsMade() - row.printsRequired());
        case 6 -> Comparator.comparingInt(PipelineRow::openRequests).reversed();
        case 7 -> Comparator.comparing(PipelineRow::blockedOnName, Comparator.comparing(String::isEmpty))
                .thenComparing(PipelineRow::blockedOnName);
        case 8 -> Comparator.comparing(PipelineRow::needs).reversed();
        case LAST_SESSION -> Comparator.comparing(PipelineRow::lastSession, times.reversed());
        default -> null;
        };
    }

    /** A group's heading, which stands over the whole row. */
    String heading(Heading heading) {
        String count = switch (heading.count()) {
        case 0 -> Messages.Group_None;
        case 1 -> Messages.Group_One;
        default -> NLS.bind(Messages.Group_Count, String.valueOf(heading.count()));
        };
        return NLS.bind(Messages.Group, stageName(heading.title()), count);
    }

    private String text(PipelineRow row, int column) {
        return switch (column) {
        case DUE -> due(row);
        case ITEM -> (row.number().isEmpty() ? "" : "#" + row.number() + " ") + row.title();
        case ROOM -> room(row);
        case 3 -> stageName(row.stage());
        case 4 -> row.cut().isEmpty() ? row.mix().isEmpty() ? "–" : NLS.bind(Messages.Mix, row.mix())
                : NLS.bind(Messages.Cut, row.cut());
        case 5 -> row.printsRequired() == 0 ? "–" : row.printsMade() + "/" + row.printsRequired();
        case 6 -> row.openRequests() == 0 ? "–" : String.valueOf(row.openRequests());
        case 7 -> row.blockedOnName().isEmpty() ? "–"
                : row.blockedOnName() + (row.blockedWhy().isEmpty() ? "" : " · " + row.blockedWhy());
        case 8 -> row.needs().isZero() ? "–" : hours(row.needs());
        default -> day(row.lastSession());
        };
    }

    /** Whether a row says something of another room. */
    static boolean isElsewhere(PipelineRow row) {
        return row.apart() || row.elsewhere() != null;
    }

    private static String room(PipelineRow row) {
        HeldElsewhere held = row.elsewhere();
        if (row.apart()) {
            return Messages.Room_Apart;
        }
        if (held == null) {
            return "";
        }
        String words = ClockSetBack.isToCome(held.asOf(), Objects.requireNonNull(Instant.now())) ? Messages.Room_HeldToCome
                : Messages.Room_Held;
        return Objects.requireNonNull(NLS.bind(words, held.room(), When.text(held.asOf().atZone(ZoneId.systemDefault()))));
    }

    private String due(PipelineRow row) {
        ZonedDateTime due = row.due();
        if (due == null) {
            return "–";
        }
        ZonedDateTime now = clock.get();
        Duration left = Duration.between(now, due);
        if (row.finished()) {
            return day(due);
        } else if (left.isNegative()) {
            return NLS.bind(Messages.Late, span(left.negated(), due));
        }
        return left.toHours() < SOON_HOURS ? NLS.bind(Messages.DueIn, hours(left)) : day(due);
    }

    private static String span(Duration late, ZonedDateTime due) {
        return late.toHours() < SOON_HOURS ? hours(late) : day(due);
    }

    private static String day(@Nullable ZonedDateTime time) {
        return time == null ? "–"
                : Objects.requireNonNull(time.withZoneSameInstant(ZoneId.systemDefault()).format(DAY));
    }

    private static String hours(Duration duration) {
        return Objects.requireNonNull(
                String.format(Locale.ROOT, "%d:%02d", duration.toHours(), duration.toMinutesPart()));
    }
}
