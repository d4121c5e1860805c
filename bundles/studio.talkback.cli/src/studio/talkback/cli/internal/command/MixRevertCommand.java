package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.Logged;
import studio.talkback.session.revert.MixRevert;
import studio.talkback.session.revert.MixReverts;
import studio.talkback.session.revert.RevertText;

/** {@code mix revert}: back from a draft to the engineer's word, with what that means. */
@Command(name = "revert")
public final class MixRevertCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM", required = true)
    private String item = "";

    @Option(names = "--mix", paramLabel = "MIX", required = true)
    private String mix = "";

    @Option(names = "--why", paramLabel = "WHY", defaultValue = "")
    private String why = "";

    @Option(names = "--plan")
    private boolean onlyPlan;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public MixRevertCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (why.isBlank() && !onlyPlan) {
            throw new UsageException(Messages.mix_why);
        }
        MixRevert plan;
        Logged logged = null;
        try (Library library = onlyPlan ? invocation().open() : invocation().openToWrite()) {
            DeskNames names = new DeskNames(library, selection(library));
            Ref what = names.item(project, item);
            String version = Objects.requireNonNull(names.mix(what, mix));
            MixReverts reverts = new MixReverts(library);
            plan = reverts.plan(what, version);
            if (!onlyPlan) {
                logged = reverts.revert(what, version, why, Objects.requireNonNullElse(at, now()), invocation().operator());
            }
        }
        tell(plan, logged);
        return ExitCode.FINE;
    }

    private void tell(MixRevert plan, @Nullable Logged logged) throws Exception {
        if (json()) {
            output().object(json -> write(json, plan, logged));
            return;
        }
        output().line(NLS.bind(logged == null ? Messages.mix_wouldBeLeft : Messages.mix_left, plan.mix(),
                plan.backTo().name()));
        RevertText.lines(plan).forEach(output()::line);
        MixRevert.KeptFile session = plan.session();
        if (session != null) {
            output().line(NLS.bind(Messages.mix_writeOut, session.digest()));
        }
    }

    private static void write(JsonWriter json, MixRevert plan, @Nullable Logged logged) throws IOException {
        Json.text(json, "item", plan.item());
        Json.text(json, "entry", logged == null ? null : logged.entry());
        Json.text(json, "changeSet", logged == null ? null : logged.committed().changeSet());
        Json.text(json, "mix", plan.mix());
        Json.text(json, "backTo", plan.backTo().name());
        Json.texts(json, "approved", plan.approved());
        Json.text(json, "atHand", plan.atHand());
        Json.texts(json, "leftWithIt", plan.also());
        Json.texts(json, "prints", plan.prints());
        Json.texts(json, "openAgain", plan.requests());
        MixRevert.KeptFile session = plan.session();
        Json.text(json, "sessionFile", session == null ? null : session.name());
        Json.text(json, "sessionDigest", session == null ? null : session.digest());
        Json.texts(json, "recalls", plan.recalls());
        Json.objects(json, "desks", plan.desks(), (element, desk) -> {
            Json.text(element, "room", desk.room());
            Json.text(element, "mix", desk.mix());
        });
    }
}
