package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.handover.Apart;
import studio.talkback.handover.SavedApart;
import studio.talkback.handover.SavedApart.Version;
import studio.talkback.library.Library;
import studio.talkback.library.merge.Conflict;

/** {@code merge list}: what rooms saved apart and waits for a choice. */
@Command(name = "list")
public final class MergeListCommand extends TalkbackCommand {

    public MergeListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<SavedApart> all;
        try (Library library = invocation().open()) {
            all = new Apart(library).all();
        }
        if (json()) {
            output().object(json -> Json.objects(json, "waiting", all, MergeListCommand::write));
        } else if (all.isEmpty()) {
            output().line(Messages.merge_none);
        } else {
            all.forEach(this::tell);
        }
        return all.isEmpty() ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private void tell(SavedApart apart) {
        output().line(NLS.bind(Messages.merge_document, apart.name(), apart.document()));
        apart.versions().forEach(version -> output().line(NLS.bind(
                version.deleted() ? Messages.merge_versionDeleted : Messages.merge_version,
                new Object[] { room(version), Texts.time(version.at()), version.operator() })));
        if (!apart.problem().isEmpty()) {
            output().line(NLS.bind(Messages.merge_listProblem, apart.problem()));
        }
        for (int i = 0; i < apart.conflicts().size(); i++) {
            Conflict conflict = apart.conflicts().get(i);
            output().line(NLS.bind(Messages.merge_conflict, new Object[] { i + 1, conflict.path(), conflict.feature(),
                    conflict.mine(), conflict.theirs(), conflict.base() }));
        }
    }

    private static String room(Version version) {
        return version.room().isEmpty() ? Messages.merge_here : version.room();
    }

    private static void write(JsonWriter json, SavedApart apart) throws IOException {
        Json.text(json, "document", apart.document());
        Json.text(json, "name", apart.name());
        Json.text(json, "problem", apart.problem());
        Json.objects(json, "versions", apart.versions(), (element, version) -> {
            Json.text(element, "revision", version.revision());
            Json.text(element, "room", version.room());
            Json.time(element, "at", version.at());
            Json.text(element, "operator", version.operator());
            element.name("deleted").value(version.deleted());
        });
        Json.objects(json, "conflicts", apart.conflicts(), (element, conflict) -> {
            Json.text(element, "object", conflict.path());
            Json.text(element, "feature", conflict.feature());
            Json.text(element, "before", conflict.base());
            Json.text(element, "newer", conflict.mine());
            Json.text(element, "older", conflict.theirs());
        });
    }
}
