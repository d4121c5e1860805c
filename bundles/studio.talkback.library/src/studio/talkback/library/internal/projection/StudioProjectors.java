package studio.talkback.library.internal.projection;

import static studio.talkback.library.internal.projection.Values.millis;
import static studio.talkback.library.internal.projection.Values.name;
import static studio.talkback.library.internal.projection.Values.uuid;
import static studio.talkback.library.internal.projection.Values.zone;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.ProjectionSink;
import studio.talkback.library.Projections;
import studio.talkback.model.ControlSetting;
import studio.talkback.model.Delivery;
import studio.talkback.model.Document;
import studio.talkback.model.Evidence;
import studio.talkback.model.Gear;
import studio.talkback.model.Media;
import studio.talkback.model.Party;
import studio.talkback.model.Preset;
import studio.talkback.model.Profile;
import studio.talkback.model.Recall;
import studio.talkback.model.RecallRun;
import studio.talkback.model.Room;
import studio.talkback.model.RoomFault;
import studio.talkback.model.RoomState;
import studio.talkback.model.RunStep;
import studio.talkback.model.Stage;
import studio.talkback.model.StepState;
import studio.talkback.model.Studio;
import studio.talkback.model.Template;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** The projectors of the documents that need no more than a few lines. */
public final class StudioProjectors {

    private StudioProjectors() {
    }

    public static void studio(Ref ref, Document document, ProjectionSink sink) {
        Studio studio = (Studio) document;
        int place = 0;
        for (Stage stage : studio.getStages()) {
            sink.row(Projections.STAGE, stage.getId(), stage.getKey(), stage.getName(), place++);
        }
        sink.text(title(studio.getName()));
    }

    public static void party(Ref ref, Document document, ProjectionSink sink) {
        Party party = (Party) document;
        sink.row(Projections.PARTY, party.getId(), party.getName(), party.getInitials(), name(party.getKind()),
                uuid(party.getCompany()), party.getPhone(), party.getEmail(), String.join(", ", party.getRoles()));
        sink.text(title(party.getName()), party.getInitials(), party.getEmail(), party.getPhone(), party.getNote());
    }

    public static void room(Ref ref, Document document, ProjectionSink sink) {
        Room room = (Room) document;
        sink.row(Projections.ROOM, room.getId(), room.getName());
        StringBuilder words = new StringBuilder();
        room.getUnits().forEach(unit -> words.append(unit.getName()).append(' '));
        for (RoomFault fault : room.getFaults()) {
            sink.row(Projections.ROOM_FAULT, fault.getId(), fault.getUnit(), fault.getText(),
                    fault.getWorkaround(), millis(fault.getSince()), zone(fault.getSince()), millis(fault.getMendedAt()));
            words.append(fault.getUnit()).append(' ').append(fault.getText()).append(' ');
        }
        sink.text(title(room.getName()), words.toString());
    }

    public static void gear(Ref ref, Document document, ProjectionSink sink) {
        Gear gear = (Gear) document;
        sink.row(Projections.GEAR, gear.getId(), gear.getMaker(), gear.getModel(), gear.getCategory());
        sink.text(title(gear.getModel()), gear.getMaker(), gear.getCategory());
    }

    public static void template(Ref ref, Document document, ProjectionSink sink) {
        Template template = (Template) document;
        sink.text(title(template.getName()), template.getPurpose());
    }

    public static void preset(Ref ref, Document document, ProjectionSink sink) {
        Preset preset = (Preset) document;
        Evidence file = preset.getFile();
        sink.row(Projections.PRESET, preset.getId(), preset.getName(), uuid(preset.getEngineer()), preset.getEquipment(),
                file == null ? null : file.getName(), file == null ? null : file.getKind(),
                file == null ? null : file.getDigest());
        sink.text(title(preset.getName()), preset.getEquipment());
    }

    public static void profile(Ref ref, Document document, ProjectionSink sink) {
        Profile profile = (Profile) document;
        sink.text(title(profile.getName()), profile.getStandard());
    }

