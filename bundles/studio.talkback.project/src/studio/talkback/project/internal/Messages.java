package studio.talkback.project.internal;

import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.osgi.util.NLS;

/** The texts that users of projects read. */
@NonNullByDefault({})
public final class Messages extends NLS {

    public static String kind_project;
    public static String kind_item;
    public static String kind_party;
    public static String kind_room;
    public static String find_none;
    public static String find_nothingThere;
    public static String find_several;
    public static String find_andMore;
    public static String noProject;
    public static String diverged;
    public static String noItem;
    public static String create_project;
    public static String create_item;
    public static String codeName_givesAway;
    public static String purge_noClient;
    public static String purge_noReason;
    public static String purge_reasonNames;
    public static String purge_keptFiles;
    public static String purge_keptPerson;
    public static String purge_keptFault;
    public static String purge_keptFolder;
    public static String purge_keptMarks;
    public static String create_party;
    public static String create_room;
    public static String create_projectWithoutTitle;
    public static String create_itemWithoutTitle;
    public static String create_partyWithoutName;
    public static String create_roomWithoutName;
    public static String create_gear;
    public static String create_gearWithoutModel;
    public static String create_initialsTaken;
    public static String create_numberTaken;
    public static String advanced;
    public static String stage_prep;
    public static String stage_mix;
    public static String stage_recall;
    public static String stage_print;
    public static String stage_approval;
    public static String stage_done;
    public static String sample_made;
    public static String sample_recalls;
    public static String sample_desk;
    public static String sample_notKept;
    public static String sample_notEmpty;
    public static String role_mixEngineer;
    public static String role_assistant;
    public static String role_producer;
    public static String role_artist;
    public static String role_label;
    public static String role_manager;
    public static String role_masteringEngineer;
    public static String role_reRecordingMixer;
    public static String role_mixTechnician;
    public static String role_recordist;
    public static String role_director;
    public static String role_postSupervisor;
    public static String role_client;
    public static String seed_made;
    public static String seed_task;
    public static String seed_cancelled;
    public static String seed_counts;

    static {
        NLS.initializeMessages("studio.talkback.project.internal.messages", Messages.class);
    }

    private Messages() {
    }
}
