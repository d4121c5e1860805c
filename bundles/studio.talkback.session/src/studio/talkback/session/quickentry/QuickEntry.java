package studio.talkback.session.quickentry;

import java.time.ZonedDateTime;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/**
 * What one typed line says.
 *
 * @param line the line as typed, with a space for each character that is no text
 * @param kind its kind
 * @param text the words as they will be shown: names completed, tokens at the start and end taken out
 * @param item the item it is about: the first {@code #}, else the current one, else null
 * @param items all items it names, in the order typed
 * @param persons all persons it names, in the order typed
 * @param time when it happened
 * @param due when it is wanted, or null
 * @param why the words after {@code ;}, or null; a fault's are its workaround and a console change's old values are
 *        in the detail instead
 * @param places where in the song, in the order typed
 * @param detail what else its kind says
 * @param spans what each stretch of the line was read as
 */
public record QuickEntry(String line, QuickEntryKind kind, String text, @Nullable String item, List<String> items,
        List<String> persons, EntryTime time, @Nullable ZonedDateTime due, @Nullable String why,
        List<SongPlace> places, EntryDetail detail, List<EntrySpan> spans) {
    /** Copies the lists. */
    public QuickEntry {
        items = List.copyOf(items);
        persons = List.copyOf(persons);
        places = List.copyOf(places);
        spans = List.copyOf(spans);
    }

    /** Returns the spans that have something to tell the user. */
    public List<EntrySpan> findings() {
        return spans.stream().filter(span -> !span.hint().isEmpty()).toList();
    }
}
