package studio.talkback.console.x32.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.Edit;
import studio.talkback.console.EditException;
import studio.talkback.console.LineSpec;
import studio.talkback.console.Value;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.BuildStrip.Link;
import studio.talkback.console.build.Instrument;
import studio.talkback.console.build.InstrumentGroup;

/**
 * Names, colours and icons of an X32's channel strips, and its pairs. The numbers of the icons are those of the public
 * unofficial X32/M32 OSC protocol description.
 */
final class X32Dress {

    private static final Map<Instrument, Integer> ICONS = Objects.requireNonNull(Map.ofEntries(
            Map.entry(Instrument.KICK, 2), Map.entry(Instrument.SNARE, 4), Map.entry(Instrument.TOM, 6),
            Map.entry(Instrument.HI_HAT, 9), Map.entry(Instrument.CYMBAL, 10), Map.entry(Instrument.DRUMS, 11),
            Map.entry(Instrument.PERCUSSION, 15), Map.entry(Instrument.BASS, 17), Map.entry(Instrument.DOUBLE_BASS, 19),
            Map.entry(Instrument.GUITAR, 25), Map.entry(Instrument.ACOUSTIC_GUITAR, 23), Map.entry(Instrument.PIANO, 27),
            Map.entry(Instrument.ORGAN, 28), Map.entry(Instrument.KEYS, 30), Map.entry(Instrument.SYNTH, 31),
            Map.entry(Instrument.TRUMPET, 35), Map.entry(Instrument.TROMBONE, 36), Map.entry(Instrument.SAXOPHONE, 37),
            Map.entry(Instrument.WOODWIND, 38), Map.entry(Instrument.STRINGS, 39), Map.entry(Instrument.CELLO, 40),
            Map.entry(Instrument.LEAD_VOCAL, 50), Map.entry(Instrument.BACKING_VOCAL, 43), Map.entry(Instrument.CHOIR, 43),
            Map.entry(Instrument.SPEECH, 52), Map.entry(Instrument.EFFECTS, 61), Map.entry(Instrument.PLAYBACK, 62),
            Map.entry(Instrument.OTHER, 1)));
    private static final Map<InstrumentGroup, String> COLOURS = Objects.requireNonNull(Map.of(
            InstrumentGroup.DRUMS, "RD", InstrumentGroup.PERCUSSION, "MG", InstrumentGroup.BASS, "BL",
            InstrumentGroup.GUITARS, "GN", InstrumentGroup.KEYS, "CY", InstrumentGroup.ORCHESTRA, "WH",
            InstrumentGroup.VOCALS, "YE", InstrumentGroup.BACKING, "YEi", InstrumentGroup.OTHER, "WHi"));

    private static final int NAME = 0;
    private static final int ICON = 1;
    private static final int COLOUR = 2;
    private static final int LR_PAN = 3;
    private static final double SIDE = 100;
    /** What a link copies, by the place of its switch in the line that says so. */
    private static final Map<Integer, List<String>> COPIED = Objects.requireNonNull(Map.of(1, List.of("/eq"), 2,
            List.of("/gate", "/dyn"), 3, List.of("/mix", "/grp")));

    private final ConsoleState base;
    private final List<Edit> edits = new ArrayList<>();

    private X32Dress(ConsoleState base) {
        this.base = base;
    }

    /** A scene with a strip dressed. */
    static ConsoleState put(ConsoleState base, BuildStrip strip, List<String> notes) throws EditException {
        X32Dress dress = new X32Dress(base);
        String path = X32Places.channel(strip.channel());
        dress.link(path, strip, notes);
        dress.edits.add(new Edit(path + "/config", NAME, new Value.Text(strip.name())));
        if (strip.link() != Link.AS_IT_IS || strip.instrument() != Instrument.OTHER) {
            dress.edits.add(new Edit(path + "/config", ICON,
                    new Value.Number(Objects.requireNonNull(ICONS.get(strip.instrument())))));
            dress.edits.add(new Edit(path + "/config", COLOUR,
                    new Value.Choice(Objects.requireNonNull(COLOURS.get(strip.instrument().group())))));
        }
        return base.with(dress.edits);
    }

    private void link(String path, BuildStrip strip, List<String> notes) {
        String partner = X32Places.partner(base, path);
        X32Snippets.Part place = Objects.requireNonNull(X32Places.link(path));
        Link link = strip.link();
        if (link == Link.LEFT && partner == null && base.find(place.line()) < 0) {
            notes.add("Ch " + strip.channel() + " and " + (strip.channel() + 1) + " are not linked: the base scene does not"
                    + " say which strips are");
        } else if (link == Link.LEFT && partner == null) {
            edits.add(new Edit(place.line(), place.index(), new Value.Switch(true)));
            String right = path.substring(0, path.length() - 2)
                    + X32Strips.two(Integer.parseInt(path.substring(path.length() - 2)) + 1);
            COPIED.forEach((option, lines) -> {
                if (isOn("/config/linkcfg", option)) {
                    lines.forEach(line -> copy(path + line, right + line));
                }
            });
            edits.add(new Edit(path + "/mix", LR_PAN, new Value.Number(-SIDE)));
            edits.add(new Edit(right + "/mix", LR_PAN, new Value.Number(SIDE)));
        } else if (link == Link.ALONE && partner != null) {
            edits.add(new Edit(place.line(), place.index(), new Value.Switch(false)));
            centre(path);
            centre(partner);
        }
    }

    private boolean isOn(String path, int index) {
        int line = base.find(path);
        return line < 0 || index >= base.valueCount(line) || !base.value(line, index).equals(new Value.Switch(false));
    }

    /** As the console does when a pair is linked: the odd strip is the one that both are like. */
    private void copy(String from, String to) {
        for (int line = 0; line < base.lineCount(); line++) {
            LineSpec spec = base.spec(line);
            if (spec == null || !spec.path().equals(from) && !spec.path().startsWith(from + "/")) {
                continue;
            }
            String path = to + spec.path().substring(from.length());
            int there = base.find(path);
            for (int i = 0; there >= 0 && i < Math.min(base.valueCount(line), base.valueCount(there)); i++) {
                boolean pan = spec.parameters().size() > i && spec.parameters().get(i).name().equals("pan");
                if (!pan && !(base.value(line, i) instanceof Value.Unreadable)) {
                    edits.add(new Edit(path, i, base.value(line, i)));
                }
            }
        }
    }

    /** A strip that stood at a side because it was half of a pair stands in the middle alone. */
    private void centre(String path) {
        int line = base.find(path + "/mix");
        if (line >= 0 && base.valueCount(line) > LR_PAN && base.value(line, LR_PAN) instanceof Value.Number pan
                && Math.abs(pan.number()) == SIDE) {
            edits.add(new Edit(path + "/mix", LR_PAN, new Value.Number(0)));
        }
    }
}
