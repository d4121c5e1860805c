package studio.talkback.console.x32.internal;

import java.io.ByteArrayOutputStream;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;

/** Parts of a file that others take the place of, none of which overlap. */
final class X32Replacements {

    private record Replacement(int to, byte[] bytes) {
    }

    private final Map<Integer, Replacement> byStart = new TreeMap<>();
    private final Set<Long> touched = new HashSet<>();

    /** Puts bytes in the place of a value of a line. */
    void add(int line, int index, int from, int to, byte[] bytes) {
        byStart.put(from, new Replacement(to, bytes));
        touched.add(key(line, index));
    }

    /** Whether a value of a line is replaced already. */
    boolean touches(int line, int index) {
        return touched.contains(key(line, index));
    }

    boolean isEmpty() {
        return byStart.isEmpty();
    }

    /** The bytes with every replacement in its place. */
    byte[] in(byte[] bytes) {
        ByteArrayOutputStream replaced = new ByteArrayOutputStream(bytes.length + byStart.size());
        int at = 0;
        for (Map.Entry<Integer, Replacement> each : byStart.entrySet()) {
            replaced.write(bytes, at, each.getKey() - at);
            replaced.writeBytes(each.getValue().bytes());
            at = each.getValue().to();
        }
        replaced.write(bytes, at, bytes.length - at);
        return Objects.requireNonNull(replaced.toByteArray());
    }

    private static long key(int line, int index) {
        return (long) line << Integer.SIZE | index & 0xffff_ffffL;
    }
}
