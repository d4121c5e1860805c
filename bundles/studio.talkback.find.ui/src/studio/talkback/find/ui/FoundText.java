package studio.talkback.find.ui;

import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import studio.talkback.library.find.FoundDocument;
import studio.talkback.ui.When;

/** What a row of the search says. */
final class FoundText {

    private static final String BETWEEN = "  \u00b7  ";

    private FoundText() {
    }

    /** The first line: what it is called. */
    static String title(FoundDocument found) {
        return found.title().isEmpty() ? found.kind() : found.title();
    }

    /** The second line: what it is, whose it is, and where the words stand if that is not the title. */
    static String beneath(FoundDocument found) {
        String struck = found.struckOut() ? Messages.Search_StruckOut : "";
        String text = found.text().equals(found.title()) ? "" : found.text();
        return Objects.requireNonNull(Stream.of(found.kind(), struck, found.project(), text)
                .filter(part -> !part.isEmpty()).collect(Collectors.joining(BETWEEN)));
    }

    /** All of it on one line. */
    static String line(FoundDocument found) {
        return title(found) + "\t" + beneath(found) + "\t" + When.text(found.at());
    }
}
