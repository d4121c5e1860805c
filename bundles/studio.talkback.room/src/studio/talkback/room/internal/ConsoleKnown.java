package studio.talkback.room.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Evidence;
import studio.talkback.model.Recall;

/**
 * What a capture knows of the console.
 *
 * @param state   its scene; null where it is not known
 * @param family  the console family that wrote it; null where it is not known
 * @param rate    the sample rate that it ran at, in Hz; 0 where it is not known
 * @param notes   what the log says was changed since its last scene, as lines of the recall's note
 * @param unknown what is to be told, one line each
 */
record ConsoleKnown(@Nullable Evidence state, @Nullable String family, int rate, List<String> notes,
        List<String> unknown) {

    private static final List<String> NONE = Objects.requireNonNull(List.of());

    /**
     * The scene given; else the scene before, where nothing was changed since; else what was changed.
     *
     * @param before  the recall that was on the desk, or null
     * @param changes what was changed on the console since
     */
    static ConsoleKnown after(@Nullable Recall before, List<String> changes, CaptureFiles.@Nullable Scene scene) {
        String familyBefore = before == null ? null : before.getConsoleFamily();
        if (scene != null) {
            boolean another = familyBefore != null && !familyBefore.equals(scene.family());
            List<String> remarks = new ArrayList<>();
            if (another) {
                remarks.add(NLS.bind(Messages.otherFamily, scene.family(), familyBefore));
            }
            if (!scene.notTold().isEmpty()) {
                remarks.add(scene.notTold());
            }
            return new ConsoleKnown(scene.file(), scene.family(), scene.sampleRateHz(), NONE, remarks);
        }
        List<String> notes = new ArrayList<>(NoteLines.console(before));
        changes.forEach(change -> notes.add(NoteLines.ofConsole(change)));
        Evidence stateBefore = before == null ? null : before.getConsoleState();
        if (!notes.isEmpty()) {
            return new ConsoleKnown(null, null, 0, notes, one(notes.size() == 1 ? Messages.consoleChanged_one
                    : NLS.bind(Messages.consoleChanged, Integer.valueOf(notes.size()))));
        } else if (before == null || stateBefore == null) {
            return new ConsoleKnown(null, null, 0, NONE, one(Messages.consoleUnknown));
        }
        return new ConsoleKnown(stateBefore, familyBefore, before.getSampleRateHz(), NONE, NONE);
    }

    private static List<String> one(String line) {
        return Objects.requireNonNull(List.of(line));
    }

    /** Sets what is known of the console in a recall. */
    void writeTo(Recall recall) {
        Evidence known = state;
        if (known != null) {
            Evidence copy = Objects.requireNonNull(EcoreUtil.copy(known));
            copy.setId(null);
            recall.setConsoleState(copy);
            recall.setConsoleFamily(family);
            recall.setSampleRateHz(rate);
        }
    }
}
