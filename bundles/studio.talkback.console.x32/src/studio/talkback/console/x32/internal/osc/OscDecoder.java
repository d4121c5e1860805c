package studio.talkback.console.x32.internal.osc;

import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads packets, whatever they hold: what is no message of OSC 1.0, or holds what the X32 does not send, gives none. */
public final class OscDecoder {

    private static final int WORD = 4;

    private final ByteBuffer packet;

    private OscDecoder(ByteBuffer packet) {
        this.packet = packet;
    }

    /** The message in a packet, from the buffer's position to its limit; the X32 may leave out the type tags where there are no arguments. */
    public static Optional<OscMessage> decode(ByteBuffer packet) {
        try {
            return new OscDecoder(packet.slice()).message();
        } catch (BufferUnderflowException | IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private Optional<OscMessage> message() {
        String address = text();
        if (address.isEmpty() || address.startsWith("#")) {
            return Optional.empty();
        }
        List<Object> arguments = new ArrayList<>();
        if (packet.hasRemaining()) {
            String tags = text();
            if (!tags.startsWith(",")) {
                return Optional.empty();
            }
            for (int i = 1; i < tags.length(); i++) {
                arguments.add(argument(tags.charAt(i)));
            }
        }
        return Optional.of(new OscMessage(address, arguments));
    }

    private Object argument(char tag) {
        return switch (tag) {
            case 'i' -> Integer.valueOf(packet.getInt());
            case 'f' -> Float.valueOf(packet.getFloat());
            case 's' -> text();
            case 'b' -> blob();
            default -> throw new IllegalArgumentException("no type " + tag);
        };
    }

    private byte[] blob() {
        int length = packet.getInt();
        if (length < 0 || length > packet.remaining()) {
            throw new BufferUnderflowException();
        }
        byte[] bytes = new byte[length];
        packet.get(bytes);
        align();
        return bytes;
    }

    private String text() {
        int start = packet.position();
        while (packet.get() != 0) {
            // Looks for the end.
        }
        byte[] bytes = new byte[packet.position() - 1 - start];
        packet.get(start, bytes);
        align();
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }

    /** The last padding may be missing: some send none. */
    private void align() {
        int past = packet.position() % WORD;
        packet.position(Math.min(packet.limit(), packet.position() + (past == 0 ? 0 : WORD - past)));
    }
}
