package studio.talkback.cli.internal.command;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.Revision;
import studio.talkback.library.history.DocumentNames;
import studio.talkback.library.history.RevisionRestore;
import studio.talkback.model.identity.Ref;

/** {@code history restore}: an earlier state of a document as its newest revision. */
@Command(name = "restore")
public final class HistoryRestoreCommand extends TalkbackCommand {

    @Mixin
    private final HistorySubject subject = new HistorySubject();

    @Option(names = "--to", paramLabel = "REVISION", required = true)
    private String to = "";

    public HistoryRestoreCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        try (Library library = invocation().openToWrite()) {
            Ref document = subject.find(selection(library));
            Revision chosen = HistorySubject.revision(to, library.history(document));
            Committed committed = new RevisionRestore(library).restore(document, chosen.id(), library.heads(document),
                    invocation().operator());
            if (json()) {
                output().object(json -> {
                    Json.text(json, "document", document);
                    Json.text(json, "restored", chosen.id());
                    Json.text(json, "revision", committed.revisions().get(document.toDocument()));
                    Json.text(json, "changeSet", committed.changeSet());
                });
            } else {
                output().line(NLS.bind(Messages.history_restored, new DocumentNames(library).full(document),
                        Texts.time(chosen.at())));
            }
        }
        return ExitCode.FINE;
    }
}
