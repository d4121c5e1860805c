package studio.talkback.watch.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.CurrentMix;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.library.TimeOrder;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceReaders;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.imports.EvidenceImport;
import studio.talkback.session.imports.ImportRequest;
import studio.talkback.session.imports.ImportResult;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.watch.Kept;
import studio.talkback.watch.Proposal;

/** Takes proposed files into the library: read, or as a print, or attached to a line; one change set each time. */
public final class Keeping {

    /** How many files of one proposal are kept at once. */
    public static final int MOST_AT_ONCE = 500;

    private static final String OPEN = "SELECT doc FROM session WHERE time_out IS NULL";
    private static final String LOGGED = "SELECT doc FROM entry WHERE session = ? AND struck = FALSE AND evidence LIKE ?"
            + " FETCH FIRST ROW ONLY";

    /** What is a token of its own in a line, or parts it. */
    private static final Pattern MARKS = Pattern.compile("[\\s\",;:#@=!>→]+");

    /**
     * What to keep.
     *
     * @param files those of the proposal, where they lie
     * @param item  the item it belongs to; null for none
     */
    public record Order(Proposal proposal, List<Path> files, @Nullable Ref item, String operator, ZonedDateTime at) {

        /** Copies the list. */
        public Order {
            files = Objects.requireNonNull(List.copyOf(files));
        }
    }

    private final Library library;
    private final SessionLog log;
    private final EvidenceImport imports;

    /** Keeps in this library. */
    public Keeping(Library library, SessionLog log, EvidenceReaders readers) {
        this.library = library;
        this.log = log;
        this.imports = new EvidenceImport(library, readers);
    }

    /**
     * Keeps it.
     *
     * @throws EvidenceException if a file is at fault; nothing was changed
     * @throws IOException       if reading one failed; nothing was changed
     * @throws LibraryException  if it is not clear where it belongs, or the library cannot save; nothing was changed
     */
    public Kept keep(Order order, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        return order.proposal().isGroup() ? attach(order, monitor) : switch (order.proposal().kind()) {
        case SESSION_FILE, SESSION_TEXT, SCENE -> read(order, monitor);
        case PRINT -> print(order, monitor);
        case PHOTO, OTHER -> attach(order, monitor);
        };
    }

    private Kept read(Order order, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        Ref project = project(order);
        if (project == null) {
            throw new LibraryException(NLS.bind(Messages.noItem, order.proposal().title()));
        }
        ImportResult result = imports.run(ImportRequest.of(order.files().getFirst(), project, order.item(),
                order.operator(), order.at()), monitor);
        return result.committed() == null ? known(order)
                : new Kept(Kept.State.KEPT, result.logLine(), result.entry(), result.notes(), result.committed());
    }

    private Kept print(Order order, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        Ref item = order.item();
        if (item == null) {
            throw new LibraryException(NLS.bind(Messages.noItem, order.proposal().title()));
        }
        Ref session = session(order);
        Evidence file = Attachments.keep(library, order.files().getFirst(), order.at(), monitor);
        return isPrint(item, file) ? known(order) : logged(log.addAbout(session, item, printed(order, session), order.operator(),
                file), order.proposal().title());
    }

    /** The line {@code p} with the name as one name; what would be a token in it is left out, and all of it quoted at last. */
    private QuickEntry printed(Order order, Ref session) throws LibraryException {
        String print = order.proposal().print();
        String name = print == null ? order.proposal().title().replaceFirst("\\.[^.]*$", "") : print;
        QuickEntry line = line(order, session, "p " + name);
        if (!isPrint(line, Objects.requireNonNull(name))) {
            name = MARKS.matcher(name).replaceAll(" ").strip();
            line = line(order, session, "p " + name);
        }
        return isPrint(line, Objects.requireNonNull(name)) ? line : line(order, session, "p " + quoted(name));
    }

    /** Whether a line was read as one print of this name and nothing else. */
    private static boolean isPrint(QuickEntry line, String name) {
        if (!(line.detail() instanceof EntryDetail.Prints prints) || prints.versions().size() != 1) {
            return false;
        }
        EntryDetail.PrintVersion version = prints.versions().getFirst();
        boolean plain = line.persons().isEmpty() && line.items().isEmpty() && line.places().isEmpty() && line.why() == null;
        return plain && (version.known() || version.name().equals(name));
    }

