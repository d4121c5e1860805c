package studio.talkback.library.find;

import java.util.List;
import java.util.Objects;

/**
 * What a search found.
 *
 * @param documents best first
 * @param leftOut   how many more there are
 */
public record FoundDocuments(List<FoundDocument> documents, int leftOut) {

    public FoundDocuments {
        documents = Objects.requireNonNull(List.copyOf(documents));
    }
}
