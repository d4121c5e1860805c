package studio.talkback.cli.internal;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;

import com.google.gson.stream.JsonWriter;

/** The standard output of one command: text for people, or exactly one JSON document. */
public final class Output {

    private final PrintStream out;

    Output(PrintStream out) {
        this.out = out;
    }

    /** One line for people. */
    public void line(String text) {
        out.println(text);
    }

    /**
     * One JSON object. What its body writes before it fails at its beginning is not printed, so that a refused
     * file leaves the output empty.
     */
    public void object(Json.Body body) throws Exception {
        BufferedWriter writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        JsonWriter json = new JsonWriter(writer);
        json.setHtmlSafe(false);
        json.setIndent("  ");
        json.beginObject();
        body.write(json);
        json.endObject();
        writer.write('\n');
        json.flush();
        check();
    }

    /**
     * Ends the output.
     *
     * @throws IOException if it could not be written, or not all of it
     */
    public void check() throws IOException {
        if (out.checkError()) {
            throw new IOException(Messages.error_output);
        }
    }
}
