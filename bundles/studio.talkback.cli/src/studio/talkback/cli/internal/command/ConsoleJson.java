package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.console.ParameterChange;
import studio.talkback.console.link.ConsoleIdentity;
import studio.talkback.console.link.LoadPlan;
import studio.talkback.console.link.LoadResult;
import studio.talkback.console.link.Verification;

/** What consoles and their controls look like in the documents of the commands. */
final class ConsoleJson {

    private ConsoleJson() {
    }

    static void change(JsonWriter json, ParameterChange change) throws IOException {
        json.name("kind").value(Reports.word(change.kind()));
        json.name("strip").value(change.label());
        json.name("path").value(change.path());
        if (change.index() >= 0) {
            json.name("index").value(change.index());
        }
        json.name("name").value(change.name());
        json.name("before").value(change.before());
        json.name("after").value(change.after());
        json.name("text").value(change.text());
    }

    static void changes(JsonWriter json, String name, List<ParameterChange> changes) throws IOException {
        Json.objects(json, name, changes, ConsoleJson::change);
    }

    static void console(JsonWriter json, ConsoleIdentity console) throws IOException {
        json.name("console").beginObject();
        json.name("family").value(console.family());
        json.name("model").value(console.model());
        json.name("firmware").value(console.firmware());
        json.name("name").value(console.name());
        json.name("address").value(console.address().toString());
        if (console.sampleRateHz() > 0) {
            json.name("sampleRateHz").value(console.sampleRateHz());
        }
        json.endObject();
    }

    static void plan(JsonWriter json, LoadPlan plan) throws IOException {
        json.name("controls").value(plan.controls());
        changes(json, "changes", plan.changes());
        changes(json, "phantom", plan.phantom());
        Json.texts(json, "muted", plan.mutedMeanwhile());
        Json.texts(json, "notSent", plan.notSent());
        Json.texts(json, "notKnown", plan.notKnown());
        Json.text(json, "rateRemark", plan.rateRemark());
    }

    static void result(JsonWriter json, LoadResult result) throws IOException {
        json.name("result").beginObject();
        json.name("ended").value(Reports.word(result.ended()));
        json.name("proven").value(result.proven());
        json.name("unproven").value(result.unproven());
        json.name("unsent").value(result.unsent());
        Json.texts(json, "leftMuted", result.leftMuted());
        changes(json, "phantomLeft", result.phantomLeft());
        json.name("tookMillis").value(result.took().toMillis());
        Verification verification = result.verification();
        if (verification != null) {
            json.name("verification").beginObject();
            verification(json, verification);
            json.endObject();
        }
        json.endObject();
    }

    static void verification(JsonWriter json, Verification verification) throws IOException {
        json.name("verified").value(verification.isVerified());
        json.name("controls").value(verification.verified());
        changes(json, "mismatches", verification.mismatches());
        Json.texts(json, "notKnown", verification.notKnown());
        Json.texts(json, "notCompared", verification.notCompared());
        instant(json, "silentSince", verification.silentSince());
    }

    static void instant(JsonWriter json, String name, @Nullable Instant time) throws IOException {
        if (time != null) {
            json.name(name).value(Objects.requireNonNull(time).toString());
        }
    }
}
