package studio.talkback.sheet.ui;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IViewPart;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.IWorkbenchWindow;

import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetFiles;
import studio.talkback.sheet.SheetText;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/** Prints a sheet: asks how, writes it in the background, and has the system's own program open it. */
public final class Printing {

    private final IWorkbenchWindow window;
    private final Shell shell;

    /** @param window where it is asked and told */
    public Printing(IWorkbenchWindow window) {
        this.window = window;
        this.shell = window.getShell();
    }

    /**
     * Asks which sheet and how, and prints it.
     *
     * @param choices the likeliest first; none where nothing is at hand
     * @param unsaved whether something was changed that is not saved
     */
    public void ask(List<Printable> choices, boolean unsaved) {
        if (choices.isEmpty()) {
            MessageDialog.openInformation(shell, Messages.Print, Messages.Print_Nothing);
            return;
        }
        PrintDialog dialog = new PrintDialog(shell, choices, unsaved);
        int pressed = dialog.open();
        if (pressed == Window.OK) {
            dialog.settings().remember();
            write(dialog.chosen(), dialog.settings());
        } else if (pressed == PrintDialog.COPY) {
            copy(dialog.chosen());
        }
    }

    private void write(Printable choice, PrintSettings settings) {
        new LibraryReader(shell).<Path>write(NLS.bind(Messages.Job, choice.name()), (library, monitor) -> {
            Sheet sheet = choice.sheet(library);
            try {
                return SheetFiles.write(sheet, settings.paper(), settings.folder());
            } catch (IOException e) {
                throw new IOException(NLS.bind(Messages.Print_NotWritten, e), e);
            }
        }, file -> written(choice, file, settings.open()), failure -> {
            // It was told, and nothing was written.
        });
    }

    private void written(Printable choice, Path file, boolean open) {
        say(NLS.bind(Messages.Print_Written, choice.name(), file));
        if (open && !Program.launch(file.toString())) {
            MessageDialog.openInformation(shell, Messages.Print, PlainText.of(NLS.bind(Messages.Print_NoViewer, file)));
        }
    }

    private void copy(Printable choice) {
        new LibraryReader(shell).read(NLS.bind(Messages.Job, choice.name()),
                (library, monitor) -> SheetText.of(choice.sheet(library)), text -> {
                    ClipboardText.put(shell.getDisplay(), text);
                    say(NLS.bind(Messages.Print_Copied, choice.name()));
                });
    }

    private void say(String text) {
        IWorkbenchPart part = window.getActivePage() == null ? null : window.getActivePage().getActivePart();
        if (part instanceof IEditorPart editor) {
            editor.getEditorSite().getActionBars().getStatusLineManager().setMessage(text);
        } else if (part instanceof IViewPart view) {
            view.getViewSite().getActionBars().getStatusLineManager().setMessage(text);
        }
    }
}
