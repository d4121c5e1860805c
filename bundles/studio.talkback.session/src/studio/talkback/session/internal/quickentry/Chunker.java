package studio.talkback.session.internal.quickentry;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import studio.talkback.session.quickentry.BodyShape;

/**
 * Cuts a line at white space, quotes and punctuation into chunks that a token may fill. What stands within a word, such
 * as the {@code @} of an address or the {@code ;} of a timecode, stays within it.
 */
final class Chunker {
    private static final Pattern SMILEY = Pattern.compile("(;['^-]?[()DPp/|]+)[,:;?!.]*");
    private static final String OPENERS = "([";
    private static final String TRAILERS = ",:;?!).]";

    private final String line;
    private final BodyShape shape;
    private final List<Chunk> chunks = new ArrayList<>();
    private int lastEnd = -1;

    private Chunker(String line, BodyShape shape) {
        this.line = line;
        this.shape = shape;
    }

    /**
     * A stretch of a line without white space, or a quotation.
     *
     * @param start index of its first UTF-16 unit
     * @param text the stretch
     * @param quoted whether it is a quotation, in which nothing is a token
     * @param glued whether it follows the chunk before without white space
     */
    record Chunk(int start, String text, boolean quoted, boolean glued) {
        int end() {
            return start + text.length();
        }
    }

    static List<Chunk> cut(String line, int from, BodyShape shape) {
        Chunker chunker = new Chunker(line, shape);
        int at = chunker.skipSpace(from);
        while (at < line.length()) {
            at = chunker.skipSpace(chunker.cutAt(at));
        }
        return chunker.chunks;
    }

    static boolean isSpace(char unit) {
        return Character.isWhitespace(unit) || Character.isSpaceChar(unit);
    }

    private int skipSpace(int from) {
        int at = from;
        while (at < line.length() && isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    /** Cuts what begins at an index and returns the index after it. */
    private int cutAt(int at) {
        int quoteEnd = endOfQuote(at);
        if (quoteEnd > 0) {
            return add(at, quoteEnd, true);
        }
        int end = endOfRun(at);
        if (end - at > 1 && OPENERS.indexOf(line.charAt(at)) >= 0) {
            return add(at, at + 1, false);
        }
        Matcher smiley = SMILEY.matcher(line).region(at, end);
        if (smiley.matches()) {
            return add(at, smiley.end(1), false);
        }
        int separator = line.charAt(at) == ';' ? 1 : arrowLength(at);
        if (separator > 0) {
            return add(at, at + separator, false);
        }
        return cutRun(at, end);
    }

    private int endOfQuote(int at) {
        char open = line.charAt(at);
        char close = open == '“' || open == '„' ? '”' : '"';
        if (open != '"' && close == '"') {
            return -1;
        }
        return line.indexOf(close, at + 1) + 1;
    }

    private int endOfRun(int from) {
        int at = from + 1;
        while (at < line.length() && !isSpace(line.charAt(at))) {
            at++;
        }
        return at;
    }

    private int arrowLength(int at) {
        if (shape != BodyShape.COPY) {
            return 0;
        }
        if (line.startsWith("->", at)) {
            return 2;
        }
        return line.charAt(at) == '>' || line.charAt(at) == '→' ? 1 : 0;
    }

    private int cutRun(int from, int end) {
        int cut = from == firstCut(from, end) ? from + 1 : firstCut(from, end);
        if (cut < end) {
            return addWithTrailers(from, cut);
        }
        return addWithTrailers(from, end);
    }

    /** Returns where a comma or an arrow inside a run cuts it, or its end. */
    private int firstCut(int from, int end) {
        for (int at = from; at < end; at++) {
            if (line.charAt(at) == ',' && commaCuts(from, at, end) || at > from && arrowLength(at) > 0) {
                return at;
            }
        }
        return end;
    }

    private boolean commaCuts(int from, int at, int end) {
        boolean afterToken = "#@".indexOf(line.charAt(from)) >= 0;
        boolean beforeToken = at + 1 < end && "#@".indexOf(line.charAt(at + 1)) >= 0;
        return shape.isList() || afterToken || beforeToken;
    }

    /** Adds a run, its trailing marks each on their own; of nothing but marks, a last comma or semicolon. */
    private int addWithTrailers(int from, int end) {
        int wordEnd = end;
        while (wordEnd > from && isTrailer(wordEnd - 1, end)) {
            wordEnd--;
        }
        if (wordEnd == from) {
            boolean lastSeparates = ",;".indexOf(line.charAt(end - 1)) >= 0 && end - from > 1;
            wordEnd = lastSeparates ? end - 1 : end;
        }
        add(from, wordEnd, false);
        for (int at = wordEnd; at < end; at++) {
            add(at, at + 1, false);
        }
        return end;
    }

    /** A semicolon within a run, as in a wink, is not a mark of ours. */
    private boolean isTrailer(int at, int end) {
        char unit = line.charAt(at);
        return TRAILERS.indexOf(unit) >= 0 && (unit != ';' || at == end - 1);
    }

    private int add(int start, int end, boolean quoted) {
        chunks.add(new Chunk(start, line.substring(start, end), quoted, start == lastEnd));
        lastEnd = end;
        return end;
    }
}
