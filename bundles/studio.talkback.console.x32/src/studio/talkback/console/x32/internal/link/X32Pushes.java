package studio.talkback.console.x32.internal.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import studio.talkback.console.link.ConsoleConnection.Pushes;
import studio.talkback.console.x32.internal.osc.OscMessage;

/** What the console tells to whoever sent {@code /xremote} in the last ten seconds, which four may have done. */
final class X32Pushes implements Pushes {

    /** The console forgets after ten seconds, and a renewal may be lost. */
    private static final long RENEW_NANOS = 3_000_000_000L;

    private final X32Socket socket;
    private long renewAt;

    private X32Pushes(X32Socket socket) {
        this.socket = socket;
    }

    /** Asks at once, so that nothing is missed that is turned before the first {@link #await}. */
    static X32Pushes open(InetSocketAddress console) throws IOException {
        X32Pushes pushes = new X32Pushes(new X32Socket(console));
        try {
            pushes.renew();
        } catch (IOException e) {
            pushes.close();
            throw e;
        }
        return pushes;
    }

    private void renew() throws IOException {
        socket.send(OscMessage.of("/xremote"));
        renewAt = System.nanoTime() + RENEW_NANOS;
    }

    @Override
    public List<String> await(long longestMillis) throws InterruptedException {
        Set<String> lines = new LinkedHashSet<>();
        try {
            if (System.nanoTime() - renewAt >= 0) {
                renew();
            }
            for (OscMessage message : socket.receive(longestMillis)) {
                String line = X32Addresses.get().line(message.address());
                if (line != null) {
                    lines.add(line);
                }
            }
        } catch (ClosedByInterruptException e) {
            throw new InterruptedException();
        } catch (IOException e) {
            // A hint is lost; what it told of is seen when its line is read again.
            Thread.sleep(longestMillis);
        }
        return new ArrayList<>(lines);
    }

    @Override
    public void close() {
        socket.close();
    }
}
