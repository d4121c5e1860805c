package studio.talkback.sheet.internal;

import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryLine;
import studio.talkback.session.SessionLog;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.Missing;
import studio.talkback.session.quickentry.QuickEntryKind;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Facts;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Table;

/** The log of a session with its header. */
public final class LogSheet {

    private static final double HERTZ_OF_A_KILOHERTZ = 1000;

    private final Library library;
    private final SessionLog log;
    private final SheetNames names;

    /** Logs of this library. */
    public LogSheet(Library library, SessionLog log, SheetNames names) {
        this.library = library;
        this.log = log;
        this.names = names;
    }

    /** See {@link studio.talkback.sheet.Sheets#log}. */
    public Sheet of(Ref session, ZonedDateTime now) throws LibraryException {
        SessionSheet sheet = SessionSheet.of(session, now, library, names);
        List<SheetBlock> blocks = new ArrayList<>();
        List<Fact> facts = new ArrayList<>(sheet.times());
        facts.addAll(facts(sheet.header()));
        blocks.add(new Facts(facts));
        List<Missing> missing = sheet.hours().missing();
        if (sheet.hours().incomplete()) {
            ZoneId zone = now.getZone();
            blocks.add(new Lines(Messages.missing, missing.stream().map(each -> HoursText.missing(each, zone)).toList()));
        }
        Table people = sheet.whoWasThere();
        if (people != null) {
            blocks.add(people);
        }
        blocks.add(lines(session, sheet.day()));
        return new Sheet(sheet.head(Messages.title_log, now), blocks, Sheet.Shape.UPRIGHT);
    }

    private static List<Fact> facts(Session header) {
        List<Fact> facts = new ArrayList<>();
        add(facts, Messages.sessionFile, header.getSessionFile());
        add(facts, Messages.rate, rate(header.getSampleRateHz(), header.getBitDepth()));
        add(facts, Messages.timecode, header.getTimecodeRate());
        Double tempo = header.getTempoBpm();
        add(facts, Messages.tempo, tempo == null ? "" : number(tempo.doubleValue()));
        add(facts, Messages.scene, header.getConsoleScene());
        add(facts, Messages.level, header.getReferenceLevel());
        add(facts, Messages.note, header.getNote());
        return facts;
    }

    private static void add(List<Fact> facts, String caption, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(caption, text));
        }
    }

    /** Sample rate and bit depth: {@code 96 kHz, 24 bit}; empty where no rate is known. */
    static String rate(int hertz, int bits) {
        return hertz == 0 ? "" : NLS.bind(Messages.rate_text, number(hertz / HERTZ_OF_A_KILOHERTZ), Integer.valueOf(bits));
    }

    /** A number without a fraction that says nothing. */
    static String number(double number) {
        return number == Math.rint(number) ? String.valueOf(Math.round(number)) : String.valueOf(number);
    }

    private SheetBlock lines(Ref session, @Nullable LocalDate sessionDay) throws LibraryException {
        List<List<String>> rows = new ArrayList<>();
        LocalDate day = sessionDay;
        for (EntryLine line : log.entries(session)) {
            rows.add(List.of(SheetTimes.time(line.at(), day), kind(line), item(line), text(line), line.initials()));
        }
        if (rows.isEmpty()) {
            return new Lines(Messages.log, List.of(Messages.log_none));
        }
        return new Table(Messages.log, List.of(new Column(Messages.time, 1.6), new Column(Messages.kind, 2.2),
                new Column(Messages.item, 2.4), new Column(Messages.what, 7), new Column(Messages.by, 0.8)), rows);
    }

    private String kind(EntryLine line) {
        QuickEntryKind kind = log.kinds().table().byId(line.kind());
        String label = kind == null ? line.kind() : kind.label();
        return line.number() > 0 ? label + " " + line.number() : label;
    }

    private static String item(EntryLine line) {
        return line.itemNumber().isEmpty() ? "" : "#" + line.itemNumber() + " " + line.itemTitle();
    }

    /** Who is named, what was written, where, due when and why; what was struck out says so first. */
    private static String text(EntryLine line) {
        List<String> parts = new ArrayList<>();
        parts.add(line.people().isEmpty() ? line.text() : line.people() + ": " + line.text());
        if (!line.place().isEmpty()) {
            parts.add(NLS.bind(Messages.at, line.place()));
        }
        if (!line.more().isEmpty()) {
            parts.add(line.more());
        }
        if (line.due() != null) {
            parts.add(NLS.bind(Messages.due_text, SheetTimes.time(line.due(), line.at().toLocalDate())));
        }
        if (!line.why().isEmpty()) {
            parts.add(line.why());
        }
        if (line.corrected() && !line.struckOut()) {
            parts.add(NLS.bind(Messages.corrected, line.earlier().getLast()));
        }
        String text = String.join("; ", parts);
        return line.struckOut() ? NLS.bind(Messages.struck, line.struckWhy(), text) : text;
    }
}
