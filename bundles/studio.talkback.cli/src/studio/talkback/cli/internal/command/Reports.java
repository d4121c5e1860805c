package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;

import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.Output;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceReport;
import studio.talkback.library.evidence.EvidenceWarning;

/** How what was found in a file is shown. */
final class Reports {

    private Reports() {
    }

    /** The counts as a member. */
    static void counts(JsonWriter json, EvidenceReport report) throws IOException {
        json.name("counts").beginObject();
        for (Map.Entry<String, Long> count : report.counts().entrySet()) {
            json.name(count.getKey()).value(count.getValue());
        }
        json.endObject();
    }

    static void warnings(JsonWriter json, List<EvidenceWarning> warnings) throws IOException {
        Json.objects(json, "warnings", warnings, (element, warning) -> {
            element.name("line").value(warning.line());
            element.name("text").value(warning.text());
        });
    }

    static void changes(JsonWriter json, List<EvidenceChange> changes) throws IOException {
        Json.objects(json, "changes", changes, (element, change) -> {
            element.name("area").value(change.area());
            element.name("kind").value(word(change.kind()));
            element.name("text").value(change.text());
        });
    }

    /** A constant as it stands in JSON. */
    static String word(Enum<?> constant) {
        return Objects.requireNonNull(constant.name().toLowerCase(Locale.ROOT));
    }

    /** The counts and the warnings for people. */
    static void report(Output output, EvidenceReport report) {
        report.counts().forEach((what, count) -> output.line(NLS.bind(Messages.report_count, what, count)));
        warnings(output, report.warnings());
    }

    static void warnings(Output output, List<EvidenceWarning> warnings) {
        for (EvidenceWarning warning : warnings) {
            output.line(warning.line() == 0 ? NLS.bind(Messages.report_warning, warning.text())
                    : NLS.bind(Messages.report_warningAt, Long.valueOf(warning.line()), warning.text()));
        }
    }
}
