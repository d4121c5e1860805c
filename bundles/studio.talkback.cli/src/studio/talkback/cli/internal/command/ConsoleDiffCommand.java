package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.DiffWords;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.StateDiff;
import studio.talkback.console.diff.ChangeSections;
import studio.talkback.library.evidence.EvidenceChange;

/** {@code console diff}: what differs between two scenes of one console family. */
@Command(name = "diff")
public final class ConsoleDiffCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "A")
    private Path before = Path.of("");

    @Parameters(index = "1", paramLabel = "B")
    private Path after = Path.of("");

    public ConsoleDiffCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        ConsoleState old = read(before);
        ConsoleState now = read(after);
        if (!old.info().family().equals(now.info().family())) {
            throw new UsageException(NLS.bind(Messages.console_twoFamilies, old.info().family(), now.info().family()));
        }
        ConsoleScenes.refuseTwoKinds(old, now);
        List<ParameterChange> changes = StateDiff.between(old, now);
        ParameterCatalogue catalogue = catalogue(old.info().family());
        if (json()) {
            output().object(json -> Json.objects(json, "changes", changes, (each, change) -> {
                ConsoleJson.change(each, change);
                each.name("section").value(Reports.word(ChangeSections.of(catalogue, change)));
            }));
        } else {
            tell(changes, catalogue);
        }
        return changes.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    /** What is only passing is counted in one line. */
    private void tell(List<ParameterChange> changes, ParameterCatalogue catalogue) {
        List<ParameterChange> passing = changes.stream()
                .filter(change -> ChangeSections.of(catalogue, change) == Section.PASSING).toList();
        List<ParameterChange> lasting = new ArrayList<>(changes);
        lasting.removeAll(passing);
        for (EvidenceChange line : DiffWords.of(lasting)) {
            output().line(line.text());
        }
        if (!passing.isEmpty()) {
            output().line(NLS.bind(Messages.console_passing, Integer.valueOf(passing.size())));
        }
        if (changes.isEmpty()) {
            output().line(Messages.console_noDifference);
        }
    }

    private ParameterCatalogue catalogue(String family) {
        return Objects.requireNonNull(invocation().services().consoles().families().find(family)).catalogue();
    }

    private ConsoleState read(Path scene) throws Exception {
        return InputFile.of(scene).take(path -> invocation().services().consoles().read(path, invocation().monitor()));
    }
}
