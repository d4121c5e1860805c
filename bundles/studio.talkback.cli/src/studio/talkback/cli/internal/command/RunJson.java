package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.time.Duration;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.model.Evidence;
import studio.talkback.model.PrintProof;
import studio.talkback.model.RecallRun;
import studio.talkback.model.RunPage;
import studio.talkback.model.RunStep;
import studio.talkback.model.identity.Ref;
import studio.talkback.recall.ProofWords;
import studio.talkback.recall.RunProgress;

/** How a recall run stands in the documents that commands write. */
final class RunJson {

    private RunJson() {
    }

    /** The members of a run. */
    static void write(JsonWriter json, Ref ref, RecallRun run) throws IOException {
        Json.text(json, "run", ref);
        Json.text(json, "room", run.getRoom());
        Json.text(json, "item", run.getItem());
        Json.text(json, "recall", run.getRecall());
        Json.text(json, "from", run.getFrom());
        Json.text(json, "fromTitle", run.getFromTitle());
        Json.time(json, "startedAt", run.getStartedAt());
        progress(json, RunProgress.of(run));
        Json.objects(json, "pages", run.getPages(), RunJson::page);
        Json.objects(json, "tones", run.getToneChecks(), (element, tone) -> {
            Json.text(element, "point", tone.getPoint());
            element.name("readDb").value(tone.getReadDb());
            if (tone.getWantedDb() != null) {
                element.name("wasDb").value(tone.getWantedDb());
            }
        });
        optionalProof(json, run.getProof());
    }

    /** A proof as a member, where there is one. */
    static void optionalProof(JsonWriter json, @Nullable PrintProof proof) throws IOException {
        if (proof != null) {
            json.name("proof").beginObject();
            proof(json, proof);
            json.endObject();
        }
    }

    /** The members of a proof by print; the numbers are missing where it was not found in the approved print. */
    static void proof(JsonWriter json, PrintProof proof) throws IOException {
        json.name("found").value(ProofWords.found(proof));
        number(json, "levelDb", proof.getLevelDb());
        number(json, "residualDb", proof.getResidualDb());
        number(json, "positionSeconds", proof.getPositionSeconds());
        number(json, "seconds", proof.getSeconds());
        Json.texts(json, "findings", proof.getFinding());
        Json.text(json, "text", ProofWords.numbers(proof));
        Json.text(json, "mixVersion", proof.getMixVersion());
        Json.text(json, "print", proof.getPrintName());
        Json.text(json, "approvedDigest", proof.getApprovedDigest());
        Evidence file = proof.getFile();
        if (file != null) {
            Json.text(json, "file", file.getName());
            Json.text(json, "digest", file.getDigest());
        }
        Json.time(json, "checkedAt", proof.getCheckedAt());
        Json.text(json, "checkedBy", proof.getCheckedBy());
    }

    private static void number(JsonWriter json, String name, @Nullable Double value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    /** The members that say how far a run is. */
    static void progress(JsonWriter json, RunProgress progress) throws IOException {
        json.name("steps").value(progress.steps());
        json.name("done").value(progress.done());
        json.name("exceptions").value(progress.exceptions());
        Duration left = progress.left();
        if (left != null) {
            json.name("secondsLeft").value(left.toSeconds());
        }
        Json.objects(json, "people", List.copyOf(progress.people().entrySet()), (element, each) -> {
            Json.text(element, "who", each.getKey());
            element.name("steps").value(each.getValue().steps());
            element.name("done").value(each.getValue().done());
            element.name("exceptions").value(each.getValue().exceptions());
        });
    }

    private static void page(JsonWriter json, RunPage page) throws IOException {
        Json.text(json, "part", Reports.word(page.getPart()));
        Json.text(json, "place", page.getPlace());
        Json.text(json, "unit", page.getUnit());
        Json.text(json, "share", page.getShare());
        Json.text(json, "note", page.getNote());
        json.name("photos").value(page.getPhotos().size());
        Json.objects(json, "steps", page.getSteps(), RunJson::step);
    }

    private static void step(JsonWriter json, RunStep step) throws IOException {
        Json.text(json, "key", step.getKey());
        Json.text(json, "action", Reports.word(step.getAction()));
        Json.text(json, "what", step.getWhat());
        Json.text(json, "before", step.getBefore());
        Json.text(json, "after", step.getAfter());
        Json.text(json, "state", Reports.word(step.getState()));
        Json.time(json, "doneAt", step.getDoneAt());
        Json.text(json, "doneBy", step.getDoneBy());
        Json.text(json, "why", step.getWhy());
    }
}