    public static void recall(Ref ref, Document document, ProjectionSink sink) {
        Recall recall = (Recall) document;
        sink.row(Projections.RECALL, recall.getId(), uuid(recall.getProject()), uuid(recall.getItem()),
                recall.getMixVersion(), recall.getTitle(), millis(recall.getCapturedAt()), name(recall.getKnowing()),
                recall.getConsoleState() == null ? null : recall.getConsoleState().getDigest(),
                recall.getUnits().size(), recall.getUnits().stream().filter(StudioProjectors::captured).count());
        for (UnitRecall unit : recall.getUnits()) {
            if (unit.getGear() != null) {
                sink.row(Projections.RECALL_UNIT, unit.getId(), uuid(unit.getGear()), unit.getName(), controls(unit));
            }
        }
        inProject(recall.getProject(), sink);
        sink.text(title(recall.getTitle()), recall.getNote());
    }

    private static String controls(UnitRecall unit) {
        return unit.getSettings().stream().map(ControlSetting::getControl).filter(Objects::nonNull)
                .collect(Collectors.joining("\n"));
    }

    private static boolean captured(UnitRecall unit) {
        return !unit.getSettings().isEmpty() || !unit.getPhotos().isEmpty();
    }

    public static void roomState(Ref ref, Document document, ProjectionSink sink) {
        RoomState state = (RoomState) document;
        sink.row(Projections.ROOM_STATE, state.getId(), uuid(state.getRoom()), uuid(state.getProject()),
                uuid(state.getItem()), state.getMixVersion(), uuid(state.getRecall()), millis(state.getCapturedAt()),
                zone(state.getCapturedAt()), uuid(state.getCapturedBy()), state.getChangesSince().size(),
                lines(state.getChangesSince()), uuid(state.getRecallRun()), lines(state.getExceptions()));
    }

    private static @Nullable String lines(List<String> lines) {
        return lines.isEmpty() ? null : String.join("\n", lines);
    }

    public static void recallRun(Ref ref, Document document, ProjectionSink sink) {
        RecallRun run = (RecallRun) document;
        List<RunStep> steps = run.getPages().stream().flatMap(page -> page.getSteps().stream()).toList();
        sink.row(Projections.RECALL_RUN, run.getId(), uuid(run.getRoom()), uuid(run.getProject()), uuid(run.getItem()),
                run.getMixVersion(), uuid(run.getRecall()), millis(run.getStartedAt()), millis(run.getEndedAt()),
                zone(run.getStartedAt()), steps.size(), steps.stream().filter(step -> step.getState() != StepState.OPEN).count(),
                steps.stream().filter(step -> step.getState() == StepState.EXCEPTION).count());
        inProject(run.getProject(), sink);
    }

    public static void delivery(Ref ref, Document document, ProjectionSink sink) {
        Delivery delivery = (Delivery) document;
        sink.row(Projections.DELIVERY, delivery.getId(), uuid(delivery.getProject()), uuid(delivery.getRecipient()),
                millis(delivery.getSentAt()), millis(delivery.getVerifiedAt()));
        inProject(delivery.getProject(), sink);
        StringBuilder names = new StringBuilder();
        delivery.getFiles().forEach(file -> names.append(file.getName()).append(' '));
        sink.text(title(delivery.getMethod()), delivery.getNote(), names.toString());
    }

    public static void media(Ref ref, Document document, ProjectionSink sink) {
        Media media = (Media) document;
        sink.row(Projections.MEDIA, media.getId(), media.getLabel(), media.getKind(), media.getLocation());
        sink.text(title(media.getLabel()), media.getSerial(), media.getLocation(), media.getNote());
    }

    /** Says which project the document belongs to, where it does. */
    static void inProject(@Nullable Ref project, ProjectionSink sink) {
        if (project != null) {
            sink.project(project.document().toString());
        }
    }

    /** A title is never null. */
    static String title(@Nullable String text) {
        return text == null ? "" : text;
    }
}
