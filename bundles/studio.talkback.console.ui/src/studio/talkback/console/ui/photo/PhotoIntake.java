package studio.talkback.console.ui.photo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.ImageData;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.FileDialog;

import studio.talkback.console.settings.RecallWords;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.session.imports.Attachments;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.edit.WorkingCopy;
import studio.talkback.ui.picture.ClipboardFiles;
import studio.talkback.watch.Proposal;

/** Gives units their photos: kept in the background, then part of the recall as one change. */
final class PhotoIntake {

    private static final DateTimeFormatter TAKEN = DateTimeFormatter.ofPattern("yyyy-MM-dd HH.mm.ss");
    private static final String[] KINDS = { "*.jpg;*.jpeg;*.png;*.heic;*.heif;*.webp;*.tif;*.tiff;*.JPG;*.JPEG;*.PNG;*.HEIC", "*" };

    private final Control owner;
    private final WorkingCopy<Recall> copy;
    private final Inbox inbox;
    private final PhotoTold told;
    private final LibraryReader keeper;

    /** @param owner what the photos are shown in */
    PhotoIntake(Control owner, WorkingCopy<Recall> copy, Inbox inbox, PhotoTold told) {
        this.owner = owner;
        this.copy = copy;
        this.inbox = inbox;
        this.told = told;
        this.keeper = new LibraryReader(owner);
    }

    /** Takes files; what is no photo is told, and then none is taken. */
    void take(UnitRecall unit, List<Path> files) {
        Path other = files.stream().filter(file -> !Attachments.isPhoto(file)).findFirst().orElse(null);
        if (other != null) {
            told.tell(NLS.bind(Messages.Photo_NoPhoto, other.getFileName()), true);
        } else if (mayChange() && !files.isEmpty()) {
            keep(unit, (library, monitor) -> keep(library, files, monitor), photos -> {
            }, () -> {
            });
        }
    }

    /** Asks for files. */
    void choose(UnitRecall unit) {
        FileDialog dialog = new FileDialog(owner.getShell(), SWT.OPEN | SWT.MULTI);
        dialog.setText(NLS.bind(Messages.Photo_Choose, RecallWords.name(unit)));
        dialog.setFilterExtensions(KINDS);
        if (mayChange() && dialog.open() != null) {
            List<Path> files = new ArrayList<>();
            for (String each : dialog.getFileNames()) {
                files.add(Path.of(dialog.getFilterPath(), each));
            }
            take(unit, files);
        }
    }

    /** Takes what is on the clipboard: files, or a picture. */
    void paste(UnitRecall unit) {
        ClipboardFiles there = ClipboardFiles.of(Objects.requireNonNull(owner.getDisplay()));
        ImageData picture = there.picture();
        if (!there.files().isEmpty()) {
            take(unit, there.files());
        } else if (picture == null) {
            told.tell(Messages.Photo_NothingToPaste, true);
        } else if (mayChange()) {
            keep(unit, (library, monitor) -> keep(library, picture, monitor), photos -> {
            }, () -> {
            });
        }
    }

    /** Takes the newest photo of the inbox that nobody has used; asks for files where there is none. */
    void newest(UnitRecall unit) {
        List<Proposal> offered = inbox.photos();
        if (offered.isEmpty()) {
            told.tell(inbox.isThere() ? Messages.Photo_InboxEmpty : Messages.Photo_NoInbox, false);
            choose(unit);
        } else {
            take(unit, Objects.requireNonNull(offered.getLast()), taken -> {
            });
        }
    }

    /**
     * Takes a photo of the inbox.
     *
     * @param then is told whether it was taken
     */
    void take(UnitRecall unit, Proposal offered, Consumer<Boolean> then) {
        if (!mayChange()) {
            then.accept(Boolean.FALSE);
            return;
        }
        inbox.pick(offered);
        keep(unit, (library, monitor) -> keep(library, Objects.requireNonNull(List.of(offered.path())), monitor), photos -> {
            inbox.kept(offered, Objects.requireNonNull(photos.getFirst().getFile().getDigest()));
        }, () -> {
            inbox.putBack(offered);
            then.accept(Boolean.FALSE);
        }, () -> then.accept(Boolean.TRUE));
    }

    /** Whether the recall may be changed now; says why not. */
    boolean mayChange() {
        if (!copy.editable()) {
            told.tell(Objects.requireNonNullElse(copy.readOnly(), Messages.Photo_NotNow), true);
        }
        return copy.editable();
    }

    private void keep(UnitRecall unit, LibraryReader.Work<List<Photo>> keeping, Consumer<List<Photo>> kept, Runnable failed) {
        keep(unit, keeping, kept, failed, () -> {
        });
    }

    private void keep(UnitRecall unit, LibraryReader.Work<List<Photo>> keeping, Consumer<List<Photo>> kept, Runnable failed,
            Runnable done) {
        String id = Objects.requireNonNull(unit.getId());
        String name = RecallWords.name(unit);
        keeper.write(NLS.bind(Messages.Photo_Job, name), keeping, photos -> {
            kept.accept(photos);
            if (add(id, photos)) {
                done.run();
            } else {
                failed.run();
                told.tell(NLS.bind(Messages.Photo_UnitGone, name), true);
            }
        }, failure -> failed.run());
    }

    /** To the unit as it is now: the document may have been read anew meanwhile. Returns whether the unit is still there. */
    private boolean add(String id, List<Photo> photos) {
        Recall recall = copy.content();
        UnitRecall unit = recall == null ? null
                : recall.getUnits().stream().filter(each -> id.equals(each.getId())).findFirst().orElse(null);
        if (unit == null || !copy.editable()) {
            return false;
        }
        photos.forEach(photo -> photo.setSubject(RecallWords.name(unit)));
        copy.execute(AddCommand.create(copy.domain(), unit, Literals.UNIT_RECALL__PHOTOS, EcoreUtil.copyAll(photos)));
        told.tell(Objects.requireNonNull(UnitPhoto.of(List.of(unit)).getLast()).said(), false);
        return true;
    }

    private static List<Photo> keep(Library library, List<Path> files, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        SubMonitor progress = SubMonitor.convert(monitor, files.size());
        List<Photo> photos = new ArrayList<>();
        for (Path file : files) {
            photos.add(Attachments.keepPhoto(library, file, now(), progress.split(1)));
        }
        return photos;
    }

    private static List<Photo> keep(Library library, ImageData picture, IProgressMonitor monitor)
            throws IOException, EvidenceException, LibraryException {
        Path folder = Files.createTempDirectory("talkback");
        Path file = folder.resolve(NLS.bind(Messages.Photo_Pasted, now().format(TAKEN)));
        try {
            ClipboardFiles.write(picture, file);
            return keep(library, Objects.requireNonNull(List.of(file)), monitor);
        } finally {
            Files.deleteIfExists(file);
            Files.deleteIfExists(folder);
        }
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }
}
