package studio.talkback.ui;

import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

/** What went wrong, in one line: of a file that cannot be read Java says nothing but its name. */
final class FailureWords {

    private FailureWords() {
    }

    static String of(Exception failure) {
        return Objects.requireNonNull(switch (failure) {
        case NoSuchFileException e -> NLS.bind(Messages.File_NotThere, e.getFile());
        case AccessDeniedException e -> NLS.bind(Messages.File_NotAllowed, e.getFile());
        case FileSystemException e when e.getReason() == null -> NLS.bind(Messages.File_Disk, e.getFile());
        default -> Objects.requireNonNullElse(failure.getMessage(), failure.toString());
        });
    }
}
