package studio.talkback.cli.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** What the command line says to people. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String error_cancelled;
    public static String error_diverged;
    public static String error_fileExists;
    public static String error_folderGiven;
    public static String error_gone;
    public static String error_empty;
    public static String error_disk;
    public static String error_notRegular;
    public static String error_inFile;
    public static String error_internal;
    public static String error_isFolder;
    public static String error_limit;
    public static String error_noCommand;
    public static String error_noFolder;
    public static String error_noLibrary;
    public static String error_noOperator;
    public static String error_noPermission;
    public static String error_noStore;
    public static String error_noSuchFile;
    public static String error_noTitle;
    public static String error_output;
    public static String error_readBack;
    public static String error_time;
    public static String error_unmatched;
    public static String error_usage;
    public static String help_noSuchCommand;
    public static String init_done;
    public static String init_libraryThere;
    public static String init_folderTaken;
    public static String init_sample;
    public static String project_noCommand;
    public static String project_added;
    public static String project_line;
    public static String project_none;
    public static String item_noCommand;
    public static String item_added;
    public static String item_line;
    public static String item_none;
    public static String item_numberTaken;
    public static String item_noSuchStage;
    public static String item_title;
    public static String item_track;
    public static String item_mix;
    public static String item_request;
    public static String item_import;
    public static String session_noCommand;
    public static String session_started;
    public static String session_line;
    public static String session_none;
    public static String session_ended;
    public static String session_openAlready;
    public static String session_endReason;
    public static String session_endedAlready;
    public static String session_endBeforeIn;
    public static String log_noCommand;
    public static String log_emptyLine;
    public static String log_noSuchOption;
    public static String log_added;
    public static String log_addedNumber;
    public static String log_report;
    public static String log_noAnswer;
    public static String log_none;
    public static String log_line;
    public static String log_struckLine;
    public static String log_correctedLine;
    public static String log_corrected;
    public static String log_struck;
    public static String import_done;
    public static String import_nothingNew;
    public static String import_change;
    public static String import_added;
    public static String import_missing;
    public static String import_logged;
    public static String import_notLogged;
    public static String import_noSession;
    public static String watch_noCommand;
    public static String watch_none;
    public static String watch_proposed;
    public static String watch_photos;
    public static String watch_photosOff;
    public static String watch_photosBoth;
    public static String inspect_title;
    public static String report_count;
    public static String report_warning;
    public static String report_warningAt;
    public static String console_noCommand;
    public static String console_noDifference;
    public static String console_twoFamilies;
    public static String console_written;
    public static String original_noDigest;
    public static String original_written;
    public static String pipeline_line;
    public static String pipeline_late;
    public static String pipeline_blocked;
    public static String pipeline_none;
    public static String search_hit;
    public static String search_none;
    public static String search_noWord;
    public static String search_noSuchKind;
    public static String history_line;
    public static String history_deleted;
    public static String history_purged;
    public static String plugins_line;
    public static String plugins_contribution;
    public static String plugins_problem;
    public static String check_clean;
    public static String check_findings;
    public static String backup_done;
    public static String backup_inside;
    public static String restore_done;
    public static String restore_libraryThere;
    public static String restore_noBackup;
    public static String purge_noReason;
    public static String purge_nothing;
    public static String purge_done;
    public static String purge_would;
    public static String seed_counts;
    public static String seed_there;
    public static String seed_done;

    static {
        NLS.initializeMessages("studio.talkback.cli.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
