package studio.talkback.console.x32.internal.link;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.nio.channels.ClosedByInterruptException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.SafeText;
import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.link.ConsoleConnection;
import studio.talkback.console.link.ConsoleIdentity;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.x32.X32Family;
import studio.talkback.console.x32.internal.osc.OscMessage;

/** Asks who answers at an address, which changes nothing there, and refuses what is no X32 or M32. */
final class X32Introduction {

    /** The models by how they call themselves. */
    private static final Map<String, String> MODELS = Objects.requireNonNull(Map.of("X32", "X32", "X32C", "X32 Compact",
            "X32P", "X32 Producer", "X32RACK", "X32 Rack", "X32CORE", "X32 Core", "M32", "M32", "M32R", "M32R", "M32C",
            "M32C"));
    private static final long PATIENCE_NANOS = 2_000_000_000L;
    private static final long FIRST_WAIT_MILLIS = 60;
    private static final long LONGEST_WAIT_MILLIS = 400;
    private static final String WHO = "/xinfo";
    private static final String RATE = "/-prefs/clockrate";
    private static final List<Integer> RATES = Objects.requireNonNull(List.of(48_000, 44_100));

    private final X32Socket socket;
    private final IProgressMonitor monitor;
    private final Map<String, OscMessage> answers = new HashMap<>();

    private X32Introduction(X32Socket socket, IProgressMonitor monitor) {
        this.socket = socket;
        this.monitor = monitor;
    }

    /** Opens what answers. */
    static ConsoleConnection open(ConsoleAddress address, IProgressMonitor monitor) throws LinkException {
        InetSocketAddress console = resolve(address);
        try (X32Socket socket = new X32Socket(console)) {
            return new X32Connection(console, new X32Introduction(socket, monitor).identity(address));
        } catch (ClosedByInterruptException e) {
            Thread.currentThread().interrupt();
            throw new OperationCanceledException();
        } catch (IOException e) {
            throw unreachable(address, e);
        }
    }

    private static InetSocketAddress resolve(ConsoleAddress address) throws LinkException {
        try {
            return new InetSocketAddress(InetAddress.getByName(address.host()), address.port());
        } catch (UnknownHostException e) {
            throw new LinkException(LinkException.Kind.NOT_ANSWERING, "there is no " + SafeText.of(address.host())
                    + " on this network: check the address that the console shows under Setup > Network");
        }
    }

    /** The network cannot be reached from here. */
    static LinkException unreachable(ConsoleAddress address, IOException e) {
        return new LinkException(LinkException.Kind.NOT_ANSWERING, "the console at " + address + " cannot be reached ("
                + SafeText.of(Objects.requireNonNullElse(e.getMessage(), "no network")) + "): look at the network cable");
    }

    private ConsoleIdentity identity(ConsoleAddress address) throws IOException, LinkException {
        OscMessage who = answer(WHO, "/info");
        if (who == null) {
            throw new LinkException(LinkException.Kind.NOT_ANSWERING, "nothing answers at " + address
                    + ": check the address that the console shows under Setup > Network, its network cable and whether"
                    + " it is on");
        }
        String said = who.text(2).strip();
        String model = MODELS.get(said);
        if (model == null) {
            throw new LinkException(LinkException.Kind.REFUSED, "what answers at " + address + " calls itself '"
                    + SafeText.of(said) + "', which is no X32 or M32: nothing was sent, check the address");
        }
        String name = who.address().equals(WHO) ? who.text(1) : "";
        return new ConsoleIdentity(X32Family.ID, model, SafeText.of(who.text(3).strip()), SafeText.of(name.strip()),
                address, rate());
    }

    private int rate() throws IOException {
        OscMessage rate = answer(RATE);
        boolean told = rate != null && !rate.arguments().isEmpty();
        int place = told && Objects.requireNonNull(rate).arguments().getFirst() instanceof Integer i ? i.intValue() : -1;
        return place >= 0 && place < RATES.size() ? RATES.get(place).intValue() : 0;
    }

    /** The first answer to any of these; null where none came. */
    private @Nullable OscMessage answer(String... questions) throws IOException {
        long until = System.nanoTime() + PATIENCE_NANOS;
        long wait = FIRST_WAIT_MILLIS;
        while (System.nanoTime() - until < 0) {
            for (String question : questions) {
                socket.send(OscMessage.of(question));
            }
            long next = System.nanoTime() + wait * 1_000_000;
            while (System.nanoTime() - next < 0) {
                if (monitor.isCanceled()) {
                    throw new OperationCanceledException();
                }
                socket.receive(Math.min(wait, 40)).forEach(message -> answers.putIfAbsent(message.address(), message));
                for (String question : questions) {
                    OscMessage answer = answers.get(question);
                    if (answer != null) {
                        return answer;
                    }
                }
            }
            wait = Math.min(LONGEST_WAIT_MILLIS, wait * 2);
        }
        return null;
    }
}
