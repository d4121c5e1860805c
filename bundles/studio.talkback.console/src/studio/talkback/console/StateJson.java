package studio.talkback.console;

import java.io.IOException;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.library.evidence.EvidenceWarning;

/**
 * A console state as members of a JSON object: {@code console}, {@code lines}, {@code warnings}. Numbers are
 * JSON numbers in the parameter's unit, switches are true or false, a level of -oo is the string "-oo"; what a
 * number or its bits stand for is said as {@code words}; a member that does not apply is left out.
 */
public final class StateJson {

    private final ConsoleState state;
    private final JsonWriter json;

    private StateJson(ConsoleState state, JsonWriter json) {
        this.state = state;
        this.json = json;
    }

    /**
     * Writes the members into the object that the caller has begun and will end.
     *
     * @throws IOException when writing failed
     */
    public static void write(ConsoleState state, JsonWriter json, IProgressMonitor monitor) throws IOException {
        StateJson writer = new StateJson(state, json);
        writer.console();
        json.name("lines").beginArray();
        for (int line = 0; line < state.lineCount(); line++) {
            if (monitor.isCanceled()) {
                throw new OperationCanceledException();
            }
            writer.line(line);
        }
        json.endArray();
        writer.warnings();
    }

    private void console() throws IOException {
        SceneInfo info = state.info();
        json.name("console").beginObject();
        json.name("family").value(info.family());
        json.name("kind").value(state.kind().label());
        String model = info.model();
        if (model != null) {
            json.name("model").value(model);
        }
        json.name("firmware").value(info.firmware());
        json.name("name").value(info.name());
        json.name("note").value(info.note());
        json.endObject();
    }

    private void line(int line) throws IOException {
        LineSpec spec = state.spec(line);
        json.beginObject();
        json.name("path").value(state.path(line));
        if (spec != null) {
            json.name("strip").value(spec.strip().label());
        }
        json.name("parameters").beginArray();
        for (int index = 0; index < state.valueCount(line); index++) {
            if (state.holds(line, index)) {
                parameter(line, index, spec);
            }
        }
        json.endArray();
        json.endObject();
    }

    private void parameter(int line, int index, @Nullable LineSpec spec) throws IOException {
        json.beginObject();
        json.name("name").value(spec == null ? "value " + (index + 1) : spec.name(index));
        json.name("value");
        value(state.value(line, index));
        if (spec != null && index < spec.parameters().size()) {
            ParameterSpec parameter = spec.parameters().get(index);
            Unit unit = parameter.unit();
            if (unit != Unit.NONE) {
                json.name("unit").value(unit.symbol());
            }
            if (isNamed(parameter)) {
                json.name("words").value(parameter.words(state.value(line, index)));
            }
        }
        json.endObject();
    }

    /** Whether the number says nothing to somebody who does not know what it stands for. */
    private static boolean isNamed(ParameterSpec parameter) {
        boolean number = parameter.type() == ParameterType.INTEGER || parameter.type() == ParameterType.BITMASK;
        return number && !parameter.words().isEmpty();
    }

    private void value(Value value) throws IOException {
        switch (value) {
            case Value.Number n -> number(n.number());
            case Value.Switch s -> json.value(s.on());
            case Value.Choice c -> json.value(c.word());
            case Value.Text t -> json.value(t.text());
            case Value.Bits b -> json.value(b.bits());
            case Value.Unreadable u -> json.value(u.text());
        }
    }

    private void number(double number) throws IOException {
        if (number == Double.NEGATIVE_INFINITY) {
            json.value("-oo");
        } else if (number == Math.rint(number) && Math.abs(number) < 1e15) {
            json.value((long) number);
        } else {
            json.value(number);
        }
    }

    private void warnings() throws IOException {
        json.name("warnings").beginArray();
        for (EvidenceWarning warning : state.warnings()) {
            json.beginObject();
            json.name("line").value(warning.line());
            json.name("text").value(warning.text());
            json.endObject();
        }
        json.endArray();
    }
}
