package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.SelectionException;

/** Which recall of which item is meant. */
final class RecallSelection {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX")
    private @Nullable String mix;

    @Option(names = "--recall", paramLabel = "TITLE")
    private @Nullable String title;

    /** The recall that is named. */
    Ref recall(Library library, DeskNames names) throws LibraryException, SelectionException, UsageException {
        return recall(library, names, mix, title);
    }

    /** Another recall of the same item, by its mix or title. */
    Ref recall(Library library, DeskNames names, @Nullable String otherMix, @Nullable String otherTitle)
            throws LibraryException, SelectionException, UsageException {
        return new RecallNames(library, names).recall(names.item(project, item), otherMix, otherTitle);
    }
}
