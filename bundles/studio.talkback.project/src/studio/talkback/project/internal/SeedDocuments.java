package studio.talkback.project.internal;

import java.time.Duration;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EObject;

import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.Identified;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.NextAction;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.SeedPlan;

/** The documents of a large library, made one after the other from a random seed, so that none is held for long. */
public final class SeedDocuments {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final int ENTRIES_A_SESSION = 40;
    private static final int PEOPLE = 12;
    private static final List<String> STAGES = Objects.requireNonNull(List.of("prep", "mix", "recall", "print",
            "approval", "done"));
    private static final List<String> KINDS = Objects.requireNonNull(List.of("note", "note", "note", "request", "track",
            "console", "console", "version", "print", "media", "fault", "action", "decision", "hours"));

    private final SeedPlan plan;
    private final Random random;
    private final List<Ref> people = new ArrayList<>();
    private final List<Ref> projects = new ArrayList<>();
    /** The items of each project. */
    private final List<List<Ref>> items = new ArrayList<>();

    /** Takes each document. */
    @FunctionalInterface
    public interface Sink {

        /** Takes a new document of a kind. */
        void take(String kind, Document document) throws LibraryException;
    }

    /** Makes the documents of a plan. */
    public SeedDocuments(SeedPlan plan) {
        this.plan = plan;
        this.random = new Random(plan.randomSeed());
    }

    /** The projects made so far. */
    public List<Ref> projectRefs() {
        return Objects.requireNonNull(List.copyOf(projects));
    }

    /** Makes the people. */
    public void parties(Sink sink) throws LibraryException {
        for (int index = 0; index < PEOPLE; index++) {
            Party party = MODEL.createParty();
            party.setInitials("S" + (char) ('A' + index));
            party.setName("Seed Person " + (index + 1));
            people.add(give(Kinds.PARTY, party, sink));
        }
    }

    /** Makes the projects and their items. */
    public void projects(Sink sink) throws LibraryException {
        for (int index = 0; index < plan.projects(); index++) {
            Project project = MODEL.createProject();
            project.setTitle("Seed " + (index + 1) + " " + SeedWords.pick(random));
            project.setKind(ProjectKind.ALBUM);
            project.setArtist("Seed Artist " + (index + 1));
            project.setSampleRateHz(96_000);
            project.setBitDepth(24);
            identify(project);
            projects.add(Documents.ref(Kinds.PROJECT, project));
            items.add(new ArrayList<>());
            for (int item = index; item < plan.items(); item += plan.projects()) {
                project.getItems().add(item(index, sink));
            }
            sink.take(Kinds.PROJECT, project);
        }
    }

    private Ref item(int project, Sink sink) throws LibraryException {
        List<Ref> siblings = items.get(project);
        Item item = new SeedItem(random, plan.until()).make(siblings.size() + 1);
        item.setProject(projects.get(project));
        item.setStage(STAGES.get(random.nextInt(STAGES.size())));
        Ref ref = give(Kinds.ITEM, item, sink);
        siblings.add(ref);
        return ref;
    }

    /** Makes the sessions and their entries, oldest first. */
    public void entries(Sink sink) throws LibraryException {
        int left = plan.entries();
        int sessions = (left + ENTRIES_A_SESSION - 1) / ENTRIES_A_SESSION;
        for (int index = 0; index < sessions; index++) {
            ZonedDateTime start = plan.until().minus(Duration.ofHours(12L * (sessions - index)));
            int project = projectWithItems();
            int count = Math.min(left, ENTRIES_A_SESSION);
            session(project, Objects.requireNonNull(start), count, sink);
            left -= count;
        }
    }

    private int projectWithItems() {
        return random.nextInt(Math.min(plan.projects(), plan.items()));
    }

    private void session(int project, ZonedDateTime start, int count, Sink sink) throws LibraryException {
        Session session = MODEL.createSession();
        session.setProject(projects.get(project));
        session.setDate(start.toLocalDate());
        session.setTimeIn(start);
        session.setTimeOut(start.plusHours(10));
        Ref engineer = people.get(random.nextInt(PEOPLE));
        Participation participation = MODEL.createParticipation();
        participation.setParty(engineer);
        session.getParticipations().add(participation);
        Ref item = items.get(project).get(random.nextInt(items.get(project).size()));
        session.getItems().add(item);
        Ref ref = give(Kinds.SESSION, session, sink);
        for (int index = 0; index < count; index++) {
            Entry entry = entry(start.plusMinutes(index * 14L));
            entry.setSession(ref);
            entry.setProject(session.getProject());
            entry.setItem(item);
            entry.setBy(engineer);
            entry.setByInitials("S" + (char) ('A' + people.indexOf(engineer)));
            give(Kinds.ENTRY, entry, sink);
        }
    }

    private Entry entry(ZonedDateTime at) {
        Entry entry = MODEL.createEntry();
        entry.setKind(KINDS.get(random.nextInt(KINDS.size())));
        entry.setAt(at);
        entry.setText(SeedWords.sentence(random));
        entry.setTyped(entry.getText());
        if ("action".equals(entry.getKind())) {
            NextAction action = MODEL.createNextAction();
            action.getOwners().add("S" + (char) ('A' + random.nextInt(PEOPLE)));
            // Most next actions of the past are done; a few are left for the brief.
            action.setDoneAt(random.nextInt(100) < 98 ? at.plusHours(1) : null);
            entry.setDetail(action);
        }
        return entry;
    }

    private Ref give(String kind, Document document, Sink sink) throws LibraryException {
        identify(document);
        sink.take(kind, document);
        return Documents.ref(kind, document);
    }

    /** UUIDs come from the random seed too, in the form of version 7 (RFC 9562). */
    private void identify(Document document) {
        if (document.getId() == null) {
            document.setId(uuid());
        }
        for (TreeIterator<EObject> all = document.eAllContents(); all.hasNext();) {
            if (all.next() instanceof Identified part && part.getId() == null) {
                part.setId(uuid());
            }
        }
    }

    private String uuid() {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x7000L;
        long low = random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L;
        return Objects.requireNonNull(new UUID(high, low).toString());
    }
}
