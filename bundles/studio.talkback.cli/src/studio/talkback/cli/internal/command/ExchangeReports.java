package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.library.exchange.HandOverContents;
import studio.talkback.library.exchange.TakeInReport;

/** What hand-overs hold and brought, as text and as JSON. */
final class ExchangeReports {

    private ExchangeReports() {
    }

    static String text(HandOverContents contents) {
        return Objects.requireNonNull(NLS.bind(Messages.handover_contents,
                new Object[] { contents.title(), contents.room(), contents.operator(), Texts.time(contents.writtenAt()),
                        contents.documents(), contents.revisions(), contents.blobs() }));
    }

    static String text(TakeInReport report) {
        return Objects.requireNonNull(NLS.bind(report.revisions() == 0 ? Messages.takein_allHere : Messages.takein_done,
                new Object[] { report.contents().title(), report.contents().room(), report.revisions(),
                        report.added().size(), report.changed().size(), report.blobs() }));
    }

    static void write(JsonWriter json, HandOverContents contents) throws IOException {
        json.beginObject();
        Json.text(json, "title", contents.title());
        Json.text(json, "room", contents.room());
        Json.text(json, "operator", contents.operator());
        Json.time(json, "writtenAt", contents.writtenAt());
        Json.text(json, "replica", contents.replica());
        Json.text(json, "program", contents.program());
        json.name("documents").value(contents.documents());
        json.name("revisions").value(contents.revisions());
        json.name("changeSets").value(contents.changeSets());
        json.name("files").value(contents.blobs());
        json.name("fileBytes").value(contents.blobBytes());
        json.endObject();
    }

    static void members(JsonWriter json, TakeInReport report) throws IOException {
        json.name("contents");
        write(json, report.contents());
        json.name("revisions").value(report.revisions());
        Json.texts(json, "added", report.added());
        Json.texts(json, "changed", report.changed());
        json.name("files").value(report.blobs());
        Json.texts(json, "purgedHere", report.purgedHere());
        Json.objects(json, "purgedThere", report.purges(), (element, purge) -> {
            Json.text(element, "document", purge.document());
            Json.text(element, "operator", purge.operator());
            Json.text(element, "reason", purge.reason());
        });
    }
}
