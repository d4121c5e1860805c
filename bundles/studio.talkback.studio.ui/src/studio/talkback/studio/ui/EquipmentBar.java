package studio.talkback.studio.ui;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.DirectoryDialog;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;

import studio.talkback.gear.GearException;
import studio.talkback.gear.GearFile;
import studio.talkback.gear.Gears;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/** What is done with equipment in the directory: files of it are taken in and written, and a copy is made to be changed. */
final class EquipmentBar {

    private static final int TAKE = 0;
    private static final int COPY = 1;

    /**
     * A file that was read.
     *
     * @param file    where it is
     * @param gear    what it holds; null where it is refused
     * @param arrival what it means for the library; null where it is refused
     * @param problem why it is refused; empty where it is not
     */
    private record Read(Path file, @Nullable GearFile gear, Gears.@Nullable Arrival arrival, String problem) {

        String model() {
            GearFile read = gear;
            return read == null ? String.valueOf(file.getFileName()) : Objects.requireNonNullElse(read.gear().getModel(), "");
        }
    }

    private final Composite control;
    private final Label said;
    private final LibraryReader reader;
    private final Supplier<List<DirectoryRow>> selected;
    private final Consumer<Ref> open;

    /**
     * @param selected what is selected in the list
     * @param open     opens one
     */
    EquipmentBar(Composite parent, Supplier<List<DirectoryRow>> selected, Consumer<Ref> open) {
        this.selected = selected;
        this.open = open;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(4).margins(12, 6).spacing(8, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        button(Messages.Equipment_Duplicate, this::duplicate);
        button(Messages.Equipment_Import, this::choose);
        button(Messages.Equipment_Export, this::export);
        said = new Label(control, SWT.NONE);
        Palette.paint(said, Palette.GROUND, Palette.QUIET);
        said.setText(Messages.Equipment_Drop);
        GridDataFactory.fillDefaults().grab(true, false).align(SWT.FILL, SWT.CENTER).applyTo(said);
        reader = new LibraryReader(control);
    }

    Composite control() {
        return control;
    }

    private void button(String text, Runnable pressed) {
        Button button = new Button(control, SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> pressed.run());
    }

    private void say(String line, Palette ink) {
        Palette.paint(said, Palette.GROUND, ink);
        said.setText(PlainText.of(line));
    }

    /** A copy of the one that is selected, which opens. */
    private void duplicate() {
        List<Ref> refs = refs();
        String operator = refs.size() == 1 ? Operator.atDesk() : "";
        if (refs.size() != 1) {
            say(Messages.Equipment_SelectOne, Palette.ALARM);
        } else if (!operator.isEmpty()) {
            Ref ref = Objects.requireNonNull(refs.getFirst());
            reader.write(Messages.Equipment_Copying, (library, monitor) -> new Gears(library).duplicate(ref, operator), open,
                    failure -> {
                        // It was told.
                    });
        }
    }

    private void choose() {
        FileDialog dialog = new FileDialog(control.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setFilterNames(new String[] { Messages.Equipment_Files });
        dialog.setFilterExtensions(new String[] { "*" + GearFile.EXTENSION });
        if (dialog.open() != null) {
            String folder = dialog.getFilterPath();
            takeIn(Objects.requireNonNull(Stream.of(dialog.getFileNames()).map(name -> Path.of(folder, name)).toList()));
        }
    }

    /** Takes files of equipment in; asks where the library has one otherwise. */
    void takeIn(List<Path> files) {
        String operator = Operator.atDesk();
        if (!operator.isEmpty()) {
            reader.write(Messages.Equipment_Importing, (library, monitor) -> {
                List<Read> all = new ArrayList<>();
                for (Path file : files) {
                    Read read = read(library, file);
                    GearFile gear = read.gear();
                    if (gear != null && read.arrival() == Gears.Arrival.NEW) {
                        new Gears(library).takeIn(gear, operator);
                    }
                    all.add(read);
                }
                return all;
            }, all -> taken(all, operator), failure -> {
                // It was told; what was taken in before it stays.
            });
        }
    }

    private static Read read(Library library, Path file) throws LibraryException {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(file))) {
            GearFile gear = GearFile.read(bytes, library.kinds());
            return new Read(file, gear, new Gears(library).compare(gear), "");
        } catch (GearException | IOException e) {
            return new Read(file, null, null, NLS.bind(Messages.Equipment_Refused, file.getFileName(), e.getMessage()));
        }
    }

