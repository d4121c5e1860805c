package studio.talkback.cli.internal.command;

import java.nio.file.Path;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.Question;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.LoadConsent;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.Verification;

/** {@code console load}: shows what loading a scene into a console would change, and with {@code --yes} does it. */
@Command(name = "load")
public final class ConsoleLoadCommand extends ConsoleLinkCommand {

    @Parameters(index = "0", paramLabel = "SCENE")
    private Path scene = Path.of("");

    @Parameters(index = "1", paramLabel = "HOST[:PORT]")
    private String host = "";

    @Option(names = "--yes")
    private boolean yes;

    @Option(names = "--headphones-off")
    private boolean headphonesOff;

    @Option(names = "--phantom")
    private boolean phantom;

    @Option(names = "--made-at", paramLabel = "HZ")
    private int madeAtHz;

    public ConsoleLoadCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run(IProgressMonitor monitor) throws Exception {
        ConsoleState wanted = read(scene, monitor);
        try (LinkedConsole console = open(familyOf(wanted), host, monitor)) {
            LoadPlan plan = console.plan(wanted, madeAtHz, monitor);
            if (!json()) {
                tell(plan);
            }
            return yes ? load(console, plan, monitor) : dryRun(plan);
        }
    }

    private int dryRun(LoadPlan plan) throws Exception {
        if (json()) {
            output().object(json -> {
                ConsoleJson.console(json, plan.console());
                ConsoleJson.plan(json, plan);
            });
        } else if (!plan.isEmpty()) {
            output().line(Messages.console_dryRun);
        }
        return plan.isEmpty() && plan.notKnown().isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private int load(LinkedConsole console, LoadPlan plan, IProgressMonitor monitor) throws Exception {
        LoadResult result = console.load(plan, consent(plan), monitor);
        Verification verification = result.verification();
        if (json()) {
            output().object(json -> {
                ConsoleJson.console(json, plan.console());
                ConsoleJson.plan(json, plan);
                ConsoleJson.result(json, result);
            });
        } else {
            result.words().forEach(output()::line);
            if (verification != null) {
                tell(verification);
            }
        }
        return switch (result.ended()) {
            case VERIFIED -> ExitCode.FINE;
            case DIFFERS, NOT_QUIET, CANCELLED -> ExitCode.FINDINGS;
            case NOT_ANSWERING -> ExitCode.ENVIRONMENT;
        };
    }

    private LoadConsent consent(LoadPlan plan) throws UsageException {
        boolean off = headphonesOff
                || plan.asksForHeadphones() && Question.yes(Messages.console_headphones, Messages.console_sayHeadphones);
        return new LoadConsent(off, phantom);
    }

    private void tell(LoadPlan plan) {
        output().line(plan.console().words());
        String rate = plan.rateRemark();
        if (rate != null) {
            output().line(NLS.bind(Messages.console_detail, rate));
        }
        tell(plan.changes());
        if (plan.isEmpty()) {
            output().line(Messages.console_nothingToLoad);
        } else {
            output().line(NLS.bind(Messages.console_toLoad, Integer.valueOf(plan.controls())));
        }
        if (!plan.mutedMeanwhile().isEmpty()) {
            output().line(NLS.bind(Messages.console_muted, plan.mutedWords()));
        }
        if (!plan.phantom().isEmpty()) {
            output().line(phantom ? Messages.console_phantom : Messages.console_phantomLeft);
            tell(plan.phantom());
        }
        plan.notSent().forEach(line -> output().line(NLS.bind(Messages.console_notSent, line)));
        plan.notKnown().forEach(line -> output().line(NLS.bind(Messages.console_notKnown, line)));
    }
}
