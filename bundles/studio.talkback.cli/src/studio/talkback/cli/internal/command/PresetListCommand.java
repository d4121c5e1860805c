package studio.talkback.cli.internal.command;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Command;
import studio.talkback.cli.internal.ExitCode;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Json;
import studio.talkback.cli.internal.Messages;
import studio.talkback.console.build.KeptPreset;
import studio.talkback.console.build.Presets;
import studio.talkback.library.Library;

/** {@code preset list}: the console presets and snippets that are kept. */
@Command(name = "list")
public final class PresetListCommand extends TalkbackCommand {

    public PresetListCommand(Invocation invocation) {
        super(invocation);
    }

    @Override
    int run() throws Exception {
        List<KeptPreset> presets;
        try (Library library = invocation().open()) {
            presets = new Presets(library, invocation().services().consoles()).all();
        }
        if (json()) {
            output().object(json -> Json.objects(json, "presets", presets, (element, preset) -> {
                Json.text(element, "preset", preset.ref());
                Json.text(element, "name", preset.name());
                Json.text(element, "engineer", preset.engineer());
                Json.text(element, "family", preset.family());
                Json.text(element, "kind", preset.kind().label());
                Json.text(element, "file", preset.file());
                Json.text(element, "digest", preset.digest());
            }));
        } else if (presets.isEmpty()) {
            output().line(Messages.preset_none);
        } else {
            presets.forEach(preset -> output().line(NLS.bind(Messages.preset_line, new String[] { preset.name(),
                    preset.kind().label(), preset.file(), preset.engineer() })));
        }
        return ExitCode.FINE;
    }
}
