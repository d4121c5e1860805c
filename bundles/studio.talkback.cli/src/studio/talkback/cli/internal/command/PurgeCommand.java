package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.PurgeReport;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.ProjectDocuments;
import studio.talkback.project.Projects;
import studio.talkback.project.purge.ClientPurge;
import studio.talkback.project.purge.PurgePlan;
import studio.talkback.watch.WatchedFolders;

/**
 * {@code purge}: the contents of a client, of a project, or of single documents, removed for ever. Without {@code --yes} it only
 * says what that would be.
 */
@Command(name = "purge")
public final class PurgeCommand extends TalkbackCommand {

    @Parameters(arity = "0..*", paramLabel = "DOCUMENT")
    private List<String> documents = new ArrayList<>();

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--named", paramLabel = "NAME")
    private @Nullable String named;

    @Option(names = "--reason", paramLabel = "TEXT", required = true)
    private String reason = "";

    @Option(names = "--yes")
    private boolean yes;

    public PurgeCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (reason.isBlank()) {
            throw new UsageException(Messages.purge_noReason);
        } else if ((documents.isEmpty() ? 0 : 1) + (project == null ? 0 : 1) + (client == null ? 0 : 1) != 1) {
            throw new UsageException(Messages.purge_nothing);
        }
        String whom = client;
        if (whom != null) {
            purgeClient(whom);
            return ExitCode.FINE;
        }
        try (Library library = invocation().openToWrite()) {
            Set<Ref> chosen = chosen(library);
            PurgeReport report = yes ? library.purge(chosen, invocation().operator(), reason, invocation().monitor())
                    : library.wouldPurge(chosen);
            tell(report);
        }
        return ExitCode.FINE;
    }

    private void purgeClient(String whom) throws Exception {
        try (Library library = invocation().openToWrite()) {
            ClientPurge purge = new ClientPurge(library);
            PurgePlan plan = purge.plan(new Projects(library).findParty(whom));
            String again = named;
            if (yes && (again == null || !plan.isNamed(again))) {
                throw new UsageException(NLS.bind(Messages.purge_typeAgain, plan.name()));
            }
            Path folder = library.info().folder();
            PurgeReport report = yes ? purge.run(plan, invocation().operator(), reason,
                    watched -> WatchedFolders.forget(folder, watched), invocation().monitor()) : plan.report();
            tell(plan, report);
        }
    }

    private void tell(PurgePlan plan, PurgeReport report) throws Exception {
        if (json()) {
            output().object(json -> {
                json.name("purged").value(yes);
                Json.text(json, "client", plan.client());
                Json.text(json, "name", plan.name());
                Json.texts(json, "projects", plan.projects());
                members(json, report);
                json.name("bytes").value(report.bytes());
                json.name("kinds").beginObject();
                for (Map.Entry<String, Integer> kind : plan.kinds().entrySet()) {
                    json.name(kind.getKey()).value(kind.getValue());
                }
                json.endObject();
                Json.texts(json, "kept", plan.kept());
                Json.texts(json, "backups", plan.backups());
            });
            return;
        }
        output().line(NLS.bind(yes ? Messages.purge_clientDone : Messages.purge_clientWould, plan.name()));
        plan.projects().forEach(title -> output().line(NLS.bind(Messages.purge_project, title)));
        plan.kinds().forEach((kind, count) -> output().line(NLS.bind(Messages.purge_kind, kind, count)));
        output().line(NLS.bind(Messages.purge_files, new Object[] { report.revisions(), report.blobs(), report.bytes() }));
        plan.kept().forEach(line -> output().line(NLS.bind(Messages.purge_kept, line)));
        plan.backups().forEach(place -> output().line(NLS.bind(Messages.purge_backup, place)));
        output().line(Messages.purge_otherBackups);
        if (!yes) {
            output().line(NLS.bind(Messages.purge_how, plan.name()));
        }
    }

    private static void members(JsonWriter json, PurgeReport report) throws IOException {
        json.name("documents").value(report.documents());
        json.name("revisions").value(report.revisions());
        json.name("blobs").value(report.blobs());
    }

    private void tell(PurgeReport report) throws Exception {
        if (json()) {
            output().object(json -> {
                json.name("purged").value(yes);
                members(json, report);
            });
        } else {
            output().line(NLS.bind(yes ? Messages.purge_done : Messages.purge_would,
                    new Object[] { report.documents(), report.revisions(), report.blobs() }));
        }
    }

    private Set<Ref> chosen(Library library) throws Exception {
        Set<Ref> chosen = new LinkedHashSet<>();
        for (String document : documents) {
            chosen.add(selection(library).document(null, document));
        }
        String named = project;
        if (named != null) {
            Ref ref = selection(library).project(named);
            chosen.add(ref);
            chosen.addAll(ProjectDocuments.of(library, ref));
        }
        return chosen;
    }
}
