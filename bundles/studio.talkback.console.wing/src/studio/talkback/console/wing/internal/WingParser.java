package studio.talkback.console.wing.internal;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.SafeText;
import studio.talkback.console.Strip;
import studio.talkback.library.evidence.EvidenceException;

/** Finds the values of a snapshot, says to which lines they belong, and measures them. One use, one thread. */
final class WingParser implements WingJson.Visitor {

    private static final Map<String, String> PARTS = Objects.requireNonNull(Map.of("ae_data", "", "ce_data", "/$ctl",
            "ae_globals", "/ae_globals", "ce_globals", "/ce_globals", "scopes", "/scopes"));

    /** A value whose meaning is not known before its object has ended. */
    private record Pending(String name, int start, int from, int to) {
    }

    /** An object in which anything may stand, and where it is. */
    private record Open(Strip strip, String section, String path) {
    }

    /** An object that has begun. */
    private static final class Frame {

        private final String path;
        private final @Nullable WingNode node;
        private final @Nullable Open open;
        private final List<Pending> pending = new ArrayList<>();
        private String selected = "";

        /** @param above what the object above it says of being open, which its own word replaces */
        Frame(String path, @Nullable WingNode node, @Nullable Open above) {
            this.path = path;
            this.node = node;
            Strip strip = node == null ? null : node.open;
            open = node == null || strip == null ? above : new Open(strip, node.openSection, path);
        }
    }

    private final byte[] bytes;
    private final WingCatalogue catalogue = WingCatalogue.get();
    private final WingTable table = new WingTable();
    private final WingWarnings warnings = new WingWarnings();
    private final WingEnvelope envelope = new WingEnvelope();
    private final Deque<Frame> frames = new ArrayDeque<>();
    /** The line of the table of each line of the catalogue; 0 for none, else one more. */
    private final int[] known = new int[catalogue.lines().size()];
    private final Map<String, Integer> others = new HashMap<>();
    private final Set<String> parts = new HashSet<>();
    private int lineSeen = 1;
    private int lineSeenAt;

    private WingParser(byte[] bytes) {
        this.bytes = bytes;
    }

    /**
     * The snapshot that the bytes hold, which the caller gives away.
     *
     * @throws EvidenceException when they are no snapshot, or a cut or damaged one
     */
    static WingSnapshot parse(byte[] bytes) throws EvidenceException {
        if (bytes.length == 0) {
            throw new EvidenceException("the file is empty: save the snapshot on the console again");
        }
        if (bytes.length > WingCodec.LARGEST) {
            throw new EvidenceException("larger than 8 MiB, which no snapshot is: give it the .snap file of the console");
        }
        WingParser parser = new WingParser(bytes);
        new WingJson(bytes, parser).walk();
        parser.envelope.judge(parser.parts.contains("ae_data"), parser.warnings);
        parser.table.trim();
        return new WingSnapshot(bytes, parser.table, parser.envelope.info(), parser.warnings.all());
    }

    @Override
    public void begin(int nameFrom, int nameTo) {
        Frame above = frames.peek();
        if (above == null) {
            frames.push(new Frame("", null, null));
            return;
        }
        String name = name(nameFrom, nameTo);
        if (frames.size() > 1) {
            frames.push(below(above, name));
            return;
        }
        String path = PARTS.get(name);
        if (!parts.add(name)) {
            warnings.again(line(nameFrom), name);
        }
        frames.push(path == null ? new Frame("/" + name, null, null)
                : new Frame(path, path.isEmpty() ? catalogue.root() : catalogue.root().objects.get(path.substring(1)), null));
    }

    private static Frame below(Frame above, String name) {
        WingNode node = above.node;
        return new Frame(above.path + "/" + name, node == null ? null : node.objects.get(name), above.open);
    }

