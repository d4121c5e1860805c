package studio.talkback.cli.internal.command;

import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.InputFile;
import studio.talkback.cli.internal.Invocation;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.ConsoleScenes;
import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateKind;
import studio.talkback.console.build.BuildPreset;
import studio.talkback.console.build.KeptPreset;
import studio.talkback.console.build.Presets;
import studio.talkback.console.build.SceneBuild;
import studio.talkback.console.build.Target;
import studio.talkback.library.Library;

/** Which presets and snippets are put into a scene, from files and from the library. */
final class BuildPresetOptions {

    @Option(names = "--routing", paramLabel = "FILE")
    private List<Path> routing = new ArrayList<>();

    @Option(names = "--preset", paramLabel = "PLACE=FILE")
    private List<String> presets = new ArrayList<>();

    @Option(names = "--fx", paramLabel = "SLOT=FILE")
    private List<String> effects = new ArrayList<>();

    @Option(names = "--snippet", paramLabel = "FILE")
    private List<Path> snippets = new ArrayList<>();

    @Option(names = "--kept", paramLabel = "[PLACE=]NAME")
    List<String> kept = new ArrayList<>();

    /** Reads them in the order in which they are put on: routing, strips, effects, what is kept, snippets. */
    List<BuildPreset> read(SceneBuild build, Invocation invocation, @Nullable Library library) throws Exception {
        List<BuildPreset> chosen = new ArrayList<>();
        for (Path file : routing) {
            chosen.add(file(build, invocation, null, file, StateKind.ROUTING_PRESET));
        }
        for (String typed : presets) {
            chosen.add(placed(build, invocation, typed, StateKind.CHANNEL_PRESET));
        }
        for (String typed : effects) {
            chosen.add(placed(build, invocation, typed, StateKind.EFFECT_PRESET));
        }
        if (library != null && !kept.isEmpty()) {
            Presets all = new Presets(library, invocation.services().consoles());
            List<KeptPreset> known = all.all();
            for (String typed : kept) {
                chosen.add(kept(build, all, known, typed));
            }
        }
        for (Path file : snippets) {
            chosen.add(file(build, invocation, null, file, StateKind.SNIPPET));
        }
        return chosen;
    }

    private static BuildPreset placed(SceneBuild build, Invocation invocation, String typed, StateKind kind) throws Exception {
        int equals = typed.indexOf('=');
        if (equals < 1 || equals == typed.length() - 1) {
            throw new UsageException(NLS.bind(Messages.console_placeAndFile, typed));
        }
        try {
            return file(build, invocation, typed.substring(0, equals), Path.of(typed.substring(equals + 1)), kind);
        } catch (InvalidPathException e) {
            throw new UsageException(NLS.bind(Messages.console_placeAndFile, typed));
        }
    }

    private static BuildPreset file(SceneBuild build, Invocation invocation, @Nullable String place, Path file, StateKind kind)
            throws Exception {
        ConsoleScenes scenes = invocation.services().consoles();
        ConsoleState state = InputFile.of(file).take(path -> scenes.read(path, invocation.monitor()));
        if (state.kind() != kind) {
            throw new UsageException(NLS.bind(Messages.console_otherKind,
                    new String[] { file.toString(), state.kind().phrase(), kind.phrase() }));
        }
        return new BuildPreset(String.valueOf(file.getFileName()), state, place == null ? null : build.target(kind, place));
    }

    private static BuildPreset kept(SceneBuild build, Presets all, List<KeptPreset> known, String typed) throws Exception {
        int equals = typed.indexOf('=');
        String name = typed.substring(equals + 1).strip();
        List<KeptPreset> named = known.stream().filter(each -> each.name().equalsIgnoreCase(name)).toList();
        if (named.size() != 1) {
            throw new UsageException(NLS.bind(named.isEmpty() ? Messages.console_noPreset : Messages.console_manyPresets, name));
        }
        KeptPreset preset = named.getFirst();
        return new BuildPreset(preset.name(), all.read(preset), place(build, preset, equals < 0 ? "" : typed.substring(0, equals)));
    }

    private static @Nullable Target place(SceneBuild build, KeptPreset preset, String place)
            throws EditException {
        return place.isEmpty() ? null : build.target(preset.kind(), place);
    }
}
