package studio.talkback.app.report;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.commands.ExecutionException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.Platform;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.ui.handlers.HandlerUtil;
import org.osgi.framework.FrameworkUtil;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.ui.Talkback;

/** Puts a report of a problem together and shows it. */
public final class ReportHandler extends AbstractHandler {

    @Override
    public @Nullable Object execute(ExecutionEvent event) throws ExecutionException {
        Shell shell = Objects.requireNonNull(HandlerUtil.getActiveWorkbenchWindowChecked(event).getShell());
        List<String> screen = ScreenFacts.of(Objects.requireNonNull(shell.getDisplay()));
        Job job = Job.create(Messages.Title, monitor -> {
            ProblemReport report = ProblemReport.of(log(), screen, figures(),
                    FrameworkUtil.getBundle(ReportHandler.class).getBundleContext().getBundles());
            shell.getDisplay().asyncExec(() -> new ReportDialog(shell, report).open());
            return Status.OK_STATUS;
        });
        job.schedule();
        return null;
    }

    /** The log of this workspace; a report without one still has the rest. */
    private static String log() {
        Path file = Platform.getLogFileLocation().toPath();
        try {
            return Files.exists(file) ? Objects.requireNonNull(new String(Files.readAllBytes(file), StandardCharsets.UTF_8)) : "";
        } catch (IOException e) {
            ILog.get().warn("The log cannot be read", e);
            return "";
        }
    }

    /** Nothing of a library that is not open, which may be the problem. */
    private static LibraryFigures figures() {
        try {
            Library library = Talkback.libraryProvider().library().getNow(null);
            if (library != null) {
                return LibraryFigures.read(library);
            }
        } catch (LibraryException | RuntimeException e) {
            ILog.get().warn("The library is not counted", e);
        }
        return new LibraryFigures(Objects.requireNonNull(List.of("not open")), Objects.requireNonNull(List.of()));
    }
}
