package studio.talkback.cli.internal.command;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import com.google.gson.stream.JsonWriter;

import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.NewFile;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.DiffWords;
import studio.talkback.console.EditException;
import studio.talkback.console.build.BuildPlan;
import studio.talkback.console.build.BuildPreset;
import studio.talkback.console.build.BuildRequest;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.PreparedRecall;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;

/** {@code console build}: a scene from a base, the engineer's presets and the names of a song's tracks. */
@Command(name = "build")
public final class ConsoleBuildCommand extends TalkbackCommand {

    @Parameters(index = "0", paramLabel = "BASE")
    private Path base = Path.of("");

    @Parameters(index = "1", paramLabel = "OUT", arity = "0..1")
    private @Nullable Path out;

    @ArgGroup(exclusive = false)
    private BuildPresetOptions presets = new BuildPresetOptions();

    @ArgGroup(exclusive = false)
    private BuildNameOptions names = new BuildNameOptions();

    @Option(names = "--leave", paramLabel = "PART", split = ",")
    private List<String> leave = new ArrayList<>();

    @Option(names = "--headamps")
    private boolean headAmps;

    @Option(names = "--recall", paramLabel = "TITLE")
    private @Nullable String recall;

    @Option(names = "--dry-run")
    private boolean dryRun;

    @Option(names = "--force")
    private boolean force;

    public ConsoleBuildCommand(Invocation invocation) {
        super(invocation);
    }

    /** What came of it. */
    private record Built(BuildPlan plan, List<BuildStrip> strips, List<String> without, @Nullable Ref filed) {
    }

    @Override
    int run() throws Exception {
        Path target = out;
        if (target == null && recall == null && !dryRun) {
            throw new UsageException(Messages.console_whereTo);
        } else if (recall != null && names.item == null) {
            throw new UsageException(Messages.console_whichItem);
        }
        NewFile file = target == null || dryRun ? null : new NewFile(target, force);
        Built built;
        try {
            built = names.item == null && presets.kept.isEmpty() ? build(null) : inLibrary();
        } catch (EditException e) {
            throw new UsageException(String.valueOf(e.getMessage()));
        }
        if (file != null) {
            invocation().services().consoles().write(built.plan().scene(), file.path());
        }
        tell(built, file == null ? null : file.path());
        return ExitCode.FINE;
    }

    private Built inLibrary() throws Exception {
        try (Library library = recall == null || dryRun ? invocation().open() : invocation().openToWrite()) {
            return build(library);
        }
    }

    private Built build(@Nullable Library library) throws Exception {
        ConsoleScenes scenes = invocation().services().consoles();
        ConsoleState scene = InputFile.of(base).take(path -> scenes.read(path, invocation().monitor()));
        SceneBuild build = new SceneBuild(scenes.family(scene));
        List<BuildPreset> chosen = presets.read(build, invocation(), library);
        BuildNameOptions.Named named = names.strips(build.writer(), library, this);
        BuildPlan plan = build.plan(new BuildRequest(scene, chosen, named.strips(), left(build.writer())),
                invocation().monitor());
        String title = recall;
        Ref item = named.item();
        Ref filed = library == null || item == null || title == null || dryRun ? null
                : new PreparedRecall(library, invocation().services().readers()).file(plan.scene(), item, title,
                        note(plan), fileName(title), invocation().operator(), now()).recall();
        return new Built(plan, named.strips(), named.without(), filed);
    }

    private Set<String> left(SceneWriter writer) {
        Set<String> left = new HashSet<>();
        for (String part : leave) {
            left.add(writer.parts().stream().filter(each -> each.equalsIgnoreCase(part.strip())).findFirst()
                    .orElse(part.strip()));
        }
        if (!headAmps) {
            left.add(SceneWriter.HEAD_AMP);
        }
        return left;
    }

    private String note(BuildPlan plan) {
        return NLS.bind(Messages.console_builtFrom, base.getFileName()) + "\n"
                + String.join("\n", plan.steps().stream().map(BuildPlan.Step::text).toList());
    }

    private String fileName(String title) {
        String ending = String.valueOf(base.getFileName()).replaceFirst("^.*(\\.[^.]*)$", "$1");
        return Objects.requireNonNull(title.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", "_")) + ending;
    }

    private void tell(Built built, @Nullable Path written) throws Exception {
        BuildPlan plan = built.plan();
        if (json()) {
            output().object(json -> write(json, built, written));
            return;
        }
        plan.steps().forEach(step -> output().line(step.text()));
        if (dryRun) {
            DiffWords.of(plan.changes()).forEach(change -> output().line("  " + change.text()));
        }
        built.without().forEach(track -> output().line(NLS.bind(Messages.console_noStrip, track)));
        plan.warnings().forEach(warning -> output().line(NLS.bind(Messages.console_mind, warning)));
        Integer changes = Integer.valueOf(plan.changes().size());
        if (written != null) {
            output().line(NLS.bind(Messages.console_built, written, changes));
        } else if (dryRun) {
            output().line(NLS.bind(Messages.console_wouldChange, changes));
        }
        if (built.filed() != null) {
            output().line(NLS.bind(Messages.console_filed, recall, built.filed()));
        }
    }

    private void write(JsonWriter json, Built built, @Nullable Path written) throws IOException {
        BuildPlan plan = built.plan();
        json.name("dryRun").value(dryRun);
        Json.text(json, "out", written);
        Json.text(json, "recall", built.filed());
        Json.objects(json, "steps", plan.steps(), (element, step) -> {
            element.name("kind").value(step.kind());
            element.name("where").value(step.where());
            element.name("what").value(step.what());
            element.name("source").value(step.source());
            element.name("changes").value(step.changes());
            element.name("text").value(step.text());
        });
        Json.objects(json, "strips", built.strips(), (element, strip) -> {
            element.name("channel").value(strip.channel());
            element.name("name").value(strip.name());
            element.name("instrument").value(Reports.word(strip.instrument()));
            element.name("link").value(Reports.word(strip.link()));
        });
        Json.texts(json, "withoutStrip", built.without());
        ConsoleJson.changes(json, "changes", plan.changes());
        Json.texts(json, "warnings", plan.warnings());
    }
}
