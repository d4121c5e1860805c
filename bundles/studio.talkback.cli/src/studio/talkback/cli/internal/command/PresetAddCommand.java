package studio.talkback.cli.internal.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.console.build.Presets;
import studio.talkback.library.Library;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;

/** {@code preset add}: keeps console presets and snippets as an engineer's. */
@Command(name = "add")
public final class PresetAddCommand extends TalkbackCommand {

    @Parameters(paramLabel = "FILE", arity = "1..*")
    private List<Path> files = new ArrayList<>();

    @Option(names = "--engineer", paramLabel = "PERSON")
    private @Nullable String engineer;

    public PresetAddCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        Map<Path, Ref> kept = new LinkedHashMap<>();
        try (Library library = invocation().openToWrite()) {
            String named = engineer;
            Ref whose = named == null ? null : new Projects(library).findParty(named);
            Presets presets = new Presets(library, invocation().services().consoles());
            for (Path file : files) {
                InputFile.of(file).take(path -> invocation().services().consoles().read(path, invocation().monitor()));
            }
            for (Path file : files) {
                kept.put(file, InputFile.of(file).take(
                        path -> presets.keep(path, whose, invocation().operator(), now(), invocation().monitor())));
            }
        }
        if (json()) {
            output().object(json -> Json.objects(json, "presets", kept.entrySet(), (element, each) -> {
                Json.text(element, "file", each.getKey());
                Json.text(element, "preset", each.getValue());
            }));
        } else {
            kept.forEach((file, ref) -> output().line(NLS.bind(Messages.preset_kept, file, ref)));
        }
        return ExitCode.FINE;
    }
}
