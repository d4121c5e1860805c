package studio.talkback.project;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;

/**
 * Makes and finds projects, items, parties and rooms. Every method may wait for the disk: not for the UI thread. May
 * be used from any thread.
 */
public final class Projects {

    private static final int ATTEMPTS = 5;

    private final Library library;
    private final Finder finder;

    /** The projects of this library. */
    public Projects(Library library) {
        this.library = library;
        this.finder = new Finder(library);
    }

    /**
     * Makes a project.
     *
     * @param project as it is to be; a title is required
     * @return the new project
     * @throws LibraryException if it has no title, or the library cannot save
     */
    public Ref create(Project project, String operator) throws LibraryException {
        require(project.getTitle(), Messages.create_projectWithoutTitle);
        return save(Kinds.PROJECT, project, operator, NLS.bind(Messages.create_project, project.getTitle()));
    }

    /**
     * Makes an item, the last one of its project. Without a number it gets the next one, without a stage the first.
     *
     * @param item as it is to be; a title is required
     * @return the new item
     * @throws LibraryException if it has no title or a number that is taken, there is no such project, or the library
     *                          cannot save
     */
    public Ref create(Item item, Ref project, String operator) throws LibraryException {
        require(item.getTitle(), Messages.create_itemWithoutTitle);
        item.setProject(project.toDocument());
        if (item.getStage() == null) {
            item.setStage(new Stages(library).all().getFirst().key());
        }
        String wanted = item.getNumber();
        Ref ref = Documents.ref(Kinds.ITEM, Ids.complete(item));
        for (int attempt = 1;; attempt++) {
            item.setNumber(number(wanted, project));
            Stored<Project> stored = load(project, Project.class, Messages.noProject);
            stored.content().getItems().add(ref);
            try {
                library.commit(ChangeSet.by(operator, NLS.bind(Messages.create_item, item.getTitle()))
                        .add(Kinds.ITEM, item).save(stored).build());
                return ref;
            } catch (StaleHeadsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    /**
     * Makes a party.
     *
     * @param party as it is to be; a name is required, and initials that nobody has yet where it has some
     * @return the new party
     * @throws LibraryException if that is not so, or the library cannot save
     */
    public Ref create(Party party, String operator) throws LibraryException {
        require(party.getName(), Messages.create_partyWithoutName);
        String initials = party.getInitials();
        if (initials != null && taken("SELECT name FROM party WHERE UPPER(initials) = UPPER(?)", initials)) {
            throw new LibraryException(NLS.bind(Messages.create_initialsTaken, initials));
        }
        return save(Kinds.PARTY, party, operator, NLS.bind(Messages.create_party, party.getName()));
    }

    /**
     * Makes a room.
     *
     * @param room as it is to be; a name is required
     * @return the new room
     * @throws LibraryException if it has no name, or the library cannot save
     */
    public Ref create(Room room, String operator) throws LibraryException {
        require(room.getName(), Messages.create_roomWithoutName);
        return save(Kinds.ROOM, room, operator, NLS.bind(Messages.create_room, room.getName()));
    }

    /**
     * The project with this title or code name, or the only one whose title or code name begins like this.
     *
     * @throws NoSuchNameException if there is none, or several; the message names the candidates
     */
    public Ref findProject(String typed) throws LibraryException {
        return finder.project(typed);
    }

    /**
     * The item with this number or title, with or without {@code #}, or the only one whose title begins like this.
     *
     * @param project where to look; null for everywhere
     * @throws NoSuchNameException if there is none, or several; the message names the candidates
     */
    public Ref findItem(@Nullable Ref project, String typed) throws LibraryException {
        return finder.item(project, typed);
    }

    /**
     * The party with these initials or this name, with or without {@code @}, or the only one that begins like this.
     *
     * @throws NoSuchNameException if there is none, or several; the message names the candidates
     */
    public Ref findParty(String typed) throws LibraryException {
        return finder.party(typed);
    }

    /**
     * The room with this name, or the only one whose name begins like this.
     *
     * @throws NoSuchNameException if there is none, or several; the message names the candidates
     */
    public Ref findRoom(String typed) throws LibraryException {
        return finder.room(typed);
    }

    /**
     * Moves an item to the next stage of the pipeline; one in the last stage, or in none that is known, stays.
     *
     * @return the key of the stage that it is in now
     * @throws LibraryException if there is no such item, or somebody saved it meanwhile
     */
    public String advance(Ref item, String operator) throws LibraryException {
        Stored<Item> stored = load(item, Item.class, Messages.noItem);
        List<String> keys = new Stages(library).all().stream().map(PipelineStage::key).toList();
        String stage = Objects.requireNonNullElse(stored.content().getStage(), "");
        int index = keys.indexOf(stage);
        if (index < 0 || index == keys.size() - 1) {
            return stage;
        }
        String next = Objects.requireNonNull(keys.get(index + 1));
        stored.content().setStage(next);
        library.commit(ChangeSet.by(operator, NLS.bind(Messages.advanced, stored.content().getTitle(), next))
                .save(stored).build());
        return next;
    }

    /** A document to change: there is one, and no two rooms have saved it apart. */
    private <T extends Document> Stored<T> load(Ref ref, Class<T> type, String missing) throws LibraryException {
        Stored<T> stored = library.load(ref.toDocument(), type)
                .orElseThrow(() -> new LibraryException(NLS.bind(missing, ref)));
        if (stored.diverged()) {
            throw new LibraryException(NLS.bind(Messages.diverged, ref.kind()));
        }
        return stored;
    }

    private String number(@Nullable String wanted, Ref project) throws LibraryException {
        List<String> numbers = library.query("SELECT number FROM item WHERE project = ?",
                row -> Objects.requireNonNullElse(row.getString("number"), ""), project.document());
        if (wanted == null) {
            int highest = numbers.stream().filter(each -> each.matches("\\d{1,8}")).mapToInt(Integer::parseInt).max()
                    .orElse(0);
            return Objects.requireNonNull(String.valueOf(highest + 1));
        } else if (numbers.stream().anyMatch(wanted::equalsIgnoreCase)) {
            throw new LibraryException(NLS.bind(Messages.create_numberTaken, wanted));
        }
        return wanted;
    }

    private boolean taken(String sql, String name) throws LibraryException {
        return !library.query(sql, row -> Boolean.TRUE, name).isEmpty();
    }

    private Ref save(String kind, Document document, String operator, String reason) throws LibraryException {
        Ids.complete(document);
        library.commit(ChangeSet.by(operator, reason).add(kind, document).build());
        return Documents.ref(kind, document);
    }

    private static void require(@Nullable String text, String message) throws LibraryException {
        if (text == null || text.isBlank()) {
            throw new LibraryException(message);
        }
    }
}
