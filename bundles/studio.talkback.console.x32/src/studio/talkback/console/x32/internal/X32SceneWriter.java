package studio.talkback.console.x32.internal;

import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ConsoleState;
import studio.talkback.console.EditException;
import studio.talkback.console.StateKind;
import studio.talkback.console.build.BuildStrip;
import studio.talkback.console.build.SceneWriter;
import studio.talkback.console.build.Target;

/** Puts presets, snippets and names into scenes of an X32. */
public final class X32SceneWriter implements SceneWriter {

    private static final int CHANNELS = 32;

    @Override
    public List<Target> targets(StateKind kind) {
        return X32Places.targets(kind);
    }

    @Override
    public List<String> parts() {
        return X32ChannelWriter.PARTS;
    }

    @Override
    public ConsoleState apply(ConsoleState base, ConsoleState preset, @Nullable Target target, Set<String> left,
            List<String> notes) throws EditException {
        if (!(preset instanceof X32Scene part) || !(base instanceof X32Scene)) {
            throw new EditException("it is of another console");
        }
        if (target == null && !targets(part.kind()).isEmpty()) {
            throw new EditException("say where " + part.kind().phrase() + " goes, such as "
                    + targets(part.kind()).getFirst().key());
        }
        String place = target == null ? "" : X32Places.path(target);
        if (target != null && !targets(part.kind()).contains(target)) {
            throw new EditException(part.kind().phrase() + " does not go on " + target.label());
        }
        return switch (part.kind()) {
            case CHANNEL_PRESET -> base.with(new X32ChannelWriter(base, part, left, notes)
                    .edits(place, Objects.requireNonNull(target).label()));
            case EFFECT_PRESET -> base.with(X32PartWriter.effect(part, place, notes));
            default -> base.with(X32PartWriter.lines(base, part, notes));
        };
    }

    @Override
    public int channels() {
        return CHANNELS;
    }

    @Override
    public int nameLength() {
        return X32Strips.NAME;
    }

    @Override
    public ConsoleState dress(ConsoleState base, List<BuildStrip> strips, List<String> notes)
            throws EditException {
        ConsoleState dressed = base;
        for (BuildStrip strip : strips) {
            dressed = X32Dress.put(dressed, strip, notes);
        }
        return dressed;
    }
}
