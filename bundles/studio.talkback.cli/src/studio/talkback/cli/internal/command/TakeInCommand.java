package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.handover.Met;
import studio.talkback.handover.SharedFolder;
import studio.talkback.handover.TakeIns;
import studio.talkback.handover.Taken;
import studio.talkback.library.Library;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.TakeInReport;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.model.identity.Ref;

/** {@code takein}: what another room handed over, and is missing here. */
@Command(name = "takein")
public final class TakeInCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "FROM")
    private Path from = Path.of("");

    @Option(names = "--look")
    private boolean look;

    public TakeInCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (look) {
            return look();
        }
        try (Library library = invocation().openToWrite()) {
            if (Files.isDirectory(from)) {
                Met met = new SharedFolder(from).takeIn(library, invocation().operator(), invocation().monitor());
                return tell(library, met.taken(), met.settled(), met.waiting(), met.problems());
            }
            Taken taken = new TakeIns(library).takeIn(from, invocation().operator(), invocation().monitor());
            return tell(library, List.of(taken.report()), taken.settled(), taken.waiting(), List.of());
        }
    }

    private int look() throws Exception {
        HandOverContents contents;
        try (Library library = invocation().open()) {
            contents = library.exchange().read(from, invocation().monitor());
        }
        if (json()) {
            output().object(json -> {
                json.name("contents");
                ExchangeReports.write(json, contents);
            });
        } else {
            output().line(ExchangeReports.text(contents));
        }
        return ExitCode.FINE;
    }

    private int tell(Library library, List<TakeInReport> reports, int settled, Set<Ref> waiting,
            List<String> problems) throws Exception {
        DocumentNames names = new DocumentNames(library);
        if (json()) {
            output().object(json -> {
                Json.objects(json, "taken", reports, ExchangeReports::members);
                json.name("settled").value(settled);
                Json.texts(json, "waiting", waiting);
                Json.texts(json, "problems", problems);
            });
        } else {
            lines(reports, settled, names).forEach(output()::line);
            waiting.forEach(document -> output().line(NLS.bind(Messages.takein_waiting, names.full(document), document)));
            problems.forEach(output()::line);
        }
        boolean findings = !waiting.isEmpty() || !problems.isEmpty()
                || reports.stream().anyMatch(report -> !report.purges().isEmpty());
        return findings ? ExitCode.FINDINGS : ExitCode.FINE;
    }

    private static List<String> lines(List<TakeInReport> reports, int settled, DocumentNames names) {
        List<String> lines = new ArrayList<>();
        if (reports.isEmpty()) {
            lines.add(Messages.takein_nothing);
        }
        for (TakeInReport report : reports) {
            lines.add(ExchangeReports.text(report));
            if (!report.purgedHere().isEmpty()) {
                lines.add(NLS.bind(Messages.takein_purgedHere, report.purgedHere().size()));
            }
            report.purges().forEach(purge -> lines.add(NLS.bind(Messages.takein_purgedThere,
                    new Object[] { names.full(purge.document()), purge.operator(), purge.reason() })));
        }
        if (settled > 0) {
            lines.add(NLS.bind(Messages.takein_settled, settled));
        }
        return lines;
    }
}
