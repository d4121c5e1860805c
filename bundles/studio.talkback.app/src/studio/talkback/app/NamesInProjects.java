package studio.talkback.app;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.selection.Names;

/** What names from outside mean: those of projects and items. */
record NamesInProjects(Projects projects) implements Names {

    @Override
    public Ref project(String name) throws LibraryException {
        return projects.findProject(name);
    }

    @Override
    public Ref item(@Nullable Ref project, String name) throws LibraryException {
        return projects.findItem(project, name);
    }
}
