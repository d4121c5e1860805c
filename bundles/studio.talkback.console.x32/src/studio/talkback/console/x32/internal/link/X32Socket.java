package studio.talkback.console.x32.internal.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.PortUnreachableException;
import java.net.StandardSocketOptions;
import java.nio.ByteBuffer;
import java.nio.channels.DatagramChannel;
import java.nio.channels.SelectionKey;
import java.nio.channels.Selector;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import studio.talkback.console.x32.internal.osc.OscDecoder;
import studio.talkback.console.x32.internal.osc.OscEncoder;
import studio.talkback.console.x32.internal.osc.OscMessage;

/**
 * A socket of its own for one conversation, so that nothing that was asked in an earlier one can be taken for an answer
 * in this. It is connected: what another sender sends to it is thrown away by the system. Used by one thread.
 */
final class X32Socket implements AutoCloseable {

    private static final int LARGEST_PACKET = 65_536;
    private static final int RECEIVE_BUFFER = 1 << 20;

    private final DatagramChannel channel;
    private final Selector selector;
    private final ByteBuffer buffer = Objects.requireNonNull(ByteBuffer.allocate(LARGEST_PACKET));

    /** Opens it; nothing is sent. */
    X32Socket(InetSocketAddress console) throws IOException {
        channel = DatagramChannel.open();
        try {
            channel.setOption(StandardSocketOptions.SO_RCVBUF, Integer.valueOf(RECEIVE_BUFFER));
            channel.configureBlocking(false);
            channel.connect(console);
            selector = Objects.requireNonNull(Selector.open());
            channel.register(selector, SelectionKey.OP_READ);
        } catch (IOException | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    /** Sends a message, or loses it as the network may. */
    void send(OscMessage message) throws IOException {
        try {
            channel.write(ByteBuffer.wrap(OscEncoder.encode(message)));
        } catch (PortUnreachableException e) {
            // Nothing listens there at this moment: the same as a message that is lost.
        }
    }

    /** What has arrived, after waiting for at most so long for the first; damaged packets are left out. */
    List<OscMessage> receive(long longestMillis) throws IOException {
        if (longestMillis > 0) {
            selector.select(longestMillis);
        } else {
            selector.selectNow();
        }
        selector.selectedKeys().clear();
        List<OscMessage> messages = new ArrayList<>();
        while (read()) {
            OscDecoder.decode(buffer).ifPresent(messages::add);
        }
        return messages;
    }

    private boolean read() throws IOException {
        while (true) {
            try {
                buffer.clear();
                int bytes = channel.read(buffer);
                buffer.flip();
                return bytes > 0;
            } catch (PortUnreachableException e) {
                // The system tells of an earlier message that nothing took; there may be others behind.
            }
        }
    }

    @Override
    public void close() {
        try (Selector closing = selector; DatagramChannel open = channel) {
            Objects.requireNonNull(open);
            Objects.requireNonNull(closing);
        } catch (IOException e) {
            // Nothing is kept in it.
        }
    }
}
