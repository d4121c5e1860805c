package studio.talkback.project.purge;

import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.PurgeReport;
import studio.talkback.library.Rows;
import studio.talkback.library.backup.KnownBackups;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;
import studio.talkback.session.inbox.InboxLeftovers;

/**
 * Removes a client for good: projects, items, sessions, lines, recalls, deliveries, files, its people, and what is left of
 * them beside the library's truth. That something was purged, when, by whom and why stays, and the digests. Waits for the
 * disk.
 */
public final class ClientPurge {

    /** Shorter words are in every reason. */
    private static final int TELLING = 4;
    private static final String PEOPLE = """
            SELECT p.doc, p.name,
                   (SELECT COUNT(*) FROM participation a JOIN project o ON o.doc = a.doc
                     WHERE a.party = p.doc AND (o.client IS NULL OR o.client <> ?)) AS others,
                   (SELECT COUNT(*) FROM entry e WHERE e.initials = p.initials) AS logged,
                   (SELECT COUNT(*) FROM project o WHERE o.client = p.doc) AS clients
              FROM party p
             WHERE p.doc <> ? AND (p.company = ? OR p.doc IN (SELECT a.party FROM participation a
                   JOIN project o ON o.doc = a.doc WHERE o.client = ?))
             ORDER BY p.name
            """;
    private static final String FAULTS = """
            SELECT r.name, f.unit, f.text FROM room_fault f JOIN room r ON r.doc = f.doc
             WHERE EXISTS (SELECT 1 FROM entry e JOIN project p ON p.doc = e.project
                            WHERE e.kind = 'fault' AND p.client = ? AND e.at = f.since)
            """;

    /** Forgets what was seen in a folder that is watched no more. */
    @FunctionalInterface
    public interface WatchMemory {

        void forget(Path folder) throws IOException;
    }

    private record Person(Ref ref, String name, boolean stays) {
    }

    private final Library library;

    /** @param library what is purged of */
    public ClientPurge(Library library) {
        this.library = library;
    }

    /**
     * Says what would go and what would stay.
     *
     * @throws LibraryException if there is no such client, or it cannot be read
     */
    public PurgePlan plan(Ref client) throws LibraryException, IOException {
        List<String> names = library.query("SELECT name FROM party WHERE doc = ?", row -> Rows.text(row, "name"),
                client.document());
        if (names.isEmpty()) {
            throw new LibraryException(Messages.purge_noClient);
        }
        List<Person> people = people(client);
        ClientDocuments documents = new ClientDocuments(library);
        List<Ref> all = documents.of(client,
                Objects.requireNonNull(people.stream().filter(each -> !each.stays()).map(Person::ref).toList()));
        Map<String, Integer> kinds = new LinkedHashMap<>();
        all.forEach(each -> kinds.merge(each.kind(), Integer.valueOf(1), Integer::sum));
        PurgeReport report = library.wouldPurge(new HashSet<>(all));
        return new PurgePlan(client.toDocument(), names.getFirst(), titles(client), new LinkedHashSet<>(all), kinds, report,
                kept(client, people, report), backups(), folders(client), words(client, names.getFirst()));
    }

    /**
     * Does it: all of it, or, where it is cut off, the rest when the library is opened next.
     *
     * @param reason why, kept for ever
     * @throws LibraryException if the reason is blank or names the client, or it cannot be done
     */
    public PurgeReport run(PurgePlan plan, String operator, String reason, WatchMemory watched, IProgressMonitor monitor)
            throws LibraryException, IOException {
        String lower = reason.toLowerCase(Locale.ROOT);
        if (reason.isBlank()) {
            throw new LibraryException(Messages.purge_noReason);
        } else if (plan.words().stream().anyMatch(word -> word.length() >= TELLING && lower.contains(word))) {
            throw new LibraryException(Messages.purge_reasonNames);
        }
        // First, since it may be repeated: a purge that is cut off goes on without knowing the words.
        InboxLeftovers.remove(library.info().folder(), plan.words());
        PurgeReport report = library.purge(plan.documents(), operator, reason, monitor);
        for (Path folder : plan.folders()) {
            watched.forget(folder);
        }
        return report;
    }

    private List<Person> people(Ref client) throws LibraryException {
        Object id = client.document();
        return library.query(PEOPLE, row -> new Person(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PARTY)),
                Rows.text(row, "name"), row.getInt("others") + row.getInt("logged") + row.getInt("clients") > 0), id, id, id, id);
    }

    private List<String> titles(Ref client) throws LibraryException {
        return library.query("SELECT title FROM project WHERE client = ? ORDER BY title", row -> Rows.text(row, "title"),
                client.document());
    }

    private List<String> kept(Ref client, List<Person> people, PurgeReport report) throws LibraryException {
        List<String> kept = new ArrayList<>();
        if (report.shared() > 0) {
            kept.add(NLS.bind(Messages.purge_keptFiles, Long.valueOf(report.shared())));
        }
        people.stream().filter(Person::stays).forEach(each -> kept.add(NLS.bind(Messages.purge_keptPerson, each.name())));
        kept.addAll(library.query(FAULTS, row -> NLS.bind(Messages.purge_keptFault,
                new Object[] { Rows.text(row, "name"), Rows.text(row, "unit"), Rows.text(row, "text") }), client.document()));
        folders(client).forEach(folder -> kept.add(NLS.bind(Messages.purge_keptFolder, folder)));
        kept.add(Messages.purge_keptMarks);
        return kept;
    }

    private List<Path> folders(Ref client) throws LibraryException {
        List<Path> folders = new ArrayList<>();
        for (String folder : library.query("SELECT folder FROM project WHERE client = ? AND folder IS NOT NULL",
                row -> Rows.text(row, "folder"), client.document())) {
            try {
                folders.add(Path.of(folder));
            } catch (InvalidPathException e) {
                // Another machine's folder: nothing was seen in it here.
                continue;
            }
        }
        return folders;
    }

    /** The copies that are known and there, those of earlier days too. */
    private List<Path> backups() throws IOException {
        return KnownBackups.folders(library.info().folder());
    }

    private Set<String> words(Ref client, String name) throws LibraryException {
        Set<String> words = new HashSet<>();
        words.add(name);
        library.query("SELECT title, artist FROM project WHERE client = ?",
                row -> words.add(Rows.text(row, "title")) | words.add(Rows.text(row, "artist")), client.document());
        words.addAll(library.query("SELECT i.title FROM item i JOIN project p ON p.doc = i.project WHERE p.client = ?",
                row -> Rows.text(row, "title"), client.document()));
        Set<String> lower = new HashSet<>();
        words.stream().filter(word -> !word.isBlank()).forEach(word -> lower.add(word.strip().toLowerCase(Locale.ROOT)));
        return lower;
    }
}
