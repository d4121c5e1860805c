package studio.talkback.sheet.ui;

import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.Briefs;
import studio.talkback.console.ConsoleFamilies;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.SessionLog;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.Sheets;

/**
 * A sheet that may be printed.
 *
 * @param kind  which one
 * @param about the session, item, project, recall or run that it is of
 * @param who   the initials of who is at the desk; null for nobody
 */
public record Printable(Kind kind, Ref about, @Nullable String who) {

    /** The sheets that there are. */
    public enum Kind {
        LOG, WORK_ORDER, TRACKS, LEFT_OFF, RECALL, RUN, RUN_OWN, RUN_OTHERS
    }

    /** What it is called. */
    public String name() {
        return switch (kind) {
        case LOG -> Messages.Sheet_Log;
        case WORK_ORDER -> Messages.Sheet_WorkOrder;
        case TRACKS -> Messages.Sheet_Tracks;
        case LEFT_OFF -> Messages.Sheet_LeftOff;
        case RECALL -> Messages.Sheet_Recall;
        case RUN -> Messages.Sheet_Run;
        case RUN_OWN -> NLS.bind(Messages.Sheet_RunOwn, who);
        case RUN_OTHERS -> NLS.bind(Messages.Sheet_RunOthers, who);
        };
    }

    /** Makes the sheet as things are now; waits for the disk. */
    Sheet sheet(Library library) throws LibraryException {
        Sheets sheets = new Sheets(library, new SessionLog(library), new Briefs(library));
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        return switch (kind) {
        case LOG -> sheets.log(about, now);
        case WORK_ORDER -> sheets.workOrder(about, now);
        case TRACKS -> sheets.tracks(about);
        case LEFT_OFF -> sheets.leftOff(about, who, now);
        case RECALL -> sheets.recall(about, ConsoleFamilies.installed());
        case RUN -> sheets.run(about, null);
        case RUN_OWN -> sheets.run(about, who);
        case RUN_OTHERS -> sheets.runWithout(about, Objects.requireNonNull(who));
        };
    }
}
