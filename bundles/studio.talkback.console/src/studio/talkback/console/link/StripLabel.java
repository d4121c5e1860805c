package studio.talkback.console.link;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.SafeText;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/** Strips as people call them: {@code Ch 12 'Lead Vox'}. */
final class StripLabel {

    private StripLabel() {
    }

    /** A strip with the name that is on its scribble strip in a state. */
    static String of(Strip strip, ConsoleState state) {
        String path = strip.namePath();
        int line = path == null ? -1 : state.find(path);
        boolean named = line >= 0 && state.valueCount(line) > 0;
        String name = named && state.value(line, 0) instanceof Value.Text text ? text.text().strip() : "";
        return name.isEmpty() ? strip.label() : strip.label() + " '" + SafeText.of(name) + "'";
    }
}
