package studio.talkback.session.revert;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.RevertPoint;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.MixVersion;

/** What people read of drafts and what they go back to, on the song sheet and in the command line alike. */
public final class RevertText {

    private static final DateTimeFormatter TIME = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("EEE HH:mm", Locale.ENGLISH));
    private static final DateTimeFormatter DAY = Objects
            .requireNonNull(DateTimeFormatter.ofPattern("d MMM HH:mm", Locale.ENGLISH));
    private static final int WEEK = 6;

    private RevertText() {
    }

    /** Who approved a version, how and when: {@code approved by EB with PIN Tue 23:40}; empty where nobody's word stands. */
    public static List<String> approvals(MixVersion version) {
        List<String> texts = new ArrayList<>();
        for (Approval each : StandingApprovals.of(version)) {
            texts.add(Objects.requireNonNull(NLS.bind(Messages.approved, new Object[] {
                    Objects.requireNonNullElse(each.getByName(), ""), Objects.requireNonNullElse(each.getHow(), ""),
                    time(each.getAt()) }).replaceAll("\\s+", " ").strip()));
        }
        return texts;
    }

    /** What a draft goes back to: {@code Mix 2, approved by EB with PIN Tue 23:40}; empty where there is nothing. */
    public static String backTo(MixVersion draft) {
        MixVersion back = RevertPoint.of(draft);
        return back == null ? "" : named(back);
    }

    /**
     * How a version stands, in one line: a draft with what it goes back to, one that was left with why, any other with who
     * approved it.
     */
    public static String standing(MixVersion version) {
        if (version.getAbandonedAt() != null) {
            return NLS.bind(Messages.standing_left, new Object[] { version.getName(), time(version.getAbandonedAt()),
                    Objects.requireNonNullElse(version.getAbandonedWhy(), "") });
        } else if (!RevertPoint.isWord(version)) {
            String back = backTo(version);
            return back.isEmpty() ? NLS.bind(Messages.standing_nothingBefore, version.getName())
                    : NLS.bind(Messages.standing_draft, version.getName(), back);
        }
        return StandingApprovals.of(version).isEmpty() ? NLS.bind(Messages.standing_notApproved, version.getName())
                : named(version);
    }

    /** What going back means, a line each: what follows by itself, and what is to be put back by hand. */
    public static List<String> lines(MixRevert revert) {
        List<String> lines = new ArrayList<>();
        String back = revert.backTo().name();
        if (!revert.also().isEmpty()) {
            lines.add(NLS.bind(Messages.means_also, String.join(", ", revert.also())));
        }
        if (!revert.atHand().equals(back)) {
            lines.add(NLS.bind(Messages.means_atHand, revert.atHand(), back));
        }
        if (!revert.prints().isEmpty()) {
            lines.add(NLS.bind(Messages.means_prints, String.join("; ", revert.prints())));
        }
        if (!revert.requests().isEmpty()) {
            lines.add(NLS.bind(revert.requests().size() == 1 ? Messages.means_request : Messages.means_requests,
                    String.join(", ", revert.requests().stream().map(String::valueOf).toList())));
        }
        MixRevert.KeptFile session = revert.session();
        lines.add(session == null ? NLS.bind(Messages.means_noSession, back)
                : NLS.bind(Messages.means_session, back, session.name()));
        lines.add(revert.recalls().isEmpty() ? NLS.bind(Messages.means_noRecall, back)
                : NLS.bind(Messages.means_recalls, back, String.join(", ", revert.recalls())));
        for (MixRevert.HeldDesk desk : revert.desks()) {
            lines.add(NLS.bind(Messages.means_desk, new Object[] { desk.room(), desk.mix(), back }));
        }
        return lines;
    }

    private static String named(MixVersion version) {
        List<String> parts = new ArrayList<>();
        parts.add(NLS.bind(Messages.mix, version.getName()));
        parts.addAll(approvals(version));
        return Objects.requireNonNull(String.join(", ", parts));
    }

    /** {@code Tue 23:40} within a week, {@code 3 Mar 23:40} before that, in the zone of who reads it. */
    private static String time(@Nullable ZonedDateTime at) {
        if (at == null) {
            return "";
        }
        ZoneId here = ZoneId.systemDefault();
        ZonedDateTime local = at.withZoneSameInstant(here);
        boolean lately = local.toLocalDate().isAfter(ZonedDateTime.now(here).toLocalDate().minusDays(WEEK + 1L));
        return Objects.requireNonNull(local.format(lately ? TIME : DAY));
    }
}
