package studio.talkback.session.quickentry;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;

/** The room of the workbench's pictures: what is known there while item 4 is on the desk. */
final class LogContexts {
    static final ZoneId BERLIN = ZoneId.of("Europe/Berlin");
    static final FrameRate PAL = new FrameRate(25, false);
    static final FrameRate DROP = new FrameRate(30, true);

    private LogContexts() {
    }

    static ZonedDateTime at(String dateAndTime) {
        return LocalDateTime.parse(dateAndTime).atZone(BERLIN);
    }

    /** A Sunday afternoon, 16:41. */
    static QuickEntryContext room() {
        return QuickEntryContext.at(at("2026-11-22T16:41:17")).withNames(KnownNames.of(candidates())).withItem("4")
                .withFrameRate(PAL);
    }

    static QuickEntryContext bareAt(String dateAndTime) {
        return QuickEntryContext.at(at(dateAndTime));
    }

    static QuickEntry parse(String line) {
        return QuickEntryParser.parse(line, room());
    }

    static List<Candidate> candidates() {
        List<Candidate> names = new ArrayList<>();
        add(names, CandidateRole.ITEM, CandidateScope.PROJECT, "2", "Paper Moon", "4", "Glass House", "5", "Tin Roof",
                "103", "Cold Open");
        add(names, CandidateRole.PERSON, CandidateScope.PROJECT, "LBL", "Label", "EB", "Eva Brandt", "JK",
                "Jan Kowalski", "SHOW", "Showrunner");
        add(names, CandidateRole.TRACK, CandidateScope.ITEM, "Lead Vox", "", "Lead Vox Dbl", "", "BV", "", "Kick", "",
                "OH L-R", "", "B3", "", "MX", "", "Guitar Overdub", "");
        add(names, CandidateRole.UNIT, CandidateScope.STUDIO, "fet1", "FET Comp 1", "Plate 2", "");
        add(names, CandidateRole.MEDIA, CandidateScope.STUDIO, "SSD-07", "", "SSD-08", "");
        add(names, CandidateRole.REQUEST, CandidateScope.ITEM, "12", "Lead Vox +0.5", "13", "V2 double");
        return names;
    }

    private static void add(List<Candidate> names, CandidateRole role, CandidateScope scope, String... textAndLabel) {
        for (int i = 0; i < textAndLabel.length; i += 2) {
            names.add(new Candidate(textAndLabel[i], textAndLabel[i + 1], role, scope, null));
        }
    }

    /** Returns the role, state and canonical spelling of each span of a line. */
    static List<String> spans(QuickEntry entry) {
        return entry.spans().stream().map(span -> span.role() + (span.state() == SpanState.KNOWN ? "" : "/"
                + span.state()) + " " + span.value()).toList();
    }
}
