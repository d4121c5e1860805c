package studio.talkback.project.request;

import java.time.ZonedDateTime;
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
     * Answers a request, or opens it again.
     *
     * @param state  what becomes of it
     * @param answer what was done, which may be empty, or why it is declined, which may not
     * @throws RequestException if it is declined without a reason, or there is no such request; then nothing is changed
     * @throws LibraryException if the item is gone or waits to be merged,
     *                          or the library cannot save; then nothing is changed
     */
    public Committed answer(Ref item, int number, RequestState state, String answer, String operator, ZonedDateTime at)
            throws LibraryException {
        if (state == RequestState.DECLINED && answer.isBlank()) {
            throw new RequestException(Messages.answer_needsWhy);
        }
        for (int attempt = 1;; attempt++) {
            Stored<Item> stored = load(item);
            Request request = stored.content().getRequests().stream().filter(each -> each.getNumber() == number)
                    .findFirst().orElseThrow(() -> new RequestException(NLS.bind(Messages.answer_noRequest,
                            Integer.valueOf(number), stored.content().getTitle())));
            boolean open = state == RequestState.OPEN;
            request.setState(state);
            request.setAnswer(open || answer.isBlank() ? null : answer.strip());
            request.setAnsweredAt(open ? null : at);
            request.setAnsweredBy(open ? null : party(operator));
            String reason = NLS.bind(open ? Messages.answer_opened
                    : state == RequestState.DONE ? Messages.answer_done : Messages.answer_declined,
                    Integer.valueOf(number), answer.strip());
            try {
                return library.commit(ChangeSet.by(operator, reason).save(stored).build());
            } catch (StaleHeadsException e) {
                if (attempt == ATTEMPTS) {
                    throw e;
                }
            }
        }
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
