package studio.talkback.session.revert;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * What going back from a draft means: what is left, what follows from that by itself, and what is to be put back by hand.
 *
 * @param item       the item
 * @param mixVersion the UUID of the draft that is left
 * @param mix        its name
 * @param backTo     what it goes back to
 * @param approved   who approved that, how and when, one line each; empty where nobody did
 * @param atHand     the name of the mix at hand afterwards: what it goes back to, or a newer word of the engineer's
 * @param also       the names of the drafts that branch from it and are left with it
 * @param prints     their prints, which are no longer to be delivered: {@code Main, Mix 3a}
 * @param requests   the numbers of the requests that they had answered, which are open again
 * @param session    the DAW session file that is kept with what it goes back to; null where there is none
 * @param recalls    the titles of the recalls of what it goes back to, the newest first
 * @param desks      where what is left is on the desk
 */
public record MixRevert(Ref item, String mixVersion, String mix, Version backTo, List<String> approved, String atHand,
        List<String> also, List<String> prints, List<Integer> requests, @Nullable KeptFile session, List<String> recalls,
        List<HeldDesk> desks) {

    /**
     * A mix version.
     *
     * @param id   its UUID
     * @param name its name
     */
    public record Version(String id, String name) {
    }

    /**
     * A file that the library keeps.
     *
     * @param name   what it was called
     * @param digest the SHA-256 of its bytes, as the library names it
     */
    public record KeptFile(String name, String digest) {
    }

    /**
     * A desk with a mix on it that is left.
     *
     * @param room the name of the room
     * @param mix  the name of the mix
     */
    public record HeldDesk(String room, String mix) {
    }

    /** Copies the lists. */
    public MixRevert {
        approved = Objects.requireNonNull(List.copyOf(approved));
        also = Objects.requireNonNull(List.copyOf(also));
        prints = Objects.requireNonNull(List.copyOf(prints));
        requests = Objects.requireNonNull(List.copyOf(requests));
        recalls = Objects.requireNonNull(List.copyOf(recalls));
        desks = Objects.requireNonNull(List.copyOf(desks));
    }
}
