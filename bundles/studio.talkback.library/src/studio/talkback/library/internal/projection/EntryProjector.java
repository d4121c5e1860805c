package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.joined;
import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.name;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.library.Projector;
import studio.talkback.model.ControlChange;
import studio.talkback.model.ControlsChanged;
import studio.talkback.model.Document;
import studio.talkback.model.Entry;
import studio.talkback.model.EntryDetail;
import studio.talkback.model.Evidence;
import studio.talkback.model.FaultFound;
import studio.talkback.model.HoursNoted;
import studio.talkback.model.MediaCopied;
import studio.talkback.model.NextAction;
import studio.talkback.model.PrintsMade;
import studio.talkback.model.Section;
import studio.talkback.model.SongPosition;
import studio.talkback.model.TracksCompleted;
import studio.talkback.model.VersionChanged;
import studio.talkback.model.identity.Ref;

/** The lines of the session logs. */
public final class EntryProjector implements Projector {

    private static final DateTimeFormatter CLOCK = Objects.requireNonNull(DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT));
    /** The kind of the sections in which an entry keeps the lines that corrections replaced. */
    private static final String CORRECTED_LINE = "corrected-line";

    @Override
    public void project(Ref ref, Document document, ProjectionSink sink) {
        Entry entry = (Entry) document;
        sink.row(Projections.ENTRY, entry.getId(), uuid(entry.getSession()), uuid(entry.getProject()),
                uuid(entry.getItem()), entry.getKind(), millis(entry.getAt()), zone(entry.getAt()),
                entry.getByInitials(), entry.getText(), entry.getWhy(), millis(entry.getDue()), zone(entry.getDue()),
                entry.getNumber(), entry.isStruckOut(), detail(entry.getDetail()),
                entry.getEvidence().stream().map(Evidence::getDigest).collect(Collectors.joining(" ")),
                joined(entry.getPeople()), place(entry.getPosition()), entry.getStruckWhy(), earlier(entry));
        hours(entry, sink);
        action(entry, sink);
        StudioProjectors.inProject(entry.getProject(), sink);
        sink.text(StudioProjectors.title(entry.getText()), entry.getWhy(), joined(entry.getPeople()));
    }

    private static void hours(Entry entry, ProjectionSink sink) {
        if (entry.getDetail() instanceof HoursNoted noted && !entry.isStruckOut()) {
            sink.row(Projections.HOURS, entry.getId(), uuid(entry.getSession()), name(noted.getKind()),
                    millis(noted.getFrom()), millis(noted.getTo()), zone(noted.getFrom()), joined(entry.getPeople()));
        }
    }

    private static void action(Entry entry, ProjectionSink sink) {
        if (entry.getDetail() instanceof NextAction action && !entry.isStruckOut()) {
            sink.row(Projections.NEXT_ACTION, entry.getId(), uuid(entry.getSession()), uuid(entry.getProject()),
                    uuid(entry.getItem()), joined(action.getOwners()), entry.getText(), millis(entry.getDue()),
                    zone(entry.getDue()), millis(entry.getAt()), zone(entry.getAt()), millis(action.getDoneAt()));
        }
    }

    private static @Nullable String place(@Nullable SongPosition position) {
        if (position == null) {
            return null;
        } else if (position.getTimecode() != null) {
            return position.getTimecode();
        } else if (position.getBar() != null) {
            return "b" + position.getBar();
        }
        Long millis = position.getTimeMs();
        return millis == null ? null : String.format("%d:%02d", millis / 60_000, millis / 1_000 % 60);
    }

    /** The lines that a correction replaced, oldest first, one a row; null where none was. */
    private static @Nullable String earlier(Entry entry) {
        String lines = entry.getSections().stream().filter(section -> CORRECTED_LINE.equals(section.getKind()))
                .map(Section::getContent).collect(Collectors.joining("\n"));
        return lines.isEmpty() ? null : lines;
    }

    /**
     * What lists need of a detail: who owns a next action (a leading ✓ once done), names of what was made, how a fault is
     * worked around, what controls were before, from when to when, the draft that was left or taken up again where the line
     * changed nothing in a mix.
     */
    private static @Nullable String detail(@Nullable EntryDetail detail) {
        return switch (detail) {
        case NextAction action -> (action.getDoneAt() == null ? "" : "✓") + joined(action.getOwners());
        case PrintsMade prints -> joined(prints.getNames());
        case TracksCompleted tracks -> joined(tracks.getTracks());
        case MediaCopied copy -> copy.getSource() + " > " + copy.getTarget() + " " + name(copy.getResult());
        case FaultFound fault -> fault.getWorkaround();
        case ControlsChanged changed -> before(changed);
        case HoursNoted noted -> clock(noted.getFrom()) + (noted.getTo() == null ? "" : "\u2013" + clock(noted.getTo()));
        case VersionChanged version -> version.getChanges().isEmpty() ? version.getVersion() : null;
        case null, default -> null;
        };
    }

    /** {@code was 2.5k}; null where nobody noted it. */
    private static @Nullable String before(ControlsChanged changed) {
        String before = changed.getSettings().stream().map(ControlChange::getBefore)
                .filter(value -> value != null && !value.isEmpty()).collect(Collectors.joining(", "));
        return before.isEmpty() ? null : "was " + before;
    }

    private static String clock(@Nullable ZonedDateTime time) {
        return time == null ? "" : CLOCK.format(time);
    }
}
