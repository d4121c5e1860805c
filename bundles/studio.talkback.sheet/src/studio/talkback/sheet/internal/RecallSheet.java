package studio.talkback.sheet.internal;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.settings.RecallStates;
import studio.talkback.console.settings.RecallWords;
import studio.talkback.gear.panel.PanelLayout;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.RecallPlans;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Facts;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Signatures;
import studio.talkback.sheet.SheetBlock.Table;
import studio.talkback.sheet.SheetHead;

/** A recall on paper: how the room is set, with a place to tick and to sign. */
public final class RecallSheet {

    private static final int BESIDE = 3;
    static final String TICK = "□";

    private final Library library;
    private final SheetNames names;
    private final ConsoleFamilies families;

    /** @param families the consoles whose strips can be listed */
    public RecallSheet(Library library, SheetNames names, ConsoleFamilies families) {
        this.library = library;
        this.names = names;
        this.families = families;
    }

    /** See {@link studio.talkback.sheet.Sheets#recall}. */
    public Sheet of(Ref ref) throws LibraryException {
        Recall recall = SheetNames.load(ref, Recall.class, library);
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(recall)));
        blocks.addAll(new PatchBlocks(library).of(recall));
        elsewhere(recall, blocks);
        Map<String, Gear> gear = new RecallPlans(library, families).gear(recall);
        for (UnitRecall unit : recall.getUnits()) {
            unit(unit, gear.get(SheetNames.text(unit.getId())), blocks);
        }
        strips(recall, blocks);
        String note = SheetNames.text(recall.getNote());
        if (!note.isBlank()) {
            blocks.add(new Lines(Messages.note, Objects.requireNonNull(note.lines().toList())));
        }
        blocks.add(new Signatures(Objects.requireNonNull(List.of(Messages.recall_setBy, Messages.recall_verifiedBy, Messages.recall_date))));
        ZonedDateTime at = recall.getCapturedAt() == null ? library.history(ref).getFirst().at() : recall.getCapturedAt();
        return new Sheet(new SheetHead(Messages.title_recall, names.studio(), about(recall),
                joined(names.room(recall.getRoom()), SheetTimes.day(at.toLocalDate())), at), blocks, Sheet.Shape.WIDE);
    }

    private String about(Recall recall) throws LibraryException {
        Ref item = recall.getItem();
        String title = SheetNames.text(recall.getTitle());
        if (item == null) {
            return title;
        }
        Item song = SheetNames.load(item, Item.class, library);
        String number = SheetNames.text(song.getNumber());
        return joined((number.isEmpty() ? "" : "#" + number + " ") + SheetNames.text(song.getTitle()), title);
    }

    /** Both, told apart where there are both. */
    static String joined(String one, String other) {
        return one.isEmpty() || other.isEmpty() ? one + other : one + "  ·  " + other;
    }

    private List<Fact> facts(Recall recall) throws LibraryException {
        List<Fact> facts = new ArrayList<>();
        ZonedDateTime captured = recall.getCapturedAt();
        add(facts, Messages.recall_captured, captured == null ? "" : SheetTimes.time(captured, null));
        add(facts, Messages.recall_setBy, names.party(recall.getSetBy()));
        Evidence scene = recall.getConsoleState();
        add(facts, Messages.scene, scene == null ? "" : joined(SheetNames.text(scene.getName()), family(recall)));
        ZonedDateTime verified = recall.getVerifiedAt();
        add(facts, Messages.recall_verifiedBy, joined(names.party(recall.getVerifiedBy()),
                verified == null ? "" : SheetTimes.time(verified, null)));
        add(facts, Messages.rate, LogSheet.rate(recall.getSampleRateHz(), 0));
        return facts;
    }

    private static void add(List<Fact> facts, String caption, String text) {
        if (!text.isBlank()) {
            facts.add(new Fact(caption, text));
        }
    }

    private String family(Recall recall) {
        ConsoleFamily family = families.find(recall.getConsoleFamily());
        return family == null ? SheetNames.text(recall.getConsoleFamily()) : family.name();
    }

    private static void elsewhere(Recall recall, List<SheetBlock> blocks) {
        List<List<String>> rows = new ArrayList<>();
        for (KeptElsewhere kept : recall.getKeptElsewhere()) {
            rows.add(List.of(TICK, SheetNames.text(kept.getWhat()), SheetNames.text(kept.getTitle()),
                    SheetNames.text(kept.getNumber()), joined(SheetNames.text(kept.getMedium()), SheetNames.text(kept.getBackup())),
                    kept.getFile() == null ? "" : SheetNames.text(kept.getFile().getName())));
        }
        if (!rows.isEmpty()) {
            blocks.add(new Table(Messages.recall_elsewhere, List.of(new Column("", 0.4), new Column(Messages.what, 3),
                    new Column(Messages.recall_title, 4), new Column(Messages.number, 1.5), new Column(Messages.media, 3),
                    new Column(Messages.recall_file, 3)), rows));
        }
    }

    /** The drawing where there is one, and the values in words beside it: a pointer on paper is not read to a tenth. */
    private static void unit(UnitRecall unit, @Nullable Gear gear, List<SheetBlock> blocks) {
        String caption = caption(unit);
        PanelLayout layout = gear == null ? null : PanelLayout.of(gear);
        if (layout != null) {
            SheetBlock.Drawing drawing = FaceplateDrawing.of(unit, layout);
            blocks.add(new SheetBlock.Drawing(caption, drawing.widthMm(), drawing.heightMm(), drawing.marks()));
        }
        List<String> cells = new ArrayList<>();
        for (ControlSetting setting : unit.getSettings()) {
            String value = joinedBySpace(SheetNames.text(setting.getValue()), SheetNames.text(setting.getUnit()));
            cells.addAll(List.of(TICK, SheetNames.text(setting.getControl()), value));
        }
        if (cells.isEmpty()) {
            String said = unit.getPhotos().isEmpty() ? Messages.recall_noValues
                    : NLS.bind(Messages.recall_photos, Integer.valueOf(unit.getPhotos().size()));
            blocks.add(new Lines(layout == null ? caption : "", Objects.requireNonNull(List.of(said))));
            return;
        }
        blocks.add(new Table(layout == null ? caption : "", columns(), rows(cells)));
    }

    private static List<Column> columns() {
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < BESIDE; i++) {
            columns.addAll(List.of(new Column("", 0.4), new Column("", 3), new Column("", 2)));
        }
        return columns;
    }

    private static List<List<String>> rows(List<String> cells) {
        int width = BESIDE * 3;
        List<List<String>> rows = new ArrayList<>();
        for (int from = 0; from < cells.size(); from += width) {
            List<String> row = new ArrayList<>(cells.subList(from, Math.min(cells.size(), from + width)));
            while (row.size() < width) {
                row.add("");
            }
            rows.add(row);
        }
        return rows;
    }

    private static String joinedBySpace(String value, String unit) {
        return unit.isEmpty() || value.endsWith(unit) ? value : value + " " + unit;
    }

    private static String caption(UnitRecall unit) {
        String name = RecallWords.name(unit);
        String preset = SheetNames.text(unit.getPresetName());
        String said = joined(SheetNames.text(unit.getLocation()), name);
        String bypassed = unit.isBypassed() ? joined(said, Messages.recall_bypassed) : said;
        return preset.isEmpty() ? bypassed
                : joined(bypassed, NLS.bind(unit.isPresetEdited() ? Messages.recall_presetEdited : Messages.recall_preset, preset));
    }

    private void strips(Recall recall, List<SheetBlock> blocks) throws LibraryException {
        Evidence scene = recall.getConsoleState();
        if (scene == null || scene.getDigest() == null || families.find(recall.getConsoleFamily()) == null) {
            return;
        }
        try {
            ConsoleState state = RecallStates.of(library, families, recall);
            blocks.addAll(new StripTables(state).blocks());
        } catch (IOException | EvidenceException e) {
            blocks.add(new Lines(Messages.scene, Objects.requireNonNull(List.of(String.valueOf(e.getMessage())))));
        }
    }
}
