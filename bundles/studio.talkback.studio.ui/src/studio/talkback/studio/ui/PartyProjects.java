package studio.talkback.studio.ui;

import java.util.List;
import java.util.Objects;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchPage;

import studio.talkback.library.Kinds;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;

/** The projects that somebody takes part in or pays for; Enter opens one. */
final class PartyProjects {

    private static final String SQL = """
            SELECT p.doc, p.title, a.role, p.archived FROM participation a JOIN project p ON p.doc = a.doc WHERE a.party = ?
             UNION ALL
            SELECT doc, title, ?, archived FROM project WHERE client = ?
             ORDER BY 4, 2
            """;

    private record Part(Ref project, String title, String role, boolean archived) {

        Object key() {
            return project + role;
        }
    }

    private final HintedPage page;
    private final EditGrid<Part> grid;
    private final LibraryReader reader;
    private final Ref party;

    PartyProjects(Composite parent, Ref party, IWorkbenchPage workbench) {
        this.party = party;
        page = new HintedPage(parent, Messages.Projects_None);
        GridLayoutFactory.fillDefaults().applyTo(page.content());
        grid = new EditGrid<>(page.content(), Messages.Tab_Projects, Objects.requireNonNull(List.of(
                GridColumn.<Part>shown(Messages.Projects_Title, 240, Part::title).growing(),
                GridColumn.<Part>shown(Messages.Projects_Role, 200, Part::role).growing(),
                GridColumn.<Part>shown(Messages.Projects_State, 120, part -> part.archived() ? Messages.Projects_Archived : "")
                        .inked(part -> Palette.QUIET))), Part::key);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.opening(part -> DocumentOpeners.open(workbench, part.project()));
        reader = new LibraryReader(page);
        LibraryWatch.on(page, this::read);
        read();
    }

    Composite control() {
        return page;
    }

    void setFocus() {
        grid.setFocus();
    }

    String copied() {
        return grid.copy();
    }

    private void read() {
        reader.read(Messages.Reading, (library, monitor) -> library.query(SQL,
                row -> new Part(Objects.requireNonNull(Rows.document(row, "doc", Kinds.PROJECT)), Rows.text(row, "title"),
                        Rows.text(row, "role"), row.getBoolean("archived")),
                party.document(), Messages.Projects_Client, party.document()), parts -> {
                    grid.show(parts);
                    page.show(!parts.isEmpty());
                });
    }
}
