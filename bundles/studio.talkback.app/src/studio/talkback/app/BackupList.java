package studio.talkback.app;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.backup.EarlierBackup;
import studio.talkback.library.backup.KnownBackups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.ui.Sizes;

/**
 * All backups of a library, as they are listed.
 *
 * @param rows  one each, place by place, the newest first
 * @param space what the earlier ones take, in words
 */
record BackupList(List<Row> rows, String space) {

    /**
     * One backup.
     *
     * @param what   the backup of now, or that of which day
     * @param when   when it was made
     * @param size   how large it is
     * @param folder where it lies
     */
    record Row(String what, String when, String size, Path folder) {

        String text() {
            return Objects.requireNonNull(String.join("\t", what, when, size, String.valueOf(folder)));
        }
    }

    BackupList {
        rows = Objects.requireNonNull(List.copyOf(rows));
    }

    static BackupList of(List<KnownBackups.Place> places, Instant now) {
        List<Row> rows = new ArrayList<>();
        long earlier = 0;
        long space = 0;
        for (KnownBackups.Place place : places) {
            LastBackup last = place.last().orElse(null);
            String newest = place.second() ? Messages.Backup_NewestSecond : Messages.Backup_Newest;
            rows.add(new Row(place.there() ? newest : NLS.bind(Messages.Backup_NotThere, newest),
                    last == null ? "" : BackupText.when(last.at(), now), last == null ? "" : Sizes.text(last.bytes()),
                    place.folder()));
            for (EarlierBackup each : place.earlier()) {
                rows.add(new Row(NLS.bind(Messages.Backup_OfDay, each.day()), BackupText.when(each.at(), now),
                        Sizes.text(each.bytes()), each.folder()));
            }
            earlier += place.earlier().size();
            space += place.space();
        }
        return new BackupList(rows, earlier == 0 ? Messages.Backup_NoEarlier
                : NLS.bind(Messages.Backup_Space, Long.valueOf(earlier), Sizes.text(space)));
    }
}
