package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.library.backup.EarlierBackup;
import studio.talkback.library.backup.KnownBackups;
import studio.talkback.library.backup.LastBackup;

/** {@code backup list}: where the backups that the workstation made lie, also while it has the library open. */
@Command(name = "list")
public final class BackupListCommand extends TalkbackCommand {

    public BackupListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Path folder = invocation().options().libraryFolder();
        if (!invocation().services().libraries().exists(folder)) {
            throw new UsageException(NLS.bind(Messages.backup_noLibrary, folder));
        }
        List<KnownBackups.Place> places = KnownBackups.of(folder);
        if (json()) {
            output().object(json -> Json.objects(json, "places", places, this::write));
        } else {
            places.forEach(this::print);
            if (places.isEmpty()) {
                output().line(Messages.backup_none);
            }
        }
        return ExitCode.FINE;
    }

    private void print(KnownBackups.Place place) {
        LastBackup last = place.last().orElse(null);
        String name = place.second() ? Messages.backup_second : Messages.backup_first;
        String when = last == null ? Messages.backup_unknown
                : NLS.bind(Messages.backup_when, Texts.time(here(last.at())), Long.toString(last.bytes()));
        output().line(NLS.bind(place.there() ? Messages.backup_place : Messages.backup_placeAway,
                new Object[] { name, place.folder(), when }));
        for (EarlierBackup each : place.earlier()) {
            output().line(NLS.bind(Messages.backup_earlier, new Object[] { each.day(), Texts.time(here(each.at())),
                    Long.toString(each.bytes()), each.folder() }));
        }
        if (!place.earlier().isEmpty()) {
            output().line(NLS.bind(Messages.backup_space, Long.toString(place.space())));
        }
    }

    private void write(JsonWriter json, KnownBackups.Place place) throws IOException {
        LastBackup last = place.last().orElse(null);
        Json.text(json, "folder", place.folder());
        json.name("second").value(place.second());
        json.name("there").value(place.there());
        if (last != null) {
            Json.time(json, "at", here(last.at()));
            json.name("bytes").value(last.bytes());
        }
        json.name("earlierBytes").value(place.space());
        Json.objects(json, "earlier", place.earlier(), (element, each) -> {
            Json.text(element, "folder", each.folder());
            Json.text(element, "day", each.day());
            Json.time(element, "at", here(each.at()));
            element.name("bytes").value(each.bytes());
        });
    }

    private ZonedDateTime here(Instant at) {
        return at.atZone(invocation().services().clock().getZone());
    }
}
