package studio.talkback.cli.internal.command;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.handover.Apart;
import studio.talkback.handover.ChosenLines;
import studio.talkback.handover.SavedApart;
import studio.talkback.library.Library;
import studio.talkback.library.merge.Conflict;
import studio.talkback.library.merge.ConflictChooser;
import studio.talkback.library.merge.Side;
import studio.talkback.model.identity.Ref;

/** {@code merge choose}: brings together what rooms saved apart, as somebody chooses. */
@Command(name = "choose")
public final class MergeChooseCommand extends TalkbackCommand {

    /** Which version a line takes. */
    enum Which {
        NEWER, OLDER;

        Side side() {
            return this == NEWER ? Side.MINE : Side.THEIRS;
        }
    }

    @Parameters(index = "0", paramLabel = "DOCUMENT")
    private String document = "";

    @Option(names = "--take", paramLabel = "VERSION")
    private @Nullable Which take;

    @Option(names = "--line", paramLabel = "LINE=VERSION")
    private Map<Integer, Which> lines = new HashMap<>();

    @Option(names = "--keep")
    private boolean keep;

    @Option(names = "--delete")
    private boolean delete;

    public MergeChooseCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        try (Library library = invocation().openToWrite()) {
            Ref chosen = selection(library).document(null, document);
            Apart aparts = new Apart(library);
            SavedApart apart = aparts.of(chosen)
                    .orElseThrow(() -> new UsageException(NLS.bind(Messages.merge_notApart, document)));
            if (apart.deletedSomewhere() != (keep || delete) || keep && delete) {
                throw new UsageException(
                        apart.deletedSomewhere() ? Messages.merge_keepOrDelete : Messages.merge_notDeleted);
            }
            if (!apart.problem().isEmpty()) {
                throw new UsageException(NLS.bind(Messages.merge_problem, apart.name(), apart.problem()));
            }
            ConflictChooser chooser = delete ? ConflictChooser.NOBODY : chooser(apart);
            if (apart.deletedSomewhere()) {
                aparts.keep(apart, keep, chooser, invocation().operator());
            } else {
                aparts.choose(chosen, chooser, invocation().operator());
            }
            tell(apart);
        }
        return ExitCode.FINE;
    }

    private void tell(SavedApart apart) throws Exception {
        if (json()) {
            output().object(json -> Json.text(json, "document", apart.document()));
        } else {
            output().line(NLS.bind(Messages.merge_done, apart.name()));
        }
    }

    /** Every line has to be chosen: what was not said is not guessed. */
    private ConflictChooser chooser(SavedApart apart) throws UsageException {
        List<Conflict> asked = apart.conflicts();
        Which all = take;
        Set<Integer> open = new LinkedHashSet<>();
        Map<Conflict, Side> choices = new HashMap<>();
        for (int i = 0; i < asked.size(); i++) {
            Which which = lines.getOrDefault(Integer.valueOf(i + 1), all);
            if (which == null) {
                open.add(Integer.valueOf(i + 1));
            } else {
                choices.put(asked.get(i), which.side());
            }
        }
        if (!open.isEmpty()) {
            throw new UsageException(NLS.bind(Messages.merge_open, open));
        }
        for (Integer line : lines.keySet()) {
            if (line.intValue() < 1 || line.intValue() > asked.size()) {
                throw new UsageException(NLS.bind(Messages.merge_noLine, line, asked.size()));
            }
        }
        return new ChosenLines(choices);
    }
}
