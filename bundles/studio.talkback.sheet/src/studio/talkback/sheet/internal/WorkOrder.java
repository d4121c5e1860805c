package studio.talkback.sheet.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.ApprovalGiven;
import studio.talkback.model.Entry;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Facts;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Signatures;
import studio.talkback.sheet.SheetBlock.Table;

/** The work order; {@link studio.talkback.sheet.Sheets#workOrder} says what is left out of it, and why. */
public final class WorkOrder {

    private static final String ITEMS = "SELECT doc FROM item WHERE project = ?";
    private static final String DONE = "✓";
    private static final String ARROW = " > ";

    private final Library library;
    private final SessionLog log;
    private final SheetNames names;

    /** Work orders of this library. */
    public WorkOrder(Library library, SessionLog log, SheetNames names) {
        this.library = library;
        this.log = log;
        this.names = names;
    }

    /** See {@link studio.talkback.sheet.Sheets#workOrder}. */
    public Sheet of(Ref session, ZonedDateTime now) throws LibraryException {
        SessionSheet sheet = SessionSheet.of(session, now, library, names);
        Ref project = sheet.header().getProject();
        List<EntryLine> lines = lines(session, project);
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(facts(sheet, project));
        add(blocks, sheet.whoWasThere());
        blocks.add(done(lines));
        add(blocks, media(lines, sheet.day()));
        add(blocks, actions(lines, sheet.day()));
        blocks.add(new Signatures(List.of(Messages.sign_studio, Messages.sign_client)));
        return new Sheet(sheet.head(Messages.title_workOrder, now), blocks, Sheet.Shape.UPRIGHT);
    }

    private static void add(List<SheetBlock> blocks, @Nullable SheetBlock block) {
        if (block != null) {
            blocks.add(block);
        }
    }

    /** What may be shown: lines that stand, and are about the project or one of its items. */
    private List<EntryLine> lines(Ref session, @Nullable Ref project) throws LibraryException {
        Set<Ref> own = project == null ? Set.of() : new HashSet<>(library.query(ITEMS,
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)), project.document()));
        List<EntryLine> lines = new ArrayList<>();
        for (EntryLine line : log.entries(session)) {
            Ref item = line.item();
            if (!line.struckOut() && (item == null || own.contains(item))) {
                lines.add(line);
            }
        }
        return lines;
    }

    private Facts facts(SessionSheet sheet, @Nullable Ref project) throws LibraryException {
        Project content = project == null ? null : SheetNames.load(project, Project.class, library);
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(Messages.client, content == null ? "" : names.party(content.getClient())));
        facts.add(new Fact(Messages.artist, content == null ? "" : SheetNames.text(content.getArtist())));
        facts.addAll(sheet.times());
        return new Facts(facts);
    }

    /** What was done, item by item in the order in which they were worked on. */
    private SheetBlock done(List<EntryLine> lines) throws LibraryException {
        Map<String, Map<String, String>> items = new LinkedHashMap<>();
        for (EntryLine line : lines) {
            String work = work(line.kind());
            if (work != null) {
                items.computeIfAbsent(item(line), item -> new LinkedHashMap<>()).merge(work, text(line),
                        (one, other) -> one + "; " + other);
            }
        }
        if (items.isEmpty()) {
            return new Lines(Messages.done, List.of(Messages.done_nothing));
        }
        List<List<String>> rows = new ArrayList<>();
        items.forEach((item, works) -> {
            String named = item;
            for (Map.Entry<String, String> each : works.entrySet()) {
                rows.add(List.of(named, each.getKey(), each.getValue()));
                named = "";
            }
        });
        return new Table(Messages.done, List.of(new Column(Messages.item, 3), new Column(Messages.work, 2),
                new Column(Messages.what, 7)), rows);
    }

    /** What was made, where its kind says so; of an approval which mix, by whom and how; else the line. */
    private String text(EntryLine line) throws LibraryException {
        if (line.kind().equals("approval") && SheetNames.load(line.entry(), Entry.class, library)
                .getDetail() instanceof ApprovalGiven given) {
            String mix = SheetNames.text(given.getMixVersion());
            return Stream.of(mix.isEmpty() ? "" : NLS.bind(Messages.mix, mix), SheetNames.text(given.getBy()),
                    SheetNames.text(given.getHow())).filter(part -> !part.isBlank()).collect(Collectors.joining(", "));
        }
        return line.detail().isEmpty() || line.kind().equals("version") ? line.text() : line.detail();
    }

    /** What a kind of line is called on the sheet; null for one that is not on it. */
    private static @Nullable String work(String kind) {
        return switch (kind) {
        case "track" -> Messages.work_tracks;
        case "version" -> Messages.work_mix;
        case "print" -> Messages.work_prints;
        case "picture" -> Messages.work_picture;
        case "approval" -> Messages.work_approval;
        default -> null;
        };
    }

    private static @Nullable SheetBlock media(List<EntryLine> lines, @Nullable LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        for (EntryLine line : lines) {
            if (line.kind().equals("media")) {
                String detail = line.detail();
                int end = detail.lastIndexOf(' ');
                String copy = detail.contains(ARROW) ? detail.substring(0, end).replace(ARROW, " → ") : line.text();
                rows.add(List.of(SheetTimes.time(line.at(), day), copy, checked(detail.substring(end + 1))));
            }
        }
        return rows.isEmpty() ? null : new Table(Messages.media, List.of(new Column(Messages.time, 2),
                new Column(Messages.copy, 6), new Column(Messages.checked, 4)), rows);
    }

    private static String checked(String result) {
        return switch (result) {
        case "MATCHES" -> Messages.copy_matches;
        case "DIFFERS" -> Messages.copy_differs;
        default -> Messages.copy_unchecked;
        };
    }

    private static @Nullable SheetBlock actions(List<EntryLine> lines, @Nullable LocalDate day) {
        List<List<String>> rows = new ArrayList<>();
        for (EntryLine line : lines) {
            if (line.kind().equals("action") && !line.detail().startsWith(DONE)) {
                rows.add(List.of(item(line), line.text(), line.detail(), SheetTimes.time(line.due(), day)));
            }
        }
        return rows.isEmpty() ? null : new Table(Messages.next, List.of(new Column(Messages.item, 3),
                new Column(Messages.what, 6), new Column(Messages.owner, 1.5), new Column(Messages.due, 2.5)), rows);
    }

    private static String item(EntryLine line) {
        return line.itemNumber().isEmpty() ? line.itemTitle() : "#" + line.itemNumber() + " " + line.itemTitle();
    }
}
