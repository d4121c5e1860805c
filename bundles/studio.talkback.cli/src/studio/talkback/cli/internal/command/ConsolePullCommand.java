package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.util.List;

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
import studio.talkback.cli.internal.NewFile;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.PullResult;

/** {@code console pull}: the whole console as a scene file. */
@Command(name = "pull")
public final class ConsolePullCommand extends ConsoleLinkCommand {

    @Parameters(index = "0", paramLabel = "HOST[:PORT]")
    private String host = "";

    @Parameters(index = "1", paramLabel = "OUT")
    private Path out = Path.of("");

    @Option(names = "--name", paramLabel = "NAME")
    private @Nullable String name;

    @Option(names = "--family", paramLabel = "FAMILY")
    private @Nullable String family;

    @Option(names = "--force")
    private boolean force;

    public ConsolePullCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run(IProgressMonitor monitor) throws Exception {
        NewFile file = new NewFile(out, force);
        PullResult pulled;
        try (LinkedConsole console = open(family(), host, monitor)) {
            pulled = console.pull(name(), monitor);
        }
        invocation().services().consoles().write(pulled.state(), file.path());
        if (json()) {
            output().object(json -> {
                ConsoleJson.console(json, pulled.from());
                Json.text(json, "out", file.path());
                json.name("lines").value(pulled.state().lineCount());
                Json.texts(json, "notKnown", pulled.notKnown());
            });
        } else {
            output().line(NLS.bind(Messages.console_pulled,
                    new Object[] { file.path(), Integer.valueOf(pulled.state().lineCount()), pulled.from().words() }));
            pulled.notKnown().forEach(line -> output().line(NLS.bind(Messages.console_notKnown, line)));
        }
        return pulled.notKnown().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** The family that was said, or the only one that has a live link. */
    private ConsoleFamily family() throws UsageException {
        String said = family;
        List<String> linked = linked();
        if (said == null && linked.size() != 1) {
            throw new UsageException(NLS.bind(Messages.console_whichFamily, String.join(", ", linked)));
        }
        return family(said == null ? linked.getFirst() : said);
    }

    /** What was said, or the name of the file. */
    private String name() {
        String said = name;
        return said == null ? String.valueOf(out.getFileName()).replaceFirst("\\.\\w+$", "") : said;
    }
}
