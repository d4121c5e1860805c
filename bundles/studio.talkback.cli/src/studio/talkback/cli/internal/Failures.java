package studio.talkback.cli.internal;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.Objects;

import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import studio.talkback.console.link.LinkException;
import studio.talkback.gear.GearException;
import studio.talkback.library.LibraryException;
import studio.talkback.library.NotTextException;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.exchange.UnfitHandOverException;
import studio.talkback.library.history.HistoryException;
import studio.talkback.project.NoSuchNameException;
import studio.talkback.project.booking.BookingException;
import studio.talkback.project.booking.RoomTakenException;
import studio.talkback.project.request.RequestException;
import studio.talkback.recall.RunException;
import studio.talkback.room.DeskException;
import studio.talkback.room.UncapturedException;
import studio.talkback.session.approval.ApprovalException;
import studio.talkback.session.faults.FaultException;
import studio.talkback.session.revert.RevertException;
import studio.talkback.session.selection.SelectionException;

/** Says what went wrong in one line on the standard error, and what the program ends with. */
public final class Failures {

    private Failures() {
    }

    /**
     * Tells a failure.
     *
     * @param verbose whether the stack trace follows
     * @return the exit code
     */
    public static int tell(Throwable failure, boolean verbose, PrintStream err) {
        err.println("talkback: " + oneLine(message(failure)));
        if (verbose) {
            failure.printStackTrace(err);
        }
        return exitCode(failure);
    }

    /** A text on one line, without control characters that could move a terminal's cursor. */
    public static String oneLine(String text) {
        return Objects.requireNonNull(text.replaceAll("\\R\\s*", " ").replaceAll("\\p{Cntrl}", "?").strip());
    }

    private static int exitCode(Throwable failure) {
        return switch (failure) {
        case UncapturedException e -> ExitCode.FINDINGS;
        case ParameterException e -> ExitCode.BAD_INPUT;
        case UsageException e -> ExitCode.BAD_INPUT;
        case SelectionException e -> ExitCode.BAD_INPUT;
        case NoSuchNameException e -> ExitCode.BAD_INPUT;
        case DeskException e -> ExitCode.BAD_INPUT;
        case RunException e -> ExitCode.BAD_INPUT;
        case ApprovalException e -> ExitCode.BAD_INPUT;
        case RevertException e -> ExitCode.BAD_INPUT;
        case HistoryException e -> ExitCode.BAD_INPUT;
        case RequestException e -> ExitCode.BAD_INPUT;
        case BookingException e -> ExitCode.BAD_INPUT;
        case FaultException e -> ExitCode.BAD_INPUT;
        case EvidenceException e -> ExitCode.BAD_INPUT;
        case GearException e -> ExitCode.BAD_INPUT;
        case LinkException e when e.kind() == LinkException.Kind.REFUSED -> ExitCode.BAD_INPUT;
        case NotTextException e -> ExitCode.BAD_INPUT;
        case UnfitHandOverException e -> ExitCode.BAD_INPUT;
        case NoSuchFileException e -> ExitCode.BAD_INPUT;
        case AccessDeniedException e -> ExitCode.BAD_INPUT;
        case FileAlreadyExistsException e -> ExitCode.BAD_INPUT;
        default -> ExitCode.ENVIRONMENT;
        };
    }

    private static String message(Throwable failure) {
        return switch (failure) {
        case UnmatchedArgumentException e -> usage(NLS.bind(Messages.error_unmatched, e.getUnmatched().getFirst()), e);
        case ParameterException e -> usage(text(e), e);
        case NoSuchFileException e -> NLS.bind(Messages.error_noSuchFile, e.getFile());
        case FileNotFoundException e -> NLS.bind(Messages.error_noSuchFile, text(e));
        case AccessDeniedException e -> NLS.bind(Messages.error_noPermission, e.getFile());
        case FileAlreadyExistsException e -> NLS.bind(Messages.error_fileExists, e.getFile());
        case OperationCanceledException e -> Messages.error_cancelled;
        case UsageException e -> text(e);
        case SelectionException e -> text(e);
        case EnvironmentException e -> text(e);
        case EvidenceException e -> text(e);
        case LinkException e -> text(e);
        case RoomTakenException e -> NLS.bind(Messages.error_roomTaken, text(e));
        case UncapturedException e -> NLS.bind(Messages.error_uncaptured, text(e));
        case LibraryException e -> text(e);
        // Its message is the name of the file alone.
        case FileSystemException e when e.getReason() == null -> NLS.bind(Messages.error_disk, e.getFile());
        case IOException e -> text(e);
        default -> NLS.bind(Messages.error_internal, failure);
        };
    }

    private static String usage(String message, ParameterException failure) {
        String command = failure.getCommandLine().getCommandSpec().qualifiedName();
        String topic = command.contains(" ") ? command.substring(command.indexOf(' ')) : "";
        return NLS.bind(Messages.error_usage, message, topic);
    }

    private static String text(Throwable failure) {
        @Nullable String message = failure.getMessage();
        return message == null ? failure.getClass().getSimpleName() : message;
    }
}
