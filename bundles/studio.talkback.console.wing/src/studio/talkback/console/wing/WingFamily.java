package studio.talkback.console.wing;

import java.util.List;
import java.util.Objects;

import studio.talkback.console.ConsoleFamily;
import studio.talkback.console.ParameterCatalogue;
import studio.talkback.console.SceneCodec;
import studio.talkback.console.wing.internal.WingCatalogue;
import studio.talkback.console.wing.internal.WingCodec;

/** The Behringer WING: snapshots {@code .snap} of the formats 8 to 11, as firmware 2.0 to 3.3 and WING Edit write them. */
public final class WingFamily implements ConsoleFamily {

    /** The family's id. */
    public static final String ID = "wing";

    @Override
    public String id() {
        return ID;
    }

    @Override
    public String name() {
        return "Behringer WING";
    }

    @Override
    public List<String> models() {
        return Objects.requireNonNull(List.of("WING", "WING Compact", "WING Rack"));
    }

    @Override
    public SceneCodec codec() {
        return new WingCodec();
    }

    @Override
    public ParameterCatalogue catalogue() {
        return WingCatalogue.get();
    }
}
