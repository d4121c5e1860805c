package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.CheckReport;
import studio.talkback.library.Library;

/** {@code check}: everything the library holds, read and compared. */
@Command(name = "check")
public final class CheckCommand extends TalkbackCommand {

    public CheckCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        CheckReport report;
        try (Library library = invocation().open()) {
            report = library.check(invocation().monitor());
        }
        if (json()) {
            output().object(json -> {
                json.name("changeSets").value(report.changeSets());
                json.name("revisions").value(report.revisions());
                json.name("blobs").value(report.blobs());
                Json.texts(json, "findings", report.findings());
            });
        } else {
            report.findings().forEach(output()::line);
            output().line(NLS.bind(report.clean() ? Messages.check_clean : Messages.check_findings, new Object[] {
                    report.changeSets(), report.revisions(), report.blobs(), report.findings().size() }));
        }
        return report.clean() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
