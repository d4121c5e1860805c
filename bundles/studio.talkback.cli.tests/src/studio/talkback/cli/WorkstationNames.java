package studio.talkback.cli;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.selection.Names;

/** Finds projects and items as the workstation does when it takes lines from its inbox. */
record WorkstationNames(Library library) implements Names {

    @Override
    public Ref project(String name) throws LibraryException {
        return new Projects(library).findProject(name);
    }

    @Override
    public Ref item(@Nullable Ref project, String name) throws LibraryException {
        return new Projects(library).findItem(project, name);
    }
}
