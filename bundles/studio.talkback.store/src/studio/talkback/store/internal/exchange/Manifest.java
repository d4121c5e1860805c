package studio.talkback.store.internal.exchange;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.KnownRoom;
import studio.talkback.store.internal.disk.Sha256;

/**
 * What {@code handover.json} says: what the file holds, and the digest of everything in it.
 *
 * @param contents for people
 * @param changes  SHA-256 of the entry that holds the change sets
 * @param blobs    the length in bytes of each file kept byte for byte
 * @param before   files that are named and lie in hand-over files before this one
 */
public record Manifest(HandOverContents contents, Sha256 changes, Map<Sha256, Long> blobs, Set<Sha256> before) {

    /** The version of the file's layout. */
    static final int FORMAT = 1;

    /** Copies map and set. */
    public Manifest {
        blobs = Collections.unmodifiableMap(new LinkedHashMap<>(blobs));
        before = Collections.unmodifiableSet(new LinkedHashSet<>(before));
    }

    /** The same, as somebody takes it in whose initials stand there then. */
    public Manifest takenInBy(String operator) {
        HandOverContents it = contents;
        return new Manifest(new HandOverContents(it.title(), it.room(), operator, it.writtenAt(), it.library(),
                it.replica(), it.program(), it.documents(), it.revisions(), it.changeSets(), it.blobs(),
                it.blobBytes(), it.rooms()), changes, blobs, before);
    }

    /** The JSON text. */
    String toJson() throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent(" ");
            json.beginObject();
            json.name("format").value(FORMAT);
            json.name("title").value(contents.title());
            json.name("room").value(contents.room());
            json.name("operator").value(contents.operator());
            json.name("writtenAt").value(contents.writtenAt().toString());
            json.name("library").value(contents.library().toString());
            json.name("replica").value(contents.replica().toString());
            json.name("program").value(contents.program());
            json.name("documents").value(contents.documents());
            json.name("revisions").value(contents.revisions());
            json.name("changeSets").value(contents.changeSets());
            json.name("changesSha256").value(changes.hex());
            writeRooms(json);
            writeBlobs(json);
            json.endObject();
        }
        return text.toString();
    }

    private void writeRooms(JsonWriter json) throws IOException {
        json.name("rooms").beginArray();
        for (KnownRoom room : contents.rooms()) {
            json.beginObject();
            json.name("replica").value(room.replica().toString());
            json.name("name").value(room.name());
            json.name("asOf").value(room.asOf().toString());
            json.endObject();
        }
        json.endArray();
    }

    private void writeBlobs(JsonWriter json) throws IOException {
        json.name("files").beginArray();
        for (Map.Entry<Sha256, Long> blob : blobs.entrySet()) {
            json.beginObject();
            json.name("sha256").value(blob.getKey().hex());
            json.name("bytes").value(blob.getValue());
            json.endObject();
        }
        json.endArray();
        json.name("filesBefore").beginArray();
        for (Sha256 blob : before) {
            json.value(blob.hex());
        }
        json.endArray();
    }

    /**
     * Reads the JSON text.
     *
     * @throws HandOverException if it is none of ours, or of a newer program
     */
    static Manifest parse(String text) throws HandOverException {
        try {
            JsonObject json = JsonParser.parseReader(new StringReader(text)).getAsJsonObject();
            int format = member(json, "format").getAsInt();
            if (format > FORMAT) {
                throw new HandOverException("was written by a newer Talkback: update this one first");
            }
            return read(json);
        } catch (JsonParseException | IllegalArgumentException | IllegalStateException | UnsupportedOperationException
                | DateTimeException e) {
            throw new HandOverException("is damaged: have it handed over again", e);
        }
    }

    private static Manifest read(JsonObject json) {
        Map<Sha256, Long> blobs = new LinkedHashMap<>();
        for (JsonElement blob : array(json, "files")) {
            long bytes = member(blob.getAsJsonObject(), "bytes").getAsLong();
            blobs.put(Sha256.parse(text(blob.getAsJsonObject(), "sha256")), Long.valueOf(bytes));
        }
        Set<Sha256> before = new LinkedHashSet<>();
        array(json, "filesBefore").forEach(blob -> before.add(Sha256.parse(blob.getAsString())));
        long blobBytes = blobs.values().stream().mapToLong(Long::longValue).sum();
        HandOverContents contents = new HandOverContents(text(json, "title"), text(json, "room"),
                text(json, "operator"), ZonedDateTime.parse(text(json, "writtenAt")), uuid(json, "library"),
                uuid(json, "replica"), text(json, "program"), member(json, "documents").getAsLong(),
                member(json, "revisions").getAsLong(), member(json, "changeSets").getAsLong(), blobs.size(), blobBytes,
                rooms(json));
        return new Manifest(contents, Sha256.parse(text(json, "changesSha256")), blobs, before);
    }

    private static List<KnownRoom> rooms(JsonObject json) {
        List<KnownRoom> rooms = new ArrayList<>();
        for (JsonElement each : array(json, "rooms")) {
            JsonObject room = each.getAsJsonObject();
            rooms.add(new KnownRoom(uuid(room, "replica"), text(room, "name"), Instant.parse(text(room, "asOf"))));
        }
        return rooms;
    }

    private static JsonElement member(JsonObject json, String name) {
        JsonElement member = json.get(name);
        if (member == null) {
            throw new JsonParseException("there is no " + name);
        }
        return member;
    }

    private static JsonArray array(JsonObject json, String name) {
        return member(json, name).getAsJsonArray();
    }

    private static UUID uuid(JsonObject json, String name) {
        return UUID.fromString(text(json, name));
    }

    private static String text(JsonObject json, String name) {
        return member(json, name).getAsString();
    }
}
