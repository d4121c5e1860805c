package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/** {@code inspect}: everything that is read in a file, without a library. */
@Command(name = "inspect")
public final class InspectCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    public InspectCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        InputFile.of(file).take(path -> {
            EvidenceFile evidence = EvidenceFile.at(path);
            EvidenceReader reader = invocation().services().readers().recognise(evidence);
            if (json()) {
                write(reader, evidence);
            } else {
                tell(reader.read(evidence, invocation().monitor()));
            }
            return reader;
        });
        return ExitCode.FINE;
    }

    private void write(EvidenceReader reader, EvidenceFile evidence) throws Exception {
        output().object(json -> {
            json.name("kind").value(reader.kind());
            reader.inspect(evidence, json, invocation().monitor());
        });
    }

    private void tell(EvidenceReport report) {
        output().line(NLS.bind(Messages.inspect_title, report.kind(), report.title()));
        report.facts().forEach(fact -> output().line(NLS.bind(Messages.inspect_fact, fact)));
        Reports.report(output(), report);
    }
}
