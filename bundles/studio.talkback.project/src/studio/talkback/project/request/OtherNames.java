package studio.talkback.project.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;

/**
 * What other projects are called, so that no client reads of another. Titles of one word are left alone: they may be any
 * word, and a code name is what a studio says of a project that nobody may know of.
 */
public final class OtherNames {

    private static final int SHORTEST = 3;
    private static final String SQL = """
            SELECT title, code_name FROM project WHERE doc <> ?
            """;

    private final @Nullable Pattern names;

    private OtherNames(@Nullable Pattern names) {
        this.names = names;
    }

    /** No other projects. */
    public static OtherNames none() {
        return new OtherNames(null);
    }

    /** Those of all projects but this. May wait for the disk. */
    public static OtherNames of(Library library, Ref project) throws LibraryException {
        List<String> own = library.query("SELECT title, code_name FROM project WHERE doc = ?",
                row -> Rows.text(row, "title") + "\n" + Rows.text(row, "code_name"), project.document());
        List<String> called = new ArrayList<>();
        for (String[] each : ClientView.everything(library).query(SQL, row -> new String[] { Rows.text(row, "title"), Rows.text(row, "code_name") },
                project.document())) {
            if (Letters.words(Objects.requireNonNull(each[0])) > 1) {
                called.add(each[0]);
            }
            called.add(each[1]);
        }
        called.removeIf(name -> name.strip().length() < SHORTEST || own.stream()
                .anyMatch(mine -> mine.lines().anyMatch(name::equalsIgnoreCase)));
        String any = String.join("|", called.stream().map(Pattern::quote).toList());
        return new OtherNames(called.isEmpty() ? null
                : Pattern.compile("(?<![\\p{L}\\p{N}])(?:" + any + ")(?![\\p{L}\\p{N}])",
                        Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE));
    }

    /** The text without them. */
    String hide(String text) {
        Pattern pattern = names;
        return pattern == null ? text
                : Objects.requireNonNull(pattern.matcher(text).replaceAll(Matcher.quoteReplacement(Messages.reply_other)));
    }
}
