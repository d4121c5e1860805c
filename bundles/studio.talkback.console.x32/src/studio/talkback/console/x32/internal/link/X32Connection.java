package studio.talkback.console.x32.internal.link;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.nio.channels.ClosedByInterruptException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.ConsoleConnection;
import studio.talkback.console.link.ConsoleIdentity;
import studio.talkback.console.link.ConsoleReading;
import studio.talkback.console.link.LineWrite;
import studio.talkback.console.link.LinkException;

/** An X32 that has answered. Every operation is a conversation of its own, through a socket of its own. */
final class X32Connection implements ConsoleConnection {

    private final InetSocketAddress console;
    private final ConsoleIdentity identity;
    private final X32Pace pace = new X32Pace();
    private Instant lastHeard = Instant.now();

    X32Connection(InetSocketAddress console, ConsoleIdentity identity) {
        this.console = console;
        this.identity = identity;
    }

    @Override
    public ConsoleIdentity identity() {
        return identity;
    }

    @Override
    public ConsoleReading read(List<String> paths, IProgressMonitor monitor) {
        Map<String, X32Ask> asks = new LinkedHashMap<>();
        for (String path : paths) {
            String effect = effectOf(path);
            if (effect != null) {
                asks.putIfAbsent(effect, new X32Ask(effect));
            }
            asks.putIfAbsent(path, new X32Ask(path));
        }
        return talk(asks, monitor);
    }

    @Override
    public ConsoleReading write(List<LineWrite> writes, IProgressMonitor monitor) {
        Map<String, X32Ask> asks = new LinkedHashMap<>();
        for (LineWrite write : writes) {
            asks.put(write.line().path(), new X32Ask(write));
        }
        for (LineWrite write : writes) {
            String effect = effectOf(write.line().path());
            if (effect != null) {
                asks.putIfAbsent(effect, new X32Ask(effect));
            }
        }
        return talk(asks, monitor);
    }

    /** The line that says which effect a line holds the settings of; null where it holds none. */
    private static @Nullable String effectOf(String path) {
        return path.startsWith("/fx/") && path.endsWith("/par") ? path.substring(0, path.length() - 4) : null;
    }

    private synchronized ConsoleReading talk(Map<String, X32Ask> asks, IProgressMonitor monitor) {
        boolean silent = false;
        try (X32Socket socket = new X32Socket(console)) {
            X32Exchange exchange = new X32Exchange(socket, pace, asks.values(), monitor);
            exchange.run();
            silent = exchange.isSilent();
            lastHeard = Objects.requireNonNullElse(exchange.lastHeard(), lastHeard);
        } catch (ClosedByInterruptException e) {
            // Whoever interrupts wants it to end, as by a monitor that is cancelled.
            Thread.currentThread().interrupt();
        } catch (IOException e) {
            silent = true;
        }
        return reading(asks, silent ? lastHeard : null);
    }

    private static ConsoleReading reading(Map<String, X32Ask> asks, @Nullable Instant silentSince) {
        Map<String, String> lines = new LinkedHashMap<>();
        List<String> unread = new ArrayList<>();
        asks.forEach((path, ask) -> {
            X32Text held = ask.held();
            if (held == null) {
                unread.add(path);
            } else {
                lines.put(path, held.text());
            }
        });
        return new ConsoleReading(X32Pulled.state(lines.values()), unread, silentSince);
    }

    @Override
    public ConsoleState named(ConsoleReading reading, String name) {
        return X32Pulled.named(reading.state(), identity.firmware(), name);
    }

    @Override
    public Pushes pushes() throws LinkException {
        try {
            return X32Pushes.open(console);
        } catch (IOException e) {
            throw X32Introduction.unreachable(identity.address(), e);
        }
    }

    @Override
    public void close() {
        // Nothing is held between two conversations.
    }
}
