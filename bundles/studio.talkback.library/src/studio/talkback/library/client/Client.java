package studio.talkback.library.client;

import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * Whose work may be seen: that of a party, or a project that has no client yet, or nobody's.
 *
 * @param party   the client; null where a project stands for it
 * @param project the one project, where it has no client; null otherwise
 */
public record Client(@Nullable UUID party, @Nullable UUID project) {

    /** Nobody: nothing of any project may be seen. */
    public static final Client NOBODY = new Client(null, null);

    private static final String PARTY = "party ";
    private static final String PROJECT = "project ";

    /** A party. */
    public static Client of(Ref party) {
        return new Client(party.document(), null);
    }

    /** The client of a project; nobody where there is none. Waits for the disk. */
    public static Client of(Library library, @Nullable Ref project) throws LibraryException {
        if (project == null) {
            return NOBODY;
        }
        List<Client> found = library.query("SELECT doc, client FROM project WHERE doc = ?", row -> {
            UUID client = Rows.uuid(row, "client");
            return client == null ? new Client(null, Rows.uuid(row, "doc")) : new Client(client, null);
        }, project.document());
        return found.isEmpty() ? NOBODY : Objects.requireNonNull(found.getFirst());
    }

    /** What {@link #toString} wrote; nobody for anything else. */
    public static Client parse(String written) {
        try {
            if (written.startsWith(PARTY)) {
                return new Client(UUID.fromString(written.substring(PARTY.length())), null);
            } else if (written.startsWith(PROJECT)) {
                return new Client(null, UUID.fromString(written.substring(PROJECT.length())));
            }
        } catch (IllegalArgumentException e) {
            // Written by hand: nobody is safe.
            return NOBODY;
        }
        return NOBODY;
    }

    /** To be kept until the next start. */
    @Override
    public String toString() {
        return party != null ? PARTY + party : project != null ? PROJECT + project : "";
    }

    /** What it is called: the party's name or the project's title; empty for nobody. Waits for the disk. */
    public String name(Library library) throws LibraryException {
        UUID id = party == null ? project : party;
        if (id == null) {
            return "";
        }
        List<String> names = library.query(party == null ? "SELECT title AS name FROM project WHERE doc = ?"
                : "SELECT name FROM party WHERE doc = ?", row -> Rows.text(row, "name"), id);
        return names.isEmpty() ? "" : Objects.requireNonNull(names.getFirst());
    }

    /** The condition under which a row of {@code project} is theirs. */
    String projects() {
        @Nullable UUID client = party;
        @Nullable UUID only = project;
        return client != null ? "client = " + literal(client) : only != null ? "doc = " + literal(only) : "FALSE";
    }

    /** A UUID as SQL: it has nothing in it but digits and letters. */
    static String literal(UUID id) {
        return "UUID '" + id + "'";
    }
}
