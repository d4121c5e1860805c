package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.util.List;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

import studio.talkback.console.DiffWords;
import studio.talkback.console.StateDiff;
import studio.talkback.console.StateJson;
import studio.talkback.console.StateKind;
import studio.talkback.console.x32.X32Family;
import studio.talkback.library.evidence.EvidenceChange;
import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;
import studio.talkback.library.evidence.EvidenceReader;
import studio.talkback.library.evidence.EvidenceReport;

/**
 * The files of the Behringer X32 and Midas M32 as evidence: scenes of kind {@code x32-scene}; snippets and presets of
 * kinds of their own, which are no recall of a console.
 */
public class X32SceneReader implements EvidenceReader {

    private final X32Codec codec = new X32Codec();
    private final StateKind state;
    private final String kind;

    /** Reads scenes. */
    public X32SceneReader() {
        this(StateKind.SCENE, "x32-scene");
    }

    private X32SceneReader(StateKind state, String kind) {
        this.state = state;
        this.kind = kind;
    }

    @Override
    public String kind() {
        return kind;
    }

    @Override
    public @Nullable String consoleFamily() {
        return state == StateKind.SCENE ? X32Family.ID : null;
    }

    @Override
    public boolean recognises(EvidenceHead head) {
        return X32Codec.kind(head) == state;
    }

    @Override
    public EvidenceReport read(EvidenceFile file, IProgressMonitor monitor) throws IOException, EvidenceException {
        X32Scene scene = codec.scene(file, monitor);
        return new EvidenceReport(kind(), scene.info().name(), SceneCounts.of(scene), scene.warnings(), X32Headers.facts(scene));
    }

    @Override
    public void inspect(EvidenceFile file, JsonWriter json, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        StateJson.write(codec.scene(file, monitor), json, monitor);
    }

    @Override
    public List<EvidenceChange> changes(EvidenceFile before, EvidenceFile after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        return DiffWords.of(StateDiff.between(codec.scene(before, monitor), codec.scene(after, monitor)));
    }

    /** Snippets, kind {@code x32-snippet}. */
    public static final class Snippets extends X32SceneReader {

        public Snippets() {
            super(StateKind.SNIPPET, "x32-snippet");
        }
    }

    /** Channel presets, kind {@code x32-channel-preset}. */
    public static final class ChannelPresets extends X32SceneReader {

        public ChannelPresets() {
            super(StateKind.CHANNEL_PRESET, "x32-channel-preset");
        }
    }

    /** Effect presets, kind {@code x32-effect-preset}. */
    public static final class EffectPresets extends X32SceneReader {

        public EffectPresets() {
            super(StateKind.EFFECT_PRESET, "x32-effect-preset");
        }
    }

    /** Routing presets, kind {@code x32-routing-preset}. */
    public static final class RoutingPresets extends X32SceneReader {

        public RoutingPresets() {
            super(StateKind.ROUTING_PRESET, "x32-routing-preset");
        }
    }
}
