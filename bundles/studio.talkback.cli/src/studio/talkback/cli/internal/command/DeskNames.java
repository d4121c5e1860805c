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
import studio.talkback.library.MixNames;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.room.Desks;
import studio.talkback.room.RoomName;
import studio.talkback.session.selection.Selection;
import studio.talkback.session.selection.SelectionException;

/** Finds the room of a desk, and the item and mix that are put on it, by what people call them. */
final class DeskNames {

    private final Library library;
    private final Selection selection;

    DeskNames(Library library, Selection selection) {
        this.library = library;
        this.selection = selection;
    }

    /** The rooms to show: the one that is named, else all. */
    List<RoomName> rooms(@Nullable String name) throws LibraryException, UsageException {
        List<RoomName> all = new Desks(library).rooms();
        if (all.isEmpty()) {
            throw new UsageException(Messages.desk_noRoom);
        } else if (name == null) {
            return all;
        }
        Ref named = new Projects(library).findRoom(name);
        return Objects.requireNonNull(all.stream().filter(each -> each.room().equals(named)).toList());
    }

    /** The room that is named, else the only one there is. */
    Ref room(@Nullable String name) throws LibraryException, UsageException {
        List<RoomName> rooms = rooms(name);
        if (rooms.size() > 1) {
            String names = rooms.stream().map(RoomName::name).collect(Collectors.joining(", "));
            throw new UsageException(NLS.bind(Messages.desk_whichRoom, names));
        }
        return rooms.getFirst().room();
    }

    /** An item by name, of any project where none is named. */
    Ref item(@Nullable String project, String name) throws LibraryException, SelectionException {
        return selection.item(project == null ? null : selection.project(project), name);
    }

    /** The id of an item's mix version by its name; null where none is named. */
    @Nullable String mix(Ref item, @Nullable String name) throws LibraryException, UsageException {
        if (name == null) {
            return null;
        }
        Item content = library.load(item, Item.class).orElseThrow(() -> new UsageException(Messages.error_gone))
                .content();
        MixVersion mix = MixNames.named(content, name);
        if (mix == null) {
            String names = content.getMixVersions().stream().map(MixVersion::getName)
                    .collect(Collectors.joining(", "));
            throw new UsageException(NLS.bind(Messages.desk_noMix, name, names));
        }
        return mix.getId();
    }
}
