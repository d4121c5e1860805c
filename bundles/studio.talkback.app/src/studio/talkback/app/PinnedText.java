package studio.talkback.app;

import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.IStatusLineManager;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Control;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.commands.ICommandService;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Talkback;

/** Says in the status line which project and item are held, while they are; takes no room otherwise. */
final class PinnedText {

    private static final String NAMES = "SELECT p.title, i.number, i.title FROM project p"
            + " LEFT JOIN item i ON i.doc = ? WHERE p.doc = ?";
    private static final String NAME = "SELECT title, NULL, NULL FROM project WHERE doc = ?";

    private final IStatusLineManager line;
    private final StatusText item = new StatusText("studio.talkback.pinned", 260);
    private ActiveContext.State shown = new ActiveContext.State("", null, null, null, false);

    PinnedText(IStatusLineManager line) {
        this.line = line;
        item.setVisible(false);
        line.add(item);
    }

    /** Shows the context as it is now. Call after every change of it. */
    void show(Control owner) {
        ActiveContext.State state = Talkback.context().state();
        if (state.equals(shown)) {
            return;
        }
        boolean other = state.pinned() != shown.pinned();
        shown = state;
        if (other) {
            item.show(Messages.Pinned, Messages.Pinned_Hint);
            item.setVisible(state.pinned());
            line.update(true);
            PlatformUI.getWorkbench().getService(ICommandService.class).refreshElements(PinHandler.COMMAND, null);
        }
        if (state.pinned()) {
            new LibraryReader(owner).read(Messages.Pinned,
                    (library, monitor) -> names(library, state.project(), state.item()), name -> {
                        if (shown.equals(state) && !name.isEmpty()) {
                            item.show(NLS.bind(Messages.Pinned_To, name), Messages.Pinned_Hint);
                        }
                    });
        }
    }

    private static String names(Library library, @Nullable Ref project, @Nullable Ref item) throws LibraryException {
        if (project == null) {
            return "";
        }
        Object[] parameters = item == null ? new Object[] { project.document() }
                : new Object[] { item.document(), project.document() };
        List<String> names = library.query(item == null ? NAME : NAMES, row -> {
            String number = row.getString(2);
            String title = row.getString(3);
            String about = (number == null ? "" : " #" + number) + (title == null ? "" : " " + title);
            return row.getString(1) + about;
        }, parameters);
        return names.isEmpty() ? "" : Objects.requireNonNull(names.getFirst());
    }
}
