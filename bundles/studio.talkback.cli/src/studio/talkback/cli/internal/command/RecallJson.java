package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.Locale;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.model.Evidence;
import studio.talkback.model.Photo;
import studio.talkback.model.Recall;
import studio.talkback.model.UnitRecall;
import studio.talkback.model.identity.Ref;

/** How a recall stands in the documents that commands write. */
final class RecallJson {

    private RecallJson() {
    }

    /** The members of a recall. */
    static void write(JsonWriter json, Ref ref, Recall recall, BayPatch patch) throws IOException {
        Json.text(json, "recall", ref);
        Json.text(json, "title", recall.getTitle());
        Json.text(json, "item", recall.getItem());
        Json.text(json, "mixVersion", recall.getMixVersion());
        Json.text(json, "room", recall.getRoom());
        Json.time(json, "capturedAt", recall.getCapturedAt());
        Json.text(json, "knowing", Reports.word(recall.getKnowing()));
        Json.text(json, "consoleFamily", recall.getConsoleFamily());
        Evidence scene = recall.getConsoleState();
        if (scene != null) {
            json.name("consoleState").beginObject();
            Json.text(json, "name", scene.getName());
            Json.text(json, "digest", scene.getDigest());
            json.endObject();
        }
        if (recall.getSampleRateHz() > 0) {
            json.name("sampleRateHz").value(recall.getSampleRateHz());
        }
        Json.objects(json, "units", recall.getUnits(), RecallJson::unit);
        Json.objects(json, "patch", patch.cords(), (element, cord) -> cord(element, cord, patch));
        Json.objects(json, "patchFindings", patch.findings(), (element, finding) -> {
            Json.text(element, "kind", finding.kind().name().toLowerCase(Locale.ROOT));
            Json.texts(element, "cords", finding.cords());
            Json.text(element, "text", finding.text());
        });
        Json.objects(json, "keptElsewhere", recall.getKeptElsewhere(), (element, kept) -> {
            Json.text(element, "what", kept.getWhat());
            Json.text(element, "title", kept.getTitle());
            Json.text(element, "number", kept.getNumber());
            Json.text(element, "medium", kept.getMedium());
            Json.text(element, "backup", kept.getBackup());
            if (kept.getFile() != null) {
                element.name("file").beginObject();
                file(element, kept.getFile());
                element.endObject();
            }
        });
        json.name("photos").value(recall.getPhotos().size());
        Json.text(json, "note", recall.getNote());
    }

    /** The members of a photo. */
    static void photo(JsonWriter json, Photo photo) throws IOException {
        if (photo.getFile() != null) {
            file(json, photo.getFile());
        }
        Json.time(json, "takenAt", photo.getTakenAt());
        Json.text(json, "subject", photo.getSubject());
    }

    private static void file(JsonWriter json, Evidence file) throws IOException {
        Json.text(json, "name", file.getName());
        Json.text(json, "digest", file.getDigest());
        json.name("sizeBytes").value(file.getSizeBytes());
    }

    private static void cord(JsonWriter json, BayCord cord, BayPatch patch) throws IOException {
        json.name("number").value(cord.number());
        Json.text(json, "from", cord.from());
        Json.text(json, "to", cord.to());
        json.name("normalBroken").value(cord.noted());
        points(json, cord, patch);
    }

    /** Where a cord is on the bays of its room, and what it breaks there; nothing of an end that is on none. */
    static void points(JsonWriter json, BayCord cord, BayPatch patch) throws IOException {
        BayPoint start = cord.start();
        BayPoint end = cord.end();
        Json.text(json, "fromPoint", start == null ? null : patch.bays().place(start));
        Json.text(json, "toPoint", end == null ? null : patch.bays().place(end));
        Json.texts(json, "breaks", patch.broken(cord).stream()
                .map(each -> patch.bays().place(each.from()) + " > " + patch.bays().place(each.to())).toList());
    }

    private static void unit(JsonWriter json, UnitRecall unit) throws IOException {
        Json.text(json, "name", unit.getName() == null ? unit.getUnit() : unit.getName());
        Json.text(json, "location", unit.getLocation());
        json.name("bypassed").value(unit.isBypassed());
        Json.text(json, "preset", unit.getPresetName());
        json.name("presetEdited").value(unit.isPresetEdited());
        json.name("photos").value(unit.getPhotos().size());
        Json.objects(json, "photoFiles", unit.getPhotos(), RecallJson::photo);
        Json.objects(json, "settings", unit.getSettings(), (element, setting) -> {
            Json.text(element, "control", setting.getControl());
            Json.text(element, "value", setting.getValue());
            Json.text(element, "unit", setting.getUnit());
        });
    }
}
