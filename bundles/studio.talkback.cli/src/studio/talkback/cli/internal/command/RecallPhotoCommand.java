package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.Library;
import studio.talkback.model.Photo;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.RecallPhotos;

/** {@code recall photo}: photos of a unit, with the time when they were taken. */
@Command(name = "photo")
public final class RecallPhotoCommand extends TalkbackCommand {

    @Mixin
    private RecallSelection recalls = new RecallSelection();

    @Parameters(index = "0", paramLabel = "UNIT")
    private String unit = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "FILE")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--at", paramLabel = "TIME")
    private @Nullable ZonedDateTime at;

    public RecallPhotoCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        RecallPhotos.Added added;
        Ref recall;
        try (Library library = invocation().openToWrite()) {
            recall = recalls.recall(library, new DeskNames(library, selection(library)));
            added = new RecallPhotos(library).add(recall, unit, files, invocation().operator(), Objects.requireNonNullElse(at, now()),
                    invocation().monitor());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "recall", recall);
                Json.text(json, "unit", added.unit());
                Json.objects(json, "photos", added.photos(), RecallJson::photo);
                Json.text(json, "changeSet", added.committed().changeSet());
            });
        } else {
            for (Photo photo : added.photos()) {
                output().line(NLS.bind(Messages.recall_photo, new Object[] { added.unit(), Texts.of(photo.getFile().getName()),
                        Texts.time(photo.getTakenAt()) }));
            }
        }
        return ExitCode.FINE;
    }
}