    @Override
    public void value(int nameFrom, int nameTo, int from, int to) {
        Frame frame = Objects.requireNonNull(frames.peek());
        String name = name(nameFrom, nameTo);
        if (frames.size() == 1) {
            if (!envelope.take(name, WingText.decoded(bytes, from, to))) {
                other(frame, name, nameFrom - 1, from, to);
            }
            return;
        }
        WingNode node = frame.node;
        WingNode.Place place = node == null ? null : node.values.get(name);
        if (node == null || place == null && node.dependent < 0) {
            other(frame, name, nameFrom - 1, from, to);
        } else if (place == null) {
            frame.pending.add(new Pending(name, nameFrom - 1, from, to));
        } else {
            set(knownLine(place.line(), catalogue.at(place.line())), place.index(), nameFrom - 1, from, to);
            if (name.equals(node.selector) && bytes[from] == '"') {
                frame.selected = WingText.unquoted(WingText.decoded(bytes, from, to));
            }
        }
    }

    @Override
    public void end() {
        Frame frame = frames.pop();
        WingNode node = frame.node;
        if (node == null || frame.pending.isEmpty()) {
            return;
        }
        String model = frame.selected.isEmpty() ? node.otherwise : frame.selected;
        Map<String, Integer> places = catalogue.places(node.kind, model);
        LineSpec spec = places == null ? null : catalogue.line(catalogue.at(node.dependent).path(), model);
        for (Pending value : frame.pending) {
            Integer index = places == null ? null : places.get(value.name());
            if (index == null || spec == null) {
                other(frame, value.name(), value.start(), value.from(), value.to());
            } else {
                set(knownLine(node.dependent, spec), index, value.start(), value.from(), value.to());
            }
        }
    }

    private int knownLine(int place, LineSpec spec) {
        if (known[place] == 0) {
            known[place] = table.addLine(spec.path(), spec, spec.parameters().size()) + 1;
        }
        return known[place] - 1;
    }

    private void set(int line, int index, int start, int from, int to) {
        LineSpec spec = Objects.requireNonNull(table.spec(line));
        ParameterSpec parameter = Objects.requireNonNull(spec.parameters().get(index));
        double measure = WingNotation.measure(parameter, bytes, from, to);
        if (table.holds(line, index)) {
            warnings.again(line(start), WingWarnings.name(spec, index));
        }
        table.set(line, index, start, from, to, measure);
        boolean number = parameter.scale() != null;
        if (Double.isNaN(measure) || number && !Objects.requireNonNull(parameter.scale()).contains(measure)) {
            warnings.value(line(start), spec, index, WingText.decoded(bytes, from, to));
        }
    }

    /** A value that no line of the catalogue has: plain where anything may stand, and unknown elsewhere. */
    private void other(Frame frame, String name, int start, int from, int to) {
        String path = frame.path + "/" + name;
        Integer before = others.get(path);
        if (before != null) {
            warnings.again(line(start), path);
            table.set(before, 0, start, from, to, table.measure(before, 0));
            return;
        }
        Open open = frame.open;
        ParameterType type = WingNotation.plainType(bytes, from);
        if (open == null || type == null) {
            others.put(path, unknownLine(path, start, from, to));
            return;
        }
        String said = SafeText.of(Objects.requireNonNull(path.substring(open.path().length() + 1).replace('/', ' ')));
        ParameterSpec plain = WingSpecs.plain(said, type);
        LineSpec spec = new LineSpec(path, "", open.strip(), open.section(), Objects.requireNonNull(List.of(plain)));
        int line = table.addLine(path, spec, 1);
        table.set(line, 0, start, from, to, WingNotation.measure(plain, bytes, from, to));
        others.put(path, line);
    }

    private int unknownLine(String path, int start, int from, int to) {
        int line = table.addLine(path, null, 1);
        table.set(line, 0, start, from, to, Double.NaN);
        warnings.unknown(line(start), path);
        return line;
    }

    private String name(int from, int to) {
        String name = WingText.decoded(bytes, from, to);
        return name.indexOf('\\') < 0 ? name : WingText.unquoted('"' + name + '"');
    }

    /** Lines are counted on from the place asked for last: one after the other, all is gone through once. */
    private long line(int place) {
        for (int i = lineSeenAt; i < place; i++) {
            lineSeen += bytes[i] == '\n' ? 1 : 0;
        }
        lineSeenAt = Math.max(lineSeenAt, place);
        return lineSeen;
    }
}
