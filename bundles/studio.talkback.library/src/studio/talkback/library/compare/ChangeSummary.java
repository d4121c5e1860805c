package studio.talkback.library.compare;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.osgi.util.NLS;

import studio.talkback.model.Document;
import studio.talkback.model.identity.Ref;

/** What an edit changed, in one line: the reason that its change set is kept under. */
public final class ChangeSummary {

    private static final int NAMED = 2;

    private ChangeSummary() {
    }

    /**
     * The first changes in words and how many more there are.
     *
     * @param names how to call a document that is referred to
     * @return one line; says so where nothing changed
     */
    public static String of(Document before, Document after, Function<Ref, String> names) {
        List<DocumentChange> changes = DocumentChanges.between(before, after, names);
        if (changes.isEmpty()) {
            return Messages.nothing;
        }
        String named = Objects.requireNonNull(String.join("; ",
                changes.stream().limit(NAMED).map(change -> change.text().lines().findFirst().orElse("")).toList()));
        int more = changes.size() - NAMED;
        return more <= 0 ? named : Objects.requireNonNull(NLS.bind(Messages.andMore, named, String.valueOf(more)));
    }
}
