package studio.talkback.app.tests;

import java.time.ZonedDateTime;
import java.util.Objects;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;

/** A session to open, of a project of its own. */
final class SomeSession {

    private SomeSession() {
    }

    static Ref in(Library library) throws LibraryException {
        return new SessionLog(library)
                .start(SessionStart.of(project(library), "EB", Objects.requireNonNull(ZonedDateTime.now())));
    }

    /** An item to open, of a project of its own. */
    static Ref item(Library library) throws LibraryException {
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle("Leaks");
        return new Projects(library).create(item, project(library), "EB");
    }

    /** A project to open. */
    static Ref project(Library library) throws LibraryException {
        Project project = Objects.requireNonNull(ModelFactory.eINSTANCE.createProject());
        project.setTitle("Leaks " + System.nanoTime());
        return new Projects(library).create(project, "EB");
    }
}
