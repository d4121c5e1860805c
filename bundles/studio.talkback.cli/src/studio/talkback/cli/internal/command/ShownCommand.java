package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.Client;
import studio.talkback.library.client.ClientView;
import studio.talkback.project.Projects;

/** A list that can be printed for a client who looks on: nothing of others is in it then. */
abstract class ShownCommand extends TalkbackCommand {

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    ShownCommand(Invocation invocation) {
        super(invocation);
    }

    /** The library as it may be shown; closed with the whole of it. */
    final Library shown(Library library) throws LibraryException {
        String named = client;
        return named == null ? library : new ClientView(library, Client.of(new Projects(library).findParty(named)));
    }
}
