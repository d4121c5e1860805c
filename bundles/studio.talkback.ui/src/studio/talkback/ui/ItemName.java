package studio.talkback.ui;

import java.util.List;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Rows;
import studio.talkback.model.identity.Ref;

/** What an item is called on the screen. */
public final class ItemName {

    private ItemName() {
    }

    /** {@code #4 Glass House}; empty where there is no such item any more. */
    public static String of(Library library, Ref item) throws LibraryException {
        List<String> names = library.query("SELECT number, title FROM item WHERE doc = ?", row -> {
            String number = Rows.text(row, "number");
            return (number.isEmpty() ? "" : "#" + number + " ") + Rows.text(row, "title");
        }, item.document());
        return names.isEmpty() ? "" : names.getFirst();
    }
}
