package studio.talkback.room.ui;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.dialogs.IMessageProvider;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.room.CaptureRequest;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskChange;
import studio.talkback.room.RoomConsole;
import studio.talkback.session.imports.Attachments;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.Drops;
import studio.talkback.ui.PlainText;

/**
 * What is added to a capture: the console's scene, photos, what other systems keep, a remark. Nothing has to be: Enter
 * captures what the log knows. Files may be dropped anywhere on it.
 */
final class CaptureDialog extends TitleAreaDialog {

    private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm");
    private static final int LINES = 4;

    /** What its fields hold. */
    private record Typed(String note, String scene, String photos, String kept) {
    }


    private final Desk desk;
    private final String name;
    private final List<Path> saved;
    private final List<OpenFault> faults;
    /** The lines of the photos that are the name of a file and nothing else, whatever stands in it. */
    private final Set<String> files = new HashSet<>();
    private final CaptureRequest bare;
    private CaptureRequest request;
    private @Nullable Typed typed;
    private String error = "";
    private @Nullable Text note;
    private @Nullable Text scene;
    private @Nullable Text photos;
    private @Nullable Text kept;
    private @Nullable RoomConsole console;
    private boolean reads;
    private boolean opens;

    /**
     * @param name  what is captured
     * @param saved files that were saved for it already
     * @param faults what is broken in the room
     */
    CaptureDialog(Shell parent, Desk desk, CaptureRequest request, String name, List<Path> saved,
            List<OpenFault> faults) {
        super(parent);
        this.faults = faults;
        this.saved = saved;
        this.desk = desk;
        this.bare = request;
        this.request = request;
        this.name = name;
        setHelpAvailable(false);
        setShellStyle(getShellStyle() | SWT.RESIZE);
    }

    /** Offers to read the console itself, so that no scene has to be saved on it. */
    void offer(RoomConsole live, boolean atOnce) {
        console = live;
        reads = atOnce;
    }

    /** The console that is to be read; null where it is not. */
    @Nullable
    RoomConsole console() {
        return reads ? console : null;
    }

    /** The console did not answer: it is not asked again unless somebody wants it. */
    void leaveConsole() {
        reads = false;
    }

    /** Says why it could not be captured when it is opened again, which is with what was typed. */
    void refused(String why) {
        error = why;
    }

    /** Whether the new recall, which is as the last one with what the log knows, is opened to set what is otherwise. */
    boolean opens() {
        return opens;
    }

