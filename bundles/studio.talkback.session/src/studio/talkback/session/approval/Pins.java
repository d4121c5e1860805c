package studio.talkback.session.approval;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Committed;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Stored;
import studio.talkback.model.Party;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.internal.log.Attempts;
import studio.talkback.session.internal.log.OpenDocuments;

/**
 * The PINs that people give with their approvals. Only a salted, slow hash is kept, with the person. Every method waits
 * for the disk or for the hash: not for the UI thread. Whoever calls clears the characters afterwards.
 */
public final class Pins {

    /** The fewest digits of a PIN. */
    public static final int SHORTEST = 4;
    /** The most digits of a PIN. */
    public static final int LONGEST = 12;

    private static final PinTries TRIES = new PinTries(() -> System.nanoTime() / 1_000_000);
    private static final long SECOND = 1_000;

    private final Library library;
    private final PinTries tries;

    /** The PINs of the people in this library. */
    public Pins(Library library) {
        this(library, TRIES);
    }

    Pins(Library library, PinTries tries) {
        this.library = library;
        this.tries = tries;
    }

    /** Whether the person has a PIN; false where there is no such person. */
    public boolean isSet(Ref person) throws LibraryException {
        return library.load(person, Party.class).map(stored -> stored.content().getPinHash() != null).orElse(
                Boolean.FALSE).booleanValue();
    }

    /**
     * Sets a person's PIN.
     *
     * @param current their PIN so far; empty where there is none
     * @param fresh   {@value #SHORTEST} to {@value #LONGEST} digits
     * @throws PinException     if the current PIN is wrong, or the other is none
     * @throws LibraryException if the library cannot save
     */
    public Committed set(Ref person, char[] current, char[] fresh, String operator) throws LibraryException {
        refuseWhatIsNoPin(fresh);
        if (isSet(person)) {
            check(person, current);
        }
        String hash = PinHash.of(fresh);
        return keep(person, hash, operator, Messages.pin_set, "");
    }

    /**
     * Removes a PIN that was forgotten; approvals are by word until there is another. The history of the person says who
     * removed it, and why.
     *
     * @throws PinException if no reason is given, or there is none to remove
     */
    public Committed remove(Ref person, String why, String operator) throws LibraryException {
        if (why.isBlank()) {
            throw new PinException(Messages.pin_needsWhy);
        } else if (!isSet(person)) {
            throw new PinException(NLS.bind(Messages.pin_none, name(person)));
        }
        Committed removed = keep(person, null, operator, Messages.pin_removed, Objects.requireNonNull(why.strip()));
        tries.right(person.toDocument());
        return removed;
    }

    /**
     * Goes on only where this is the person's PIN. Wrong ones are counted, and from the third on the next has to wait.
     *
     * @throws PinException if it is another, none is set, or it was tried too soon; it says how long to wait
     */
    public void check(Ref person, char[] pin) throws LibraryException {
        Ref who = person.toDocument();
        String kept = library.load(person, Party.class).map(stored -> stored.content().getPinHash()).orElse(null);
        if (kept == null) {
            throw new PinException(NLS.bind(Messages.pin_none, name(person)));
        }
        if (tries.waitMillis(who) == 0) {
            if (PinHash.matches(pin, kept)) {
                tries.right(who);
                return;
            }
            tries.wrong(who);
        }
        long wait = tries.waitMillis(who);
        throw new PinException(wait == 0 ? NLS.bind(Messages.pin_wrong, name(person))
                : NLS.bind(Messages.pin_wrongWait, new Object[] { name(person), Integer.valueOf(tries.count(who)),
                        Long.valueOf((wait + SECOND - 1) / SECOND) }), wait);
    }

    private Committed keep(Ref person, @Nullable String hash, String operator, String reason, String why)
            throws LibraryException {
        return Attempts.run(library, documents -> {
            Stored<Party> stored = open(person, documents);
            stored.content().setPinHash(hash);
            documents.changed(person);
            return documents.commit(operator, NLS.bind(reason, stored.content().getName(), why));
        });
    }

    private static Stored<Party> open(Ref person, OpenDocuments documents) throws LibraryException {
        Stored<Party> stored = documents.open(person, Party.class)
                .orElseThrow(() -> new PinException(Messages.pin_noPerson));
        if (stored.diverged()) {
            throw new PinException(NLS.bind(Messages.pin_diverged, stored.content().getName()));
        }
        return stored;
    }

    private String name(Ref person) throws LibraryException {
        return library.load(person, Party.class)
                .map(stored -> Objects.requireNonNullElse(stored.content().getName(), ""))
                .orElseThrow(() -> new PinException(Messages.pin_noPerson));
    }

    private static void refuseWhatIsNoPin(char[] pin) throws PinException {
        boolean digits = true;
        for (char each : pin) {
            digits &= each >= '0' && each <= '9';
        }
        if (!digits || pin.length < SHORTEST || pin.length > LONGEST) {
            throw new PinException(
                    NLS.bind(Messages.pin_shape, Integer.valueOf(SHORTEST), Integer.valueOf(LONGEST)));
        }
    }
}
