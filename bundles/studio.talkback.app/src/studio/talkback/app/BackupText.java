package studio.talkback.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LastBackup;

/** What there is to say of a library's backups, in a few words. What must be looked at begins with a mark. */
public final class BackupText {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");
    private static final Duration OLD = Objects.requireNonNull(Duration.ofDays(1));
    private static final long UNIT = 1_000;

    private BackupText() {
    }

    /** For the status line: how old the last backup is, or what keeps one from being made. */
    public static String state(Backups backups, Instant now) {
        if (backups.problem().isPresent()) {
            return NLS.bind(Messages.Backup_Marked, NLS.bind(Messages.Backup_Failed, backups.problem().get()));
        }
        LastBackup last = backups.last().orElse(null);
        String said = last == null ? Messages.Backup_Never : NLS.bind(Messages.Backup_Age, age(last.at(), now));
        boolean old = last == null || Duration.between(last.at(), now).compareTo(OLD) > 0;
        return old && backups.needed() ? NLS.bind(Messages.Backup_Marked, said) : said;
    }

    /** How long ago something was. */
    public static String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.toMinutes() < 1) {
            return Messages.Backup_JustNow;
        } else if (age.toHours() < 1) {
            return NLS.bind(Messages.Backup_Minutes, Long.valueOf(age.toMinutes()));
        } else if (age.toDays() < 1) {
            return NLS.bind(Messages.Backup_Hours, Long.valueOf(age.toHours()));
        }
        return age.toDays() == 1 ? Messages.Backup_OneDay : NLS.bind(Messages.Backup_Days, Long.valueOf(age.toDays()));
    }

    /** When a backup was made, and how long ago that is. */
    static String when(LastBackup backup, Instant now) {
        return NLS.bind(Messages.Backup_When, backup.at().atZone(ZoneId.systemDefault()).format(WHEN),
                age(backup.at(), now));
    }

    /** A size on disk in the unit that drives are sold in, with one decimal. */
    static String size(long bytes) {
        String[] units = Messages.Backup_Units.split(" ");
        double size = bytes;
        int unit = 0;
        while (size >= UNIT && unit < units.length - 1) {
            size /= UNIT;
            unit++;
        }
        return Objects.requireNonNull(String.format(Locale.getDefault(), unit == 0 ? "%.0f %s" : "%.1f %s",
                Double.valueOf(size), units[unit]));
    }
}
