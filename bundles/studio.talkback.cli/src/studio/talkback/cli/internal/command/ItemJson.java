package studio.talkback.cli.internal.command;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.library.RevertPoint;
import studio.talkback.library.Stored;
import studio.talkback.library.StandingApprovals;
import studio.talkback.model.Approval;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Evidence;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.Print;
import studio.talkback.model.Request;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;

/** A work item as a JSON object. */
final class ItemJson {

    private ItemJson() {
    }

    static void write(JsonWriter json, Stored<Item> stored) throws IOException {
        Item item = stored.content();
        Json.text(json, "item", stored.ref());
        Json.text(json, "project", item.getProject());
        Json.text(json, "number", item.getNumber());
        Json.text(json, "title", item.getTitle());
        Json.text(json, "stage", item.getStage());
        json.name("priority").value(item.getPriority());
        Json.time(json, "due", item.getDue());
        Json.text(json, "blockedOn", item.getBlockedOn());
        Json.text(json, "blockedWhy", item.getBlockedWhy());
        Json.text(json, "note", item.getNote());
        json.name("diverged").value(stored.diverged());
        Json.objects(json, "tracks", item.getTracks(), ItemJson::track);
        Json.objects(json, "mixVersions", item.getMixVersions(), ItemJson::mix);
        Json.objects(json, "requests", item.getRequests(), ItemJson::request);
        Json.objects(json, "requiredPrints", item.getRequiredPrints(), ItemJson::required);
        Json.objects(json, "imports", item.getImports(), ItemJson::evidence);
    }

    private static void track(JsonWriter json, Track track) throws IOException {
        json.name("number").value(track.getNumber());
        Json.text(json, "name", track.getName());
        Json.text(json, "status", Reports.word(track.getStatus()));
        Json.text(json, "comment", track.getComment());
        Json.time(json, "completedAt", track.getCompletedAt());
    }

    private static void mix(JsonWriter json, MixVersion version) throws IOException {
        Json.text(json, "name", version.getName());
        MixVersion parent = version.getParent();
        Json.text(json, "parent", parent == null ? null : parent.getName());
        json.name("draft").value(version.isDraft());
        Json.time(json, "madeAt", version.getMadeAt());
        Json.text(json, "why", version.getWhy());
        Json.texts(json, "changes", version.getChanges().stream().map(MixChange::getText).toList());
        MixVersion back = RevertPoint.isWord(version) ? null : RevertPoint.of(version);
        Json.text(json, "goesBackTo", back == null ? null : back.getName());
        Json.time(json, "leftAt", version.getAbandonedAt());
        Json.text(json, "leftWhy", version.getAbandonedWhy());
        Json.objects(json, "approvals", StandingApprovals.of(version), ItemJson::approval);
        Json.objects(json, "notes", version.getDraftNotes(), ItemJson::note);
        Json.objects(json, "prints", version.getPrints(), ItemJson::print);
    }

    private static void approval(JsonWriter json, Approval approval) throws IOException {
        Json.text(json, "by", approval.getByName());
        Json.text(json, "how", approval.getHow());
        json.name("withPin").value(approval.isWithPin());
        Json.time(json, "at", approval.getAt());
        Json.text(json, "text", approval.getText());
    }

    private static void note(JsonWriter json, DraftNote note) throws IOException {
        Json.text(json, "text", note.getText());
        Json.text(json, "by", note.getByName());
        Json.time(json, "at", note.getAt());
        Json.time(json, "doneAt", note.getDoneAt());
    }

    private static void print(JsonWriter json, Print print) throws IOException {
        Json.text(json, "name", print.getName());
        Json.time(json, "madeAt", print.getMadeAt());
        Evidence file = print.getFile();
        Json.text(json, "digest", file == null ? null : file.getDigest());
        MixVersion carried = print.getCarriedOverFrom();
        Json.text(json, "carriedOverFrom", carried == null ? null : carried.getName());
    }

    private static void request(JsonWriter json, Request request) throws IOException {
        json.name("number").value(request.getNumber());
        Json.text(json, "text", request.getText());
        Json.texts(json, "askedBy", request.getAskedByNames());
        Json.text(json, "state", Reports.word(request.getState()));
        Json.time(json, "due", request.getDue());
        Json.text(json, "answer", request.getAnswer());
    }

    private static void required(JsonWriter json, RequiredPrint print) throws IOException {
        Json.text(json, "name", print.getName());
        Json.time(json, "due", print.getDue());
    }

    private static void evidence(JsonWriter json, Evidence evidence) throws IOException {
        Json.text(json, "name", evidence.getName());
        Json.text(json, "kind", evidence.getKind());
        Json.text(json, "digest", evidence.getDigest());
        json.name("sizeBytes").value(evidence.getSizeBytes());
        Json.text(json, "takenAt", evidence.getTakenAt());
    }
}
