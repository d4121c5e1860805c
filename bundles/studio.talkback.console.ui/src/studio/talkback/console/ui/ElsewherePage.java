package studio.talkback.console.ui;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.MessageDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.FileDialog;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.model.Evidence;
import studio.talkback.model.KeptElsewhere;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Recall;
import studio.talkback.session.imports.EvidenceCopies;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.ObjectGrid;
import studio.talkback.ui.edit.WorkingCopy;

/** What other systems keep of a recall, with its medium and its file: typed as a table; a file is dropped, pasted or chosen. */
final class ElsewherePage {

    private static final List<String> KINDS = Objects.requireNonNull(List.of(Messages.Elsewhere_TotalRecall, Messages.Elsewhere_Automation,
            Messages.Elsewhere_SysEx, Messages.Elsewhere_UnitPreset, Messages.Elsewhere_Session, Messages.Elsewhere_Other));

    private final WorkingCopy<Recall> copy;
    private final Composite control;
    private final Label hint;
    private final EditGrid<KeptElsewhere> grid;
    private final LibraryReader reader;
    private final LibraryReader writer;
    /** What files hold, by their digests. */
    private final Map<String, String> words = new HashMap<>();

    ElsewherePage(Composite parent, WorkingCopy<Recall> copy) {
        this.copy = copy;
        control = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().spacing(0, 4).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        ObjectGrid<KeptElsewhere> kept = new ObjectGrid<>(copy, Literals.RECALL__KEPT_ELSEWHERE,
                ModelFactory.eINSTANCE::createKeptElsewhere);
        kept.column(Messages.Elsewhere_What, 220, Literals.KEPT_ELSEWHERE__WHAT).proposing(() -> KINDS);
        kept.column(Messages.Elsewhere_Title, 150, Literals.KEPT_ELSEWHERE__TITLE).proposing(this::units).growing();
        kept.column(Messages.Elsewhere_Number, 60, Literals.KEPT_ELSEWHERE__NUMBER);
        kept.column(Messages.Elsewhere_Medium, 110, Literals.KEPT_ELSEWHERE__MEDIUM);
        kept.column(Messages.Elsewhere_Backup, 110, Literals.KEPT_ELSEWHERE__BACKUP);
        kept.shown(Messages.Elsewhere_File, 200, this::file).growing();
        grid = kept.create(control, Messages.Elsewhere, Messages.Elsewhere_New, 0);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(grid.control());
        grid.opening(this::open);
        grid.pastingFiles(files -> take(files, grid.selected()));
        hint = new Label(control, SWT.NONE);
        Palette.paint(hint, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 0).applyTo(hint);
        Drops.filesAt(grid.table(), (files, at) -> take(files, grid.at(at)));
        reader = new LibraryReader(control);
        writer = new LibraryReader(control);
    }

    Composite control() {
        return control;
    }

    EditGrid<KeptElsewhere> grid() {
        return grid;
    }

    void show(Recall recall) {
        grid.show(Objects.requireNonNull(List.copyOf(recall.getKeptElsewhere())));
        hint.setText(recall.getKeptElsewhere().isEmpty() ? Messages.Elsewhere_Empty : Messages.Elsewhere_Keys);
        readWords(recall);
    }

    /** A unit's preset is named by its unit. */
    private List<String> units() {
        Recall recall = copy.content();
        return Objects.requireNonNull(recall == null ? List.of() : recall.getUnits().stream().map(RecallWords::name).toList());
    }

    private String file(KeptElsewhere kept) {
        Evidence file = kept.getFile();
        return KeptFile.said(file, file == null ? "" : words.getOrDefault(String.valueOf(file.getDigest()), ""));
    }

    private void readWords(Recall recall) {
        Map<String, Evidence> unread = new HashMap<>();
        for (KeptElsewhere kept : recall.getKeptElsewhere()) {
            Evidence file = kept.getFile();
            if (file != null && KeptFile.SYSEX.equals(file.getKind()) && !words.containsKey(String.valueOf(file.getDigest()))) {
                unread.put(String.valueOf(file.getDigest()), file);
            }
        }
        if (!unread.isEmpty()) {
            reader.read(Messages.Reading, (library, monitor) -> {
                Map<String, String> read = new HashMap<>();
                for (Map.Entry<String, Evidence> each : unread.entrySet()) {
                    read.put(each.getKey(), KeptFile.words(library, Objects.requireNonNull(each.getValue())));
                }
                return read;
            }, read -> {
                words.putAll(read);
                Recall now = copy.content();
                if (now != null) {
                    show(now);
                }
            });
        }
    }

