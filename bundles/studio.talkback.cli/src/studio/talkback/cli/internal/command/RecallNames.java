package studio.talkback.cli.internal.command;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.RecallsKnown;
import studio.talkback.project.request.RecallsKnown.Captured;

/** Finds a recall of an item by what people call it. */
final class RecallNames {

    private final Library library;
    private final DeskNames names;

    RecallNames(Library library, DeskNames names) {
        this.library = library;
        this.names = names;
    }

    /**
     * The newest recall of a mix; else the one with this title or reference; else the newest of the item.
     *
     * @param mix   the mix's name, or null
     * @param title the recall's title or reference, or null
     */
    Ref recall(Ref item, @Nullable String mix, @Nullable String title) throws LibraryException, UsageException {
        List<Captured> all = RecallsKnown.captured(library, item);
        String id = names.mix(item, mix);
        List<Captured> fitting = all.stream().filter(each -> id == null || each.mixVersion().equals(id))
                .filter(each -> title == null || each.title().equalsIgnoreCase(title.strip())
                        || each.recall().toString().equals(title.strip()))
                .toList();
        if (all.isEmpty()) {
            throw new UsageException(Messages.recall_none);
        } else if (fitting.isEmpty()) {
            throw new UsageException(NLS.bind(Messages.recall_noSuch,
                    all.stream().map(Captured::title).collect(Collectors.joining(", "))));
        } else if (title != null && fitting.size() > 1) {
            throw new UsageException(NLS.bind(Messages.recall_several, title, fitting.stream()
                    .map(each -> each.recall().toString()).collect(Collectors.joining(", "))));
        }
        return Objects.requireNonNull(fitting.getFirst()).recall();
    }
}
