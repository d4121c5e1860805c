package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.time.ZonedDateTime;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IMemento;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.MultiPartInitException;
import org.eclipse.ui.XMLMemento;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.RestoredInput;
import studio.talkback.ui.Talkback;

/** What a restart leaves as tabs is come back to, with the item that the last line was about. */
class RestoredTabsTest {

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());

    @BeforeEach
    @AfterEach
    void nothingIsAtHand() {
        user.closeEditors();
        user.run(() -> {
            Talkback.context().setPinned(false);
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(null, null);
        });
    }

    @Test
    void aTabThatARestartLeftIsComeBackToAndNotOpenedTwice() throws Exception {
        Ref song = SomeSession.item(library);
        user.run(() -> DocumentOpeners.open(user.page(), song));
        OpenDocument sheet = new OpenDocument(user);
        sheet.await();
        XMLMemento tab = user.ask(() -> tab(user.page()));
        user.closeEditors();
        Ref other = SomeSession.item(library);
        user.run(() -> {
            DocumentOpeners.open(user.page(), other);
            leave(user.page(), tab);
        });
        assertEquals(2, tabs());
        user.run(() -> DocumentOpeners.open(user.page(), song));
        user.waitUntil("the sheet", () -> user.page().getActiveEditor() != null && sheet.ref().equals(song));
        assertEquals(2, tabs());
    }

    @Test
    void theLogTakesTheItemOfItsLastLineWhereNoneIsAtHandAndLeavesNoneWhereTheProjectIs() throws Exception {
        Ref project = SomeSession.project(library);
        Item item = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        item.setTitle("Paper Moon");
        Ref song = new Projects(library).create(item, project, "EB");
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        Item pressing = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        pressing.setTitle("Cold Open");
        pressing.setDue(now.minusDays(1));
        new Projects(library).create(pressing, SomeSession.project(library), "EB");
        SessionLog log = new SessionLog(library);
        Ref session = log.start(SessionStart.of(project, "EB", now));
        log.add(session, QuickEntryParser.parse("vocal is dry #1", log.context(session, now, null)), "EB");
        log.add(session, QuickEntryParser.parse("lunch", log.context(session, now, null)), "EB");
        user.run(() -> DocumentOpeners.open(user.page(), session));
        user.waitUntil("the log", () -> session.equals(Talkback.context().state().session()));
        // As after a restart nothing is at hand; the pipeline would put there what presses most, which is of another project.
        user.run(() -> Talkback.context().setWork(null, null));
        log.add(session, QuickEntryParser.parse("coffee", log.context(session, now, null)), "EB");
        user.waitUntil("the item of the last line that has one", () -> song.equals(Talkback.context().state().item()));
        user.run(() -> Talkback.context().setWork(project, null));
        log.add(session, QuickEntryParser.parse("tea", log.context(session, now, null)), "EB");
        user.pause();
        assertEquals(Optional.empty(), user.ask(() -> Optional.ofNullable(Talkback.context().state().item())));
    }

    private int tabs() {
        return user.ask(() -> Integer.valueOf(user.page().getEditorReferences().length)).intValue();
    }

    /** A tab as the workbench writes it down. */
    private static XMLMemento tab(IWorkbenchPage page) {
        XMLMemento tab = XMLMemento.createWriteRoot("editor");
        tab.putString("id", page.getEditorReferences()[0].getId());
        tab.putString("title", page.getActiveEditor().getTitle());
        tab.putString("name", page.getActiveEditor().getTitle());
        RestoredInput input = (RestoredInput) Objects.requireNonNull(page.getActiveEditor().getEditorInput());
        IMemento written = tab.createChild("input");
        written.putString("factoryID", input.getFactoryId());
        input.saveState(written);
        return tab;
    }

    private static void leave(IWorkbenchPage page, XMLMemento tab) {
        try {
            IEditorReference left = page.openEditors(new IEditorInput[1], new String[] { tab.getString("id") },
                    new IMemento[] { tab }, IWorkbenchPage.MATCH_NONE, -1)[0];
            // As after a restart: it is known by no more than what was written down.
            Field input = left.getClass().getDeclaredField("input");
            input.setAccessible(true);
            input.set(left, null);
        } catch (MultiPartInitException | ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
