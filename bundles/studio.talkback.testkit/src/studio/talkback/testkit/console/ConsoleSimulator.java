package studio.talkback.testkit.console;

import java.io.IOException;
import java.net.SocketAddress;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Value;
import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.x32.internal.link.X32Addresses;
import studio.talkback.console.x32.internal.link.X32Arguments;
import studio.talkback.console.x32.internal.osc.OscDecoder;
import studio.talkback.console.x32.internal.osc.OscEncoder;
import studio.talkback.console.x32.internal.osc.OscMessage;

/**
 * An X32 on the loopback address: it answers {@code /info}, {@code /xinfo}, {@code /status} and {@code /node}, takes and
 * tells every parameter of a scene, and tells whoever sent {@code /xremote} what others and {@link #turn} change. Its
 * network is as bad as the {@link Wire} that it is given, it keeps a record of what it was set to, and it can stop
 * answering. Used by tests of several bundles and by what measures the link; close it in the end.
 */
public final class ConsoleSimulator implements AutoCloseable {

    private static final long REMOTE_NANOS = 10_000_000_000L;
    private static final String RATE = "/-prefs/clockrate";
    private static final int HIGHER_RATE_HZ = 48_000;

    private final SimulatedSettings settings = new SimulatedSettings();
    private final SimulatedWire wire;
    private final List<SetControl> record = new ArrayList<>();
    private final Map<SocketAddress, Long> remotes = new HashMap<>();
    private final Set<String> untold = new HashSet<>();
    private final Set<String> stuck = new HashSet<>();
    private String model = "X32";
    private int rateHz = HIGHER_RATE_HZ;
    private int stopAfterSets = Integer.MAX_VALUE;
    private int stopAfterQuestions = Integer.MAX_VALUE;

    private ConsoleSimulator() throws IOException {
        wire = new SimulatedWire(this::deal);
    }

    /** Switches one on, at a free port; every control is at its lowest. */
    public static ConsoleSimulator start() throws IOException {
        return new ConsoleSimulator();
    }

    /** Where it answers. */
    public ConsoleAddress address() {
        return new ConsoleAddress("127.0.0.1", wire.port());
    }

    /** Changes its network from now on. */
    public void setWire(Wire next) {
        wire.set(next);
    }

    /** Makes it call itself another model: {@code M32}, {@code XR18}. */
    public synchronized void setModel(String name) {
        model = name;
    }

    /** Makes it run at 44100 or 48000 Hz. */
    public synchronized void setSampleRate(int hertz) {
        rateHz = hertz;
    }

    /** Lets all its controls stand as in a scene, without telling anybody. */
    public synchronized void take(ConsoleState scene) {
        settings.take(scene);
    }

    /** How all its controls stand. */
    public synchronized ConsoleState state() {
        return settings.state();
    }

    /** Where a control stands. */
    public synchronized Value get(String path, int index) {
        return settings.get(path, index);
    }

    /** Turns a control, as somebody at the console does, and tells it to those who want to know. */
    public synchronized void turn(String path, int index, Value value) {
        if (settings.set(path, index, value)) {
            tell(path, index, null);
        }
    }

    /** Turns a control and tells nobody, as when the telling is lost. */
    public synchronized void turnUntold(String path, int index, Value value) {
        settings.set(path, index, value);
    }

    /** Leaves a line unanswered from now on, as an older firmware does that has no such line. */
    public synchronized void leaveUnanswered(String path) {
        untold.add(path);
    }

    /** Leaves a control where it stands whatever it is set to. */
    public synchronized void stick(String path, int index) {
        stuck.add(path + "#" + index);
    }

    /** Stops answering, as when its cable is pulled. */
    public void stopAnswering() {
        wire.setDeaf(true);
    }

    /** Stops answering once it has been set so many controls more. */
    public synchronized void stopAnsweringAfter(int sets) {
        stopAfterSets = sets;
    }

    /** Stops answering once it has been asked for so many lines more. */
    public synchronized void stopAnsweringAfterQuestions(int lines) {
        stopAfterQuestions = lines;
    }

    /** Answers again. */
    public void answerAgain() {
        wire.setDeaf(false);
    }

    /** What it was set to since it was switched on or {@link #forget} was called, in order. */
    public synchronized List<SetControl> record() {
        return new ArrayList<>(record);
    }

    /** Forgets what it was set to; its controls stay. */
    public synchronized void forget() {
        record.clear();
    }

    /** How many packets did not fit its receive window. */
    public int dropped() {
        return wire.dropped();
    }

    @Override
    public void close() {
        wire.close();
    }

    private synchronized void deal(byte[] packet, SocketAddress client) {
        OscMessage message = OscDecoder.decode(Objects.requireNonNull(ByteBuffer.wrap(packet))).orElse(null);
        if (message == null) {
            return;
        }
        switch (message.address()) {
            case "/info" -> answer(client, OscMessage.of("/info", "V2.07", "osc-server", model, "4.06"));
            case "/xinfo" -> answer(client, OscMessage.of("/xinfo", "127.0.0.1", "Simulated", model, "4.06"));
            case "/status" -> answer(client, OscMessage.of("/status", "active", "127.0.0.1", "Simulated"));
            case "/xremote" -> remotes.put(client, Long.valueOf(System.nanoTime() + REMOTE_NANOS));
            case "/node" -> node(message, client);
            case RATE -> answer(client, OscMessage.of(RATE, Integer.valueOf(rateHz == HIGHER_RATE_HZ ? 0 : 1)));
            default -> parameter(message, client);
        }
    }

    private void answer(SocketAddress client, OscMessage message) {
        wire.send(OscEncoder.encode(message), client);
    }

    private void node(OscMessage message, SocketAddress client) {
        String path = "/" + message.text(0);
        String line = untold.contains(path) ? null : settings.text(path);
        if (line != null) {
            answer(client, OscMessage.of("node", line + "\n"));
        }
        if (--stopAfterQuestions == 0) {
            stopAnswering();
        }
    }

    private void parameter(OscMessage message, SocketAddress client) {
        String path = X32Addresses.get().line(message.address());
        int index = path == null ? -1 : X32Addresses.get().of(path).indexOf(message.address());
        if (path == null) {
            return;
        }
        if (message.arguments().isEmpty()) {
            if (!(settings.get(path, index) instanceof Value.Unreadable)) {
                answer(client, OscMessage.of(message.address(), argument(path, index)));
            }
            return;
        }
        Value value = X32Arguments.value(settings.spec(path), index, Objects.requireNonNull(message.arguments().get(0)));
        if (value != null) {
            record.add(new SetControl(path, index, value));
            if (!stuck.contains(path + "#" + index) && settings.set(path, index, value)) {
                tell(path, index, client);
            }
            if (--stopAfterSets == 0) {
                stopAnswering();
            }
        }
    }

    private Object argument(String path, int index) {
        return X32Arguments.of(settings.spec(path), index, settings.get(path, index));
    }

    private void tell(String path, int index, @Nullable SocketAddress except) {
        long now = System.nanoTime();
        remotes.values().removeIf(until -> until.longValue() - now < 0);
        OscMessage message = OscMessage.of(X32Addresses.get().of(path, index), argument(path, index));
        remotes.keySet().stream().filter(client -> !client.equals(except)).forEach(client -> answer(client, message));
    }
}
