package studio.talkback.watch;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.identity.Ref;
import studio.talkback.watch.internal.Messages;

/**
 * Something that was saved in a watched folder and may become an entry: one file, or many of one kind that came at once.
 *
 * @param id        the same as long as it is proposed, also when it is saved again meanwhile
 * @param folder    where it was found
 * @param path      the file; the folder that holds them where it is many
 * @param kind      what it is
 * @param count     how many files; 1 for a single one
 * @param sizeBytes how large it is, all together, in bytes
 * @param savedAt   when it was saved, the newest of many, in the room's zone
 * @param project   whose it is; null where nobody knows
 * @param item      the item that it seems to belong to; null where nothing says so
 * @param print     what a print seems to be called ({@code TV}); null for other kinds, and where its name says nothing
 */
public record Proposal(UUID id, WatchedFolder folder, Path path, ProposalKind kind, int count, long sizeBytes,
        ZonedDateTime savedAt, @Nullable Ref project, @Nullable Ref item, @Nullable String print) {

    /** Whether it stands for many files. */
    public boolean isGroup() {
        return count > 1;
    }

    /** The same, as a print of another name. */
    public Proposal named(String name) {
        return new Proposal(id, folder, path, kind, count, sizeBytes, savedAt, project, item, name);
    }

    /** What lists show: the name of the file, or how many there are of what, and where. */
    public String title() {
        String name = Objects.requireNonNullElse(path.getFileName(), path).toString();
        return isGroup() ? NLS.bind(Messages.group, new Object[] { Integer.valueOf(count), Messages.files(kind), name })
                : name;
    }
}
