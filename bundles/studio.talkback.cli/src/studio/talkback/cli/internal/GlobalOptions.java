package studio.talkback.cli.internal;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;

import org.eclipse.jdt.annotation.Nullable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;

/** The command {@code talkback} itself: the options that every command takes. */
@Command(name = "talkback")
public final class GlobalOptions implements Callable<Integer> {

    /** Where libraries are named besides {@code --library}. */
    private static final String LIBRARY_VARIABLE = "TALKBACK_LIBRARY";
    private static final String LIBRARY_OPTION = "--library";

    @Option(names = LIBRARY_OPTION, paramLabel = "DIR", scope = ScopeType.INHERIT)
    private @Nullable Path library;

    @Option(names = "--as", paramLabel = "INITIALS", scope = ScopeType.INHERIT)
    private @Nullable String operator;

    @Option(names = "--json", scope = ScopeType.INHERIT)
    private boolean json;

    @Option(names = "--verbose", scope = ScopeType.INHERIT)
    private boolean verbose;

    @Option(names = { "-h", "--help" }, usageHelp = true, scope = ScopeType.INHERIT)
    private boolean help;

    @Option(names = "--version", versionHelp = true)
    private boolean version;

    @Override
    public Integer call() throws UsageException {
        throw new UsageException(Messages.error_noCommand);
    }

    /** Where the library lies by this command line, before it is parsed: plug-ins that lie with it may add to it. */
    public static Path libraryFolder(String[] arguments) {
        GlobalOptions options = new GlobalOptions();
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals(LIBRARY_OPTION) && i + 1 < arguments.length) {
                options.library = Path.of(arguments[i + 1]);
            } else if (arguments[i].startsWith(LIBRARY_OPTION + "=")) {
                options.library = Path.of(arguments[i].substring(LIBRARY_OPTION.length() + 1));
            }
        }
        return options.libraryFolder();
    }

    /** Where the library lies: as said, else as the environment says, else {@code Talkback} in the user's home. */
    public Path libraryFolder() {
        Path said = library;
        if (said == null) {
            String variable = System.getenv(LIBRARY_VARIABLE);
            said = variable == null || variable.isBlank() ? Path.of(System.getProperty("user.home"), "Talkback")
                    : Path.of(variable);
        }
        return Objects.requireNonNull(said.toAbsolutePath().normalize());
    }

    /** Who does it, by initials; null where not said. */
    public @Nullable String operator() {
        return operator;
    }

    /** Whether one JSON document is wanted instead of text. */
    public boolean json() {
        return json;
    }

    /** Whether progress and stack traces are wanted. */
    public boolean verbose() {
        return verbose;
    }
}
