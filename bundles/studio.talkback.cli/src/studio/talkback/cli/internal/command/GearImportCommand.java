package studio.talkback.cli.internal.command;

import java.io.BufferedInputStream;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.gear.GearException;
import studio.talkback.gear.GearFile;
import studio.talkback.gear.Gears;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Gear;

/** {@code gear import}: equipment from its file, or one that comes with Talkback. */
@Command(name = "import")
public final class GearImportCommand extends TalkbackCommand {

    @Parameters(index = "0", arity = "0..1", paramLabel = "FILE")
    private @Nullable Path file;

    @Option(names = "--starting", paramLabel = "NAME")
    private @Nullable String starting;

    @Option(names = "--update")
    private boolean update;

    public GearImportCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path path = file;
        String named = starting;
        if (path == null == (named == null)) {
            throw new UsageException(Messages.gear_importWhat);
        }
        Gear gear;
        Gears.Arrival arrival;
        boolean kept;
        try (Library library = invocation().openToWrite()) {
            Gears gears = new Gears(library);
            GearFile read = path != null ? InputFile.of(path).take(from -> read(from, library))
                    : new GearFile(ours(gears, Objects.requireNonNull(named)), null);
            gear = read.gear();
            arrival = gears.compare(read);
            kept = arrival != Gears.Arrival.OTHER || update;
            if (kept) {
                gears.takeIn(read, invocation().operator());
            }
        }
        tell(gear, arrival, kept);
        return kept ? ExitCode.FINE : ExitCode.FINDINGS;
    }

    private static GearFile read(Path path, Library library) throws Exception {
        try (InputStream bytes = new BufferedInputStream(Files.newInputStream(path))) {
            return GearFile.read(bytes, library.kinds());
        } catch (GearException e) {
            throw new UsageException(NLS.bind(Messages.error_inFile, path, e.getMessage()));
        }
    }

    private static Gear ours(Gears gears, String named) throws Exception {
        Gear gear = gears.load(gears.find(named).ref());
        return Objects.requireNonNull(gear);
    }

    private void tell(Gear gear, Gears.Arrival arrival, boolean kept) throws Exception {
        if (json()) {
            output().object(json -> {
                Json.text(json, "gear", Documents.ref(Kinds.GEAR, gear));
                Json.text(json, "model", gear.getModel());
                Json.text(json, "library", arrival.name().toLowerCase(Locale.ROOT));
                json.name("saved").value(kept && arrival != Gears.Arrival.SAME);
            });
        } else {
            output().line(NLS.bind(switch (arrival) {
            case NEW -> Messages.gear_imported;
            case SAME -> Messages.gear_same;
            case OTHER -> kept ? Messages.gear_updated : Messages.gear_other;
            }, gear.getModel()));
        }
    }
}
