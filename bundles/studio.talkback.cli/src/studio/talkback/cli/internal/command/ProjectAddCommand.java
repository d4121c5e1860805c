package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.time.ZonedDateTime;

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
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;

/** {@code project add}: a new project. */
@Command(name = "add")
public final class ProjectAddCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "TITLE")
    private String title = "";

    @Option(names = "--kind", paramLabel = "KIND", defaultValue = "ALBUM")
    private ProjectKind kind = ProjectKind.ALBUM;

    @Option(names = "--code-name", paramLabel = "NAME")
    private @Nullable String codeName;

    @Option(names = "--artist", paramLabel = "NAME")
    private @Nullable String artist;

    @Option(names = "--client", paramLabel = "NAME")
    private @Nullable String client;

    @Option(names = "--due", paramLabel = "TIME")
    private @Nullable ZonedDateTime due;

    @Option(names = "--sample-rate", paramLabel = "HZ")
    private int sampleRateHz;

    @Option(names = "--bit-depth", paramLabel = "BITS")
    private int bitDepth;

    @Option(names = "--frame-rate", paramLabel = "RATE")
    private @Nullable String frameRate;

    @Option(names = "--folder", paramLabel = "DIR")
    private @Nullable Path folder;

    public ProjectAddCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (title.isBlank()) {
            throw new UsageException(Messages.error_noTitle);
        }
        Ref added;
        try (Library library = invocation().openToWrite()) {
            added = new Projects(library).create(project(library), invocation().operator());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "project", added);
                Json.text(json, "title", title.strip());
            });
        } else {
            output().line(NLS.bind(Messages.project_added, title.strip(), added));
        }
        return ExitCode.FINE;
    }

    private Project project(Library library) throws LibraryException {
        Project project = ModelFactory.eINSTANCE.createProject();
        project.setTitle(title.strip());
        project.setKind(kind);
        project.setCodeName(codeName);
        project.setArtist(artist);
        String named = client;
        project.setClient(named == null ? null : new Projects(library).findParty(named));
        project.setDue(due);
        project.setSampleRateHz(sampleRateHz);
        project.setBitDepth(bitDepth);
        project.setFrameRate(frameRate);
        Path watched = folder;
        project.setFolder(watched == null ? null : watched.toAbsolutePath().normalize().toString());
        return project;
    }
}
