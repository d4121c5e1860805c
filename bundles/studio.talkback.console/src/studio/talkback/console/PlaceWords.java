package studio.talkback.console;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ControlPlace.Part;
import studio.talkback.console.ControlPlace.Section;

/** Tells what a control does from the words that its catalogue has for it. */
final class PlaceWords {

    private record Begins(String word, Section section) {
    }

    private static final List<Begins> SECTIONS = Objects.requireNonNull(List.of(new Begins("gate", Section.GATE),
            new Begins("dyn", Section.DYNAMICS), new Begins("comp", Section.DYNAMICS),
            new Begins("insert", Section.INSERT), new Begins("eq", Section.EQ), new Begins("peq", Section.EQ),
            new Begins("send", Section.SENDS), new Begins("preamp", Section.INPUT), new Begins("input", Section.INPUT),
            new Begins("headamp", Section.INPUT), new Begins("delay", Section.INPUT), new Begins("filter", Section.INPUT),
            new Begins("group", Section.GROUPS), new Begins("automix", Section.GROUPS)));
    private static final List<Begins> KINDS = Objects.requireNonNull(List.of(new Begins("headamp", Section.HEADAMPS),
            new Begins("fx", Section.EFFECTS), new Begins("effect", Section.EFFECTS),
            new Begins("routing", Section.ROUTING), new Begins("input", Section.ROUTING)));
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    private PlaceWords() {
    }

    static ControlPlace of(LineSpec line, int index) {
        String name = index < line.parameters().size() ? lower(line.parameters().get(index).name()) : "";
        Section section = line.strip().namePath() == null ? apart(line) : onStrip(line, index, name);
        return new ControlPlace(section, part(line, index, name, section), number(line, section));
    }

    private static Section onStrip(LineSpec line, int index, String name) {
        Section known = begun(SECTIONS, lower(line.section()));
        if (known != null) {
            return known;
        }
        ParameterType type = type(line, index);
        if (type == ParameterType.BITMASK || name.startsWith("to ") || name.startsWith("main")) {
            return Section.GROUPS;
        }
        return switch (name) {
            case "name", "icon", "colour" -> Section.NAME;
            case "source" -> Section.INPUT;
            case "pan", "balance", "width" -> Section.PAN;
            case "on", "mute", "fader", "level" -> Section.FADER;
            default -> type == ParameterType.COLOUR ? Section.NAME : Section.GROUPS;
        };
    }

    private static Section apart(LineSpec line) {
        String kind = lower(line.strip().kind());
        Section known = begun(KINDS, kind);
        String section = lower(line.section());
        if (known != null) {
            return known;
        } else if (kind.endsWith(" out") || kind.startsWith("output")) {
            return Section.OUTPUTS;
        }
        return section.startsWith("routing") || section.startsWith("user in") || section.startsWith("user out")
                ? Section.ROUTING : Section.SETUP;
    }

    private static Part part(LineSpec line, int index, String name, Section section) {
        ParameterType type = type(line, index);
        if (type == ParameterType.COLOUR) {
            return Part.COLOUR;
        } else if (type == ParameterType.LEVEL) {
            return section == Section.FADER || section == Section.SENDS ? Part.LEVEL : Part.OTHER;
        }
        return switch (name) {
            case "name" -> Part.NAME;
            case "on", "mute" -> Part.ON;
            case "type", "mode" -> Part.KIND;
            case "frequency" -> Part.FREQUENCY;
            case "gain" -> Part.GAIN;
            case "q" -> Part.WIDTH;
            case "pan", "balance" -> Part.PAN;
            default -> Part.OTHER;
        };
    }

    private static int number(LineSpec line, Section section) {
        Matcher number = NUMBER.matcher(line.section());
        boolean counted = section == Section.EQ || section == Section.SENDS;
        return counted && number.find() && number.group().length() < 4 ? Integer.parseInt(number.group()) : 0;
    }

    private static @Nullable ParameterType type(LineSpec line, int index) {
        return index < line.parameters().size() ? line.parameters().get(index).type() : null;
    }

    private static @Nullable Section begun(List<Begins> words, String text) {
        return words.stream().filter(each -> text.startsWith(each.word())).map(Begins::section).findFirst().orElse(null);
    }

    private static String lower(String text) {
        return Objects.requireNonNull(text.toLowerCase(Locale.ROOT));
    }
}
