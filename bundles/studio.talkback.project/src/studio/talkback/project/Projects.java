package studio.talkback.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

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
import studio.talkback.model.Gear;
import studio.talkback.model.Item;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.internal.Messages;

/**
 * Makes and finds projects, items, parties, rooms and equipment. Every method may wait for the disk: not for the UI thread. May
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
     * @throws LibraryException if it has no title, its code name gives away whose it is, or the library cannot save
     */
    public Ref create(Project project, String operator) throws LibraryException {
        require(project.getTitle(), Messages.create_projectWithoutTitle);
        String wrong = CodeName.problem(project.getCodeName(), names(project));
        if (!wrong.isEmpty()) {
            throw new LibraryException(wrong);
        }
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
        return Objects.requireNonNull(create(Objects.requireNonNull(List.of(item)), project, operator).getFirst());
    }

    /**
     * Makes items, the last ones of their project, all of them or none. Without a number they get the next ones, without
     * a stage the first.
     *
     * @param items as they are to be, in their order; a title is required
     * @return the new items
     * @throws LibraryException if there is none, one has no title or a number that is taken, there is no such project, or
     *                          the library cannot save
     */
    public List<Ref> create(List<Item> items, Ref project, String operator) throws LibraryException {
        require(items.isEmpty() ? null : items.getFirst().getTitle(), Messages.create_itemWithoutTitle);
        String firstStage = new Stages(library).all().getFirst().key();
        List<@Nullable String> wanted = new ArrayList<>();
        List<Ref> refs = new ArrayList<>();
        for (Item item : items) {
            require(item.getTitle(), Messages.create_itemWithoutTitle);
            item.setProject(project.toDocument());
            item.setStage(Objects.requireNonNullElse(item.getStage(), firstStage));
            wanted.add(item.getNumber());
            refs.add(Documents.ref(Kinds.ITEM, Ids.complete(item)));
        }
        String reason = NLS.bind(Messages.create_item,
                String.join(", ", items.stream().map(Item::getTitle).toList()));
        for (int attempt = 1;; attempt++) {
            number(items, wanted, project);
            Stored<Project> stored = load(project, Project.class, Messages.noProject);
            stored.content().getItems().addAll(refs);
            ChangeSet.Builder changes = ChangeSet.by(operator, reason).save(stored);
            items.forEach(item -> changes.add(Kinds.ITEM, item));
            try {
                library.commit(changes.build());
                return refs;
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
     * Makes equipment.
     *
     * @param gear as it is to be; a model is required
     * @return the new equipment
     * @throws LibraryException if it has no model, or the library cannot save
     */
    public Ref create(Gear gear, String operator) throws LibraryException {
        require(gear.getModel(), Messages.create_gearWithoutModel);
        return save(Kinds.GEAR, gear, operator, NLS.bind(Messages.create_gear, gear.getModel()));
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

    /** Gives every item its number: the one that is wanted for it, or the next. */
    private void number(List<Item> items, List<@Nullable String> wanted, Ref project) throws LibraryException {
        Set<String> taken = new HashSet<>();
        int highest = 0;
        for (String number : library.query("SELECT number FROM item WHERE project = ? AND number IS NOT NULL",
                row -> row.getString("number"), project.document())) {
            taken.add(number.toUpperCase(Locale.ROOT));
            highest = Math.max(highest, plain(number));
        }
        for (int i = 0; i < items.size(); i++) {
            String given = wanted.get(i);
            String number = given == null ? String.valueOf(highest + 1) : given;
            if (!taken.add(number.toUpperCase(Locale.ROOT))) {
                throw new LibraryException(NLS.bind(Messages.create_numberTaken, number));
            }
            highest = Math.max(highest, plain(number));
            items.get(i).setNumber(number);
        }
    }

    /** A number that is one; 0 for others, such as B1. */
    private static int plain(String number) {
        return number.matches("\\d{1,8}") ? Integer.parseInt(number) : 0;
    }

    private List<@Nullable String> names(Project project) throws LibraryException {
        Ref client = project.getClient();
        List<@Nullable String> names = new ArrayList<>(Arrays.asList(project.getTitle(), project.getArtist()));
        if (client != null) {
            names.addAll(library.query("SELECT name FROM party WHERE doc = ?", row -> row.getString("name"),
                    client.document()));
        }
        return names;
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
