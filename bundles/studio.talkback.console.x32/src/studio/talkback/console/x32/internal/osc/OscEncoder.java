package studio.talkback.console.x32.internal.osc;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Writes messages as OSC 1.0 has them: big-endian, texts ended by a zero byte, everything padded to four bytes. */
public final class OscEncoder {

    private static final int WORD = 4;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream(64);

    private OscEncoder() {
    }

    /** The packet of a message. */
    public static byte[] encode(OscMessage message) {
        OscEncoder encoder = new OscEncoder();
        encoder.text(message.address());
        StringBuilder tags = new StringBuilder(",");
        message.arguments().forEach(argument -> tags.append(tag(argument)));
        encoder.text(tags.toString());
        message.arguments().forEach(encoder::argument);
        return encoder.out.toByteArray();
    }

    private static char tag(Object argument) {
        return switch (argument) {
            case Integer i -> 'i';
            case Float f -> 'f';
            case String s -> 's';
            case byte[] b -> 'b';
            default -> throw new IllegalArgumentException("OSC has no type for " + argument.getClass());
        };
    }

    private void argument(Object argument) {
        switch (argument) {
            case Integer i -> word(i.intValue());
            case Float f -> word(Float.floatToIntBits(f.floatValue()));
            case String s -> text(s);
            case byte[] b -> {
                word(b.length);
                out.writeBytes(b);
                pad();
            }
            default -> throw new IllegalArgumentException("OSC has no type for " + argument.getClass());
        }
    }

    private void word(int value) {
        out.writeBytes(ByteBuffer.allocate(WORD).putInt(value).array());
    }

    private void text(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.ISO_8859_1));
        out.write(0);
        pad();
    }

    private void pad() {
        while (out.size() % WORD != 0) {
            out.write(0);
        }
    }
}
