package studio.talkback.cli.internal.command;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import picocli.CommandLine.Option;
import studio.talkback.cli.internal.Messages;
import studio.talkback.cli.internal.UsageException;
import studio.talkback.console.StateKind;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.BuildTrack;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.build.SongStrips;
import studio.talkback.console.build.Target;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;

/** What the strips of a scene are called: the tracks of an item, and names that are typed. */
final class BuildNameOptions {

    @Option(names = "--names-from-item", paramLabel = "ITEM")
    @Nullable String item;

    @Option(names = "--project", paramLabel = "PROJECT")
    private @Nullable String project;

    @Option(names = "--from", paramLabel = "STRIP", defaultValue = "1")
    private String from = "1";

    @Option(names = "--track", paramLabel = "TRACK=STRIP")
    private List<String> tracks = new ArrayList<>();

    @Option(names = "--without", paramLabel = "TRACK")
    private List<String> without = new ArrayList<>();

    @Option(names = "--stereo", paramLabel = "TRACK")
    private List<String> stereo = new ArrayList<>();

    @Option(names = "--name", paramLabel = "STRIP=NAME")
    private List<String> names = new ArrayList<>();

    /** The strips, the tracks without one, and the item where there is one. */
    record Named(List<BuildStrip> strips, List<String> without, @Nullable Ref item) {
    }

    /** The strips as they were asked for; a typed name stands where a track would have. */
    Named strips(SceneWriter writer, @Nullable Library library, TalkbackCommand command) throws Exception {
        List<BuildStrip> typed = new ArrayList<>();
        SongStrips song = new SongStrips(writer).from(strip(writer, from));
        for (String each : names) {
            String[] parts = parts(each);
            int channel = strip(writer, Objects.requireNonNull(parts[0]));
            typed.add(BuildStrip.named(channel, Objects.requireNonNull(parts[1]), writer.nameLength()));
            song.leave(channel);
        }
        String named = item;
        if (named == null || library == null) {
            if (!tracks.isEmpty() || !without.isEmpty() || !stereo.isEmpty()) {
                throw new UsageException(Messages.console_whichTracks);
            }
            return new Named(typed, Objects.requireNonNull(List.of()), null);
        }
        for (String each : tracks) {
            String[] parts = parts(each);
            song.at(Objects.requireNonNull(parts[0]), strip(writer, Objects.requireNonNull(parts[1])));
        }
        without.forEach(song::without);
        stereo.forEach(song::pair);
        Ref ref = new DeskNames(library, command.selection(library)).item(project, named);
        Item content = library.load(ref, Item.class).orElseThrow(() -> new UsageException(Messages.error_gone)).content();
        SongStrips.Placed placed = song.of(BuildTrack.of(content));
        List<BuildStrip> strips = new ArrayList<>(placed.strips());
        strips.addAll(typed);
        return new Named(strips, placed.without(), ref);
    }

    private static String[] parts(String typed) throws UsageException {
        int equals = typed.lastIndexOf('=');
        if (equals < 1 || equals == typed.length() - 1) {
            throw new UsageException(NLS.bind(Messages.console_nameAndStrip, typed));
        }
        return new String[] { typed.substring(0, equals).strip(), typed.substring(equals + 1).strip() };
    }

    /** The number of a channel strip as it is typed: {@code 12}, {@code ch12}, {@code Ch 12}. */
    private static int strip(SceneWriter writer, String typed) throws UsageException {
        String key = typed.toLowerCase(Locale.ROOT).replaceAll("\\s+", "").replaceFirst("^(?:ch)?0*(\\d)", "ch$1");
        List<Target> targets = writer.targets(StateKind.CHANNEL_PRESET);
        for (int channel = 1; channel <= Math.min(writer.channels(), targets.size()); channel++) {
            if (targets.get(channel - 1).key().equals(key)) {
                return channel;
            }
        }
        throw new UsageException(NLS.bind(Messages.console_noChannel, typed, Integer.valueOf(writer.channels())));
    }
}
