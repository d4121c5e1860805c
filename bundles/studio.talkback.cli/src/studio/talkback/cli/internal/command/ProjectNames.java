package studio.talkback.cli.internal.command;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.selection.Names;

/** Finds projects and items as the workstation does. */
final class ProjectNames implements Names {

    private final Projects projects;

    ProjectNames(Library library) {
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
