package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.Revision;
import studio.talkback.library.compare.DocumentChange;
import studio.talkback.library.history.RevisionChanges;
import studio.talkback.model.identity.Ref;

/** {@code history}: every revision of a document, newest first, or what lies between two of them. */
@Command(name = "history")
public final class HistoryCommand extends TalkbackCommand {

    @Mixin
    private final HistorySubject subject = new HistorySubject();

    @Option(names = "--diff", arity = "2", paramLabel = "REVISION")
    private List<String> compared = new ArrayList<>();

    public HistoryCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        try (Library library = invocation().open()) {
            Ref document = subject.find(selection(library));
            List<Revision> revisions = library.history(document);
            return compared.isEmpty() ? list(document, revisions) : compare(document, revisions, library);
        }
    }

    private int list(Ref document, List<Revision> revisions) throws Exception {
        if (json()) {
            output().object(json -> {
                Json.text(json, "document", document);
                Json.objects(json, "revisions", revisions, HistoryCommand::write);
            });
        } else {
            revisions.forEach(revision -> output().line(text(revision)));
        }
        return ExitCode.FINE;
    }

    private int compare(Ref document, List<Revision> revisions, Library library) throws Exception {
        Revision from = HistorySubject.revision(compared.getFirst(), revisions);
        Revision to = HistorySubject.revision(compared.getLast(), revisions);
        List<DocumentChange> changes = new RevisionChanges(library).between(from, to)
                .orElseThrow(() -> new UsageException(Messages.history_diffPurged));
        if (json()) {
            output().object(json -> {
                Json.text(json, "document", document);
                Json.text(json, "from", from.id());
                Json.text(json, "to", to.id());
                Json.objects(json, "changes", changes, (element, change) -> {
                    element.name("kind").value(Reports.word(change.kind()));
                    element.name("object").value(change.object());
                    element.name("text").value(change.text());
                });
            });
        } else {
            changes.forEach(change -> output().line(change.text()));
            if (changes.isEmpty()) {
                output().line(Messages.history_noDifference);
            }
        }
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static String text(Revision revision) {
        String what = revision.purged() ? Messages.history_purged
                : revision.tombstone() ? Messages.history_deleted : revision.reason();
        return NLS.bind(Messages.history_line,
                new Object[] { Texts.time(revision.at()), revision.operator(), what, revision.id(), revision.changeSet() });
    }

    private static void write(JsonWriter json, Revision revision) throws IOException {
        Json.text(json, "revision", revision.id());
        Json.texts(json, "parents", revision.parents());
        Json.text(json, "changeSet", revision.changeSet());
        Json.time(json, "at", revision.at());
        Json.text(json, "operator", revision.operator());
        Json.text(json, "reason", revision.reason());
        json.name("deleted").value(revision.tombstone());
        json.name("purged").value(revision.purged());
    }
}
