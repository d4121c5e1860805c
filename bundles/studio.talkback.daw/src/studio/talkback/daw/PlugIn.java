package studio.talkback.daw;

/**
 * A plug-in that a session uses, in one width.
 *
 * @param manufacturer its maker; empty where the list does not say
 * @param name         its name
 * @param version      its version as listed
 * @param format       how the DAW hosts it, such as {@code AAX Native}
 * @param stems        the widths in and out, such as {@code Mono / Stereo}
 * @param instances    how many are used and how, as listed, such as {@code 1 active, 5 inactive}
 */
public record PlugIn(String manufacturer, String name, String version, String format, String stems,
        String instances) {
}
