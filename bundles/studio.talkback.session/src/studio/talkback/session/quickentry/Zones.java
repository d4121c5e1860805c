package studio.talkback.session.quickentry;

import java.time.DateTimeException;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

/**
 * Time zones as people write them after a time: {@code 18:00 PST}, {@code 18:00 LA}, {@code 18:00 Tokyo},
 * {@code 18:00 Europe/Berlin}, {@code 18:00 +09:00}. Short names mean the place and not the season: PST in July is what
 * the clocks of Los Angeles show then. Short names are read in capitals alone, as they are words otherwise.
 */
public final class Zones {
    private static final Pattern OFFSET = Pattern
            .compile("(?:UTC|GMT)[+-]\\d{1,2}(?::?\\d\\d)?|[+-]\\d\\d:\\d\\d");
    /** What people in studios write; IST, which is India, Ireland or Israel, says nothing. */
    private static final Map<String, List<String>> SHORT = Map.ofEntries(
            Map.entry("America/Los_Angeles", List.of("LA", "PT", "PST", "PDT")),
            Map.entry("America/Denver", List.of("MT", "MST", "MDT")),
            Map.entry("America/Chicago", List.of("CT", "CST", "CDT")),
            Map.entry("America/New_York", List.of("NY", "NYC", "ET", "EST", "EDT")),
            Map.entry("America/Sao_Paulo", List.of("BRT")), Map.entry("Europe/London", List.of("LDN", "BST")),
            Map.entry("Europe/Berlin", List.of("CET", "CEST", "MEZ", "MESZ")),
            Map.entry("Europe/Helsinki", List.of("EET", "EEST")), Map.entry("Europe/Moscow", List.of("MSK")),
            Map.entry("Asia/Tokyo", List.of("JST")), Map.entry("Asia/Seoul", List.of("KST")),
            Map.entry("Asia/Hong_Kong", List.of("HKT")), Map.entry("Asia/Singapore", List.of("SGT")),
            Map.entry("Australia/Sydney", List.of("AET", "AEST", "AEDT")),
            Map.entry("Pacific/Auckland", List.of("NZST", "NZDT")), Map.entry("Z", List.of("UTC", "GMT", "Z")));
    /** The parts of the world whose cities have a zone of their name. */
    private static final Set<String> CONTINENTS = Set.of("Africa", "America", "Asia", "Atlantic", "Australia", "Europe",
            "Indian", "Pacific");
    private static final Map<String, ZoneId> NAMED = named();
    private static final DateTimeFormatter NAME = DateTimeFormatter.ofPattern("z", Locale.ENGLISH);

    private Zones() {
    }

    /**
     * Returns the zone that a word names, or null.
     *
     * @param word one word, as typed
     */
    public static @Nullable ZoneId read(String word) {
        if (OFFSET.matcher(word).matches()) {
            return offset(word.startsWith("UTC") || word.startsWith("GMT") ? word.substring(3) : word);
        }
        return NAMED.get(word);
    }

    /** Returns whether the clocks here show another time at that moment. */
    public static boolean differs(ZonedDateTime time, ZoneId here) {
        return !here.getRules().getOffset(time.toInstant()).equals(time.getOffset());
    }

    /** Returns what people call a time's zone then: {@code PST} in winter, {@code PDT} in summer. */
    public static String name(ZonedDateTime time) {
        return time.getZone() instanceof ZoneOffset offset ? offset.getTotalSeconds() == 0 ? "UTC" : offset.getId()
                : NAME.format(time);
    }

    private static @Nullable ZoneId offset(String typed) {
        try {
            return ZoneOffset.of(typed.length() == 2 ? typed.charAt(0) + "0" + typed.charAt(1) : typed);
        } catch (DateTimeException e) {
            return null; // beyond 18 hours: the caller says that it is no zone
        }
    }

    private static Map<String, ZoneId> named() {
        Map<String, ZoneId> named = new HashMap<>();
        for (String id : ZoneId.getAvailableZoneIds()) {
            int slash = id.indexOf('/');
            if (slash > 0 && CONTINENTS.contains(id.substring(0, slash))) {
                named.put(id, ZoneId.of(id));
                named.put(id.substring(id.lastIndexOf('/') + 1), ZoneId.of(id));
            }
        }
        SHORT.forEach((id, words) -> words.forEach(word -> named.put(word, ZoneId.of(id))));
        return Map.copyOf(named);
    }
}
