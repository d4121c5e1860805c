package studio.talkback.ui;

/** Texts for controls that take & as the mark of a key: labels, buttons, tooltips, the platform's messages. */
public final class PlainText {

    private PlainText() {
    }

    /** The text as it is to be seen. */
    public static String of(String text) {
        return text.replace("&", "&&");
    }
}
