package studio.talkback.cli.internal.command;

import java.io.IOException;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.room.Desk;
import studio.talkback.room.DeskChange;
import studio.talkback.room.NextDue;
import studio.talkback.room.RoomBar;
import studio.talkback.room.RoomBarText;

/** How desks and the bars of rooms stand in the documents that commands write. */
final class DeskJson {

    private DeskJson() {
    }

    /** The members of a desk. */
    static void desk(JsonWriter json, Desk desk) throws IOException {
        Json.text(json, "room", desk.room());
        Json.text(json, "roomName", desk.roomName());
        Json.text(json, "project", desk.project());
        Json.text(json, "item", desk.item());
        if (!desk.isEmpty()) {
            Json.text(json, "projectTitle", desk.projectTitle());
            Json.text(json, "codeName", desk.codeName());
            Json.text(json, "itemNumber", desk.itemNumber());
            Json.text(json, "itemTitle", desk.itemTitle());
            Json.text(json, "mixVersion", desk.mixVersion());
            Json.text(json, "mix", desk.mixName());
            Json.text(json, "leftFor", desk.leftFor().isEmpty() ? null : desk.leftFor());
            Json.text(json, "recall", desk.recall());
            Json.text(json, "recallTitle", desk.recallTitle());
            Json.time(json, "recallCapturedAt", desk.recallCapturedAt());
            Json.time(json, "capturedAt", desk.capturedAt());
            Json.text(json, "capturedBy", desk.capturedBy());
            Json.text(json, "recallRun", desk.recallRun());
            Json.texts(json, "notSet", desk.notSet());
        }
        Json.objects(json, "changes", desk.changes(), DeskJson::change);
    }

    /** The members of a room's bar: its desk, and what else it shows. */
    static void bar(JsonWriter json, RoomBar bar) throws IOException {
        desk(json, bar.desk());
        Json.time(json, "savedAt", bar.session().savedAt());
        Json.time(json, "copiedAt", bar.session().copiedAt());
        json.name("stale").value(bar.session().stale());
        NextDue next = bar.next();
        if (next != null) {
            json.name("next").beginObject();
            Json.text(json, "item", next.item());
            Json.text(json, "number", next.number());
            Json.text(json, "title", next.title());
            Json.text(json, "project", next.project());
            Json.text(json, "projectTitle", next.projectTitle());
            Json.time(json, "due", next.due());
            json.name("booking").value(next.booking());
            json.endObject();
        }
        json.name("late").value(bar.late());
        Json.text(json, "text", RoomBarText.of(bar).line());
    }

    private static void change(JsonWriter json, DeskChange change) throws IOException {
        Json.text(json, "text", change.text());
        Json.time(json, "at", change.at());
        Json.text(json, "entry", change.entry());
    }
}
