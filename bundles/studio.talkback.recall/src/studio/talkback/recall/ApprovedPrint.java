package studio.talkback.recall;

import org.eclipse.jdt.annotation.Nullable;

/**
 * A print with which what is printed at the end of a run may be compared.
 *
 * @param mixVersion the id of its mix version
 * @param print      its id
 * @param name       what it is called there: {@code Main}
 * @param title      with its mix: {@code Main, Mix 3}
 * @param digest     of its file; null where none is bound to it
 * @param approved   whether an approval of its mix version stands
 */
public record ApprovedPrint(String mixVersion, String print, String name, String title, @Nullable String digest,
        boolean approved) {
}
