package studio.talkback.brief;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.brief.internal.LastTime;
import studio.talkback.brief.internal.Messages;
import studio.talkback.brief.internal.Subject;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/**
 * Says where we left off. It reads the projections only and loads no document, but it may wait for the disk: not for
 * the UI thread. May be used from any thread.
 */
public final class Briefs {

    /** A person before a company, where several have the same initials. */
    private static final String PARTY = """
            SELECT doc FROM party WHERE UPPER(initials) = UPPER(?) ORDER BY kind DESC, name
            """;

    private final Library library;
    private final BriefSections sections;

    /** The briefs of this library with all sections that are installed. */
    public Briefs(Library library) {
        this(library, BriefSections.installed());
    }

    /** The briefs of this library with these sections. */
    public Briefs(Library library, BriefSections sections) {
        this.library = library;
        this.sections = sections;
    }

    /**
     * The brief of an item or a project for somebody who comes back: since their last session in the project, without
     * the one of today that is still open.
     *
     * @param subject  the item or project
     * @param initials whose; null or unknown for since the last session of anybody
     * @param now      the time of the brief, in the zone in which times are shown
     * @throws LibraryException if there is no such item or project, or the library cannot be read
     */
    public Brief brief(Ref subject, @Nullable String initials, ZonedDateTime now) throws LibraryException {
        Subject about = Subject.of(subject.toDocument(), library);
        LastTime last = LastTime.of(about.project(), party(initials), now, library);
        BriefQuestion question = new BriefQuestion(library, about.ref(), about.project(), last.left(), last.order(), now);
        List<Brief.Section> answers = new ArrayList<>();
        for (BriefSections.Placed section : sections.all()) {
            ask(section, question, answers);
        }
        return new Brief(about.ref(), about.title(), last.left(), since(last, initials, question), answers,
                sections.problems());
    }

    private void ask(BriefSections.Placed section, BriefQuestion question, List<Brief.Section> answers) {
        try {
            List<BriefLine> lines = section.section().lines(question);
            if (!lines.isEmpty()) {
                answers.add(new Brief.Section(section.id(), section.section().title(), lines));
            }
        } catch (LibraryException | RuntimeException | LinkageError e) {
            sections.switchOff(section, e);
        }
    }

    private static String since(LastTime last, @Nullable String initials, BriefQuestion question) {
        ZonedDateTime left = last.left();
        ZonedDateTime began = last.began();
        if (left == null) {
            return began == null ? Messages.since_never : NLS.bind(Messages.since_first, question.say(began));
        }
        String when = question.say(left);
        return last.person() && initials != null ? NLS.bind(Messages.since_person, initials, when)
                : NLS.bind(Messages.since_session, when);
    }

    private @Nullable Ref party(@Nullable String initials) throws LibraryException {
        if (initials == null) {
            return null;
        }
        List<Ref> found = library.query(PARTY, row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.PARTY)),
                initials);
        return found.isEmpty() ? null : found.getFirst();
    }
}
