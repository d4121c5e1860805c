package studio.talkback.testkit.console;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.SocketAddress;
import java.util.Arrays;
import java.util.Objects;
import java.util.Random;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;

/** The network to a simulated console and its receiver, with everything that a {@link Wire} does to packets. */
final class SimulatedWire implements AutoCloseable {

    private static final long SEED = 20_261_126;
    private static final int LARGEST = 4096;
    private static final int LARGEST_WINDOW = 100_000;
    /** How much time that was lost in waking up is made up for. */
    private static final long CREDIT_NANOS = 200_000;

    /** A packet and whose it is. */
    private record Packet(byte[] bytes, SocketAddress client) {
    }

    private final DatagramSocket socket;
    private final int port;
    private final BiConsumer<byte[], SocketAddress> console;
    private final Random random = new Random(SEED);
    private final BlockingQueue<Packet> received = new ArrayBlockingQueue<>(LARGEST_WINDOW);
    private final ScheduledExecutorService later = Objects.requireNonNull(
            Executors.newSingleThreadScheduledExecutor(task -> daemon(task, "Simulated console, late packets")));
    private final AtomicInteger dropped = new AtomicInteger();
    private volatile Wire wire = Wire.GOOD;
    private volatile boolean deaf;

    /** @param console deals with a packet, on a thread of the wire's own */
    SimulatedWire(BiConsumer<byte[], SocketAddress> console) throws IOException {
        this.socket = new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
        this.port = socket.getLocalPort();
        this.console = console;
        socket.setReceiveBufferSize(1 << 21);
        daemon(this::receive, "Simulated console, receiver").start();
        daemon(this::serve, "Simulated console").start();
    }

    private static Thread daemon(@Nullable Runnable task, String name) {
        Thread thread = new Thread(task, name);
        thread.setDaemon(true);
        return thread;
    }

    int port() {
        return port;
    }

    void set(Wire next) {
        wire = next;
    }

    /** From now on nothing is received, or received again. */
    void setDeaf(boolean stopped) {
        deaf = stopped;
        received.clear();
    }

    /** How many packets did not fit the receive window. */
    int dropped() {
        return dropped.get();
    }

    private void receive() {
        DatagramPacket packet = new DatagramPacket(new byte[LARGEST], LARGEST);
        while (!socket.isClosed()) {
            try {
                socket.receive(packet);
                Packet copy = new Packet(Arrays.copyOf(packet.getData(), packet.getLength()), packet.getSocketAddress());
                pass(() -> arrive(copy));
            } catch (IOException e) {
                // Closed, or a packet that could not be delivered before: the next is waited for.
            }
        }
    }

    private void arrive(Packet packet) {
        if (deaf) {
            return;
        }
        if (received.size() >= wire.window() || !received.offer(packet)) {
            dropped.incrementAndGet();
        }
    }

    /** Passes a packet on: not at all, at once, later, or twice. */
    private void pass(Runnable delivery) {
        Wire now = wire;
        if (chance(now.loss())) {
            return;
        }
        int copies = chance(now.duplication()) ? 2 : 1;
        for (int copy = 0; copy < copies; copy++) {
            if (chance(now.lateness())) {
                try {
                    later.schedule(delivery, 1 + random(Math.max(1, now.delayMillis())), TimeUnit.MILLISECONDS);
                } catch (RejectedExecutionException e) {
                    // Closed meanwhile.
                }
            } else {
                delivery.run();
            }
        }
    }

    private boolean chance(double part) {
        synchronized (random) {
            return part > 0 && random.nextDouble() < part;
        }
    }

    private int random(int bound) {
        synchronized (random) {
            return random.nextInt(bound);
        }
    }

    private void serve() {
        long free = System.nanoTime();
        try {
            while (!socket.isClosed()) {
                Packet packet = received.poll(100, TimeUnit.MILLISECONDS);
                if (packet != null) {
                    free = Math.max(free, System.nanoTime() - CREDIT_NANOS) + wire.serviceMicros() * 1000L;
                    while (System.nanoTime() - free < 0) {
                        Thread.onSpinWait();
                    }
                    console.accept(packet.bytes(), packet.client());
                }
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    /** Sends a packet to a client. */
    void send(byte[] bytes, SocketAddress client) {
        pass(() -> {
            try {
                socket.send(new DatagramPacket(bytes, bytes.length, client));
            } catch (IOException e) {
                // The client or the console is gone.
            }
        });
    }

    @Override
    public void close() {
        later.shutdownNow();
        socket.close();
    }
}
