package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.ui.Talkback;

/** A project that is made while others are due stays at hand, and what is made next is its own. */
class NewProjectTest {

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final String title = "New " + System.nanoTime();

    @BeforeEach
    void anotherIsAtHand() throws Exception {
        user.closeEditors();
        Item pressing = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        pressing.setTitle("Cold Open");
        pressing.setDue(ZonedDateTime.now().minusDays(2));
        Ref project = SomeSession.project(library);
        Ref item = new Projects(library).create(pressing, project, "EB");
        user.view(PipelineViewPart.ID);
        user.run(() -> {
            Talkback.context().setOperator("EB");
            Talkback.context().setPinned(false);
            Talkback.context().setWork(project, item);
        });
        user.waitUntil("all is read", () -> Job.getJobManager().isIdle());
    }

    @AfterEach
    void nothingAtHand() {
        user.run(() -> Talkback.context().setWork(null, null));
    }

    @Test
    void itStaysAtHandAndIsShownWithoutItemsAndTheNextItemIsItsOwn() throws Exception {
        user.command("studio.talkback.project.ui.newProject");
        Shell dialog = user.dialog("New Project");
        Text field = user.all(dialog, Text.class).getFirst();
        user.run(() -> field.setText(title));
        user.pressButton(dialog, "Finish");
        NatTable grid = user.all(PartControls.of(user.view(PipelineViewPart.ID)), NatTable.class).getFirst();
        Text filter = user.all(PartControls.of(user.view(PipelineViewPart.ID)), Text.class).getFirst();
        user.waitUntil("it is made", () -> Talkback.context().state().project() != null
                && made().equals(List.of(Objects.requireNonNull(Talkback.context().state().project()))));
        // Whatever is saved next, the pipeline is read anew.
        int rows = rows(grid);
        SomeSession.item(library);
        user.waitUntil("all is read", () -> Job.getJobManager().isIdle() && rows(grid) > rows);
        user.pause();
        assertEquals(made(), List.of(user.ask(() -> Objects.requireNonNull(Talkback.context().state().project()))));
        assertEquals(Optional.empty(), user.ask(() -> Optional.ofNullable(Talkback.context().state().item())));
        user.command("studio.talkback.project.ui.newItem");
        Shell item = user.dialog("New Item");
        user.waitUntil("it says whose", () -> user.all(item, Label.class).stream()
                .anyMatch(label -> label.getText().equals("New Item of " + title))
                || user.all(item, Text.class).stream().anyMatch(text -> text.getText().equals("New Item of " + title)));
        user.run(item::close);
        user.run(() -> filter.setText(title));
        user.waitUntil("it is shown", () -> grid.getRowCount() == 2
                && String.valueOf(grid.getDataValueByPosition(1, 1)).contains("no items yet"));
        user.run(() -> filter.setText(""));
    }

    private int rows(NatTable grid) {
        return user.ask(() -> Integer.valueOf(grid.getVerticalBar().getMaximum())).intValue();
    }

    private List<Ref> made() {
        try {
            return library.query("SELECT doc FROM project WHERE title = ?",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), title);
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }
}
