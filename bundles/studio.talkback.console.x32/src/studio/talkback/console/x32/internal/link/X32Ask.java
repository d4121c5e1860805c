package studio.talkback.console.x32.internal.link;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.Value;
import studio.talkback.console.link.LineWrite;
import studio.talkback.console.x32.internal.osc.OscMessage;

/**
 * One line that is asked for, and the values that it shall hold. Values are set one by one, which the console does not
 * acknowledge; the line is then asked for, and its answer shows which have arrived. Used by one thread.
 */
final class X32Ask {

    private final String path;
    private final @Nullable LineWrite write;
    private final Map<Integer, Value> missing = new TreeMap<>();
    private final Map<Integer, Value> sent = new TreeMap<>();
    private @Nullable X32Text held;
    private long sentAt;
    private int packets;
    private int unanswered;
    private int passedOver;
    private int inVain;
    private int number;

    /** A line that is only read. */
    X32Ask(String path) {
        this.path = path;
        this.write = null;
    }

    /** A line that is written first. */
    X32Ask(LineWrite write) {
        this.path = write.line().path();
        this.write = write;
        this.missing.putAll(write.values());
    }

    String path() {
        return path;
    }

    /**
     * The messages to send now: as many of the values that are missing as there is room for, and the question. After a
     * question that was not answered the question alone, since what it followed may well have arrived; and with it one
     * that every console answers, which tells a line that is passed over from a console that is busy or gone.
     *
     * @param room   how many messages at most; at least three
     * @param number counts the questions of a conversation
     */
    List<OscMessage> messages(int room, int number, long now) {
        this.number = number;
        sentAt = now;
        List<OscMessage> messages = new ArrayList<>();
        LineWrite writing = write;
        if (writing != null && unanswered % 2 == 0) {
            sent.clear();
            missing.forEach((index, value) -> {
                if (messages.size() < room - 2) {
                    sent.put(index, value);
                    messages.add(OscMessage.of(X32Addresses.get().of(path, index.intValue()),
                            X32Arguments.of(writing.line(), index.intValue(), value)));
                }
            });
        }
        messages.add(OscMessage.of("/node", path.substring(1)));
        if (unanswered > 0) {
            messages.add(OscMessage.of("/status"));
        }
        packets = messages.size();
        return messages;
    }

    /** Takes the answer. */
    void answer(X32Text line) {
        held = line;
        unanswered = 0;
        passedOver = 0;
        LineWrite writing = write;
        if (writing != null) {
            missing.clear();
            writing.values().forEach((index, value) -> {
                if (!line.holds(writing.line(), index.intValue(), value)) {
                    missing.put(index, value);
                }
            });
            inVain = sentInVain() ? inVain + 1 : 0;
        }
    }

    /** Whether something that was sent last does not stand in the answer. */
    boolean sentInVain() {
        return sent.keySet().stream().anyMatch(missing::containsKey);
    }

    /** Whether everything stands in the answer. */
    boolean isDone() {
        return held != null && missing.isEmpty();
    }

    /**
     * Notes that the answer did not come.
     *
     * @param heardAt when the console was last heard, by {@link System#nanoTime()}
     */
    void missed(long heardAt) {
        unanswered++;
        passedOver += heardAt - sentAt > 0 ? 1 : 0;
    }

    /** How often in a row no answer came although the console was heard meanwhile. */
    int passedOver() {
        return passedOver;
    }

    /** How often in a row no answer came. */
    int unanswered() {
        return unanswered;
    }

    /** How often in a row what was sent did not stand in the answer. */
    int inVain() {
        return inVain;
    }

    /** The line as the console answered it last; null where it never did. */
    @Nullable X32Text held() {
        return held;
    }

    /** When it was sent last, by {@link System#nanoTime()}. */
    long sentAt() {
        return sentAt;
    }

    /** How many packets were sent last. */
    int packets() {
        return packets;
    }

    /** The number of its last question. */
    int number() {
        return number;
    }
}
