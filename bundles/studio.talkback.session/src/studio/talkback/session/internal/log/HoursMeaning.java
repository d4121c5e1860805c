package studio.talkback.session.internal.log;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Locale;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.LibraryException;
import studio.talkback.model.HoursKind;
import studio.talkback.model.HoursNoted;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Participation;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryMeaning;
import studio.talkback.session.EntryScene;
import studio.talkback.session.quickentry.EntryDetail;
import studio.talkback.session.quickentry.EntryTime;

/**
 * {@code h}: hours. In and out go into the session's header, or for people who are named into the times that they
 * were there; breaks and downtime are kept by their entries. An in after an out, or after a break whose end nobody
 * noted, is no new beginning.
 */
final class HoursMeaning implements EntryMeaning {

    private static final String BREAKS_WITHOUT_END = """
            SELECT doc FROM hours WHERE session = ? AND starts < ? AND kind IN ('BREAK', 'DOWNTIME') AND ends IS NULL
               AND people = '' FETCH FIRST 1 ROWS ONLY
            """;

    @Override
    public void apply(EntryScene scene) throws LibraryException {
        if (!(scene.line().detail() instanceof EntryDetail.Hours hours)) {
            return;
        }
        EntryTime time = scene.line().time();
        HoursNoted noted = ModelFactory.eINSTANCE.createHoursNoted();
        noted.setKind(kind(hours.hours()));
        noted.setFrom(time.from());
        noted.setTo(time.to());
        scene.entry().setDetail(noted);
        if (noted.getKind() != HoursKind.IN && noted.getKind() != HoursKind.OUT) {
            return;
        }
        boolean in = noted.getKind() == HoursKind.IN;
        Ref session = scene.entry().getSession();
        Session header = scene.open(session, Session.class);
        if (header == null) {
            return;
        }
        List<String> persons = scene.line().persons();
        if (persons.isEmpty()) {
            session(header, in, time.from(), scene);
        }
        for (String initials : persons) {
            person(initials, in, time.from(), header, scene);
        }
    }

    /** Who comes back after an out takes the session up again; who comes back from a break has begun before. */
    private static void session(Session header, boolean in, ZonedDateTime at, EntryScene scene)
            throws LibraryException {
        ZonedDateTime out = header.getTimeOut();
        if (in && header.getTimeIn() != null && out != null && at.isAfter(out)) {
            scene.set(header, Literals.SESSION__TIME_OUT, null);
        } else if (!in || !backFromBreak(scene, at)) {
            scene.set(header, in ? Literals.SESSION__TIME_IN : Literals.SESSION__TIME_OUT, at);
        }
    }

    private static boolean backFromBreak(EntryScene scene, ZonedDateTime at) throws LibraryException {
        Ref session = scene.entry().getSession();
        return session != null && !scene.library().query(BREAKS_WITHOUT_END, row -> Boolean.TRUE, session.document(),
                Long.valueOf(at.toInstant().toEpochMilli())).isEmpty();
    }

    private static void person(String initials, boolean in, ZonedDateTime at, Session header, EntryScene scene)
            throws LibraryException {
        Ref party = scene.party(initials).orElse(null);
        if (party == null) {
            scene.report(NLS.bind(Messages.report_unknownPerson, initials));
            return;
        }
        EAttribute feature = in ? Literals.PARTICIPATION__FROM : Literals.PARTICIPATION__TO;
        for (Participation participation : header.getParticipations()) {
            if (party.equals(participation.getParty())) {
                scene.set(participation, feature, at);
                return;
            }
        }
        Participation joined = ModelFactory.eINSTANCE.createParticipation();
        joined.setParty(party);
        joined.eSet(feature, at);
        scene.add(header, Literals.SESSION__PARTICIPATIONS, joined);
    }

    private static HoursKind kind(@Nullable String word) {
        return switch (word == null ? "" : word.toLowerCase(Locale.ROOT)) {
        case "in" -> HoursKind.IN;
        case "out" -> HoursKind.OUT;
        case "break" -> HoursKind.BREAK;
        case "downtime" -> HoursKind.DOWNTIME;
        default -> HoursKind.WORK;
        };
    }
}