    private void taken(List<Read> all, String operator) {
        List<String> lines = new ArrayList<>();
        boolean refused = all.stream().anyMatch(read -> read.gear() == null);
        Consumer<String> became = line -> {
            lines.add(line);
            say(String.join("   ", lines), refused ? Palette.ALARM : Palette.TEXT);
        };
        for (Read read : all) {
            GearFile gear = read.gear();
            Gears.Arrival arrival = read.arrival();
            if (gear == null || arrival == null) {
                became.accept(read.problem());
            } else if (arrival == Gears.Arrival.OTHER) {
                ask(read, gear, operator, became);
            } else {
                became.accept(NLS.bind(arrival == Gears.Arrival.NEW ? Messages.Equipment_New_One : Messages.Equipment_Same,
                        read.model()));
            }
        }
    }

    /** @param became what became of it, once it is so */
    private void ask(Read read, GearFile gear, String operator, Consumer<String> became) {
        int answer = MessageDialog.open(MessageDialog.QUESTION, control.getShell(), Messages.Equipment_OtherTitle,
                PlainText.of(NLS.bind(Messages.Equipment_Other, read.model())), SWT.NONE, Messages.Equipment_OtherTake,
                Messages.Equipment_OtherCopy, Messages.Equipment_OtherKeep);
        if (answer == TAKE || answer == COPY) {
            reader.write(Messages.Equipment_Importing, (library, monitor) -> {
                Gears gears = new Gears(library);
                return answer == TAKE ? gears.takeIn(gear, operator) : gears.takeInCopy(gear, operator);
            }, done -> became.accept(NLS.bind(answer == TAKE ? Messages.Equipment_Updated : Messages.Equipment_Copied,
                    read.model())), failure -> {
                        // It was told.
                    });
        } else {
            became.accept(NLS.bind(Messages.Equipment_Kept, read.model()));
        }
    }

    private List<Ref> refs() {
        return Objects.requireNonNull(selected.get().stream().map(DirectoryRow::ref).toList());
    }

    /** One into a file, several into a folder. */
    private void export() {
        List<Ref> refs = refs();
        if (refs.isEmpty()) {
            say(Messages.Equipment_SelectSome, Palette.ALARM);
            return;
        }
        if (refs.size() > 1) {
            DirectoryDialog dialog = new DirectoryDialog(control.getShell());
            dialog.setMessage(Messages.Equipment_Folder);
            String chosen = dialog.open();
            if (chosen != null) {
                export(refs, Path.of(chosen));
            }
            return;
        }
        FileDialog dialog = new FileDialog(control.getShell(), SWT.SAVE);
        dialog.setFilterNames(new String[] { Messages.Equipment_Files });
        dialog.setFilterExtensions(new String[] { "*" + GearFile.EXTENSION });
        dialog.setOverwrite(true);
        dialog.setFileName(GearFile.name(selected.get().getFirst().cells().get(DirectoryKind.MODEL)) + GearFile.EXTENSION);
        String chosen = dialog.open();
        if (chosen != null) {
            reader.write(Messages.Equipment_Exporting, (library, monitor) -> {
                Path file = Gears.chosen(Path.of(chosen));
                new Gears(library).export(Objects.requireNonNull(refs.getFirst()), file);
                return Objects.requireNonNull(List.of(file));
            }, this::exported, failure -> {
                // It was told; what was there is as it was.
            });
        }
    }

    /** Writes each of these to a file of its own in a folder. */
    void export(List<Ref> refs, Path folder) {
        reader.write(Messages.Equipment_Exporting, (library, monitor) -> new Gears(library).export(refs, folder), this::exported,
                failure -> {
                    // It was told; what was written before it stands.
                });
    }

    private void exported(List<Path> files) {
        say(NLS.bind(Messages.Equipment_Exported, files.stream().map(file -> String.valueOf(file.getFileName()))
                .collect(Collectors.joining(", ")), files.isEmpty() ? "" : files.getFirst().getParent()), Palette.TEXT);
    }
}
