package studio.talkback.ui.edit;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;
import org.eclipse.ui.PlatformUI;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Hiding;
import studio.talkback.ui.Talkback;

/**
 * The names of the studio's people, rooms and equipment, so that cells and fields can show and take them without reading
 * the library. Kept up to date. May be asked on any thread.
 */
public final class NameBook {

    /**
     * One name.
     *
     * @param ref      what is called so
     * @param name     in full
     * @param initials of a person; empty for everything else
     * @param contact  a person's phone and mail, empty where neither is known
     */
    public record Entry(Ref ref, String name, String initials, String contact) {

        /** What is shown and typed for it. */
        public String label() {
            return initials.isEmpty() ? name : name + " (" + initials + ")";
        }
    }

    private static final Set<String> KINDS = Set.of(Kinds.PARTY, Kinds.ROOM, Kinds.GEAR);
    private static final String SQL = "SELECT 'party' AS kind, doc, name, initials, phone, email FROM party"
            + " UNION ALL SELECT 'room', doc, name, '', '', '' FROM room"
            + " UNION ALL SELECT 'gear', doc, TRIM(COALESCE(maker, '') || ' ' || COALESCE(model, '')), '', '', ''"
            + " FROM gear ORDER BY 3";

    private static @Nullable NameBook shared;

    private final List<Runnable> listeners = new CopyOnWriteArrayList<>();
    private volatile List<Entry> entries = Objects.requireNonNull(List.of());
    private volatile Map<Ref, Entry> byRef = Objects.requireNonNull(Map.of());

    private NameBook() {
        Talkback.libraryProvider().library().thenAccept(library -> {
            library.addListener(changed -> {
                if (changed.stream().anyMatch(ref -> KINDS.contains(ref.kind()))) {
                    read(library);
                }
            });
            read(library);
            Talkback.hiding().addListener(() -> read(library));
        });
    }

    /** The one of this workbench. */
    public static synchronized NameBook shared() {
        NameBook book = shared;
        if (book == null) {
            book = new NameBook();
            shared = book;
        }
        return book;
    }

    /** The name of a document; empty for none or one that has no name here. */
    public String name(@Nullable Ref ref) {
        Entry entry = ref == null ? null : byRef.get(ref.toDocument());
        return entry == null ? "" : entry.name();
    }

    /** The initials of a person; the name where there are none, empty for nobody. */
    public String initials(@Nullable Ref ref) {
        Entry entry = ref == null ? null : byRef.get(ref.toDocument());
        return entry == null ? "" : entry.initials().isEmpty() ? entry.name() : entry.initials();
    }

    /** What is shown for a document: a person with initials. */
    public String label(@Nullable Ref ref) {
        Entry entry = ref == null ? null : byRef.get(ref.toDocument());
        return entry == null ? "" : entry.label();
    }

    /** A person's phone and mail, to be read out; empty where neither is known. */
    public String contact(@Nullable Ref ref) {
        Entry entry = ref == null ? null : byRef.get(ref.toDocument());
        return entry == null ? "" : entry.contact();
    }

    /** Everything of a kind, by name. */
    public List<Entry> all(String kind) {
        return Objects.requireNonNull(entries.stream().filter(entry -> entry.ref().kind().equals(kind)).toList());
    }

    /** What is called so: by its label, name or initials, whatever the case; null where nothing or more than one is. */
    public @Nullable Ref find(String kind, String typed) {
        String wanted = typed.strip().toLowerCase(Locale.ROOT);
        List<Ref> found = new ArrayList<>();
        for (Entry entry : all(kind)) {
            if (entry.label().toLowerCase(Locale.ROOT).equals(wanted)) {
                return entry.ref();
            } else if (entry.name().toLowerCase(Locale.ROOT).equals(wanted)
                    || !wanted.isEmpty() && entry.initials().toLowerCase(Locale.ROOT).equals(wanted)) {
                found.add(entry.ref());
            }
        }
        return found.size() == 1 ? found.getFirst() : null;
    }

    /** Is called on the UI thread after names changed. */
    public void addListener(Runnable listener) {
        listeners.add(listener);
    }

    public void removeListener(Runnable listener) {
        listeners.remove(listener);
    }

    private void read(Library library) {
        Hiding.State hiding = Talkback.hiding().state();
        Talkback.hiding().readingBegins();
        Job job = Job.create(Messages.Reading, monitor -> {
            try {
                List<Entry> read = Hiding.view(library, hiding).query(SQL, NameBook::entry);
                if (Talkback.hiding().state().number() == hiding.number()) {
                    take(read);
                }
            } catch (LibraryException e) {
                ILog.get().warn("The names could not be read", e);
            } finally {
                Talkback.hiding().readingEnded();
            }
            return Status.OK_STATUS;
        });
        job.setSystem(true);
        job.schedule();
    }

    private static Entry entry(ResultSet row) throws SQLException {
        String phone = Rows.text(row, "phone");
        String mail = Rows.text(row, "email");
        return new Entry(Objects.requireNonNull(Rows.document(row, "doc", Rows.text(row, "kind"))), Rows.text(row, "name"),
                Rows.text(row, "initials"), phone + (phone.isEmpty() || mail.isEmpty() ? "" : "  ·  ") + mail);
    }

    private void take(List<Entry> read) {
        Map<Ref, Entry> map = new HashMap<>();
        read.forEach(entry -> map.put(entry.ref(), entry));
        entries = read;
        byRef = map;
        Display display = PlatformUI.isWorkbenchRunning() ? PlatformUI.getWorkbench().getDisplay() : null;
        if (display != null && !display.isDisposed()) {
            display.asyncExec(() -> listeners.forEach(Runnable::run));
        }
    }
}
