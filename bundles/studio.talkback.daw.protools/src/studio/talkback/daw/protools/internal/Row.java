package studio.talkback.daw.protools.internal;

import java.nio.charset.Charset;
import java.util.Arrays;

/** One line of the text, or several that belong together, as bytes cut at the tabs. */
final class Row {

    private byte[] bytes = new byte[0];
    private int from;
    private int to;
    private int[] tabs = new int[32];
    private int tabCount;

    /** Forgets its tabs, for the next line. */
    void clear() {
        tabCount = 0;
    }

    /** @param offset where the next tab is, counted from the row's first byte */
    void tab(int offset) {
        if (tabCount == tabs.length) {
            tabs = Arrays.copyOf(tabs, tabCount * 2);
        }
        tabs[tabCount++] = offset;
    }

    /** Sets where the row's bytes are; they stay the caller's. */
    void set(byte[] held, int first, int end) {
        bytes = held;
        from = first;
        to = end;
    }

    /** How many columns there are: one more than tabs. */
    int columns() {
        return tabCount + 1;
    }

    int length() {
        return to - from;
    }

    /** Where a column begins, counted from the row's first byte. */
    int start(int column) {
        return column == 0 ? 0 : tabs[column - 1] + 1;
    }

    private int end(int column) {
        return column == tabCount ? to - from : tabs[column];
    }

    /** The byte at an offset from the row's first. */
    byte at(int offset) {
        return bytes[from + offset];
    }

    /** Whether there is nothing but spaces and tabs. */
    boolean isBlank() {
        return isBlank(0, columns() - 1);
    }

    /** Whether there is nothing but spaces in these columns. */
    boolean isBlank(int firstColumn, int lastColumn) {
        for (int i = from + start(firstColumn); i < from + end(lastColumn); i++) {
            if (bytes[i] != ' ' && bytes[i] != '\t') {
                return false;
            }
        }
        return true;
    }

    boolean startsWith(byte[] beginning) {
        return length() >= beginning.length
                && Arrays.equals(bytes, from, from + beginning.length, beginning, 0, beginning.length);
    }

    /** A column's text without the spaces that pad it. */
    String text(int column, Charset charset) {
        return text(column, column, charset);
    }

    /** The text of several columns with the tabs between them, without the spaces that pad it. */
    String text(int firstColumn, int lastColumn, Charset charset) {
        int first = from + start(firstColumn);
        int end = from + end(lastColumn);
        while (first < end && bytes[first] == ' ') {
            first++;
        }
        while (first < end && bytes[end - 1] == ' ') {
            end--;
        }
        return new String(bytes, first, end - first, charset);
    }

    /** The text of several columns with the tabs between them, without the spaces after it. */
    String name(int firstColumn, int lastColumn, Charset charset) {
        int first = from + start(firstColumn);
        int end = from + end(lastColumn);
        while (first < end && bytes[end - 1] == ' ') {
            end--;
        }
        return new String(bytes, first, end - first, charset);
    }

    /** The whole row as it stands. */
    String text(Charset charset) {
        return new String(bytes, from, to - from, charset);
    }

    /** A column's text equals these bytes, but for the spaces that pad it. */
    boolean is(int column, byte[] text) {
        int first = from + start(column);
        int end = from + end(column);
        while (first < end && bytes[end - 1] == ' ') {
            end--;
        }
        return Arrays.equals(bytes, first, end, text, 0, text.length);
    }

    /** A column's whole number of at most nine digits, padded by spaces; -1 where it is none. */
    int number(int column) {
        int first = from + start(column);
        int end = from + end(column);
        while (first < end && bytes[first] == ' ') {
            first++;
        }
        while (first < end && bytes[end - 1] == ' ') {
            end--;
        }
        if (first == end || end - first > 9) {
            return -1;
        }
        int number = 0;
        for (int i = first; i < end; i++) {
            int digit = bytes[i] - '0';
            if (digit < 0 || digit > 9) {
                return -1;
            }
            number = number * 10 + digit;
        }
        return number;
    }

    /** Whether a column holds only what times are written with, and a digit. */
    boolean isTime(int column) {
        boolean digit = false;
        for (int i = from + start(column); i < from + end(column); i++) {
            byte b = bytes[i];
            if (b >= '0' && b <= '9') {
                digit = true;
            } else if (b != ' ' && b != ':' && b != ';' && b != '.' && b != '|' && b != '+' && b != '-') {
                return false;
            }
        }
        return digit;
    }

    /** Copies the row's bytes to another place. */
    void copyTo(byte[] target, int offset) {
        System.arraycopy(bytes, from, target, offset, length());
    }
}
