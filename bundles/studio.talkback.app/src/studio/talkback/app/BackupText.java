package studio.talkback.app;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.backup.Backups;
import studio.talkback.library.backup.LastBackup;
import studio.talkback.library.backup.LibraryBackups;

/** What there is to say of a library's backups, in a few words. What must be looked at begins with a mark. */
public final class BackupText {

    private static final DateTimeFormatter WHEN = DateTimeFormatter.ofPattern("EEE d MMM HH:mm");

    private BackupText() {
    }

    /** For the status line: what must be looked at, else how old the newest backup is. */
    public static String state(LibraryBackups backups, Instant now) {
        String warning = warning(backups, now);
        if (warning != null) {
            return NLS.bind(Messages.Backup_Marked, warning);
        }
        LastBackup newest = newest(backups);
        if (newest == null) {
            return backups.first().needed() ? NLS.bind(Messages.Backup_Marked, Messages.Backup_Never) : Messages.Backup_Never;
        }
        return NLS.bind(Messages.Backup_Age, age(newest.at(), now));
    }

    /** What must be looked at, in a line; null where nothing must: the first backup is made a few minutes after the start. */
    static @Nullable String warning(LibraryBackups backups, Instant now) {
        Backups first = backups.first();
        Backups second = backups.second();
        LastBackup newest = newest(backups);
        boolean behind = first.behind(now) && (!second.isChosen() || second.behind(now));
        if (behind && newest != null && newest.at().isAfter(now)) {
            return Messages.Backup_Ahead;
        } else if (behind && newest != null) {
            String old = NLS.bind(Messages.Backup_Old, days(newest.at(), now));
            return first.problem().isEmpty() ? old : NLS.bind(Messages.Backup_OldBecause, old, first.problem().get());
        } else if (first.problem().isPresent()) {
            return NLS.bind(Messages.Backup_Failed, first.problem().get());
        } else if (first.earlierProblem().isPresent()) {
            return NLS.bind(Messages.Backup_EarlierFailed, first.earlierProblem().get());
        }
        return second.isChosen() ? warningOfSecond(second, now) : null;
    }

    private static @Nullable String warningOfSecond(Backups second, Instant now) {
        LastBackup last = second.last().orElse(null);
        if (second.problem().isPresent()) {
            return NLS.bind(Messages.Backup_SecondFailed, second.problem().get());
        } else if (second.behind(now)) {
            return last == null ? Messages.Backup_SecondNever
                    : NLS.bind(Messages.Backup_SecondOld, days(last.at(), now));
        } else if (second.earlierProblem().isPresent()) {
            return NLS.bind(Messages.Backup_EarlierFailed, second.earlierProblem().get());
        }
        return null;
    }

    private static @Nullable LastBackup newest(LibraryBackups backups) {
        LastBackup first = backups.first().last().orElse(null);
        LastBackup second = backups.second().isChosen() ? backups.second().last().orElse(null) : null;
        return first == null || second != null && second.at().isAfter(first.at()) ? second : first;
    }

    /** How long ago something was. */
    public static String age(Instant at, Instant now) {
        Duration age = Duration.between(at, now);
        if (age.isNegative()) {
            return Messages.Backup_StillToCome;
        } else if (age.toMinutes() < 1) {
            return Messages.Backup_JustNow;
        } else if (age.toHours() < 1) {
            return NLS.bind(Messages.Backup_Minutes, Long.valueOf(age.toMinutes()));
        } else if (age.toDays() < 1) {
            return NLS.bind(Messages.Backup_Hours, Long.valueOf(age.toHours()));
        }
        return age.toDays() == 1 ? Messages.Backup_OneDay : NLS.bind(Messages.Backup_Days, Long.valueOf(age.toDays()));
    }

    private static String days(Instant at, Instant now) {
        long days = Math.max(1, Duration.between(at, now).toDays());
        return days == 1 ? Messages.Backup_ForOneDay : NLS.bind(Messages.Backup_ForDays, Long.valueOf(days));
    }

    /** When something was made, and how long ago that is. */
    static String when(Instant at, Instant now) {
        return NLS.bind(Messages.Backup_When, at.atZone(ZoneId.systemDefault()).format(WHEN), age(at, now));
    }
}
