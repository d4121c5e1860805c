package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;

/** Types commands about one library and reads what they print. */
final class Terminal {

    /** What a command printed and ended with. */
    record Answer(int code, String out, String err) {

        /** Fine, with nothing on the standard error. */
        Answer fine() {
            assertEquals("", err);
            assertEquals(0, code, out);
            return this;
        }

        /** Ended with this code and one line on the standard error that holds these words, and no result. */
        Answer refused(int expected, String... words) {
            assertEquals(expected, code, err + out);
            assertEquals("", out);
            assertEquals(1, err.lines().count(), err);
            assertTrue(err.startsWith("talkback: ") && err.endsWith(System.lineSeparator()), err);
            for (String word : words) {
                assertTrue(err.contains(word), err);
            }
            return this;
        }

        /** The one JSON document that was printed. */
        JsonObject json() throws Exception {
            JsonReader reader = new JsonReader(new StringReader(out));
            reader.setStrictness(Strictness.STRICT);
            JsonObject object = JsonParser.parseReader(reader).getAsJsonObject();
            assertEquals(JsonToken.END_DOCUMENT, reader.peek(), "more than one document");
            return object;
        }

        JsonArray array(String member) throws Exception {
            return json().getAsJsonArray(member);
        }

        String text(String member) throws Exception {
            return json().get(member).getAsString();
        }
    }

    private final TestServices services = new TestServices();
    private final Path library;

    Terminal(Path library) {
        this.library = library;
    }

    Path library() {
        return library;
    }

    TestServices services() {
        return services;
    }

    /** A command on the library, as JK. */
    Answer type(Object... arguments) {
        List<Object> all = new ArrayList<>(List.of("--library", library, "--as", "JK"));
        all.addAll(List.of(arguments));
        return bare(all.toArray());
    }

    /** The same with JSON, which must be fine. */
    JsonObject json(Object... arguments) throws Exception {
        List<Object> all = new ArrayList<>(List.of(arguments));
        all.add("--json");
        return type(all.toArray()).fine().json();
    }

    /** A command line just as given. */
    Answer bare(Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = arguments[index].toString();
        }
        int code = CommandLineRunner.run(texts, new PrintStream(out, false, StandardCharsets.UTF_8),
                new PrintStream(err, false, StandardCharsets.UTF_8), services);
        return new Answer(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
    }
}
