package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;

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
import studio.talkback.library.Library;
import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;

/** {@code history}: every revision of a document, newest first. */
@Command(name = "history")
public final class HistoryCommand extends TalkbackCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOCUMENT")
    private @Nullable String document;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    public HistoryCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        List<Revision> revisions;
        try (Library library = invocation().open()) {
            ref = subject(selection(library));
            revisions = library.history(ref);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "document", ref);
                Json.objects(json, "revisions", revisions, HistoryCommand::write);
            });
        } else {
            revisions.forEach(revision -> output().line(text(revision)));
        }
        return ExitCode.FINE;
    }

    private Ref subject(Selection selection) throws Exception {
        String given = document;
        String named = item;
        String within = project;
        if (given != null) {
            return selection.document(null, given);
        } else if (named != null) {
            return selection.item(within == null ? null : selection.project(within), named);
        }
        return selection.project(within);
    }

    private static String text(Revision revision) {
        String what = revision.purged() ? Messages.history_purged
                : revision.tombstone() ? Messages.history_deleted : revision.reason();
        return NLS.bind(Messages.history_line,
                new Object[] { Texts.time(revision.at()), revision.operator(), what, revision.id() });
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