    private Kept attach(Order order, IProgressMonitor monitor) throws IOException, EvidenceException, LibraryException {
        String title = order.proposal().title();
        if (order.files().size() > MOST_AT_ONCE) {
            throw new EvidenceException(NLS.bind(Messages.tooMany, title, Integer.valueOf(MOST_AT_ONCE)));
        }
        Ref session = session(order);
        SubMonitor progress = SubMonitor.convert(monitor, order.files().size());
        List<Evidence> kept = new ArrayList<>();
        boolean news = false;
        for (Path file : order.files()) {
            Evidence evidence = Attachments.keep(library, file, order.at(), progress.split(1));
            kept.add(evidence);
            news = news || !isLogged(session, evidence);
        }
        if (!news) {
            return known(order);
        }
        boolean photo = !order.proposal().isGroup() && Attachments.PHOTO.equals(kept.getFirst().getKind());
        String what = order.proposal().isGroup() ? "'" : photo ? "'" + Messages.photo + " " : "'" + Messages.file + " ";
        QuickEntry line = line(order, session, what + quoted(title));
        Ref item = order.item();
        Evidence[] files = kept.toArray(Evidence[]::new);
        return logged(item == null ? log.add(session, line, order.operator(), files)
                : log.addAbout(session, item, line, order.operator(), files), title);
    }

    private QuickEntry line(Order order, Ref session, String typed) throws LibraryException {
        return QuickEntryParser.parse(typed, log.context(session, happened(order), null));
    }

    /** A file that was saved today happened then; any other one happens now. */
    private static ZonedDateTime happened(Order order) {
        ZonedDateTime at = order.at();
        ZonedDateTime saved = order.proposal().savedAt().withZoneSameInstant(at.getZone());
        return saved.isBefore(at) && saved.toLocalDate().equals(at.toLocalDate()) ? saved : at;
    }

    private static String quoted(String name) {
        return "\"" + name.replace('"', '\'') + "\"";
    }

    private static Kept logged(Logged logged, String title) {
        return new Kept(Kept.State.KEPT, title, logged.entry(), logged.reports(), logged.committed());
    }

    private static Kept known(Order order) {
        return new Kept(Kept.State.KNOWN, NLS.bind(Messages.known, order.proposal().title()), null,
                Objects.requireNonNull(List.of()), null);
    }

    /** Whether the mix version of now has a print of these bytes. */
    private boolean isPrint(Ref item, Evidence file) throws LibraryException {
        Optional<Item> stored = library.load(item, Item.class).map(Stored::content);
        MixVersion mix = stored.isEmpty() ? null : CurrentMix.of(stored.get());
        return mix != null && mix.getPrints().stream().anyMatch(
                print -> print.getFile() != null && file.getDigest().equals(print.getFile().getDigest()));
    }

    private boolean isLogged(Ref session, Evidence file) throws LibraryException {
        return !library.query(LOGGED, row -> row.getString(1), session.document(), "%" + file.getDigest() + "%").isEmpty();
    }

    private @Nullable Ref project(Order order) throws LibraryException {
        Ref item = order.item();
        return item == null ? order.proposal().project()
                : library.load(item, Item.class).map(stored -> stored.content().getProject())
                        .orElse(order.proposal().project());
    }

    /** The session that is open: of the project, or the only one where no project is known. */
    private Ref session(Order order) throws LibraryException {
        Ref project = project(order);
        List<Ref> open = project == null ? sessions(OPEN)
                : sessions(OPEN + " AND project = ? ORDER BY " + TimeOrder.of("session", "time_in") + " DESC FETCH FIRST ROW ONLY", project.document());
        if (open.size() != 1) {
            throw new LibraryException(NLS.bind(open.isEmpty() ? Messages.noSession : Messages.whichSession,
                    order.proposal().title()));
        }
        return open.getFirst();
    }

    private List<Ref> sessions(String sql, Object... parameters) throws LibraryException {
        return library.query(sql, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.SESSION)), parameters);
    }
}