    /** What was asked for. */
    CaptureRequest request() {
        return request;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Capture);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        String title = NLS.bind(Messages.Capture_Title,
                desk.mixName().isEmpty() ? name : NLS.bind(Messages.Capture_Mix, name, desk.mixName()));
        setTitle(PlainText.of(title));
        if (faults.isEmpty()) {
            setMessage(Messages.Capture_Message);
        } else {
            setMessage(FaultText.summary(faults), IMessageProvider.WARNING);
        }
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(3).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        changes(form);
        note = text(form, Messages.Capture_Note, SWT.SINGLE, 2, "");
        scene = text(form, Messages.Capture_Scene, SWT.SINGLE, 1, Messages.Capture_SceneHint);
        button(form, () -> choose(SWT.OPEN, Messages.Capture_Scene, this::takeScene));
        live(form);
        photos = text(form, Messages.Capture_Photos, SWT.MULTI | SWT.V_SCROLL, 1, "");
        button(form, () -> choose(SWT.OPEN | SWT.MULTI, Messages.Capture_Photos, this::take));
        hint(form, Messages.Capture_PhotosHint);
        kept = text(form, Messages.Capture_Kept, SWT.MULTI | SWT.V_SCROLL, 2, "");
        hint(form, Messages.Capture_KeptHint);
        Drops.files(area, this::take);
        fill();
        return area;
    }

    /** The console is read, or a scene is named: one of them. */
    private void live(Composite form) {
        RoomConsole offered = console;
        if (offered == null) {
            return;
        }
        new Label(form, SWT.NONE);
        Button read = new Button(form, SWT.CHECK);
        read.setText(NLS.bind(Messages.Capture_Live, PlainText.of(offered.family().name()), offered.address()));
        GridDataFactory.fillDefaults().span(2, 1).applyTo(read);
        read.setSelection(reads);
        Text named = Objects.requireNonNull(scene);
        named.setEnabled(!reads);
        read.addListener(SWT.Selection, event -> {
            reads = read.getSelection();
            named.setEnabled(!reads);
        });
    }

    private void fill() {
        Typed before = typed;
        if (before == null) {
            take(saved);
        } else {
            Objects.requireNonNull(note).setText(before.note());
            Objects.requireNonNull(scene).setText(before.scene());
            Objects.requireNonNull(photos).setText(before.photos());
            Objects.requireNonNull(kept).setText(before.kept());
        }
    }

    /** What the log says was changed: it becomes part of the capture by itself. */
    private void changes(Composite form) {
        List<String> lines = new ArrayList<>();
        for (DeskChange change : desk.changes()) {
            String at = change.at() == null ? "" : Objects.requireNonNull(change.at()).format(CLOCK) + "  ";
            lines.add(at + change.text());
        }
        Text text = text(form, Messages.Capture_Changes, SWT.MULTI | SWT.V_SCROLL | SWT.READ_ONLY, 2, "");
        text.setText(lines.isEmpty() ? Messages.Capture_NoChanges : String.join("\n", lines));
    }

    private Text text(Composite form, String label, int style, int across, String hint) {
        Label about = new Label(form, SWT.NONE);
        about.setText(label);
        GridDataFactory.fillDefaults().align(SWT.FILL, (style & SWT.MULTI) == 0 ? SWT.CENTER : SWT.BEGINNING)
                .applyTo(about);
        Text text = new Text(form, style | SWT.BORDER);
        text.setMessage(hint);
        boolean lines = (style & SWT.MULTI) != 0;
        GridDataFactory.fillDefaults().grab(true, lines).span(across, 1)
                .hint(440, lines ? text.getLineHeight() * LINES : SWT.DEFAULT).applyTo(text);
        AccessibleNames.give(text, label);
        if (lines) {
            leaveByTab(text);
        }
        return text;
    }

    /** What a field of several lines takes: in it there is no place to say so. */
    private static void hint(Composite form, String said) {
        new Label(form, SWT.NONE);
        Label hint = new Label(form, SWT.NONE);
        hint.setText(said);
        GridDataFactory.fillDefaults().span(2, 1).applyTo(hint);
    }

    /** Tab goes on to the next field, as in the others. */
    private static void leaveByTab(Text text) {
        text.addListener(SWT.Traverse, event -> {
            if (event.detail == SWT.TRAVERSE_TAB_NEXT || event.detail == SWT.TRAVERSE_TAB_PREVIOUS) {
                event.doit = true;
            }
        });
    }

    private static void button(Composite form, Runnable task) {
        Button button = new Button(form, SWT.PUSH);
        button.setText(Messages.Capture_Choose);
        button.addListener(SWT.Selection, event -> task.run());
        GridDataFactory.fillDefaults().align(SWT.FILL, SWT.BEGINNING).applyTo(button);
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, Messages.Capture_Ok, true);
        createButton(parent, IDialogConstants.OPEN_ID, Messages.Capture_Open, false);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
    }

    @Override
    protected void buttonPressed(int button) {
        opens = button == IDialogConstants.OPEN_ID;
        if (opens) {
            okPressed();
        } else {
            super.buttonPressed(button);
        }
    }

    @Override
    public void create() {
        super.create();
        Objects.requireNonNull(note).setFocus();
        setErrorMessage(error.isEmpty() ? null : error);
    }

    private void choose(int style, String title, Consumer<List<Path>> then) {
        FileDialog dialog = new FileDialog(getShell(), style);
        dialog.setText(title);
        if (dialog.open() != null) {
            List<Path> files = new ArrayList<>();
            for (String each : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), each));
            }
            then.accept(files);
        }
    }

    /** Photos become photos; the file that is none is taken for the scene. */
    void take(List<Path> taken) {
        List<Path> scenes = new ArrayList<>();
        Text pictures = Objects.requireNonNull(photos);
        for (Path file : taken) {
            if (Attachments.takes(file)) {
                files.add(file.toString());
                String before = pictures.getText();
                pictures.setText(before.isBlank() ? file.toString() : before.stripTrailing() + "\n" + file);
            } else {
                scenes.add(file);
            }
        }
        takeScene(scenes);
    }

    private void takeScene(List<Path> files) {
        if (!files.isEmpty()) {
            Objects.requireNonNull(scene).setText(files.getFirst().toString());
        }
    }

    @Override
    protected void okPressed() {
        typed = new Typed(said(note), said(scene), said(photos), said(kept));
        // The time is that of the capture: the log goes on while the dialog stands open.
        CaptureRequest asked = bare.happening(DeskWork.now()).withNote(said(note));
        String saved = said(scene);
        try {
            asked = asked.withScene(saved.isEmpty() ? null : Path.of(saved));
            for (String line : said(photos).lines().toList()) {
                asked = withPhoto(asked, line.strip());
            }
        } catch (InvalidPathException e) {
            setErrorMessage(NLS.bind(Messages.Capture_NoFile, e.getInput()));
            return;
        }
        for (String line : said(kept).lines().toList()) {
            asked = withKept(asked, line.strip());
        }
        request = asked;
        super.okPressed();
    }

    /** A photo of one unit has the unit after a bar: a semicolon may be part of a file's name. */
    private CaptureRequest withPhoto(CaptureRequest asked, String line) {
        if (line.isEmpty()) {
            return asked;
        }
        int bar = files.contains(line) ? -1 : line.lastIndexOf(" | ");
        String unit = bar < 0 ? null : line.substring(bar + 3).strip();
        return asked.withPhoto(Path.of(bar < 0 ? line : line.substring(0, bar).strip()), unit);
    }

    private static CaptureRequest withKept(CaptureRequest asked, String line) {
        if (line.isEmpty()) {
            return asked;
        }
        String[] parts = line.split("\\s*;\\s*", 3);
        return asked.withKept(new CaptureRequest.Kept(parts[0], parts.length > 1 ? parts[1] : null,
                parts.length > 2 ? parts[2] : null));
    }

    private static String said(@Nullable Text text) {
        return text == null ? "" : text.getText().strip();
    }
}
