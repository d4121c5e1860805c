package studio.talkback.console.settings;

import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/**
 * What a file of MIDI system exclusive messages holds, as units dump their memories ({@code .syx}).
 * <p>
 * Source: MIDI 1.0 Detailed Specification, "System Exclusive Messages": a message begins with F0 and ends with F7, between them
 * stand bytes below 80; it begins with the maker's id, one byte, or three of which the first is 00. The ids are those that the MIDI
 * Association lists; 7E and 7F are messages that units of any maker understand.
 *
 * @param messages how many messages, at least one
 * @param maker    the id of the maker of the first, in hexadecimal digits with blanks between
 */
public record SysEx(int messages, String maker) {

    private static final int BEGIN = 0xF0;
    private static final int END = 0xF7;
    private static final int STATUS = 0x80;
    /** Makers of what stands in racks and by keyboards. */
    private static final Map<String, String> MAKERS = Objects.requireNonNull(Map.ofEntries(Map.entry("06", "Lexicon"),
            Map.entry("1C", "Eventide"), Map.entry("40", "Kawai"), Map.entry("41", "Roland"), Map.entry("42", "Korg"),
            Map.entry("43", "Yamaha"), Map.entry("47", "Akai"), Map.entry("4C", "Sony"), Map.entry("00 00 0E", "Alesis"),
            Map.entry("00 00 10", "DigiTech"), Map.entry("00 20 1F", "TC Electronic"), Map.entry("00 20 32", "Behringer")));

    /** Reads a whole file; empty where it is not one message after the other up to its end, as where it is cut short. */
    public static Optional<SysEx> of(byte[] file) {
        int messages = 0;
        boolean within = false;
        for (byte each : file) {
            int value = Byte.toUnsignedInt(each);
            if (within ? value >= STATUS && value != END : value != BEGIN) {
                return Objects.requireNonNull(Optional.empty());
            }
            messages += within ? 0 : 1;
            within = value != END;
        }
        String maker = maker(file);
        return Objects.requireNonNull(messages == 0 || within || maker.isEmpty() ? Optional.empty()
                : Optional.of(new SysEx(messages, maker)));
    }

    private static String maker(byte[] file) {
        int length = file.length > 1 && file[1] == 0 ? 3 : 1;
        return Objects.requireNonNull(file.length < length + 2 || file[1] == (byte) END ? ""
                : HexFormat.ofDelimiter(" ").withUpperCase().formatHex(file, 1, 1 + length));
    }

    /** {@code SysEx, 12 messages, maker 43 (Yamaha)}. */
    public String said() {
        String named = MAKERS.containsKey(maker) ? maker + " (" + MAKERS.get(maker) + ")" : maker;
        return "SysEx, " + messages + (messages == 1 ? " message" : " messages") + ", maker " + named;
    }
}
