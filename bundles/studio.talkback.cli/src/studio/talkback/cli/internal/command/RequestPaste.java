package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.PasteNames;
import studio.talkback.project.request.PastedRow;

/**
 * A paste as it was read for a project, and how it is shown.
 *
 * @param project the project
 * @param session its open session; null where there is none
 * @param names   what it was read against
 * @param rows    what its lines are
 */
record RequestPaste(Ref project, @Nullable Ref session, PasteNames names, List<PastedRow> rows) {

    /** The rows that become requests. */
    List<PastedRow> taken() {
        return rows.stream().filter(PastedRow::taken).toList();
    }

    /** The first request that is about no item; null where all are about one. */
    @Nullable PastedRow withoutItem() {
        return taken().stream().filter(row -> row.item() == null).findFirst().orElse(null);
    }

    /** The item that a row is about; null where none is known. */
    PasteNames.@Nullable Item item(PastedRow row) {
        Ref about = row.item();
        return about == null ? null
                : names.items().stream().filter(item -> item.ref().equals(about)).findFirst().orElse(null);
    }

    /** A row for people: item, who asks, text and due. */
    String line(PastedRow row) {
        PasteNames.Item item = item(row);
        return Objects.requireNonNull(Stream.of(item == null ? "?" : item.label(), row.who(), row.text(),
                row.due() == null ? "" : Texts.time(row.due())).filter(part -> !part.isEmpty())
                .collect(Collectors.joining("  ")));
    }

    /** @param numbers those of the requests that were made; none where nothing was */
    void write(JsonWriter json, List<Integer> numbers) throws IOException {
        Json.text(json, "project", project);
        Json.text(json, "session", session);
        List<Integer> left = new ArrayList<>(numbers);
        Json.objects(json, "requests", taken(), (inner, row) -> {
            if (!left.isEmpty()) {
                inner.name("number").value(left.removeFirst());
            }
            request(inner, row);
        });
        Json.objects(json, "leftOut", rows.stream().filter(row -> !row.taken()).toList(), (inner, row) -> {
            Json.text(inner, "why", Objects.requireNonNull(row.leftOut()).words());
            Json.text(inner, "text", row.text());
            Json.texts(inner, "lines", row.lines());
        });
    }

    private void request(JsonWriter json, PastedRow row) throws IOException {
        Json.text(json, "text", row.text());
        PasteNames.Item item = item(row);
        if (item != null) {
            Json.text(json, "item", item.ref());
            Json.text(json, "itemNumber", item.number());
            Json.text(json, "itemTitle", item.title());
        }
        Json.text(json, "who", row.who());
        Json.time(json, "due", row.due());
        Json.texts(json, "lines", row.lines());
    }
}
