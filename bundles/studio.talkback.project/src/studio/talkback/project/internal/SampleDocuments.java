package studio.talkback.project.internal;

import java.time.ZonedDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.Media;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.PartyKind;
import studio.talkback.model.Project;
import studio.talkback.model.ProjectKind;
import studio.talkback.model.Room;
import studio.talkback.model.RoomUnit;
import studio.talkback.model.Stage;
import studio.talkback.model.Studio;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.PipelineStage;
import studio.talkback.project.Stages;

/** The documents of the sample studio before its sessions. */
public final class SampleDocuments {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String MIX_ENGINEER = "mix engineer";
    private static final String ASSISTANT = "assistant";

    private final ZonedDateTime now;
    private final Map<String, Document> documents = new HashMap<>();
    private final Map<String, String> kinds = new HashMap<>();
    private final Map<String, Ref> refs = new HashMap<>();

    /** Makes them, with due dates relative to now. */
    public SampleDocuments(ZonedDateTime now) {
        this.now = now;
        add("studio", Kinds.STUDIO, studio());
        add("room", Kinds.ROOM, aRoom());
        people();
        for (String label : List.of("SSD-07", "SSD-08")) {
            Media drive = MODEL.createMedia();
            drive.setLabel(label);
            drive.setKind("SSD");
            drive.setLocation("A Room");
            add(label, Kinds.MEDIA, drive);
        }
        album();
        series();
        single();
    }

    /** All of them as one change set. */
    public ChangeSet changes(String operator) {
        ChangeSet.Builder changes = ChangeSet.by(operator, Messages.sample_made);
        documents.forEach((name, document) -> changes.add(Objects.requireNonNull(kinds.get(name)), document));
        return changes.build();
    }

    /** A project by its title. */
    public Ref project(String title) {
        return ref("project " + title);
    }

    /** An item by its title. */
    public Ref item(String title) {
        return ref("item " + title);
    }

    /** A person or company by initials. */
    public Ref party(String initials) {
        return ref("party " + initials);
    }

    /** The room. */
    public Ref room() {
        return ref("room");
    }

    private Ref ref(String name) {
        return Objects.requireNonNull(refs.get(name));
    }

    private Ref add(String name, String kind, Document document) {
        Ids.complete(document);
        Ref ref = Documents.ref(kind, document);
        documents.put(name, document);
        kinds.put(name, kind);
        refs.put(name, ref);
        return ref;
    }

    private Studio studio() {
        Studio studio = MODEL.createStudio();
        studio.setName("Talkback Sample Studio");
        studio.setZone(now.getZone().getId());
        studio.setFrameRate("25");
        for (PipelineStage each : Stages.usual()) {
            Stage stage = MODEL.createStage();
            stage.setKey(each.key());
            stage.setName(each.name());
            studio.getStages().add(stage);
        }
        return studio;
    }

    private Room aRoom() {
        Room room = MODEL.createRoom();
        room.setName("A Room");
        room.setReferenceLevel("−18 dBFS = +4 dBu");
        SampleUnits.all().forEach(unit -> unit(room, unit));
        room.getPatchbays().add(SampleBay.bay());
        return room;
    }

    private void unit(Room room, SampleUnits made) {
        RoomUnit unit = MODEL.createRoomUnit();
        unit.setKey(made.key());
        unit.setName(made.unit());
        unit.setLocation(made.place());
        unit.setGear(add("gear " + made.gear(), Kinds.GEAR, made.model()));
        room.getUnits().add(unit);
    }

    private void people() {
        party("EB", "Ella Brandt", PartyKind.PERSON, MIX_ENGINEER);
        party("JK", "Jo Kern", PartyKind.PERSON, ASSISTANT);
        party("MS", "Mara Sol", PartyKind.PERSON, "producer");
        party("AV", "Aurel Voss", PartyKind.PERSON, "artist");
        party("LBL", "Northlight Records", PartyKind.COMPANY, "label");
        party("SHOW", "Harbour Pictures", PartyKind.COMPANY, "client");
    }

    private void party(String initials, String name, PartyKind kind, String role) {
        Party party = MODEL.createParty();
        party.setInitials(initials);
        party.setName(name);
        party.setKind(kind);
        party.getRoles().add(role);
        add("party " + initials, Kinds.PARTY, party);
    }

    private void album() {
        Project album = project("Glass House", ProjectKind.ALBUM, "The Tall Lamps", "LBL", MIX_ENGINEER);
        participate(album, "MS", "producer");
        SampleItems songs = new SampleItems(ref("party EB"), now);
        song(album, songs.song("1", "Opening Night", "done", now.minusDays(3), 3));
        song(album, songs.song("2", "Paper Moon", "recall", now.plusHours(3), 2));
        song(album, songs.song("3", "Slow Trains", "mix", now.plusDays(1), 1));
        Item house = songs.song("4", "Glass House", "mix", now.plusDays(2), 3);
        house.setBlockedOn(ref("party MS"));
        house.setBlockedWhy("tambourine take");
        song(album, house);
        song(album, songs.song("5", "Lanterns", "prep", null, 0));
        bookings().album(album);
        add("project Glass House", Kinds.PROJECT, album);
    }

    private void series() {
        Project series = project("Harbour Lights", ProjectKind.SERIES, "Harbour Pictures", "SHOW",
                "re-recording mixer");
        series.setSampleRateHz(48_000);
        series.setFrameRate("25");
        SampleItems episodes = new SampleItems(ref("party EB"), now);
        song(series, episodes.episode("101", "Pilot", "done", now.minusDays(9), "v9"));
        song(series, episodes.episode("102", "Low Tide", "mix", now.plusDays(4), "v5"));
        song(series, episodes.episode("103", "Cold Open", "print", now.minusMinutes(20), "v8"));
        bookings().series(series);
        add("project Harbour Lights", Kinds.PROJECT, series);
    }

    private void single() {
        Project single = project("Neon Rain", ProjectKind.SINGLE, "Vera Lind", "LBL", MIX_ENGINEER);
        Item song = new SampleItems(ref("party EB"), now).song("1", "Neon Rain", "approval", now.plusHours(20), 4);
        song.setPriority(1);
        song(single, song);
        bookings().single(single);
        add("project Neon Rain", Kinds.PROJECT, single);
    }

    private SampleBookings bookings() {
        return new SampleBookings(room(), now);
    }

    private Project project(String title, ProjectKind kind, String artist, String client, String mixer) {
        Project project = MODEL.createProject();
        project.setTitle(title);
        project.setKind(kind);
        project.setArtist(artist);
        project.setClient(ref("party " + client));
        project.setSampleRateHz(96_000);
        project.setBitDepth(24);
        participate(project, "EB", mixer);
        participate(project, "JK", ASSISTANT);
        Ids.complete(project);
        return project;
    }

    private void participate(Project project, String initials, @Nullable String role) {
        Participation participation = MODEL.createParticipation();
        participation.setParty(ref("party " + initials));
        participation.setRole(role);
        project.getParticipations().add(participation);
    }

    private void song(Project project, Item item) {
        item.setProject(Documents.ref(Kinds.PROJECT, project));
        project.getItems().add(add("item " + item.getTitle(), Kinds.ITEM, item));
    }
}
