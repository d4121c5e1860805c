package studio.talkback.studio.ui;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.console.ConsoleFamilies;
import studio.talkback.console.link.LinkException;
import studio.talkback.model.Room;
import studio.talkback.room.RoomConsole;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.WorkingCopy;

/** Below the fields of a room: who answers where its console is said to be, as it is typed now. */
final class RoomConsoleLine {

    /** What came of asking. */
    private record Answer(String words, Palette ink) {
    }

    private final Button ask;
    private final Label said;
    private final LibraryReader library;
    private String askedOf = "";

    RoomConsoleLine(Composite form, WorkingCopy<Room> document) {
        ask = new Button(form, SWT.PUSH);
        ask.setText(Messages.Room_WhoAnswers);
        ask.addListener(SWT.Selection, event -> ask(Objects.requireNonNull(document.content())));
        said = new Label(form, SWT.WRAP);
        Palette.paint(said, Palette.GROUND, Palette.QUIET);
        int across = ((GridLayout) form.getLayout()).numColumns - 1;
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).span(across, 1).hint(400, SWT.DEFAULT)
                .applyTo(said);
        library = new LibraryReader(form);
    }

    /** The console families that are installed, by their ids. */
    static Map<String, String> families() {
        Map<String, String> names = new LinkedHashMap<>();
        ConsoleFamilies.installed().all().forEach(family -> names.put(family.id(), family.name()));
        return names;
    }

    /** Another address is no longer the one that was asked. */
    void show(Room room) {
        if (!askedOf.isEmpty() && !askedOf.equals(where(room))) {
            askedOf = "";
            tell(new Answer("", Palette.QUIET));
        }
    }

    private static String where(Room room) {
        return room.getConsoleFamily() + " " + room.getConsoleAddress();
    }

    private void ask(Room room) {
        String name = Objects.requireNonNullElse(room.getName(), "");
        String family = room.getConsoleFamily();
        String address = room.getConsoleAddress();
        String asked = where(room);
        askedOf = asked;
        ask.setEnabled(false);
        tell(new Answer(NLS.bind(Messages.Room_Asking, Objects.requireNonNullElse(address, "")), Palette.QUIET));
        library.write(Messages.Room_AskJob, (open, monitor) -> {
            try {
                RoomConsole console = RoomConsole.typed(name, ConsoleFamilies.installed(), family, address);
                return new Answer(NLS.bind(Messages.Room_Answers, console.whoAnswers(monitor).words()), Palette.GOOD);
            } catch (LinkException e) {
                return new Answer(NLS.bind(Messages.Room_NoAnswer, e.getMessage()), Palette.ALARM);
            } catch (OperationCanceledException e) {
                return new Answer("", Palette.QUIET);
            }
        }, answer -> {
            ask.setEnabled(true);
            if (asked.equals(askedOf)) {
                tell(answer);
            }
        }, failure -> ask.setEnabled(true));
    }

    private void tell(Answer answer) {
        Palette.paint(said, Palette.GROUND, answer.ink());
        said.setText(PlainText.of(answer.words()));
        said.requestLayout();
    }
}
