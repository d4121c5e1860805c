package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Revision;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;

/** The document whose history is meant, and its revisions as people name them. */
final class HistorySubject {

    @Parameters(index = "0", arity = "0..1", paramLabel = "DOCUMENT")
    private @Nullable String document;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    /** The document by reference, or else the item or project that is named. */
    Ref find(Selection selection) throws Exception {
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

    /**
     * The revision with this UUID, or whose UUID alone begins so.
     *
     * @throws UsageException if there is none, or several
     */
    static Revision revision(String named, List<Revision> history) throws UsageException {
        List<Revision> found = new ArrayList<>();
        for (Revision revision : history) {
            if (revision.id().toString().startsWith(named.strip())) {
                found.add(revision);
            }
        }
        if (found.size() != 1) {
            throw new UsageException(
                    NLS.bind(found.isEmpty() ? Messages.history_noRevision : Messages.history_severalRevisions, named));
        }
        return found.getFirst();
    }
}
