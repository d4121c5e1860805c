package studio.talkback.console.wing.internal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/** A snapshot, which a console writes as one line, broken into a line for each value. */
final class WingReadable {

    private final ByteArrayOutputStream text;
    private int depth;

    private WingReadable(int length) {
        text = new ByteArrayOutputStream(2 * length);
    }

    /** The JSON with its values below each other, set in by how deep they stand. */
    static String of(byte[] json) {
        WingReadable readable = new WingReadable(json.length);
        boolean quoted = false;
        for (int i = 0; i < json.length; i++) {
            byte c = json[i];
            if (quoted && c == '\\') {
                readable.text.write(c);
                readable.text.write(json[++i]);
            } else if (quoted || c == '"') {
                quoted ^= c == '"';
                readable.text.write(c);
            } else {
                readable.sign(c);
            }
        }
        byte[] broken = readable.text.toByteArray();
        return WingText.decoded(broken, 0, broken.length);
    }

    private void sign(byte c) {
        switch (c) {
            case ' ', '\t', '\r', '\n' -> {
            }
            case '{' -> {
                text.write(c);
                depth++;
                newLine();
            }
            case '}' -> {
                depth--;
                newLine();
                text.write(c);
            }
            case ',' -> {
                text.write(c);
                newLine();
            }
            case ':' -> text.writeBytes(": ".getBytes(StandardCharsets.US_ASCII));
            default -> text.write(c);
        }
    }

    private void newLine() {
        text.write('\n');
        for (int i = 0; i < depth; i++) {
            text.write(' ');
        }
    }
}
