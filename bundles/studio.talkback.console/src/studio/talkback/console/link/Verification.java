package studio.talkback.console.link;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.console.ParameterChange;

/**
 * Whether a console holds a state, by what was read back from it.
 *
 * @param verified    how many controls were read and stand where the state has them
 * @param mismatches  the controls that stand elsewhere: {@code before} is where the console has them, {@code after} where
 *                    the state does
 * @param notKnown    what could not be read, a line in words each; nothing is claimed of it
 * @param notCompared what the state holds and Talkback does not know, a line in words each
 * @param silentSince when the console was last heard, where it stopped answering; else null
 */
public record Verification(int verified, List<ParameterChange> mismatches, List<String> notKnown,
        List<String> notCompared, @Nullable Instant silentSince) {

    public Verification {
        mismatches = Objects.requireNonNull(List.copyOf(mismatches));
        notKnown = Objects.requireNonNull(List.copyOf(notKnown));
        notCompared = Objects.requireNonNull(List.copyOf(notCompared));
    }

    /** Whether every control that Talkback knows of the state was read and stands where it should. */
    public boolean isVerified() {
        return mismatches.isEmpty() && notKnown.isEmpty() && silentSince == null;
    }

    /** In one line: {@code verified: 11984 controls}, {@code 3 controls differ, 2 not known}. */
    public String words() {
        if (isVerified()) {
            return "verified: " + LinkWords.count(verified, "control")
                    + (notCompared.isEmpty() ? "" : ", but for " + LinkWords.count(notCompared.size(), "line")
                            + " that Talkback does not know");
        }
        String differ = mismatches.isEmpty() ? "no control read differs"
                : LinkWords.count(mismatches.size(), "control") + (mismatches.size() == 1 ? " differs" : " differ");
        String known = notKnown.isEmpty() ? "" : ", " + LinkWords.count(notKnown.size(), "line") + " not known";
        return "not verified: " + differ + known + (silentSince == null ? "" : ", " + LinkWords.STOPPED);
    }
}
