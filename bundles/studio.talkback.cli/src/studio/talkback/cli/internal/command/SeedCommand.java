package studio.talkback.cli.internal.command;

import java.nio.file.Path;
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
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryService;
import studio.talkback.library.StaleHeadsException;
import studio.talkback.project.SeedPlan;
import studio.talkback.project.Seeder;

/** {@code seed}: a large library to measure with, the same each time. */
@Command(name = "seed")
public final class SeedCommand extends TalkbackCommand {

    private static final String NOBODY = "TB";

    @Option(names = "--projects", paramLabel = "N", defaultValue = "100")
    private int projects;

    @Option(names = "--items", paramLabel = "N", defaultValue = "1200")
    private int items;

    @Option(names = "--entries", paramLabel = "N", defaultValue = "20000")
    private int entries;

    @Option(names = "--random-seed", paramLabel = "N", defaultValue = "1")
    private long randomSeed;

    @Option(names = "--until", paramLabel = "TIME")
    private @Nullable ZonedDateTime until;

    public SeedCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        if (projects < 1 || items < 1 || entries < 0) {
            throw new UsageException(Messages.seed_counts);
        }
        SeedPlan plan = new SeedPlan(projects, items, entries, randomSeed, Objects.requireNonNullElse(until, now()));
        try (Library library = openOrCreate()) {
            new Seeder(library, Objects.requireNonNullElse(invocation().options().operator(), NOBODY)).seed(plan,
                    invocation().monitor());
        } catch (StaleHeadsException e) {
            throw new UsageException(NLS.bind(Messages.seed_there, Long.valueOf(randomSeed)));
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "library", invocation().options().libraryFolder());
                json.name("projects").value(projects);
                json.name("items").value(items);
                json.name("entries").value(entries);
                json.name("randomSeed").value(randomSeed);
            });
        } else {
            output().line(NLS.bind(Messages.seed_done, new Object[] { projects, items, entries }));
        }
        return ExitCode.FINE;
    }

    private Library openOrCreate() throws Exception {
        Path folder = invocation().options().libraryFolder();
        LibraryService libraries = invocation().services().libraries();
        return libraries.exists(folder) ? invocation().open() : libraries.create(folder);
    }
}
