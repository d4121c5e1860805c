package studio.talkback.console.build;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.LineSpec;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Value;

/**
 * How a strip looks in a scene.
 *
 * @param name   what stands on its scribble strip; may be empty
 * @param colour its colour in the console's own word; empty where it has none
 */
public record StripLook(String name, String colour) {

    /** A strip of which nothing is known. */
    public static final StripLook NONE = new StripLook("", "");

    /** The looks of a scene's strips by their labels: {@code Ch 12}. */
    public static Map<String, StripLook> of(ConsoleState scene) {
        Map<String, StripLook> looks = new HashMap<>();
        for (int line = 0; line < scene.lineCount(); line++) {
            LineSpec spec = scene.spec(line);
            if (spec != null && spec.path().equals(spec.strip().namePath())) {
                looks.put(spec.strip().label(), look(scene, line, spec));
            }
        }
        return looks;
    }

    private static StripLook look(ConsoleState scene, int line, LineSpec spec) {
        String name = "";
        String colour = "";
        List<ParameterSpec> parameters = spec.parameters();
        for (int i = 0; i < Math.min(parameters.size(), scene.valueCount(line)); i++) {
            Value value = scene.value(line, i);
            if (i == 0 && value instanceof Value.Text text) {
                name = text.text().strip();
            } else if (parameters.get(i).type() == ParameterType.COLOUR && value instanceof Value.Choice choice) {
                colour = choice.word();
            }
        }
        return new StripLook(name, colour);
    }
}
