package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.model.KnowingLevel;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.Capture;
import studio.talkback.room.CaptureRequest;
import studio.talkback.room.CaptureResult;

/** {@code desk capture}: how the desk stands now, kept as a recall. */
@Command(name = "capture")
public final class DeskCaptureCommand extends TalkbackCommand {

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--item", paramLabel = "ITEM")
    private @Nullable String item;

    @Option(names = "--mix", paramLabel = "MIX")
    private @Nullable String mix;

    @Option(names = "--title", paramLabel = "TITLE")
    private @Nullable String title;

    @Option(names = "--scene", paramLabel = "FILE")
    private @Nullable Path scene;

    @Option(names = "--photo", paramLabel = "FILE")
    private List<Path> photos = new ArrayList<>();

    @Option(names = "--note", paramLabel = "TEXT")
    private @Nullable String note;

    @Option(names = "--leave-uncaptured")
    private boolean leave;

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public DeskCaptureCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        CaptureResult result;
        try (Library library = invocation().openToWrite()) {
            result = new Capture(library, invocation().services().readers()).run(request(library),
                    invocation().monitor());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "recall", result.recall());
                Json.text(json, "title", result.title());
                Json.text(json, "knowing", result.knowing().getName().toLowerCase(Locale.ROOT));
                Json.texts(json, "applied", result.applied());
                Json.texts(json, "unknown", result.unknown());
                Json.text(json, "entry", result.entry());
            });
        } else {
            tell(result);
        }
        return ExitCode.FINE;
    }

    private CaptureRequest request(Library library) throws Exception {
        DeskNames names = new DeskNames(library, selection(library));
        ZonedDateTime when = Objects.requireNonNullElse(at, now());
        CaptureRequest request = CaptureRequest.of(names.room(room), invocation().operator(), when).titled(title)
                .withScene(scene).withNote(note);
        for (Path photo : photos) {
            request = request.withPhoto(photo, null);
        }
        String named = item;
        if (named != null) {
            Ref what = names.item(project, named);
            request = request.ofItem(what, names.mix(what, mix));
        } else if (mix != null || project != null) {
            throw new UsageException(Messages.desk_whichItem);
        }
        return leave ? request.leavingUncaptured() : request;
    }

    private void tell(CaptureResult result) {
        String known = result.knowing() == KnowingLevel.PHOTO ? Messages.desk_knownPhoto : Messages.desk_knownValues;
        output().line(NLS.bind(Messages.desk_captured, new Object[] { result.title(), known, result.recall() }));
        result.applied().forEach(line -> output().line(NLS.bind(Messages.desk_applied, line)));
        result.unknown().forEach(line -> output().line(NLS.bind(Messages.desk_unknown, line)));
    }
}
