package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.net.DatagramPacket;
import java.net.DatagramSocket;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

import org.eclipse.core.runtime.NullProgressMonitor;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.x32.X32Family;
import studio.talkback.console.x32.internal.osc.OscEncoder;
import studio.talkback.console.x32.internal.osc.OscMessage;
import studio.talkback.testkit.console.ConsoleSimulator;

/** What arrives at a socket that should not. */
class X32SocketTest {

    private static final NullProgressMonitor MONITOR = new NullProgressMonitor();

    @Test
    void whatAnotherSenderSendsIsNotHeard() throws Exception {
        try (DatagramSocket console = loopback(); DatagramSocket stranger = loopback();
                X32Socket socket = new X32Socket((InetSocketAddress) console.getLocalSocketAddress())) {
            socket.send(OscMessage.of("/xinfo"));
            DatagramPacket asked = new DatagramPacket(new byte[100], 100);
            console.receive(asked);
            byte[] strange = OscEncoder.encode(OscMessage.of("/xinfo", "1", "stranger", "X32", "4.06"));
            stranger.send(new DatagramPacket(strange, strange.length, asked.getSocketAddress()));
            byte[] own = OscEncoder.encode(OscMessage.of("/xinfo", "1", "own", "X32", "4.06"));
            console.send(new DatagramPacket(own, own.length, asked.getSocketAddress()));
            List<OscMessage> heard = socket.receive(2_000);
            assertEquals(List.of("own"), heard.stream().map(message -> message.text(1)).toList());
            assertEquals(List.of(), socket.receive(100));
        }
    }

    @Test
    void garbageIsNoConsole() throws Exception {
        try (DatagramSocket console = loopback()) {
            Thread garbage = new Thread(() -> answerWithGarbage(console));
            garbage.setDaemon(true);
            garbage.start();
            ConsoleAddress address = new ConsoleAddress("127.0.0.1", console.getLocalPort());
            LinkException refused = assertThrows(LinkException.class,
                    () -> LinkedConsole.open(new X32Family(), address, MONITOR));
            assertEquals(LinkException.Kind.NOT_ANSWERING, refused.kind());
        }
    }

    private static void answerWithGarbage(DatagramSocket console) {
        Random random = new Random(3);
        try {
            while (true) {
                DatagramPacket packet = new DatagramPacket(new byte[100], 100);
                console.receive(packet);
                byte[] bytes = new byte[random.nextInt(64)];
                random.nextBytes(bytes);
                console.send(new DatagramPacket(bytes, bytes.length, packet.getSocketAddress()));
            }
        } catch (IOException e) {
            // Closed.
        }
    }

    @Test
    void noSocketIsLeftOpen() throws Exception {
        Path files = Path.of("/proc/self/fd");
        Assumptions.assumeTrue(Files.isDirectory(files));
        try (ConsoleSimulator simulator = ConsoleSimulator.start()) {
            use(simulator);
            long before = count(files);
            for (int i = 0; i < 5; i++) {
                use(simulator);
            }
            long more = count(files) - before;
            assertTrue(more < 5, more + " files more are open");
        }
    }

    private static void use(ConsoleSimulator simulator) throws Exception {
        try (LinkedConsole console = LinkedConsole.open(new X32Family(), simulator.address(), MONITOR)) {
            console.pull("", MONITOR);
            console.verify(simulator.state(), MONITOR);
        }
        simulator.setModel("XR18");
        assertThrows(LinkException.class, () -> LinkedConsole.open(new X32Family(), simulator.address(), MONITOR));
        simulator.setModel("X32");
    }

    private static long count(Path files) throws Exception {
        try (Stream<Path> open = Files.list(files)) {
            return open.count();
        }
    }

    private static DatagramSocket loopback() throws Exception {
        return new DatagramSocket(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
    }
}
