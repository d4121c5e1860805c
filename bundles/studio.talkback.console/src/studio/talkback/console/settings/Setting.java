package studio.talkback.console.settings;

import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Strip;
import studio.talkback.console.Value;

/**
 * One control of a console and where it stands.
 *
 * @param strip the strip it belongs to
 * @param label the strip with the name on its scribble strip: {@code Ch 12 'Lead Vox'}
 * @param path  the address of its line
 * @param index the value's place in the line, from 0
 * @param name  the control in studio words: {@code EQ 2 frequency}
 * @param spec  what it can hold
 * @param value where it stands
 */
public record Setting(Strip strip, String label, String path, int index, String name, ParameterSpec spec, Value value) {

    /** What stays the same of it while its value changes. */
    public String key() {
        return path + "#" + index;
    }

    /** Where it stands, as the studio says it: {@code 2.51 kHz}. */
    public String words() {
        return spec.words(value);
    }
}
