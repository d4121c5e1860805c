package studio.talkback.cli;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.ZonedDateTime;
import java.util.Locale;
import java.util.ResourceBundle;

import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.UsageMessageSpec;
import studio.talkback.cli.internal.Failures;
import studio.talkback.cli.internal.GlobalOptions;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.TimeConverter;
import studio.talkback.cli.internal.command.CommandTree;

/** Runs one command line, in a running framework and in a test alike. */
public final class CommandLineRunner {

    private static final String HELP = "studio.talkback.cli.internal.help";
    private static final int HELP_WIDTH = 100;

    private CommandLineRunner() {
    }

    /**
     * Runs a command.
     *
     * @param out takes the result: text, or exactly one JSON document; UTF-8
     * @param err takes progress, and one line where something goes wrong
     * @return the exit code: 0 fine, 1 findings or differences, 2 bad input or usage, 3 environment
     */
    public static int run(String[] arguments, PrintStream out, PrintStream err, Services services) {
        GlobalOptions options = new GlobalOptions();
        Invocation invocation = new Invocation(options, services, out, err);
        CommandLine commandLine = new CommandLine(options);
        CommandTree.addTo(commandLine, invocation);
        configure(commandLine, services);
        describe(commandLine, ResourceBundle.getBundle(HELP, Locale.ENGLISH, CommandLineRunner.class.getClassLoader()));
        commandLine.setOut(new PrintWriter(out, true, StandardCharsets.UTF_8));
        commandLine.setErr(new PrintWriter(err, true, StandardCharsets.UTF_8));
        commandLine.setParameterExceptionHandler((failure, given) -> Failures.tell(failure, false, err));
        commandLine.setExecutionExceptionHandler(
                (failure, command, parsed) -> Failures.tell(failure, options.verbose(), err));
        int code = commandLine.execute(arguments);
        out.flush();
        err.flush();
        return code;
    }

    private static void configure(CommandLine commandLine, Services services) {
        IVersionProvider version = () -> new String[] { "Talkback " + services.version() };
        commandLine.getCommandSpec().versionProvider(version);
        commandLine.registerConverter(ZonedDateTime.class, new TimeConverter(services.clock()));
        // Log lines hold @initials, which are no files of arguments.
        commandLine.setExpandAtFiles(false);
        commandLine.setCaseInsensitiveEnumValuesAllowed(true);
        commandLine.setUsageHelpWidth(HELP_WIDTH);
        commandLine.setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF));
    }

    /** Gives every command its words; each looks its own up under its whole name. */
    private static void describe(CommandLine command, ResourceBundle words) {
        command.setResourceBundle(words);
        UsageMessageSpec usage = command.getCommandSpec().usageMessage();
        usage.sortOptions(false);
        command.getSubcommands().values().forEach(each -> describe(each, words));
    }
}
