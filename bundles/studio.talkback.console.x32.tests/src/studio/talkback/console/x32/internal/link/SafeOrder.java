package studio.talkback.console.x32.internal.link;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;
import studio.talkback.console.link.ControlRole;
import studio.talkback.console.x32.internal.X32Catalogue;
import studio.talkback.testkit.console.SetControl;

/** Plays what a console was set to again, and fails where a strip was open while something changed that is heard through it. */
final class SafeOrder {

    private static final X32Link LINK = new X32Link();

    private final Map<Strip, Boolean> isOpen = new HashMap<>();
    private final Map<String, Value> stands = new HashMap<>();
    private final List<String> open = new ArrayList<>();
    private int heard;

    private SafeOrder(ConsoleState before) {
        for (String path : LINK.lines()) {
            int line = before.find(path);
            LineSpec spec = Objects.requireNonNull(before.spec(line));
            for (int index = 0; index < spec.parameters().size(); index++) {
                stands.put(path + "#" + index, before.value(line, index));
                take(spec, index, before.value(line, index));
            }
        }
    }

    /**
     * Proves it.
     *
     * @return how many changes were heard through a strip
     */
    static int prove(ConsoleState before, List<SetControl> record) {
        SafeOrder order = new SafeOrder(before);
        record.forEach(order::play);
        assertTrue(order.open.isEmpty(), () -> order.open.size() + " changes were heard, first "
                + order.open.subList(0, Math.min(5, order.open.size())));
        return order.heard;
    }

    private void play(SetControl set) {
        LineSpec line = Objects.requireNonNull(X32Catalogue.get().line(set.path()));
        Value was = stands.put(set.path() + "#" + set.index(), set.value());
        ControlRole role = LINK.role(line, set.index());
        boolean settings = set.path().endsWith("/par");
        if (!set.value().equals(was) || settings) {
            switch (settings ? ControlRole.SHARED : role) {
                case SOUND -> {
                    closed(line.strip(), set);
                    LINK.feeds(line).forEach(strip -> closed(strip, set));
                }
                case LEVEL -> closed(line.strip(), set);
                case SHARED, SETUP, PHANTOM -> isOpen.keySet().forEach(strip -> closed(strip, set));
                default -> {
                    // Opens or closes, or is not heard.
                }
            }
        }
        take(line, set.index(), set.value());
    }

    private void closed(Strip strip, SetControl set) {
        heard++;
        if (Boolean.TRUE.equals(isOpen.get(strip))) {
            open.add(strip.label() + " while " + set);
        }
    }

    private void take(LineSpec line, int index, Value value) {
        ControlRole role = LINK.role(line, index);
        if (role == ControlRole.ON || role == ControlRole.MUTE) {
            isOpen.put(line.strip(), (role == ControlRole.ON) == value.equals(new Value.Switch(true)));
        }
    }
}
