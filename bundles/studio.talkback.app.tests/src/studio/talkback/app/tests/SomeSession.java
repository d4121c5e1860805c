package studio.talkback.app.tests;

import java.time.ZonedDateTime;
import java.util.Objects;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
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
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle("Leaks " + System.nanoTime());
        Ref made = new Projects(library).create(project, "EB");
        return new SessionLog(library).start(SessionStart.of(made, "EB", Objects.requireNonNull(ZonedDateTime.now())));
    }
}
