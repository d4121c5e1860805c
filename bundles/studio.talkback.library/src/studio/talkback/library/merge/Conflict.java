package studio.talkback.library.merge;

/**
 * Something that both sides changed, each in its own way, so that a person must choose. Two conflicts of one merge
 * are never equal, and the same merge done again asks the same conflicts.
 *
 * @param kind    what clashes
 * @param object  the UUID of the object
 * @param path    the object in words: {@code Mix version 3 › Print TV}
 * @param feature the feature in words; for {@link Kind#DELETE_AGAINST_EDIT} and {@link Kind#PLACE} the list that
 *                holds the object
 * @param base    what was there before, as text
 * @param mine    what mine says, as text
 * @param theirs  what theirs says, as text
 */
public record Conflict(Kind kind, String object, String path, String feature, String base, String mine,
        String theirs) {

    /** What clashes. */
    public enum Kind {
        /** Both changed the same feature. */
        VALUE,
        /** One deleted an object that the other edited. Choosing the deletion loses the edit. */
        DELETE_AGAINST_EDIT,
        /** Both moved the object, to different places. */
        PLACE
    }
}
