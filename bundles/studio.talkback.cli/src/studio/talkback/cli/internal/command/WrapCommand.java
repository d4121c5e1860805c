package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.selection.Selection;
import studio.talkback.watch.Glance;
import studio.talkback.watch.Proposals;
import studio.talkback.wrap.Finding;
import studio.talkback.wrap.Wrap;
import studio.talkback.wrap.WrapUp;

/** {@code wrap}: what a session leaves open at the end of the day; that it does is a finding. */
@Command(name = "wrap")
public final class WrapCommand extends TalkbackCommand {

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--session", paramLabel = "SESSION")
    private @Nullable String session;

    public WrapCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        WrapUp wrap;
        try (Library library = invocation().open()) {
            Selection selection = selection(library);
            String within = project;
            Ref chosen = selection.sessionToShow(within == null ? null : selection.project(within), session, now());
            Glance glance = Proposals.glance(library, invocation().services().readers(),
                    Objects.requireNonNull(now().getZone()));
            wrap = new Wrap(library).read(chosen, glance.proposals(), Objects.requireNonNull(List.of()), now());
        }
        if (json()) {
            output().object(json -> write(json, wrap));
        } else {
            tell(wrap);
        }
        return wrap.wrapped() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void tell(WrapUp wrap) {
        output().line(NLS.bind(Messages.wrap_title, new Object[] { wrap.title(), wrap.where(), wrap.hours() }));
        for (Finding each : wrap.findings()) {
            output().line(NLS.bind(each.open() ? Messages.wrap_open : Messages.wrap_goesOn, each.caption(), each.text()));
        }
        output().line(wrap.summary());
    }

    private static void write(JsonWriter json, WrapUp wrap) throws IOException {
        Json.text(json, "session", wrap.session());
        Json.text(json, "title", wrap.title());
        Json.text(json, "where", wrap.where());
        Json.text(json, "hours", wrap.hours());
        json.name("ended").value(wrap.ended());
        json.name("open").value(wrap.open());
        Json.objects(json, "findings", wrap.findings(), WrapCommand::write);
    }

    private static void write(JsonWriter json, Finding finding) throws IOException {
        Json.text(json, "kind", finding.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        json.name("open").value(finding.open());
        Json.text(json, "text", finding.text());
        Json.text(json, "mend", finding.mend());
        Json.text(json, "about", finding.about());
        json.name("number").value(finding.number());
    }
}
