package studio.talkback.console.settings;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What was typed to find controls: every word must stand somewhere in strip or name, {@code ch12} being {@code Ch 12}. */
public final class SettingFilter {

    private final List<String> words = new ArrayList<>();

    /** @param typed words with space between them; nothing typed matches everything */
    public SettingFilter(String typed) {
        for (String word : typed.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
    }

    /** Whether nothing was asked for. */
    public boolean isEmpty() {
        return words.isEmpty();
    }

    /** Whether a control is one of those asked for. */
    public boolean matches(Setting setting) {
        if (words.isEmpty()) {
            return true;
        }
        String text = " " + (setting.label() + " " + setting.name()).toLowerCase(Locale.ROOT);
        String joined = text.replaceAll("([a-z]) (?=\\d)", "$1");
        return words.stream().allMatch(word -> stands(text, word) || stands(joined, word));
    }

    /** A number is that number and not the beginning of another; a word may be the beginning or a part of one. */
    private static boolean stands(String text, String word) {
        int at = text.indexOf(word);
        boolean number = Character.isDigit(word.charAt(word.length() - 1));
        while (at >= 0) {
            int end = at + word.length();
            boolean cut = number && (end < text.length() && Character.isDigit(text.charAt(end))
                    || Character.isDigit(word.charAt(0)) && Character.isDigit(text.charAt(at - 1)));
            if (!cut) {
                return true;
            }
            at = text.indexOf(word, at + 1);
        }
        return false;
    }
}
