package studio.talkback.console.link;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.PlainConsole;
import studio.talkback.console.Value;

/**
 * A console of another family than the X32 and its link, without any network: eight strips with a name, a level and a
 * switch, of which the last is a mute. What it was set to is kept, and it can move controls by itself.
 */
final class PlainDesk implements ConsoleLink, ConsoleConnection {

    private final PlainConsole family = new PlainConsole("plain", this);
    private final Map<String, String[]> lines = new LinkedHashMap<>();
    private final List<String> record = new ArrayList<>();
    private Consumer<LineWrite> reaction = write -> {
        // Moves nothing by itself.
    };

    PlainDesk() {
        for (int n = 1; n <= 8; n++) {
            lines.put("ch/" + n, new String[] { "Ch" + n, "0", n == 8 ? "OFF" : "ON" });
        }
    }

    PlainConsole family() {
        return family;
    }

    ConsoleState state() {
        return state(lines());
    }

    /** What was set, a step a line: {@code ch/1#1=-10}. */
    List<String> record() {
        return record;
    }

    /** What the console does by itself when it is set. */
    void setReaction(Consumer<LineWrite> next) {
        reaction = next;
    }

    void set(String path, int index, String text) {
        Objects.requireNonNull(lines.get(path))[index] = text;
    }

    private ConsoleState state(List<String> paths) {
        StringBuilder scene = new StringBuilder("PLAIN plain");
        paths.forEach(path -> scene.append('\n').append(path).append(' ').append(String.join(" ", lines.get(path))));
        return family.parse(Objects.requireNonNull(scene.toString().getBytes(StandardCharsets.UTF_8)));
    }

    @Override
    public int usualPort() {
        return 7;
    }

    @Override
    public List<String> lines() {
        return new ArrayList<>(lines.keySet());
    }

    @Override
    public ConsoleConnection open(ConsoleAddress address, IProgressMonitor monitor) {
        return this;
    }

    @Override
    public ControlRole role(LineSpec line, int index) {
        boolean last = line.path().equals("ch/8");
        return index == 0 ? ControlRole.LABEL : index == 1 ? ControlRole.LEVEL : last ? ControlRole.MUTE : ControlRole.ON;
    }

    @Override
    public ConsoleIdentity identity() {
        return new ConsoleIdentity("plain", "Plain", "1", "", new ConsoleAddress("nowhere", 7), 0);
    }

    @Override
    public ConsoleReading read(List<String> paths, IProgressMonitor monitor) {
        return new ConsoleReading(state(paths), List.of(), null);
    }

    @Override
    public ConsoleReading write(List<LineWrite> writes, IProgressMonitor monitor) {
        List<String> paths = new ArrayList<>();
        for (LineWrite write : writes) {
            write.values().forEach((index, value) -> {
                String text = write.line().parameters().get(index).text(value);
                set(write.line().path(), index, text);
                record.add(write.line().path() + "#" + index + "=" + text);
            });
            paths.add(write.line().path());
            reaction.accept(write);
        }
        return read(paths, monitor);
    }

    @Override
    public ConsoleState named(ConsoleReading reading, String name) {
        return reading.state();
    }

    @Override
    public Pushes pushes() {
        throw new UnsupportedOperationException();
    }

    @Override
    public void close() {
        // Nothing is open.
    }

    /** Where a control stands. */
    @Nullable Value get(String path, int index) {
        return state().value(state().find(path), index);
    }
}
