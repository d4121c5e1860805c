package studio.talkback.session.selection;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;

/** Finds projects and items by what people call them; the project bundle does. */
public interface Names {

    /** @throws LibraryException if nothing is called so, or several things; the message says which there are */
    Ref project(String name) throws LibraryException;

    /**
     * @param project whose it is; null for any project's
     * @throws LibraryException if nothing is called so, or several things; the message says which there are
     */
    Ref item(@Nullable Ref project, String name) throws LibraryException;
}
