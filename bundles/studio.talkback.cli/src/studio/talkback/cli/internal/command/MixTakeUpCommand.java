package studio.talkback.cli.internal.command;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.revert.MixReverts;

/** {@code mix takeup}: a draft that was left stands again. */
@Command(name = "takeup")
public final class MixTakeUpCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX", required = true)
    private String mix = "";

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public MixTakeUpCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Logged logged;
        try (Library library = invocation().openToWrite()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref what = names.item(project, item);
            logged = new MixReverts(library).takeUp(what, Objects.requireNonNull(names.mix(what, mix)),
                    Objects.requireNonNullElse(at, now()), invocation().operator());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "entry", logged.entry());
                Json.text(json, "changeSet", logged.committed().changeSet());
                Json.text(json, "mix", mix);
            });
        } else {
            output().line(NLS.bind(Messages.mix_takenUp, mix));
        }
        return ExitCode.FINE;
    }
}
