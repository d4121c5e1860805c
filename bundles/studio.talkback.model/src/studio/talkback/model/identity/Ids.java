package studio.talkback.model.identity;

import java.security.SecureRandom;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import studio.talkback.model.Identified;

/** Makes the UUIDs of documents and of the objects inside them. */
public final class Ids {

    private static final SecureRandom RANDOM = new SecureRandom();

    private Ids() {
    }

    /**
     * A new UUID of version 7 (RFC 9562, section 5.7): 48 bits of Unix milliseconds, the rest random, so that
     * new documents lie together in an index. The time in it is no order of events and is never used as one.
     */
    public static UUID next() {
        long millis = System.currentTimeMillis();
        long high = millis << 16 | 0x7000L | RANDOM.nextInt(0x1000);
        long low = RANDOM.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /**
     * Gives every object of this tree that has no UUID a new one; the others keep theirs.
     *
     * @return the same root
     */
    public static <T extends EObject> T complete(T root) {
        identify(root);
        for (TreeIterator<EObject> all = root.eAllContents(); all.hasNext();) {
            identify(all.next());
        }
        return root;
    }

    private static void identify(EObject object) {
        if (object instanceof Identified identified && identified.getId() == null) {
            identified.setId(next().toString());
        }
    }
}
