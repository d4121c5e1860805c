package studio.talkback.console.x32.internal;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterSpec;
import studio.talkback.console.ParameterType;
import studio.talkback.console.Scale;
import studio.talkback.console.Unit;

/**
 * The controls of an X32. Ranges and steps are those of the public unofficial X32/M32 OSC protocol
 * description.
 */
final class X32Specs {

    private static final double[] FADER_TRAVEL = { 0, 0.0625, 0.25, 0.5, 1 };
    private static final double[] FADER_DECIBEL = { -90, -60, -30, -10, 10 };

    private X32Specs() {
    }

    static ParameterSpec onOff(String name) {
        return spec(name, ParameterType.SWITCH, List.of(), 0);
    }

    static ParameterSpec choice(String name, List<String> words) {
        return spec(name, ParameterType.CHOICE, words, 0);
    }

    static ParameterSpec choice(String name, Unit unit, List<String> words) {
        return new ParameterSpec(name, ParameterType.CHOICE, unit, null, words, 0, X32Notation.WORDS);
    }

    static ParameterSpec colour() {
        return spec("colour", ParameterType.COLOUR, X32Words.COLOURS, 0);
    }

    static ParameterSpec text(String name, int longest) {
        return spec(name, ParameterType.TEXT, List.of(), longest);
    }

    static ParameterSpec bits(String name, List<String> bits) {
        return spec(name, ParameterType.BITMASK, bits, bits.size());
    }

    /** Bits that are written as one decimal number with a sign, as 32 bits hold it. */
    static ParameterSpec mask(String name, List<String> bits) {
        return new ParameterSpec(name, ParameterType.BITMASK, Unit.NONE, null, bits, bits.size(), X32Notation.MASK);
    }

    private static ParameterSpec spec(String name, ParameterType type, List<String> words, int size) {
        return new ParameterSpec(name, type, Unit.NONE, null, words, size, X32Notation.WORDS);
    }

    static ParameterSpec integer(String name, int min, int max) {
        return integer(name, min, max, List.of());
    }

    /** A whole number from 0 that stands for one of the names. */
    static ParameterSpec source(String name, List<String> names) {
        return integer(name, 0, names.size() - 1, names);
    }

    private static ParameterSpec integer(String name, int min, int max, List<String> names) {
        return new ParameterSpec(name, ParameterType.INTEGER, Unit.NONE, Scale.linear(min, max, 1), names, 0,
                X32Notation.WORDS);
    }

    static ParameterSpec number(String name, ParameterType type, Unit unit, @Nullable Scale scale, X32Format format) {
        return number(name, type, unit, scale, format, 0);
    }

    private static ParameterSpec number(String name, ParameterType type, Unit unit, @Nullable Scale scale,
            X32Format format, int width) {
        return new ParameterSpec(name, type, unit, scale, List.of(), 0, new X32Notation(format, width));
    }

    private static ParameterSpec linear(String name, Unit unit, double min, double max, double step, X32Format format,
            int width) {
        return number(name, ParameterType.LINEAR, unit, Scale.linear(min, max, step), format, width);
    }

    private static ParameterSpec logarithmic(String name, Unit unit, double min, double max, int positions,
            X32Format format, int width) {
        return number(name, ParameterType.LOGARITHMIC, unit, Scale.logarithmic(min, max, positions), format, width);
    }

    /** A fader: 1024 positions. */
    static ParameterSpec fader() {
        return level("fader", 1024);
    }

    /** A send, monitor or talkback level: 161 positions. */
    static ParameterSpec sendLevel(String name) {
        return level(name, 161);
    }

    private static ParameterSpec level(String name, int positions) {
        Scale scale = Scale.fader(positions, FADER_TRAVEL, FADER_DECIBEL);
        return number(name, ParameterType.LEVEL, Unit.DECIBEL, scale, X32Format.LEVEL, 5);
    }

    static ParameterSpec decibel(String name, double min, double max, double step, X32Format format) {
        return linear(name, Unit.DECIBEL, min, max, step, format, 0);
    }

    static ParameterSpec pan() {
        return linear("pan", Unit.NONE, -100, 100, 2, X32Format.SIGNED_WHOLE, 0);
    }

    static ParameterSpec automixWeight() {
        return linear("weight", Unit.DECIBEL, -12, 12, 0.5, X32Format.SIGNED_TENTH, 5);
    }

    static ParameterSpec delayTime(String name) {
        return linear(name, Unit.MILLISECOND, 0.3, 500, 0.1, X32Format.TENTH, 5);
    }

    static ParameterSpec attack() {
        return linear("attack", Unit.MILLISECOND, 0, 120, 1, X32Format.WHOLE, 0);
    }

    static ParameterSpec hold() {
        return logarithmic("hold", Unit.MILLISECOND, 0.02, 2000, 101, X32Format.THREE_DIGITS, 4);
    }

    static ParameterSpec release() {
        return logarithmic("release", Unit.MILLISECOND, 5, 4000, 101, X32Format.WHOLE, 4);
    }

    static ParameterSpec knee() {
        return linear("knee", Unit.NONE, 0, 5, 1, X32Format.WHOLE, 0);
    }

    static ParameterSpec mix() {
        return linear("mix", Unit.PERCENT, 0, 100, 5, X32Format.WHOLE, 0);
    }

    static ParameterSpec frequency() {
        return logarithmic("frequency", Unit.HERTZ, 20, 20000, 201, X32Format.FREQUENCY, 0);
    }

    static ParameterSpec oscillatorFrequency(String name) {
        return logarithmic(name, Unit.HERTZ, 20, 20000, 121, X32Format.FREQUENCY, 0);
    }

    static ParameterSpec lowCut() {
        return logarithmic("lo cut frequency", Unit.HERTZ, 20, 400, 101, X32Format.WHOLE, 3);
    }

    static ParameterSpec q() {
        return logarithmic("Q", Unit.NONE, 0.3, 10, 72, X32Format.TENTH_TO_TEN, 0);
    }
}
