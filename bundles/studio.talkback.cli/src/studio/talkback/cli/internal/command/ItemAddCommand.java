package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineStage;
import studio.talkback.project.Projects;
import studio.talkback.project.Stages;

/** {@code item add}: a new work item, the last one of its project. */
@Command(name = "add")
public final class ItemAddCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "TITLE")
    private String title = "";

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--number", paramLabel = "NUMBER")
    private @Nullable String number;

    @Option(names = "--stage", paramLabel = "STAGE")
    private @Nullable String stage;

    @Option(names = "--priority", paramLabel = "N", defaultValue = "0")
    private int priority;

    @Option(names = "--due", paramLabel = "TIME")
    private @Nullable ZonedDateTime due;

    public ItemAddCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (title.isBlank()) {
            throw new UsageException(Messages.error_noTitle);
        }
        Item item = ModelFactory.eINSTANCE.createItem();
        item.setTitle(title.strip());
        item.setNumber(number);
        item.setStage(stage);
        item.setPriority(priority);
        item.setDue(due);
        Ref added;
        try (Library library = invocation().openToWrite()) {
            Ref into = selection(library).project(project);
            refuseUnknown(into, library);
            added = new Projects(library).create(item, into, invocation().operator());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "item", added);
                Json.text(json, "number", item.getNumber());
                Json.text(json, "title", item.getTitle());
            });
        } else {
            output().line(NLS.bind(Messages.item_added, new Object[] { item.getNumber(), item.getTitle(), added }));
        }
        return ExitCode.FINE;
    }

    private void refuseUnknown(Ref into, Library library) throws LibraryException, UsageException {
        String wanted = number;
        if (wanted != null && ItemLine.of(into, library).stream().anyMatch(i -> wanted.equalsIgnoreCase(i.number()))) {
            throw new UsageException(NLS.bind(Messages.item_numberTaken, wanted));
        }
        String key = stage;
        List<String> stages = new Stages(library).all().stream().map(PipelineStage::key).toList();
        if (key != null && !stages.contains(key)) {
            throw new UsageException(NLS.bind(Messages.item_noSuchStage, key, String.join(", ", stages)));
        }
    }
}
