package studio.talkback.session.internal.inbox;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.DateTimeException;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonWriter;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.inbox.LineReply;
import studio.talkback.session.inbox.LineRequest;

/** Requests and replies as JSON objects; members that are not known are let go, so that both ends may be newer. */
final class InboxJson {

    private static final String LINE = "line";
    private static final String OPERATOR = "operator";
    private static final String PROJECT = "project";
    private static final String ITEM = "item";
    private static final String SESSION = "session";
    private static final String FIRST_KEYSTROKE = "firstKeystroke";
    private static final String ENTRY = "entry";
    private static final String KIND = "kind";
    private static final String TEXT = "text";
    private static final String NUMBER = "number";
    private static final String REPORTS = "reports";
    private static final String ERROR = "error";

    private InboxJson() {
    }

    static String write(LineRequest request) throws IOException {
        return object(json -> {
            json.name(LINE).value(request.line());
            json.name(OPERATOR).value(request.operator());
            json.name(PROJECT).value(request.project());
            json.name(ITEM).value(request.item());
            json.name(SESSION).value(request.session());
            json.name(FIRST_KEYSTROKE).value(request.firstKeystroke().toString());
        });
    }

    static String write(LineReply reply) throws IOException {
        return object(json -> {
            Ref entry = reply.entry();
            json.name(ENTRY).value(entry == null ? null : entry.toString());
            json.name(KIND).value(reply.kind());
            json.name(TEXT).value(reply.text());
            json.name(NUMBER).value(reply.number());
            json.name(REPORTS).beginArray();
            for (String report : reply.reports()) {
                json.value(report);
            }
            json.endArray();
            json.name(ERROR).value(reply.error());
        });
    }

    /** @throws MalformedException if it is no request */
    static LineRequest request(String text) throws MalformedException {
        JsonObject json = parse(text);
        String line = string(json, LINE);
        String operator = string(json, OPERATOR);
        String begun = string(json, FIRST_KEYSTROKE);
        if (line == null || line.isBlank() || operator == null || operator.isBlank() || begun == null) {
            throw new MalformedException(Messages.incomplete);
        }
        try {
            return new LineRequest(line, operator, string(json, PROJECT), string(json, ITEM), string(json, SESSION),
                    Objects.requireNonNull(ZonedDateTime.parse(begun)));
        } catch (DateTimeException e) {
            throw new MalformedException(Messages.incomplete);
        }
    }

    /** @throws MalformedException if it is no reply */
    static LineReply reply(String text) throws MalformedException {
        JsonObject json = parse(text);
        String entry = string(json, ENTRY);
        try {
            int number = json.get(NUMBER) == null ? 0 : json.get(NUMBER).getAsInt();
            JsonArray reports = json.getAsJsonArray(REPORTS);
            List<String> lines = reports == null ? List.of()
                    : reports.asList().stream().map(JsonElement::getAsString).toList();
            return new LineReply(entry == null ? null : Ref.parse(entry), orEmpty(string(json, KIND)),
                    orEmpty(string(json, TEXT)), number, lines, string(json, ERROR));
        } catch (RuntimeException e) {
            throw new MalformedException(Messages.incomplete);
        }
    }

    private static JsonObject parse(String text) throws MalformedException {
        try {
            if (JsonParser.parseReader(new StringReader(text)) instanceof JsonObject object) {
                return object;
            }
        } catch (JsonParseException | StackOverflowError e) {
            throw new MalformedException(Messages.incomplete);
        }
        throw new MalformedException(Messages.incomplete);
    }

    private static @Nullable String string(JsonObject json, String member) {
        JsonElement value = json.get(member);
        return value != null && value.isJsonPrimitive() && value.getAsJsonPrimitive().isString() ? value.getAsString()
                : null;
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    @FunctionalInterface
    private interface Members {

        void write(JsonWriter json) throws IOException;
    }

    private static String object(Members members) throws IOException {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setSerializeNulls(false);
            json.beginObject();
            members.write(json);
            json.endObject();
        }
        return text.toString();
    }
}
