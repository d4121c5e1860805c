package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.project.SampleStudio;

/** {@code init}: a new library, empty or with a small studio to try things in. */
@Command(name = "init")
public final class InitCommand extends TalkbackCommand {

    /** Who makes a library where nobody is known yet. */
    private static final String NOBODY_YET = "TB";

    @Option(names = "--sample")
    private boolean sample;

    public InitCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path folder = invocation().options().libraryFolder();
        LibraryService libraries = invocation().services().libraries();
        if (libraries.exists(folder)) {
            throw new UsageException(NLS.bind(Messages.init_libraryThere, folder));
        }
        if (Files.exists(folder) && !isEmptyFolder(folder)) {
            throw new UsageException(NLS.bind(Messages.init_folderTaken, folder));
        }
        try (Library library = libraries.create(folder)) {
            if (sample) {
                SampleStudio.create(library, now(),
                        Objects.requireNonNullElse(invocation().options().operator(), NOBODY_YET));
            }
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "library", folder);
                json.name("sample").value(sample);
            });
        } else {
            output().line(NLS.bind(sample ? Messages.init_sample : Messages.init_done, folder));
        }
        return ExitCode.FINE;
    }

    private static boolean isEmptyFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return false;
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.findAny().isEmpty();
        }
    }
}
