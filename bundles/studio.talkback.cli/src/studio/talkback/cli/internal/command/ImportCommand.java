package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.imports.EvidenceImport;
import studio.talkback.session.imports.ImportRequest;
import studio.talkback.session.imports.ImportResult;
import studio.talkback.session.selection.Selection;

/** {@code import}: files taken into a work item as evidence. All are read before the first is taken. */
@Command(name = "import")
public final class ImportCommand extends TalkbackCommand {

    @Parameters(arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--add-tracks")
    private boolean addTracks;

    @Option(names = "--no-log")
    private boolean unlogged;

    public ImportCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<ImportResult> results = new ArrayList<>();
        try (Library library = invocation().openToWrite()) {
            EvidenceImport imports = new EvidenceImport(library, invocation().services().readers());
            List<ImportRequest> requests = requests(library);
            for (ImportRequest request : files.size() > 1 ? requests : List.<ImportRequest>of()) {
                InputFile.of(request.file()).take(path -> verify(imports, request));
            }
            for (ImportRequest request : requests) {
                results.add(InputFile.of(request.file()).take(path -> imports.run(request, invocation().monitor())));
            }
        }
        if (json()) {
            write(results);
        } else {
            results.forEach(this::tell);
        }
        return ExitCode.FINE;
    }

    private List<ImportRequest> requests(Library library) throws Exception {
        Selection selection = selection(library);
        Ref within = selection.project(project);
        String named = item;
        Ref into = named == null ? null : selection.item(within, named);
        List<ImportRequest> requests = new ArrayList<>();
        for (Path file : files) {
            requests.add(new ImportRequest(file, within, into, invocation().operator(), now(), !unlogged, addTracks));
        }
        return requests;
    }

    private ImportRequest verify(EvidenceImport imports, ImportRequest request) throws Exception {
        imports.verify(request, invocation().monitor());
        return request;
    }

    /** One file is an object of its own, several are in an array. */
    private void write(List<ImportResult> results) throws Exception {
        output().object(json -> {
            if (results.size() == 1) {
                write(json, results.getFirst());
            } else {
                Json.objects(json, "imports", results, ImportCommand::write);
            }
        });
    }

    private static void write(JsonWriter json, ImportResult result) throws IOException {
        Json.text(json, "file", result.name());
        Json.text(json, "kind", result.kind());
        Json.text(json, "digest", result.digest());
        Json.text(json, "title", result.report().title());
        Reports.counts(json, result.report());
        json.name("first").value(result.first());
        json.name("nothingNew").value(result.nothingNew());
        Reports.changes(json, result.changes());
        Reports.warnings(json, result.report().warnings());
        Json.texts(json, "missingTracks", result.missingTracks());
        Json.texts(json, "addedTracks", result.addedTracks());
        Json.texts(json, "notes", result.notes());
        Json.text(json, "logLine", result.logLine());
        Json.text(json, "entry", result.entry());
    }

    private void tell(ImportResult result) {
        output().line(result.nothingNew() ? NLS.bind(Messages.import_nothingNew, result.name())
                : NLS.bind(Messages.import_done, new Object[] { result.name(), result.kind(), result.digest() }));
        Reports.report(output(), result.report());
        for (EvidenceChange change : result.changes()) {
            output().line(NLS.bind(Messages.import_change, change.text()));
        }
        if (!result.addedTracks().isEmpty()) {
            output().line(NLS.bind(Messages.import_added, String.join(", ", result.addedTracks())));
        } else if (!result.missingTracks().isEmpty()) {
            output().line(NLS.bind(Messages.import_missing, String.join(", ", result.missingTracks())));
        }
        result.notes().forEach(output()::line);
        if (!result.nothingNew()) {
            String said = result.entry() != null ? Messages.import_logged
                    : unlogged ? Messages.import_notLogged : Messages.import_noSession;
            output().line(NLS.bind(said, result.logLine()));
        }
    }
}
