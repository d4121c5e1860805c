package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.ConsoleWatch;
import studio.talkback.console.link.Drift;
import studio.talkback.console.link.MovedControl;

/** {@code console watch}: tells what moves on a console away from a scene, until Ctrl+C or for some time. */
@Command(name = "watch")
public final class ConsoleWatchCommand extends ConsoleLinkCommand {

    private static final long LOOK_MILLIS = 100;

    @Parameters(index = "0", paramLabel = "SCENE")
    private Path scene = Path.of("");

    @Parameters(index = "1", paramLabel = "HOST[:PORT]")
    private String host = "";

    @Option(names = "--for", paramLabel = "TIME")
    private @Nullable String longest;

    private final BlockingQueue<Drift> drifts = new LinkedBlockingQueue<>();
    private final Set<MovedControl> told = new HashSet<>();

    public ConsoleWatchCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run(IProgressMonitor monitor) throws Exception {
        Instant until = until();
        ConsoleState reference = read(scene, monitor);
        ConsoleFamily family = familyOf(reference);
        Drift last;
        try (ConsoleWatch watch = ConsoleWatch.start(family, address(family, host), reference,
                Objects.requireNonNull(Instant.now()), drifts::add)) {
            while (!monitor.isCanceled() && watch.drift().phase() != Drift.Phase.REFUSED
                    && Instant.now().isBefore(until)) {
                Drift drift = drifts.poll(LOOK_MILLIS, TimeUnit.MILLISECONDS);
                if (drift != null && !json()) {
                    tell(drift);
                }
            }
            last = watch.drift();
        }
        return end(last);
    }

    private int end(Drift last) throws Exception {
        String problem = last.problem();
        if (problem != null) {
            throw new UsageException(problem);
        }
        if (json()) {
            output().object(json -> {
                json.name("phase").value(Reports.word(last.phase()));
                ConsoleJson.instant(json, "since", last.since());
                ConsoleJson.instant(json, "silentSince", last.silentSince());
                json.name("linesToRead").value(last.linesToRead());
                Json.objects(json, "moved", last.moved(), (element, moved) -> {
                    ConsoleJson.instant(element, "seen", moved.seen());
                    ConsoleJson.change(element, moved.change());
                });
            });
        } else {
            output().line(last.words(zone()));
        }
        return last.phase() != Drift.Phase.WATCHING ? ExitCode.ENVIRONMENT
                : last.moved().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void tell(Drift drift) {
        output().line(drift.words(zone()));
        told.retainAll(drift.moved());
        for (MovedControl moved : drift.moved()) {
            if (told.add(moved)) {
                output().line(NLS.bind(Messages.console_detail, moved.change().text()));
            }
        }
    }

    private ZoneId zone() {
        return Objects.requireNonNull(invocation().services().clock().getZone());
    }

    private Instant until() throws UsageException {
        String said = longest;
        if (said == null) {
            return Instant.MAX;
        } else if (!said.matches("\\d{1,5}[smh]")) {
            throw new UsageException(NLS.bind(Messages.console_noTime, said));
        }
        return Objects.requireNonNull(Instant.now().plus(Duration.parse("PT" + said)));
    }
}
