package studio.talkback.console.link;

import java.util.Objects;

/**
 * Who answers.
 *
 * @param family       the console family's id
 * @param model        the model, as the family names it
 * @param firmware     its firmware, as it says it: {@code 4.06}
 * @param name         the name that the studio gave it; may be empty
 * @param address      where it answers
 * @param sampleRateHz the rate that it runs at; 0 where it does not tell
 */
public record ConsoleIdentity(String family, String model, String firmware, String name, ConsoleAddress address,
        int sampleRateHz) {

    /** For people: {@code X32 'FOH' at 192.168.1.20:10023, firmware 4.06, 48 kHz}. */
    public String words() {
        StringBuilder words = new StringBuilder(model);
        if (!name.isBlank()) {
            words.append(" '").append(name.strip()).append('\'');
        }
        words.append(" at ").append(address);
        if (!firmware.isBlank()) {
            words.append(", firmware ").append(firmware);
        }
        if (sampleRateHz > 0) {
            words.append(", ").append(LinkWords.rate(sampleRateHz));
        }
        return Objects.requireNonNull(words.toString());
    }
}
