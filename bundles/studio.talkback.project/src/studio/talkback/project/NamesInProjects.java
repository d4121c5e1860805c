package studio.talkback.project;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Names;

/** What names from outside mean: those of projects and items, found as the workstation finds them. */
public final class NamesInProjects implements Names {

    private final Projects projects;

    /** The names of this library. */
    public NamesInProjects(Library library) {
        projects = new Projects(library);
    }

    @Override
    public Ref project(String name) throws LibraryException {
        return projects.findProject(name);
    }

    @Override
    public Ref item(@Nullable Ref project, String name) throws LibraryException {
        return projects.findItem(project, name);
    }
}
