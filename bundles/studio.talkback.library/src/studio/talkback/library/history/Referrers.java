package studio.talkback.library.history;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Projections;
import studio.talkback.library.Projections.Column;
import studio.talkback.library.Projections.Table;
import studio.talkback.library.Projections.Type;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/** Who refers to a document, as far as the projections know. */
final class Referrers {

    /** The tables that say of which kind their documents are by another name than their own. */
    private static final Map<String, String> KINDS = Objects.requireNonNull(Map.of("stage", Kinds.STUDIO, "room_fault",
            Kinds.ROOM, "participation", Kinds.PROJECT, "booking", Kinds.PROJECT, "mix_version", Kinds.ITEM, "request",
            Kinds.ITEM, "recall_unit", Kinds.RECALL, "room_state", Kinds.ROOM_STATE, "recall_run", Kinds.RECALL_RUN));
    /** The tables whose parts are documents. */
    private static final Map<Table, String> PARTS = Objects.requireNonNull(
            Map.of(Projections.PROJECT_ITEM, Kinds.PROJECT, Projections.SESSION_ITEM, Kinds.SESSION));

    private final Library library;

    Referrers(Library library) {
        this.library = library;
    }

    /** A document that refers to this one, those left out that go with it; null where none does. */
    @Nullable Ref of(Ref document, Collection<Ref> leftOut) throws LibraryException {
        for (Table table : Projections.tables()) {
            for (Column column : table.columns()) {
                Ref found = column.type() == Type.UUID
                        ? find(table.name(), column.name(), KINDS.getOrDefault(table.name(), table.name()), document,
                                leftOut)
                        : null;
                if (found != null) {
                    return found;
                }
            }
        }
        for (Map.Entry<Table, String> parts : PARTS.entrySet()) {
            Ref found = find(parts.getKey().name(), "part", parts.getValue(), document, leftOut);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private @Nullable Ref find(String table, String column, String kind, Ref document, Collection<Ref> leftOut)
            throws LibraryException {
        UUID wanted = document.document();
        List<Ref> found = library.query("SELECT DISTINCT doc FROM " + table + " WHERE " + column + " = ? LIMIT 500",
                row -> Objects.requireNonNull(Rows.document(row, "doc", kind)), wanted);
        return found.stream().filter(other -> !other.document().equals(wanted) && !leftOut.contains(other)).findFirst()
                .orElse(null);
    }
}
