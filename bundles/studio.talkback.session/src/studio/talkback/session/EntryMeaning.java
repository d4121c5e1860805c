package studio.talkback.session;

import studio.talkback.library.LibraryException;

/**
 * What a kind of entry means beyond the line in the log. Keeps no state: one instance serves every line, on any
 * thread, and is asked again for the same line when somebody else saved a document meanwhile.
 */
@FunctionalInterface
public interface EntryMeaning {

    /**
     * Sets the entry's detail and changes what the line is about, only through {@link EntryScene#add} and
     * {@link EntryScene#set}, so that a strike-out or a correction can take it back. What cannot be done is told
     * with {@link EntryScene#report}: the line itself is kept in any case.
     *
     * @throws LibraryException if the library cannot be read
     */
    void apply(EntryScene scene) throws LibraryException;
}
