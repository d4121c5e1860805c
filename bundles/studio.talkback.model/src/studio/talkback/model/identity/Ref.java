package studio.talkback.model.identity;

import java.util.Locale;
import java.util.Objects;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A reference to a document of the library, or to an object inside one, written
 * {@code kind/<uuid>} or {@code kind/<uuid>#<uuid>}. It is a plain value: nothing is read to hold one.
 *
 * @param kind     the document's kind, a lower-case word ({@code item})
 * @param document the document's UUID
 * @param object   the UUID of an object inside it; null for the document itself
 */
public record Ref(String kind, UUID document, @Nullable UUID object) {

    private static final Pattern FORM = Pattern.compile("([^/]+)/([0-9a-fA-F-]{36})(?:#([0-9a-fA-F-]{36}))?");

    /** @throws IllegalArgumentException if the kind is not a lower-case word */
    public Ref {
        if (!isKind(kind)) {
            throw new IllegalArgumentException("a document kind is a lower-case word, not '" + kind + "'");
        }
    }

    /** Whether it is {@code [a-z][a-zA-Z0-9.-]*}; a list makes a reference for each of its rows, so without a pattern. */
    private static boolean isKind(String kind) {
        for (int i = 0; i < kind.length(); i++) {
            char c = kind.charAt(i);
            boolean small = c >= 'a' && c <= 'z';
            if (!small && (i == 0 || !(c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || c == '.' || c == '-'))) {
                return false;
            }
        }
        return !kind.isEmpty();
    }

    /** The document of this kind and UUID. */
    public static Ref to(String kind, UUID document) {
        return new Ref(kind, document, null);
    }

    /**
     * Reads a reference as {@link #toString()} writes it.
     *
     * @throws IllegalArgumentException if the text is none; the message says the form
     */
    public static Ref parse(String text) {
        Matcher matcher = FORM.matcher(text);
        if (!matcher.matches()) {
            throw new IllegalArgumentException("a reference is kind/uuid or kind/uuid#uuid, not '" + text + "'");
        }
        String object = matcher.group(3);
        return new Ref(Objects.requireNonNull(matcher.group(1)), uuid(Objects.requireNonNull(matcher.group(2))),
                object == null ? null : uuid(object));
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        // UUID.fromString accepts shortened groups; a reference has one spelling only.
        if (!uuid.toString().equals(text.toLowerCase(Locale.ROOT))) {
            throw new IllegalArgumentException("'" + text + "' is not a UUID");
        }
        return uuid;
    }

    /** The document that this points into. */
    public Ref toDocument() {
        return object == null ? this : new Ref(kind, document, null);
    }

    /** The object with this UUID inside the same document. */
    public Ref inside(UUID part) {
        return new Ref(kind, document, part);
    }

    // As a record's own, without the detour over method handles: references are the keys of many maps.
    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || other instanceof Ref ref && document.equals(ref.document) && kind.equals(ref.kind)
                && Objects.equals(object, ref.object);
    }

    @Override
    public int hashCode() {
        return 31 * document.hashCode() + Objects.hashCode(object);
    }

    @Override
    public String toString() {
        UUID part = object;
        return kind + "/" + document + (part == null ? "" : "#" + part);
    }
}
