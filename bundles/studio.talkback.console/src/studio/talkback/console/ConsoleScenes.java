package studio.talkback.console;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;

import studio.talkback.library.evidence.EvidenceException;
import studio.talkback.library.evidence.EvidenceFile;
import studio.talkback.library.evidence.EvidenceHead;

/** Scene files of all console families: read, compared, and written so that they are never half written. */
public final class ConsoleScenes {

    private final ConsoleFamilies families;

    /** @param families the families to choose from */
    public ConsoleScenes(ConsoleFamilies families) {
        this.families = families;
    }

    /** The families to choose from. */
    public ConsoleFamilies families() {
        return families;
    }

    /**
     * Reads a scene of whichever family it is.
     *
     * @throws EvidenceException when it is no scene of a known family, or damaged
     * @throws IOException       when reading it failed
     */
    public ConsoleState read(Path scene, IProgressMonitor monitor) throws IOException, EvidenceException {
        EvidenceFile file = EvidenceFile.at(scene);
        ConsoleFamily family = familyOf(file);
        try {
            return family.codec().read(file, monitor);
        } catch (OperationCanceledException e) {
            throw e;
        } catch (RuntimeException e) {
            throw new IOException(families.switchOff(family, e), e);
        }
    }

    /**
     * The state that the bytes of a file hold, of whichever family it is.
     *
     * @param name what the file is called
     * @throws EvidenceException when it is no scene, preset or snippet of a known family, or damaged
     */
    public ConsoleState parse(String name, byte[] bytes) throws EvidenceException {
        EvidenceHead head = new EvidenceHead(name, Arrays.copyOf(bytes, Math.min(bytes.length, EvidenceHead.LENGTH)));
        return familyOf(head).codec().parse(bytes);
    }

    /**
     * The family of a state.
     *
     * @throws EvidenceException when it is not installed any more
     */
    public ConsoleFamily family(ConsoleState state) throws EvidenceException {
        String id = state.info().family();
        ConsoleFamily family = families.find(id);
        if (family == null) {
            throw new EvidenceException("no plug-in for consoles of family " + id + " is installed");
        }
        return family;
    }

    /**
     * What differs between two scenes, grouped by strip.
     *
     * @throws EvidenceException when one is no scene of a known family or damaged, or when they are of two
     *                           families
     * @throws IOException       when reading failed
     */
    public List<ParameterChange> diff(Path before, Path after, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        ConsoleState old = read(before, monitor);
        ConsoleState now = read(after, monitor);
        String family = old.info().family();
        if (!family.equals(now.info().family())) {
            throw new EvidenceException("the first scene is of family " + family + " and the second of family "
                    + now.info().family() + ": compare scenes of one family");
        }
        refuseTwoKinds(old, now);
        return StateDiff.between(old, now);
    }

    /**
     * Refuses to compare a scene with a preset and the like.
     *
     * @throws EvidenceException when the two are of different kinds
     */
    public static void refuseTwoKinds(ConsoleState before, ConsoleState after) throws EvidenceException {
        if (before.kind() != after.kind()) {
            throw new EvidenceException("the first is " + before.kind().phrase() + " and the second "
                    + after.kind().phrase() + ": compare two files of one kind");
        }
    }

    /**
     * Reads a scene and writes it again, which gives the same bytes.
     *
     * @return what was written
     * @throws EvidenceException when it is no scene of a known family, or damaged
     * @throws IOException       when reading or writing failed; {@code out} is then as it was
     */
    public ConsoleState rewrite(Path scene, Path out, IProgressMonitor monitor)
            throws IOException, EvidenceException {
        ConsoleState state = read(scene, monitor);
        write(state, out);
        return state;
    }

    /**
     * Writes a scene file: beside it first, read again to verify, then moved to its place at once.
     *
     * @throws IOException when it failed; {@code out} is then as it was
     */
    public void write(ConsoleState state, Path out) throws IOException {
        SceneFiles.write(out, state.bytes());
    }

    private ConsoleFamily familyOf(EvidenceFile file) throws IOException, EvidenceException {
        return familyOf(new EvidenceHead(file.name(), SceneFiles.read(file.path(), EvidenceHead.LENGTH)));
    }

    private ConsoleFamily familyOf(EvidenceHead head) throws EvidenceException {
        List<ConsoleFamily> recognising = families.recognising(head);
        if (recognising.isEmpty()) {
            throw new EvidenceException("not a scene of a console that Talkback knows: give it a scene file"
                    + " exported from one of "
                    + families.all().stream().map(ConsoleFamily::name).collect(Collectors.joining(", ")));
        }
        return Objects.requireNonNull(recognising.get(0));
    }
}
