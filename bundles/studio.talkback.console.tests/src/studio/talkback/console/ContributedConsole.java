package studio.talkback.console;

import java.util.List;

/** A console family that an extension names in a test. */
public final class ContributedConsole implements ConsoleFamily {

    private final PlainConsole plain = new PlainConsole("plain");

    @Override
    public String id() {
        return plain.id();
    }

    @Override
    public String name() {
        return plain.name();
    }

    @Override
    public List<String> models() {
        return plain.models();
    }

    @Override
    public SceneCodec codec() {
        return plain;
    }

    @Override
    public ParameterCatalogue catalogue() {
        return plain;
    }
}
