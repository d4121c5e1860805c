package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Request;
import studio.talkback.model.Track;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.revert.RevertText;
import studio.talkback.session.selection.Selection;

/** {@code item show}: one work item with its track sheet, mix versions, requests, prints and imports. */
@Command(name = "show")
public final class ItemShowCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "ITEM")
    private String name = "";

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    public ItemShowCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Stored<Item> item;
        try (Library library = invocation().open()) {
            Selection selection = selection(library);
            String within = project;
            Ref ref = selection.item(within == null ? null : selection.project(within), name);
            item = library.load(ref, Item.class).orElseThrow(() -> new UsageException(Messages.error_gone));
        }
        if (json()) {
            output().object(json -> ItemJson.write(json, item));
        } else {
            tell(item.content());
        }
        return ExitCode.FINE;
    }

    private void tell(Item item) {
        output().line(NLS.bind(Messages.item_title, new Object[] { Texts.of(item.getNumber()), item.getTitle(),
                Texts.of(item.getStage()), Texts.time(item.getDue()) }));
        for (Track track : item.getTracks()) {
            output().line(NLS.bind(Messages.item_track,
                    new Object[] { track.getNumber(), track.getName(), Reports.word(track.getStatus()) }));
        }
        for (MixVersion version : item.getMixVersions()) {
            output().line(NLS.bind(Messages.item_mix, new Object[] { version.getName(), version.getPrints().size(),
                    RevertText.standing(version) }));
        }
        for (Request request : item.getRequests()) {
            output().line(NLS.bind(Messages.item_request, new Object[] { request.getNumber(),
                    Reports.word(request.getState()), request.getText() }));
        }
        for (Evidence evidence : item.getImports()) {
            output().line(NLS.bind(Messages.item_import, evidence.getName(), evidence.getDigest()));
        }
    }
}
