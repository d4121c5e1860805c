package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.osgi.util.NLS;

import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Interrupt;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.DiffWords;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.link.ConsoleAddress;
import studio.talkback.console.link.LinkException;
import studio.talkback.console.link.LinkedConsole;
import studio.talkback.console.link.Verification;

/** A command that speaks to a console; Ctrl+C cancels what it does, and it then still says what stands where. */
abstract class ConsoleLinkCommand extends TalkbackCommand {

    ConsoleLinkCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    final int run() throws Exception {
        IProgressMonitor monitor = invocation().monitor();
        try (Interrupt interrupt = new Interrupt(monitor)) {
            return run(interrupt.monitor());
        }
    }

    abstract int run(IProgressMonitor monitor) throws Exception;

    final ConsoleState read(Path scene, IProgressMonitor monitor) throws Exception {
        return InputFile.of(scene).take(path -> invocation().services().consoles().read(path, monitor));
    }

    /** The family that a scene is of. */
    final ConsoleFamily familyOf(ConsoleState scene) throws UsageException {
        return family(scene.info().family());
    }

    final ConsoleFamily family(String id) throws UsageException {
        ConsoleFamily family = invocation().services().consoles().families().find(id);
        if (family == null) {
            throw new UsageException(NLS.bind(Messages.console_noFamily, id, String.join(", ", linked())));
        }
        return family;
    }

    /** The ids of the families that have a live link. */
    final List<String> linked() {
        return invocation().services().consoles().families().all().stream().filter(family -> family.link() != null)
                .map(ConsoleFamily::id).toList();
    }

    static ConsoleAddress address(ConsoleFamily family, String host) throws LinkException {
        return ConsoleAddress.parse(host, LinkedConsole.usualPort(family));
    }

    final LinkedConsole open(ConsoleFamily family, String host, IProgressMonitor monitor) throws LinkException {
        LinkedConsole console = LinkedConsole.open(family, address(family, host), monitor);
        invocation().noteDetail(console.identity().words());
        return console;
    }

    /** Differences for people, a line each. */
    final void tell(List<ParameterChange> changes) {
        DiffWords.of(changes).forEach(line -> output().line(NLS.bind(Messages.console_detail, line.text())));
    }

    /** Whether a console holds a state, for people. What a console that fell silent did not tell is only counted, as its words do. */
    final void tell(Verification verification) {
        tell(verification.mismatches());
        if (verification.silentSince() == null) {
            verification.notKnown().forEach(line -> output().line(NLS.bind(Messages.console_notKnown, line)));
        }
        verification.notCompared().forEach(line -> output().line(NLS.bind(Messages.console_notCompared, line)));
    }

    /** What a program that calls this one has to know of a verification. */
    static int exitCode(Verification verification) {
        return verification.silentSince() != null ? ExitCode.ENVIRONMENT
                : verification.isVerified() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
