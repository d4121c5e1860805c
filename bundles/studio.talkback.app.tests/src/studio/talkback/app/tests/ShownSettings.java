package studio.talkback.app.tests;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Evidence;
import studio.talkback.model.ModelFactory;

/** The settings of a recall's console on the screen, as its tests find their way in them. */
final class ShownSettings {

    private final User user;
    private final OpenDocument settings;

    ShownSettings(User user, OpenDocument settings) {
        this.user = user;
        this.settings = settings;
    }

    org.eclipse.swt.widgets.List strips() {
        return user.all(settings.control(), org.eclipse.swt.widgets.List.class).getFirst();
    }

    /** Where a strip stands in the list; -1 where it does not. */
    int indexOf(String strip) {
        for (int index = 0; index < strips().getItemCount(); index++) {
            if (strips().getItem(index).startsWith(strip + " ")) {
                return index;
            }
        }
        return -1;
    }

    /** The controls, of which these words leave one, with the keyboard on its value. */
    NatTable filtered(String words) {
        user.command("studio.talkback.ui.filter");
        Text filter = user.all(settings.control(), Text.class).getFirst();
        user.waitUntil("the filter has the keyboard", filter::isFocusControl);
        user.run(() -> filter.setText(words));
        NatTable controls = settings.table(0);
        user.press(filter, SWT.ARROW_DOWN, 0);
        user.waitUntil("one control", () -> controls.isFocusControl() && controls.getRowCount() == 2);
        user.press(controls, SWT.HOME, 0);
        user.press(controls, SWT.ARROW_RIGHT, 0);
        user.press(controls, SWT.ARROW_RIGHT, 0);
        return controls;
    }

    String cell(NatTable table, int row, int column) {
        return user.ask(() -> Objects.requireNonNull(table.getDataValueByPosition(column, row + 1)).toString());
    }

    /** The page of what differs. */
    Canvas difference() {
        return user.all(settings.control(), Canvas.class).stream()
                .filter(each -> each.getClass().getSimpleName().equals("DifferenceCanvas")).findFirst().orElseThrow();
    }

    /** Keeps a scene as a recall does. */
    static Evidence kept(Library library, String name, String scene) throws LibraryException, IOException {
        byte[] bytes = scene.getBytes(StandardCharsets.UTF_8);
        Evidence file = Objects.requireNonNull(ModelFactory.eINSTANCE.createEvidence());
        file.setDigest(library.keep(new ByteArrayInputStream(bytes)).digest());
        file.setSizeBytes(bytes.length);
        file.setName(name);
        return file;
    }

    /** What a recall keeps of a scene. */
    static String text(Library library, Evidence file) throws IOException, LibraryException {
        try (var bytes = library.blob(Objects.requireNonNull(file.getDigest()))) {
            return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
