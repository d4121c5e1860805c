package studio.talkback.cli.internal.command;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

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
import studio.talkback.gear.bay.BayException;
import studio.talkback.gear.bay.BayLabels;
import studio.talkback.gear.bay.BayMaking;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.bay.NormalKind;
import studio.talkback.gear.bay.UsualBay;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Library;
import studio.talkback.library.Stored;
import studio.talkback.model.Patchbay;
import studio.talkback.model.Room;
import studio.talkback.model.identity.Ref;

/** {@code bay import}: what is printed at the points of a bay, from a file as spreadsheets write it. */
@Command(name = "import")
public final class BayImportCommand extends TalkbackCommand {

    private static final Pattern SIZE = Pattern.compile("([1-9]\\d?)\\s*[xX×]\\s*([1-9]\\d{0,2})");

    @Parameters(index = "0", paramLabel = "FILE")
    private Path file = Path.of("");

    @Option(names = "--bay", paramLabel = "BAY", required = true)
    private String bay = "";

    @Option(names = "--room", paramLabel = "ROOM")
    private @Nullable String room;

    @Option(names = "--size", paramLabel = "SIZE")
    private @Nullable String size;

    @Option(names = "--normals", paramLabel = "KIND")
    private @Nullable NormalKind normals;

    public BayImportCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        String text = InputFile.of(file).take(Files::readString);
        int written;
        try (Library library = invocation().openToWrite()) {
            Ref ref = new DeskNames(library, selection(library)).room(room);
            Stored<Room> stored = library.load(ref, Room.class).orElseThrow(() -> new UsageException(Messages.error_gone));
            Patchbay labelled = bay(stored.content());
            written = BayMaking.labels(labelled, read(text, labelled));
            NormalKind kind = normals;
            if (kind != null) {
                BayMaking.normal(labelled, kind);
            }
            library.commit(ChangeSet.by(invocation().operator(), NLS.bind(Messages.bay_reason, bay)).save(stored).build());
        }
        if (json()) {
            output().object(json -> {
                Json.text(json, "bay", bay);
                json.name("labels").value(written);
            });
        } else {
            output().line(NLS.bind(Messages.bay_imported, bay, String.valueOf(written)));
        }
        return ExitCode.FINE;
    }

    private List<List<String>> read(String text, Patchbay labelled) throws UsageException {
        try {
            return BayLabels.read(text, labelled.getRows(), labelled.getColumns());
        } catch (BayException e) {
            throw new UsageException(NLS.bind(Messages.error_inFile, file, e.getMessage()));
        }
    }

    /** The bay of that name; a new one where its size is given and there is none. */
    private Patchbay bay(Room in) throws UsageException {
        String wanted = size;
        Patchbay known = in.getPatchbays().stream().filter(each -> bay.strip().equalsIgnoreCase(each.getName())).findFirst().orElse(null);
        if (known != null && wanted != null) {
            throw new UsageException(NLS.bind(Messages.bay_sized, bay));
        } else if (known != null) {
            return known;
        } else if (wanted == null) {
            throw new UsageException(NLS.bind(Messages.bay_unknown, bay));
        }
        Matcher sizes = SIZE.matcher(wanted);
        UsualBay sized = sizes.matches() ? new UsualBay("", Integer.parseInt(sizes.group(1)), Integer.parseInt(sizes.group(2))) : null;
        if (sized == null || sized.rows() > Bays.MOST_ROWS || sized.columns() > Bays.MOST_COLUMNS) {
            throw new UsageException(NLS.bind(Messages.bay_size, wanted));
        }
        Patchbay made = BayMaking.usual(sized, bay.strip(), NormalKind.NONE);
        in.getPatchbays().add(made);
        return made;
    }
}
