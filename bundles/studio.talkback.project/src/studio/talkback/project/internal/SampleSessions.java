package studio.talkback.project.internal;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntry;
import studio.talkback.session.quickentry.QuickEntryContext;
import studio.talkback.session.quickentry.QuickEntryParser;

/** The two sessions of the sample studio, logged as they would be typed. */
public final class SampleSessions {

    private static final List<String> FIRST = Objects.requireNonNull(List.of(
            "h in =10:00",
            "Singer in at noon, U47 up #2",
            "t lead vox dbl",
            "r @LBL lv +0.5",
            "r @MS b33 snare brighter",
            "r @LBL fade longer at the end",
            "c fet1 a5 r8 in 4",
            "h break =13:05-13:40",
            "d 2",
            "d 3 no; label withdrew",
            "p main, inst, tv",
            "y mix2 @EB in the room",
            "m SSD-07 > SSD-08 ok",
            "h out =22:30"));
    private static final List<String> SECOND = Objects.requireNonNull(List.of(
            "h in =10:10",
            "t gtr l, gtr r, piano #4",
            "r @MS 1:12 lv down in the second verse",
            "r @AV bass louder !tomorrow 12:00",
            "v bv -1 ch2; producer: crowded",
            "c ch12 eq2 3.2k +2; was 2.5k",
            "f ch17 eq crackles; moved to 18",
            "d 4",
            "p main, inst",
            "k v2 #4; director's lyric video",
            "x V2 double too dry, try plate @JK",
            "x call the producer for the tambourine @EB !tomorrow 11:00",
            "m SSD-07 > SSD-08 ok",
            "h out =23:40"));

    private final SessionLog log;
    private final ZonedDateTime now;

    /** Logs to this library, two days ago and yesterday. */
    public SampleSessions(Library library, ZonedDateTime now) {
        this.log = new SessionLog(library, EntryKinds.builtIn());
        this.now = now;
    }

    /** Logs both sessions of a project. */
    public void log(Ref project) throws LibraryException {
        log(project, at(2, 10), FIRST);
        log(project, at(1, 10), SECOND);
    }

    private ZonedDateTime at(int daysAgo, int hour) {
        return Objects.requireNonNull(now.minusDays(daysAgo).withHour(hour).withMinute(0).withSecond(0).withNano(0));
    }

    private void log(Ref project, ZonedDateTime start, List<String> lines) throws LibraryException {
        Ref session = log.start(SessionStart.of(project, "JK", start));
        String item = null;
        for (int index = 0; index < lines.size(); index++) {
            // The last line is typed when the session ends, the others are spread over the day.
            ZonedDateTime keystroke = index == lines.size() - 1 ? start.plusHours(13).plusMinutes(45)
                    : start.plusMinutes(5 + 47L * index);
            QuickEntryContext context = log.context(session, keystroke, item);
            QuickEntry line = QuickEntryParser.parse(lines.get(index), context);
            log.add(session, line, "JK");
            item = line.item();
        }
    }
}
