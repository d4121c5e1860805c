package studio.talkback.cli.internal.command;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;

/** {@code item list}: the items of a project, in its order. */
@Command(name = "list")
public final class ItemListCommand extends ShownCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    public ItemListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Ref ref;
        List<ItemLine> items;
        try (Library all = invocation().open()) {
            Library library = shown(all);
            ref = selection(library).project(project);
            items = ItemLine.of(ref, library);
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "project", ref);
                Json.objects(json, "items", items, ItemLine::write);
            });
        } else {
            items.forEach(item -> output().line(item.text()));
            if (items.isEmpty()) {
                output().line(Messages.item_none);
            }
        }
        return ExitCode.FINE;
    }
}
