package studio.talkback.console;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;

/** Finds the lines of a state by their addresses; made when it is first asked. For {@link ConsoleState#find}; any thread may ask. */
public final class LineIndex {

    private volatile @Nullable Map<String, Integer> places;

    /** The last line with this address in the state, which is always the same one; -1 where there is none. */
    public int find(ConsoleState state, String path) {
        Map<String, Integer> known = places;
        if (known == null) {
            known = new HashMap<>(2 * state.lineCount());
            for (int line = 0; line < state.lineCount(); line++) {
                known.put(state.path(line), line);
            }
            places = known;
        }
        return known.getOrDefault(path, -1);
    }
}
