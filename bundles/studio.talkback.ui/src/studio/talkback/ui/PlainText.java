package studio.talkback.ui;

/**
 * Texts for controls that take {@code &} as the mark of a key: labels, buttons, groups, links, column headings, tabs, menus, the
 * titles and messages of dialogs, and every tooltip. Whatever a user wrote goes into one of these through here; tables' cells,
 * lists, fields, texts with styles, windows' titles and the platform's own tabs and status line show {@code &} as it is.
 */
public final class PlainText {

    private PlainText() {
    }

    /** The text as it is to be seen. */
    public static String of(String text) {
        return text.replace("&", "&&");
    }
}
