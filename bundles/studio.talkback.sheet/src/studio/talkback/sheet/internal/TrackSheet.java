package studio.talkback.sheet.internal;

import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.Participation;
import studio.talkback.model.Project;
import studio.talkback.model.SongPosition;
import studio.talkback.model.SongSection;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.sheet.Sheet;
import studio.talkback.sheet.SheetBlock;
import studio.talkback.sheet.SheetBlock.Column;
import studio.talkback.sheet.SheetBlock.Fact;
import studio.talkback.sheet.SheetBlock.Facts;
import studio.talkback.sheet.SheetBlock.Lines;
import studio.talkback.sheet.SheetBlock.Table;
import studio.talkback.sheet.SheetHead;

/** The track sheet of an item: what the tracks are, where they came from and how far they are. */
public final class TrackSheet {

    private static final int SECOND_MILLIS = 1000;
    private static final int MINUTE_SECONDS = 60;

    private final Library library;
    private final SheetNames names;

    /** Track sheets of this library. */
    public TrackSheet(Library library, SheetNames names) {
        this.library = library;
        this.names = names;
    }

    /** See {@link studio.talkback.sheet.Sheets#tracks}. */
    public Sheet of(Ref ref) throws LibraryException {
        Item item = SheetNames.load(ref, Item.class, library);
        Ref in = item.getProject();
        Project project = in == null ? null : SheetNames.load(in, Project.class, library);
        ZonedDateTime saved = library.history(ref).getFirst().at();
        String number = SheetNames.text(item.getNumber());
        String name = (number.isEmpty() ? "" : "#" + number + " ") + SheetNames.text(item.getTitle());
        String about = project == null ? name : name + "  ·  " + SheetNames.text(project.getTitle());
        List<SheetBlock> blocks = new ArrayList<>();
        blocks.add(new Facts(facts(item, project)));
        blocks.add(tracks(item));
        return new Sheet(new SheetHead(Messages.title_tracks, names.studio(), about,
                NLS.bind(Messages.asOf, SheetTimes.day(saved.toLocalDate())), saved), blocks, Sheet.Shape.WIDE);
    }

    private List<Fact> facts(Item item, @Nullable Project project) throws LibraryException {
        List<Fact> facts = new ArrayList<>();
        if (project != null) {
            add(facts, Messages.artist, project.getArtist());
            add(facts, Messages.engineer, inRole(project, "engineer", "mixer"));
            add(facts, Messages.producer, inRole(project, "producer"));
            add(facts, Messages.rate, LogSheet.rate(project.getSampleRateHz(), project.getBitDepth()));
            add(facts, Messages.timecode, project.getFrameRate());
        }
        Double tempo = item.getTempoBpm();
        add(facts, Messages.tempo, tempo == null ? "" : LogSheet.number(tempo.doubleValue()));
        add(facts, Messages.sections, String.join(", ", item.getSongSections().stream().map(TrackSheet::section).toList()));
        return facts;
    }

    private static void add(List<Fact> facts, String caption, @Nullable String text) {
        if (text != null && !text.isBlank()) {
            facts.add(new Fact(caption, text));
        }
    }

    /** Who takes part in a role that ends with one of these words. */
    private String inRole(Project project, String... words) throws LibraryException {
        List<String> people = new ArrayList<>();
        for (Participation each : project.getParticipations()) {
            String role = SheetNames.text(each.getRole()).toLowerCase(Locale.ROOT);
            if (List.of(words).stream().anyMatch(role::endsWith) && !role.startsWith("assistant")) {
                people.add(names.party(each.getParty()));
            }
        }
        return String.join(", ", people);
    }

    private static String section(SongSection section) {
        SongPosition position = section.getPosition();
        String name = SheetNames.text(section.getName());
        return position == null ? name : name + " " + place(position);
    }

    private static String place(SongPosition position) {
        Integer bar = position.getBar();
        Long millis = position.getTimeMs();
        if (position.getTimecode() != null) {
            return position.getTimecode();
        } else if (bar != null) {
            return "b" + bar;
        } else if (millis == null) {
            return "";
        }
        long seconds = millis.longValue() / SECOND_MILLIS;
        return String.format(Locale.ROOT, "%d:%02d", Long.valueOf(seconds / MINUTE_SECONDS),
                Long.valueOf(seconds % MINUTE_SECONDS));
    }

    private SheetBlock tracks(Item item) throws LibraryException {
        List<List<String>> rows = new ArrayList<>();
        for (Track track : item.getTracks()) {
            ZonedDateTime completed = track.getCompletedAt();
            LocalDate day = completed == null ? null : completed.toLocalDate();
            rows.add(List.of(track.getNumber() == 0 ? "" : String.valueOf(track.getNumber()),
                    SheetNames.text(track.getName()), SheetNames.text(track.getSource()),
                    SheetNames.text(track.getMicrophone()), SheetNames.text(track.getPreamp()),
                    SheetNames.text(track.getInserts()), SheetNames.text(track.getEq()), status(track.getStatus()),
                    SheetNames.text(track.getComment()), names.party(track.getEngineer()), SheetTimes.day(day)));
        }
        if (rows.isEmpty()) {
            return new Lines("", List.of(Messages.tracks_none));
        }
        return new Table("", List.of(new Column(Messages.number, 1), new Column(Messages.track, 3),
                new Column(Messages.source, 2.5), new Column(Messages.microphone, 2.5), new Column(Messages.preamp, 2.5),
                new Column(Messages.inserts, 3), new Column(Messages.eq, 2), new Column(Messages.status, 2),
                new Column(Messages.comment, 4), new Column(Messages.engineer, 2.5), new Column(Messages.completed, 3)),
                rows);
    }

    private static String status(@Nullable TrackStatus status) {
        return switch (status) {
        case COMPLETED -> Messages.status_completed;
        case OMITTED -> Messages.status_omitted;
        case OPEN -> Messages.status_open;
        case null -> Messages.status_open;
        };
    }
}
