package studio.talkback.bench;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import java.util.Random;
import java.util.StringJoiner;

/** Snapshots of a WING with every strip, its head amps and its effects. */
final class WingTexts {

    private static final int CHANNELS = 40;
    private static final int BUSSES = 16;
    private static final String STRIP = """
            "%d":{"in":{"set":{"inv":false,"trim":%.4f,"dlymode":"M","dly":%.4f,"dlyon":false},"conn":{"grp":"LCL","in":1}},\
            "flt":{"lc":true,"lcf":100.2374573,"lcs":"24"},"col":3,"name":"Strip %d","mute":false,"fdr":%.4f,"pan":%.4f,"wid":100,\
            "gate":{"on":false,"mdl":"GATE","mix":100,"thr":%.4f,"range":40,"att":10,"hld":10,"rel":199.5262299,"acc":0,"ratio":"1:3"},\
            "eq":{"on":true,"mdl":"STD","mix":100,"lg":%.4f,"1g":%.4f,"1f":199.0535889,"1q":0.997970223,"2g":%.4f,"2f":601.3883667,\
            "2q":1.411322355,"3g":%.4f,"3f":1499.785,"3q":1.411322355,"4g":%.4f,"4f":3000.21,"4q":1.411322355,"hg":%.4f},\
            "dyn":{"on":true,"mdl":"COMP","mix":100,"gain":0,"thr":%.4f,"ratio":3,"att":50,"rel":148.9968719},\
            "main":{"1":{"on":true,"lvl":%.4f,"pre":false}},"send":{%s},"tags":"#D1"}""";
    private static final String SEND = "\"%d\":{\"on\":true,\"lvl\":%.4f,\"mode\":\"POST\",\"plink\":0,\"pan\":%.4f}";
    private static final String FIRST = """
            {"type":"snapshot.11","creator_fw":"3.1-0-g0:release","creator_model":"wing-fullsize","created":"2026-03-10 16:41:02",\
            "active_scene":"I:/Measured.snap","ae_data":{""";

    private WingTexts() {
    }

    /** A snapshot, its values drawn at random. */
    static byte[] snapshot(long seed) {
        Random random = new Random(seed);
        StringJoiner channels = new StringJoiner(",", "\"ch\":{", "},");
        for (int n = 1; n <= CHANNELS; n++) {
            channels.add(strip(n, random));
        }
        StringJoiner amps = new StringJoiner(",", "\"io\":{\"in\":{\"LCL\":{", "}}},");
        for (int n = 1; n <= 8; n++) {
            amps.add(String.format(Locale.ROOT, "\"%d\":{\"mode\":\"M\",\"g\":%.4f,\"vph\":false}", n, 2.5 * random.nextInt(17)));
        }
        StringJoiner busses = new StringJoiner(",", "\"bus\":{", "}");
        for (int n = 1; n <= BUSSES; n++) {
            busses.add(strip(n, random));
        }
        String text = FIRST + amps + channels + busses + "},\"ae_globals\":{\"clkrate\":48000}}";
        return Objects.requireNonNull(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String strip(int number, Random random) {
        StringJoiner sends = new StringJoiner(",");
        for (int n = 1; n <= BUSSES; n++) {
            sends.add(String.format(Locale.ROOT, SEND, n, gain(random), gain(random)));
        }
        return String.format(Locale.ROOT, STRIP, number, gain(random), 0.5 + random.nextInt(100), number, gain(random), gain(random),
                gain(random) - 40, gain(random), gain(random), gain(random), gain(random), gain(random), gain(random), gain(random) - 40,
                gain(random), sends);
    }

    /** From -10 to 10 dB in steps of a half. */
    private static double gain(Random random) {
        return (random.nextInt(41) - 20) / 2.0;
    }
}
