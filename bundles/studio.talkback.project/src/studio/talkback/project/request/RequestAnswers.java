package studio.talkback.project.request;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Committed;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.library.Stored;
import studio.talkback.model.Item;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;

/**
 * Answers requests where no song sheet is open. Each answer is one change set, tried again when somebody saves the item
 * meanwhile. May wait for the disk: not for the UI thread.
 */
public final class RequestAnswers {

    private static final int ATTEMPTS = 5;

    private final Library library;

    /** Answers in this library. */
    public RequestAnswers(Library library) {
        this.library = library;
    }

    /**
     * A request to be answered.
     *
     * @param item   its item
     * @param number its number
     */
    public record Which(Ref item, int number) {
    }

    /**
     * Answers one request; see {@link #answer(List, RequestState, String, String, ZonedDateTime)}. A request that is opened
     * again loses its answer; the item's history has it.
     */
    public Committed answer(Ref item, int number, RequestState state, String answer, String operator, ZonedDateTime at)
            throws LibraryException {
        return answer(Objects.requireNonNull(List.of(new Which(item, number))), state, answer, operator, at);
    }

    /**
     * Answers requests, or opens them again, all of them or none.
     *
     * @param which  at least one
     * @param state  what becomes of them
     * @param answer what was done, which may be empty, or why they are declined, which may not
     * @throws RequestException if they are declined without a reason, or one is not there; then nothing is changed
     * @throws LibraryException if an item is gone or waits to be merged, or the library cannot save; then nothing is
     *                          changed
     */
    public Committed answer(List<Which> which, RequestState state, String answer, String operator, ZonedDateTime at)
            throws LibraryException {
        if (state == RequestState.DECLINED && answer.isBlank()) {
            throw new RequestException(Messages.answer_needsWhy);
        }
        String numbers = String.join(", ", which.stream().map(each -> String.valueOf(each.number())).toList());
        String reason = NLS.bind(state == RequestState.OPEN ? Messages.answer_opened
                : state == RequestState.DONE ? Messages.answer_done : Messages.answer_declined, numbers, answer.strip());
        for (int attempt = 1;; attempt++) {
            Map<Ref, Stored<Item>> items = new LinkedHashMap<>();
            for (Which each : which) {
                Stored<Item> stored = items.get(each.item().toDocument());
                if (stored == null) {
                    stored = load(each.item());
                    items.put(each.item().toDocument(), stored);
                }
                set(request(stored.content(), each.number()), state, answer, operator, at);
            }
            ChangeSet.Builder changes = ChangeSet.by(operator, reason);
            items.values().forEach(changes::save);
            try {
                return library.commit(changes.build());
            } catch (StaleHeadsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
    }

    private static Request request(Item item, int number) throws RequestException {
        for (Request request : item.getRequests()) {
            if (request.getNumber() == number) {
                return request;
            }
        }
        throw new RequestException(NLS.bind(Messages.answer_noRequest, Integer.valueOf(number), item.getTitle()));
    }

    private void set(Request request, RequestState state, String answer, String operator, ZonedDateTime at)
            throws LibraryException {
        boolean open = state == RequestState.OPEN;
        request.setState(state);
        request.setAnswer(open || answer.isBlank() ? null : answer.strip());
        request.setAnsweredAt(open ? null : at);
        request.setAnsweredBy(open ? null : party(operator));
    }

    private Stored<Item> load(Ref item) throws LibraryException {
        Stored<Item> stored = library.load(item.toDocument(), Item.class)
                .orElseThrow(() -> new LibraryException(NLS.bind(Messages.answer_gone, item)));
        if (stored.diverged()) {
            throw new LibraryException(Messages.answer_diverged);
        }
        return stored;
    }

    private @Nullable Ref party(String initials) throws LibraryException {
        return library.query("SELECT doc FROM party WHERE UPPER(initials) = UPPER(?) ORDER BY kind DESC, name",
                row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PARTY)), initials).stream().findFirst()
                .orElse(null);
    }
}
