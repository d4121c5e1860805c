package studio.talkback.example.plugin.sidecar;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.regex.Pattern;

import studio.talkback.console.Notation;
import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Value;

/** How the controller writes its values: {@code Lead Vox}, {@code -3.5}, {@code ON}. */
final class SidecarNotation implements Notation {

    static final SidecarNotation ONE = new SidecarNotation();
    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,3}(\\.\\d{1,3})?");

    private SidecarNotation() {
    }

    @Override
    public String write(ParameterSpec spec, Value value) {
        return Objects.requireNonNull(switch (value) {
            case Value.Number number -> number(spec, number.number());
            case Value.Switch button -> button.on() ? "ON" : "OFF";
            case Value.Text text -> text.text();
            case Value.Choice choice -> choice.word();
            case Value.Bits bits -> Long.toBinaryString(bits.bits());
            case Value.Unreadable unreadable -> unreadable.text();
        });
    }

    /** The nearest step: 0, -3.5. */
    private static String number(ParameterSpec spec, double number) {
        Scale scale = spec.scale();
        double held = scale == null || Double.isNaN(number) ? 0 : scale.nearest(number);
        return Objects.requireNonNull(BigDecimal.valueOf(held).stripTrailingZeros().toPlainString());
    }

    @Override
    public Value read(ParameterSpec spec, String token) {
        if (spec.type() == ParameterType.TEXT) {
            return new Value.Text(token);
        }
        if (spec.type() == ParameterType.SWITCH && (token.equals("ON") || token.equals("OFF"))) {
            return new Value.Switch(token.equals("ON"));
        }
        if (spec.type() == ParameterType.LINEAR && NUMBER.matcher(token).matches()) {
            return new Value.Number(Double.parseDouble(token));
        }
        return new Value.Unreadable(token);
    }
}