    /** The file of a part; parts of their own where there is none, it has a file already, or there are several files. */
    private void take(List<Path> files, @Nullable KeptElsewhere of) {
        String id = files.size() == 1 && of != null && of.getFile() == null ? of.getId() : null;
        if (!copy.editable() || files.isEmpty()) {
            return;
        }
        writer.write(NLS.bind(Messages.Elsewhere_Keeping, files.getFirst().getFileName()), (library, monitor) -> {
            List<Evidence> kept = new ArrayList<>();
            for (Path file : files) {
                kept.add(KeptFile.keep(library, file, monitor));
            }
            return kept;
        }, kept -> {
            Recall recall = copy.content();
            KeptElsewhere part = recall == null || id == null ? null
                    : recall.getKeptElsewhere().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
            if (recall != null) {
                copy.execute(part == null ? adding(recall, kept) : setting(part, kept.getFirst()));
            }
        }, failure -> {
        });
    }

    private Command adding(Recall recall, List<Evidence> files) {
        List<KeptElsewhere> made = new ArrayList<>();
        for (Evidence file : files) {
            KeptElsewhere part = Objects.requireNonNull(ModelFactory.eINSTANCE.createKeptElsewhere());
            String name = Objects.requireNonNullElse(file.getName(), "");
            part.setWhat(KeptFile.SYSEX.equals(file.getKind()) ? Messages.Elsewhere_SysEx : Messages.Elsewhere_Other);
            part.setTitle(name.replaceFirst("\\.[^.]*$", ""));
            part.setFile(file);
            made.add(part);
        }
        return Objects.requireNonNull(AddCommand.create(copy.domain(), recall, Literals.RECALL__KEPT_ELSEWHERE, made));
    }

    private Command setting(KeptElsewhere part, @Nullable Evidence file) {
        return Objects.requireNonNull(SetCommand.create(copy.domain(), part, Literals.KEPT_ELSEWHERE__FILE,
                file == null ? SetCommand.UNSET_VALUE : file));
    }

    /** Asks for the file where there is none, else what is to become of it. */
    private void open(KeptElsewhere part) {
        Evidence file = part.getFile();
        if (file == null) {
            FileDialog dialog = new FileDialog(shell(), SWT.OPEN);
            dialog.setText(Messages.Elsewhere_Choose);
            String chosen = copy.editable() ? dialog.open() : null;
            if (chosen != null) {
                take(Objects.requireNonNull(List.of(Path.of(chosen))), part);
            }
            return;
        }
        int answer = MessageDialog.open(MessageDialog.INFORMATION, shell(), Objects.requireNonNullElse(file.getName(), ""),
                PlainText.of(file(part)), SWT.NONE, Messages.Elsewhere_SaveAs, Messages.Elsewhere_Open, Messages.Elsewhere_Detach,
                Messages.Elsewhere_Close);
        switch (answer) {
        case 0 -> saveAs(file);
        case 1 -> writer.write(Messages.Elsewhere_Opening, (library, monitor) -> EvidenceCopies.of(library, file),
                copied -> Program.launch(copied.toString()), failure -> {
                });
        case 2 -> copy.execute(setting(part, null));
        default -> {
            // It stays as it is.
        }
        }
    }

    private void saveAs(Evidence file) {
        FileDialog dialog = new FileDialog(shell(), SWT.SAVE);
        dialog.setFileName(file.getName());
        dialog.setOverwrite(true);
        String chosen = dialog.open();
        if (chosen != null) {
            Path target = Objects.requireNonNull(Path.of(chosen));
            writer.write(Messages.Original_Saving, (library, monitor) -> KeptFile.write(library, file, target),
                    written -> MessageDialog.openInformation(shell(), Objects.requireNonNullElse(file.getName(), ""),
                            PlainText.of(NLS.bind(Messages.Original_Saved, written))),
                    failure -> {
                    });
        }
    }

    private Shell shell() {
        return Objects.requireNonNull(control.getShell());
    }
}
