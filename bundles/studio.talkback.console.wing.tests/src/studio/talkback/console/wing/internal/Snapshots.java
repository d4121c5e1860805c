package studio.talkback.console.wing.internal;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;

import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;
import studio.talkback.library.evidence.EvidenceException;

/** Snapshots of our own for the tests. */
final class Snapshots {

    /** A small snapshot, as a console would write it, but on several lines. */
    static final String SMALL = """
            {"type":"snapshot.11","creator_fw":"3.1-0-gabc:release","creator_sn":"none","creator_model":"wing-compact",
            "creator_name":"GLASS","created":"2026-03-10 16:41:02","active_show":"I:/Glass House.show",
            "active_scene":"I:/scenes/Glass House mix 3.snap","ae_data":{
            "io":{"in":{"LCL":{"1":{"mode":"M","g":32.5,"vph":false,"name":"Vox","col":3,"icon":0}}},
            "out":{"AES":{"1":{"grp":"MAIN","in":1}}}},
            "ch":{"12":{"in":{"set":{"inv":false,"trim":0.200000271,"dlymode":"M","dly":0.100000001,"dlyon":false},
            "conn":{"grp":"LCL","in":1}},
            "flt":{"lc":true,"lcf":100.2374573,"lcs":"24","mdl":"TILT","tilt":-1.75},"col":3,"name":"Lead Vox","mute":false,
            "fdr":-5.000000477,"pan":0,"wid":100,
            "gate":{"on":false,"mdl":"GATE","mix":100,"thr":-36.5,"range":40,"att":10,"hld":10,"rel":199.5262299,"acc":0,
            "ratio":"1:3"},
            "eq":{"on":true,"mdl":"STD","mix":100,"1g":0,"1f":199.0535889,"1q":0.997970223,"2g":1.5,"2f":601.3883667,
            "2q":1.411322355},
            "dyn":{"on":true,"mdl":"COMP","mix":100,"gain":0,"thr":-10.5,"ratio":3,"att":50,"rel":148.9968719},
            "main":{"1":{"on":true,"lvl":0,"pre":false}},
            "send":{"1":{"on":true,"lvl":-144,"mode":"POST","plink":0,"pan":0},"MX1":{"on":false,"lvl":-144}},
            "tags":"#D1,#M2"}},
            "bus":{"3":{"name":"Drums","fdr":-144,"mute":true,"eq":{"on":false,"mdl":"SOUL","lf":2.5,"lg":-0.5}}},
            "fx":{"1":{"mdl":"HALL","fxmix":100,"pdel":20,"dcy":1.571,"lc":83.25}}},
            "ce_data":{"cfg":{"lights":{"btns":10}},"user":{"1":{"2":{"bu":{"mode":"DCAMUTE","dca":"FX"}}}}},
            "ae_globals":{"clkrate":48000}}
            """;

    private static final Map<String, String> PARTS = Objects.requireNonNull(
            Map.of("$ctl", "ce_data", "ae_globals", "ae_globals", "ce_globals", "ce_globals", "scopes", "scopes"));

    private Snapshots() {
    }

    static WingSnapshot parse(String text) throws EvidenceException {
        return WingParser.parse(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The small snapshot with something else in it. */
    static WingSnapshot small(String from, String to) throws EvidenceException {
        if (!SMALL.contains(from)) {
            throw new IllegalArgumentException(from);
        }
        return parse(SMALL.replace(from, to));
    }

    /** A snapshot with every line of the catalogue, its models and values drawn at random from what they can be. */
    static String full(Random random) {
        return full(random, "");
    }

    /** A full snapshot with something between its members, such as a line end. */
    static String full(Random random, String between) {
        Map<String, String> parts = new TreeMap<>();
        StringBuilder engine = new StringBuilder();
        new TreeMap<>(WingCatalogue.get().root().objects).forEach((name, node) -> {
            String part = PARTS.get(name);
            if (part != null) {
                parts.put(part, object(node, random, between));
            } else {
                engine.append(engine.isEmpty() ? "" : ",").append(member(name, object(node, random, between), between));
            }
        });
        parts.put("ae_data", "{" + engine + between + "}");
        StringBuilder snapshot = new StringBuilder("{\"type\":\"snapshot.11\",\"creator_fw\":\"3.1-0-g0:release\","
                + "\"creator_model\":\"wing-fullsize\",\"created\":\"2026-03-10 16:41:02\","
                + "\"active_scene\":\"I:/Full.snap\"");
        parts.forEach((name, object) -> snapshot.append(',').append(member(name, object, between)));
        return snapshot.append(between).append('}').toString();
    }

    private static String object(WingNode node, Random random, String between) {
        StringBuilder members = new StringBuilder();
        new TreeMap<>(node.values).forEach((key, place) -> {
            LineSpec line = WingCatalogue.get().at(place.line());
            ParameterSpec parameter = line.parameters().get(place.index());
            Value value = any(parameter, random);
            add(members, key, parameter.text(value), between);
            if (key.equals(node.selector) && value instanceof Value.Choice model) {
                dependents(members, node, model.word(), random, between);
            }
        });
        new TreeMap<>(node.objects).forEach((name, below) -> add(members, name, object(below, random, between), between));
        return "{" + members + between + "}";
    }

    private static void dependents(StringBuilder members, WingNode node, String model, Random random, String between) {
        String path = WingCatalogue.get().at(node.dependent).path();
        LineSpec line = Objects.requireNonNull(WingCatalogue.get().line(path, model));
        Map<String, Integer> places = Objects.requireNonNull(WingCatalogue.get().places(node.kind, model));
        new TreeMap<>(places).forEach((key, index) -> {
            ParameterSpec parameter = line.parameters().get(index);
            add(members, key, parameter.text(any(parameter, random)), between);
        });
    }

    private static void add(StringBuilder members, String name, String value, String between) {
        members.append(members.isEmpty() ? "" : ",").append(member(name, value, between));
    }

    private static String member(String name, String value, String between) {
        return between + '"' + name + "\":" + value;
    }

    /** Any value that the parameter can hold. */
    static Value any(ParameterSpec parameter, Random random) {
        List<String> words = parameter.words();
        return Objects.requireNonNull(switch (parameter.type()) {
            case SWITCH -> new Value.Switch(random.nextBoolean());
            case CHOICE, COLOUR -> new Value.Choice(words.get(random.nextInt(words.size())));
            case BITMASK -> new Value.Bits(random.nextLong(1L << parameter.size()));
            case TEXT -> new Value.Text("T" + random.nextInt(1000) + "\\");
            case LEVEL, LINEAR, LOGARITHMIC, INTEGER -> anyNumber(parameter, random);
        });
    }

    private static Value anyNumber(ParameterSpec parameter, Random random) {
        Scale scale = parameter.scale();
        if (scale == null) {
            return new Value.Number(random.nextInt(1000) / 4.0);
        }
        return new Value.Number(scale.positions() > 0 ? scale.at(random.nextInt(scale.positions())) : scale.min());
    }
}
