package studio.talkback.console;

/** How much of a console a file holds. */
public enum StateKind {
    /** The whole console. */
    SCENE("scene"),
    /** Whatever parts of the console were chosen, at their own addresses. */
    SNIPPET("snippet"),
    /** One strip, which can be put on any that has the same controls. */
    CHANNEL_PRESET("channel preset"),
    /** One effect, which can be put into any slot that takes it. */
    EFFECT_PRESET("effect preset"),
    /** How the inputs and outputs are routed. */
    ROUTING_PRESET("routing preset");

    private final String label;

    StateKind(String label) {
        this.label = label;
    }

    /** What it is called in a sentence: {@code channel preset}. */
    public String label() {
        return label;
    }

    /** The same with its article: {@code an effect preset}. */
    public String phrase() {
        return (this == EFFECT_PRESET ? "an " : "a ") + label;
    }

    /** Whether its lines stand at addresses of their own on a console; a preset of a strip or an effect fits many places. */
    public boolean hasPlaces() {
        return this != CHANNEL_PRESET && this != EFFECT_PRESET;
    }
}
