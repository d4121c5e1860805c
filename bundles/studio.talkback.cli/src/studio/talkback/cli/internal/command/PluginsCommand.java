package studio.talkback.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import studio.talkback.cli.PlugIn;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;

/** {@code plugins}: what contributes to Talkback, and what was switched off. */
@Command(name = "plugins")
public final class PluginsCommand extends TalkbackCommand {

    public PluginsCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<PlugIn> plugIns = invocation().services().plugIns();
        List<String> problems = invocation().services().problems();
        if (json()) {
            output().object(json -> {
                Json.objects(json, "plugins", plugIns, (element, plugIn) -> {
                    Json.text(element, "id", plugIn.id());
                    Json.text(element, "version", plugIn.version());
                    Json.texts(element, "contributions", plugIn.contributions());
                });
                Json.texts(json, "problems", problems);
            });
        } else {
            for (PlugIn plugIn : plugIns) {
                output().line(NLS.bind(Messages.plugins_line, plugIn.id(), plugIn.version()));
                plugIn.contributions().forEach(each -> output().line(NLS.bind(Messages.plugins_contribution, each)));
            }
            problems.forEach(problem -> output().line(NLS.bind(Messages.plugins_problem, problem)));
        }
        return problems.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }
}
