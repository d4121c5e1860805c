package studio.talkback.cli.internal;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.Services;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;

/** One run of the program: what it was asked for, what it may use and where it writes. */
public final class Invocation {

    /** As people sign lines: a name would not be found again. */
    private static final Pattern INITIALS = Pattern.compile("[\\p{L}\\p{N}]{1,8}");

    private final GlobalOptions options;
    private final Services services;
    private final Output output;
    private final PrintStream err;

    /** @param err takes progress and errors */
    public Invocation(GlobalOptions options, Services services, PrintStream out, PrintStream err) {
        this.options = options;
        this.services = services;
        this.output = new Output(out);
        this.err = err;
    }

    /** The options that every command takes. */
    public GlobalOptions options() {
        return options;
    }

    /** What the commands call. */
    public Services services() {
        return services;
    }

    /** Where results go. */
    public Output output() {
        return output;
    }

    /** Tells something beside the result, one line on the standard error. */
    public void note(String text) {
        err.println(Failures.oneLine(text));
    }

    /** Tells something that only explains, where that is wanted. */
    public void noteDetail(String text) {
        if (options.verbose()) {
            note(text);
        }
    }

    /** Prints progress where it is wanted. */
    public IProgressMonitor monitor() {
        return options.verbose() ? new Progress(err) : new NullProgressMonitor();
    }

    /** Who does it. */
    public String operator() throws UsageException {
        String operator = options.operator();
        if (operator == null || operator.isBlank()) {
            throw new UsageException(Messages.error_noOperator);
        } else if (!INITIALS.matcher(operator.strip()).matches()) {
            throw new UsageException(NLS.bind(Messages.error_noInitials, operator.strip()));
        }
        return operator.strip();
    }

    /**
     * Opens the library; the caller closes it. What happened when it was opened is told.
     *
     * @throws UsageException if there is none
     */
    public Library open() throws IOException, LibraryException, UsageException {
        Path folder = options.libraryFolder();
        if (!services.libraries().exists(folder)) {
            throw new UsageException(NLS.bind(Messages.error_noLibrary, folder));
        }
        Library library = services.libraries().open(folder, monitor());
        library.info().notes().forEach(this::note);
        return library;
    }

    /** Opens the library to write to it; the caller closes it. */
    public Library openToWrite() throws IOException, LibraryException, UsageException {
        operator();
        return open();
    }
}
