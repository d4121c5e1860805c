package studio.talkback.console.x32.internal.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.LineSpec;
import studio.talkback.console.x32.internal.X32Catalogue;

/**
 * The OSC address of every value of a scene: that of its line, and a word for the value. The description and the
 * emulator agree on them but for these: the emulator knows neither {@code /config/dp48/link} nor the port of
 * {@code /config/dp48}, whose word is the description's {@code asap}; and the description has the inversion of a matrix
 * at {@code /mtx/NN/config/preamp/invert} where the emulator, and the console's own scene, have
 * {@code /mtx/NN/preamp/invert}, which is used here.
 */
public final class X32Addresses {

    private static final String KEYED = "on mode det env thr ratio knee mgain attack hold release pos keysrc mix auto";
    private static final String FILTER = "on type f";
    private static final String USER_SET = "color";

    /** The words of the values, by the end of the line's address; several lines may share one. */
    private static final Map<String, List<String>> ENDINGS = endings();
    /** The words of whole addresses. */
    private static final Map<String, List<String>> WHOLE = whole();

    private static final X32Addresses INSTANCE = new X32Addresses();

    private final Map<String, List<String>> byLine = new HashMap<>();
    private final Map<String, String> lines = new HashMap<>();

    private X32Addresses() {
        List<LineSpec> specs = X32Catalogue.get().lines();
        for (LineSpec spec : specs.subList(1, specs.size())) {
            List<String> addresses = new ArrayList<>();
            List<String> words = words(spec);
            for (int index = 0; index < spec.parameters().size(); index++) {
                String address = spec.path() + "/" + words.get(index);
                addresses.add(address);
                lines.put(address, spec.path());
            }
            byLine.put(spec.path(), Objects.requireNonNull(List.copyOf(addresses)));
        }
    }

    /** The one table. */
    public static X32Addresses get() {
        return INSTANCE;
    }

    /**
     * The address of a value.
     *
     * @param path  the address of one of the catalogue's lines
     * @param index the value's place in it, from 0
     */
    public String of(String path, int index) {
        return Objects.requireNonNull(Objects.requireNonNull(byLine.get(path), path).get(index));
    }

    /** The addresses of a line's values, in order; empty where there is no such line. */
    public List<String> of(String path) {
        return Objects.requireNonNull(byLine.getOrDefault(path, List.of()));
    }

    /** The line that the value at an address stands in; null where there is none. */
    public @Nullable String line(String address) {
        return lines.get(address);
    }

    private static List<String> words(LineSpec spec) {
        String path = spec.path();
        List<String> whole = WHOLE.get(path);
        if (whole != null) {
            return whole;
        }
        if (path.startsWith("/config/") && !path.matches("/config/(talk/[AB]|userctrl/[ABC])")) {
            return numbers(spec);
        }
        return strip(spec);
    }

    private static List<String> strip(LineSpec spec) {
        String shape = spec.path().replaceFirst("^/(ch|auxin|fxrtn|bus|mtx)/\\d\\d", "").replaceFirst("^/main/(st|m)", "")
                .replaceFirst("^/outputs/(main|aux|p16|aes|rec)/\\d\\d", "/output").replaceFirst("^/headamp/\\d+", "/headamp")
                .replaceFirst("^/dca/\\d", "/dca").replaceFirst("^/fx/\\d", "/fx").replaceFirst("^/eq/\\d", "/eq/N")
                .replaceFirst("^/mix/\\d\\d", "/mix/N").replaceFirst("^/config/(talk|userctrl)/.", "/config/$1");
        List<String> words = ENDINGS.get(shape + "#" + spec.parameters().size());
        return words == null ? two(spec.parameters().size()) : words;
    }

    /** Most lines of the setup hold a row of numbered things, whose names in the catalogue are the console's own numbers. */
    private static List<String> numbers(LineSpec spec) {
        boolean two = spec.path().startsWith("/config/userrout/") || spec.path().startsWith("/config/dp48/");
        return two ? two(spec.parameters().size()) : Objects.requireNonNull(spec.parameters().stream()
                .map(parameter -> parameter.name().equals("aux") ? "AUX" : parameter.name()).toList());
    }

    private static List<String> two(int count) {
        List<String> words = new ArrayList<>();
        for (int n = 1; n <= count; n++) {
            words.add((n < 10 ? "0" : "") + n);
        }
        return words;
    }

    private static Map<String, List<String>> endings() {
        Map<String, List<String>> endings = new HashMap<>();
        for (String ending : List.of("/config name icon color", "/config name icon color source", "/delay on time",
                "/preamp trim invert hpon hpslope hpf", "/preamp trim invert", "/preamp invert",
                "/gate on mode thr range attack hold release keysrc", "/gate/filter " + FILTER, "/dyn " + KEYED,
                "/dyn " + KEYED.replace(" keysrc", ""), "/dyn/filter " + FILTER, "/insert on pos sel", "/eq on",
                "/eq/N type f g q", "/mix on fader st pan mono mlevel", "/mix on fader pan", "/mix on fader",
                "/mix/N on level pan type panFollow", "/mix/N on level", "/grp dca mute", "/automix group weight",
                "/dca on fader", "/dca/config name icon color", "/fx type", "/fx/source l r",
                "/output src pos invert", "/output src pos", "/output/delay on time",
                "/output/iQ group speaker eq model", "/headamp gain phantom", "/config/talk level dim latch destmap",
                "/config/userctrl " + USER_SET)) {
            List<String> words = List.of(ending.split(" "));
            endings.put(words.get(0) + "#" + (words.size() - 1), words.subList(1, words.size()));
        }
        return endings;
    }

    private static Map<String, List<String>> whole() {
        Map<String, List<String>> whole = new HashMap<>();
        for (String line : List.of("/config/linkcfg hadly eq dyn fdrmute", "/config/mono mode link",
                "/config/solo level source sourcetrim chmode busmode dcamode exclusive followsel followsolo dimatt dim"
                        + " mono delay delaytime masterctrl mute dimpfl",
                "/config/talk enable source", "/config/osc level f1 f2 fsel type dest", "/config/routing routswitch",
                "/config/tape gainL gainR autoplay", "/config/dp48 scope broadcast asap")) {
            List<String> words = List.of(line.split(" "));
            whole.put(words.get(0), words.subList(1, words.size()));
        }
        return whole;
    }
}
