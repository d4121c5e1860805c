package studio.talkback.sheet.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.sheet.Paper;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.PlainText;

/** Which sheet, on which paper, into which folder. Enter prints the likeliest as the last one was printed. */
final class PrintDialog extends TitleAreaDialog {

    /** What {@link #open()} returns where the sheet is to be copied as text. */
    static final int COPY = IDialogConstants.CLIENT_ID;

    private static final List<Paper> PAPERS = List.of(Paper.A4, Paper.LETTER);

    private final List<Printable> choices;
    private final boolean unsaved;
    private PrintSettings settings = PrintSettings.last();
    private Printable chosen;
    private @Nullable Combo sheet;
    private @Nullable Combo paper;
    private @Nullable Text folder;
    private @Nullable Button open;

    /** @param choices at least one, the likeliest first */
    PrintDialog(Shell parent, List<Printable> choices, boolean unsaved) {
        super(parent);
        this.choices = choices;
        this.unsaved = unsaved;
        this.chosen = choices.getFirst();
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** How it is to be printed. */
    PrintSettings settings() {
        return settings;
    }

    /** What is to be printed. */
    Printable chosen() {
        return chosen;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Print);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setMessage(unsaved ? Messages.Print_Unsaved : Messages.Print_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Combo which = combo(form, Messages.Print_Sheet, choices.stream().map(Printable::name).toList(), 0);
        which.addListener(SWT.Selection, event -> entitle());
        sheet = which;
        paper = combo(form, Messages.Print_Paper, List.of(Messages.Print_A4, Messages.Print_Letter),
                PAPERS.indexOf(settings.paper()));
        label(form, Messages.Print_Folder);
        Text place = new Text(form, SWT.BORDER | SWT.SINGLE);
        place.setText(settings.folder().toString());
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).hint(380, SWT.DEFAULT).applyTo(place);
        AccessibleNames.give(place, Messages.Print_Folder);
        folder = place;
        Button choose = new Button(form, SWT.PUSH);
        choose.setText(Messages.Print_Choose);
        choose.addListener(SWT.Selection, event -> choose());
        new Label(form, SWT.NONE);
        Button launch = new Button(form, SWT.CHECK);
        launch.setText(Messages.Print_Open);
        launch.setSelection(settings.open());
        GridDataFactory.fillDefaults().span(2, 1).applyTo(launch);
        open = launch;
        entitle();
        return area;
    }

    private void entitle() {
        setTitle(PlainText.of(NLS.bind(Messages.Print_Title, read().name())));
    }

    private static void label(Composite form, String name) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.CENTER).applyTo(label);
    }

    private static Combo combo(Composite form, String name, List<String> words, int selected) {
        label(form, name);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        combo.setItems(words.toArray(String[]::new));
        combo.select(selected);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(combo);
        AccessibleNames.give(combo, name);
        return combo;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, COPY, Messages.Print_Copy, false);
        createButton(parent, IDialogConstants.OK_ID, Messages.Print_Ok, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(sheet).setFocus();
    }

    @Override
    protected void buttonPressed(int button) {
        if (button == COPY) {
            chosen = read();
            setReturnCode(COPY);
            close();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    protected void okPressed() {
        String typed = Objects.requireNonNull(folder).getText().strip();
        Path place;
        try {
            place = Path.of(typed);
        } catch (InvalidPathException e) {
            setErrorMessage(Messages.Print_NoFolder);
            return;
        }
        if (!place.isAbsolute()) {
            setErrorMessage(Messages.Print_NoFolder);
            return;
        }
        chosen = read();
        settings = new PrintSettings(place, PAPERS.get(Objects.requireNonNull(paper).getSelectionIndex()),
                Objects.requireNonNull(open).getSelection());
        super.okPressed();
    }

    private Printable read() {
        return choices.get(Objects.requireNonNull(sheet).getSelectionIndex());
    }

    private void choose() {
        DirectoryDialog dialog = new DirectoryDialog(getShell());
        dialog.setMessage(Messages.Print_ChooseHint);
        dialog.setFilterPath(Objects.requireNonNull(folder).getText());
        String picked = dialog.open();
        if (picked != null) {
            Objects.requireNonNull(folder).setText(picked);
        }
    }
}
