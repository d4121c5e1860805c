package studio.talkback.project.request;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;

/** The requests of a project, or of one item, with the ways to answer those that are open. May wait for the disk. */
public final class ProjectRequests {

    /**
     * One request.
     *
     * @param item    its item
     * @param number  the item's number, empty where it has none
     * @param title   the item's title
     * @param request the request, a copy of the caller's own
     * @param offers  the ways to answer it, the cheapest first; none where it is answered
     */
    public record Asked(Ref item, String number, String title, Request request, List<Offer> offers) {

        /** Copies the list. */
        public Asked {
            offers = Objects.requireNonNull(List.copyOf(offers));
        }

        /** Whether it is neither done nor declined. */
        public boolean open() {
            return request.getState() == RequestState.OPEN;
        }

        /** The item as lists show it. */
        public String itemLabel() {
            return number.isEmpty() ? title : "#" + number + " " + title;
        }
    }

    private static final String ITEMS = """
            SELECT DISTINCT r.doc FROM request r WHERE r.project = ?
            """;
    /** Later than anything is due. */
    private static final Instant NEVER = Objects.requireNonNull(Instant.MAX);

    private ProjectRequests() {
    }

    /**
     * Reads them: open ones first, those that are due soonest before the others, then by number.
     *
     * @param item null for those of all items
     * @param zone of who reads the times
     */
    public static List<Asked> read(Library library, Ref project, @Nullable Ref item, ZoneId zone) throws LibraryException {
        List<Asked> all = new ArrayList<>();
        List<Ref> items = item != null ? Objects.requireNonNull(List.of(item.toDocument()))
                : library.query(ITEMS, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.ITEM)),
                        project.document());
        for (Ref each : items) {
            Stored<Item> stored = library.load(Objects.requireNonNull(each), Item.class).orElse(null);
            if (stored != null) {
                add(library, stored, zone, all);
            }
        }
        all.sort(Comparator.comparing((Asked asked) -> Boolean.valueOf(!asked.open()))
                .thenComparing(ProjectRequests::due)
                .thenComparing(asked -> Integer.valueOf(asked.request().getNumber())));
        return all;
    }

    /** When an open request is wanted. */
    private static Instant due(Asked asked) {
        ZonedDateTime due = asked.request().getDue();
        return due == null || !asked.open() ? NEVER : Objects.requireNonNull(due.toInstant());
    }

    private static void add(Library library, Stored<Item> stored, ZoneId zone, List<Asked> all) throws LibraryException {
        Item content = stored.content();
        boolean open = content.getRequests().stream().anyMatch(each -> each.getState() == RequestState.OPEN);
        CheapestAnswer answers = new CheapestAnswer(content,
                open ? RecallsKnown.of(library, stored.ref(), zone) : RecallsKnown.none(), zone);
        for (Request request : content.getRequests()) {
            all.add(new Asked(stored.ref(), Objects.requireNonNullElse(content.getNumber(), ""),
                    Objects.requireNonNullElse(content.getTitle(), ""), Objects.requireNonNull(request),
                    request.getState() == RequestState.OPEN ? answers.offers(request) : new ArrayList<>()));
        }
    }
}
