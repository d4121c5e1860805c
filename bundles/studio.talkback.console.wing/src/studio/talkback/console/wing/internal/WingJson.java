package studio.talkback.console.wing.internal;

import studio.talkback.library.evidence.EvidenceException;

/**
 * Walks through a JSON text and says where each value stands in its bytes. Strict: what is no JSON, is cut off, nests too
 * deep or has too many values is refused. One use, one thread.
 */
final class WingJson {

    /** Told of everything in the order of the text. A name's place is that between its quotes. */
    interface Visitor {

        /** An object begins; the outermost one has no name, its place being empty. */
        void begin(int nameFrom, int nameTo) throws EvidenceException;

        /** The object that began last ends. */
        void end() throws EvidenceException;

        /** A value that is no object: a text with its quotes, a number, true, false, null or a whole list. */
        void value(int nameFrom, int nameTo, int from, int to) throws EvidenceException;
    }

    /** A snapshot has five levels. */
    static final int DEEPEST = 32;
    /** A snapshot has some 30,000 values. */
    static final int MOST_VALUES = 400_000;

    private final byte[] bytes;
    private final Visitor visitor;
    private int at;
    private int depth;
    private int values;

    /** @param bytes the text, of which nothing is changed */
    WingJson(byte[] bytes, Visitor visitor) {
        this.bytes = bytes;
        this.visitor = visitor;
    }

    /**
     * Walks from the beginning to the end.
     *
     * @throws EvidenceException when it is not one JSON object and nothing else
     */
    void walk() throws EvidenceException {
        skipMark();
        skipBlanks();
        if (at >= bytes.length || bytes[at] != '{') {
            throw new EvidenceException("no snapshot of a WING, which is a JSON object: give it the .snap file that the"
                    + " console saved");
        }
        object(at, at);
        skipBlanks();
        if (at < bytes.length) {
            throw damaged("goes on behind the end of the snapshot");
        }
    }

    /** The line in which a place of the text stands, from 1. */
    static int line(byte[] bytes, int place) {
        int line = 1;
        for (int i = 0; i < Math.min(place, bytes.length); i++) {
            line += bytes[i] == '\n' ? 1 : 0;
        }
        return line;
    }

    private void object(int nameFrom, int nameTo) throws EvidenceException {
        deeper();
        visitor.begin(nameFrom, nameTo);
        at++;
        skipBlanks();
        if (!skip('}')) {
            do {
                member();
            } while (skip(','));
            expect('}', "a comma or the end of an object is missing");
        }
        visitor.end();
        depth--;
    }

    private void member() throws EvidenceException {
        skipBlanks();
        int nameFrom = at + 1;
        string("a name in quotes is missing");
        int nameTo = at - 1;
        skipBlanks();
        expect(':', "a colon is missing behind a name");
        skipBlanks();
        if (at < bytes.length && bytes[at] == '{') {
            object(nameFrom, nameTo);
        } else {
            int from = at;
            value();
            visitor.value(nameFrom, nameTo, from, at);
        }
        skipBlanks();
    }

    private void value() throws EvidenceException {
        if (++values > MOST_VALUES) {
            throw new EvidenceException(line(bytes, at), "more values than any snapshot has: this is another kind of file,"
                    + " or a damaged one");
        }
        if (at >= bytes.length) {
            throw damaged("a value is missing");
        }
        switch (bytes[at]) {
            case '"' -> string("");
            case '[' -> list();
            case 't' -> word("true");
            case 'f' -> word("false");
            case 'n' -> word("null");
            default -> number();
        }
    }

    /** A list is one value: no snapshot is known to have one. */
    private void list() throws EvidenceException {
        deeper();
        at++;
        skipBlanks();
        if (!skip(']')) {
            do {
                skipBlanks();
                if (at < bytes.length && bytes[at] == '{') {
                    throw damaged("a list of objects, which no snapshot has");
                }
                value();
                skipBlanks();
            } while (skip(','));
            expect(']', "a comma or the end of a list is missing");
        }
        depth--;
    }

    private void deeper() throws EvidenceException {
        if (++depth > DEEPEST) {
            throw new EvidenceException(line(bytes, at), "nested deeper than any snapshot is: this is another kind of file,"
                    + " or a damaged one");
        }
    }

    private void word(String word) throws EvidenceException {
        for (int i = 0; i < word.length(); i++) {
            if (at >= bytes.length || bytes[at] != word.charAt(i)) {
                throw damaged("a value is neither text, number, true nor false");
            }
            at++;
        }
    }

    private void number() throws EvidenceException {
        skip('-');
        int first = at;
        boolean digits = digits() && (bytes[first] != '0' || at == first + 1);
        if (digits && skip('.')) {
            digits = digits();
        }
        if (digits && (skip('e') || skip('E'))) {
            if (!skip('+')) {
                skip('-');
            }
            digits = digits();
        }
        if (!digits) {
            throw damaged("a value is neither text, number, true nor false");
        }
    }

    private boolean digits() {
        int from = at;
        while (at < bytes.length && bytes[at] >= '0' && bytes[at] <= '9') {
            at++;
        }
        return at > from;
    }

    private void string(String missing) throws EvidenceException {
        expect('"', missing);
        while (at < bytes.length && bytes[at] != '"') {
            byte c = bytes[at++];
            if (c >= 0 && c < ' ') {
                throw damaged("a text holds a byte that is no text");
            } else if (c == '\\') {
                escape();
            }
        }
        expect('"', "a text does not end");
    }

    private void escape() throws EvidenceException {
        byte c = at < bytes.length ? bytes[at++] : 0;
        boolean known = "\"\\/bfnrtu".indexOf(c) >= 0;
        for (int i = 0; c == 'u' && i < 4; i++) {
            known = known && at < bytes.length && Character.digit(bytes[at++], 16) >= 0;
        }
        if (!known) {
            throw damaged("a text has a backslash that stands for nothing");
        }
    }

    private void expect(char c, String missing) throws EvidenceException {
        if (!skip(c)) {
            throw damaged(missing);
        }
    }

    private boolean skip(char c) {
        boolean there = at < bytes.length && bytes[at] == c;
        at += there ? 1 : 0;
        return there;
    }

    private void skipBlanks() {
        while (at < bytes.length && (bytes[at] == ' ' || bytes[at] == '\n' || bytes[at] == '\r' || bytes[at] == '\t')) {
            at++;
        }
    }

    /** Editor programs of some systems put a mark in front of UTF-8. */
    private void skipMark() {
        if (bytes.length > 2 && bytes[0] == (byte) 0xef && bytes[1] == (byte) 0xbb && bytes[2] == (byte) 0xbf) {
            at = 3;
        }
    }

    private EvidenceException damaged(String what) {
        String text = at >= bytes.length ? "the snapshot breaks off" : what + " at byte " + (at + 1);
        return new EvidenceException(line(bytes, at), text + ", so the file is cut or damaged: copy it from the console"
                + " again");
    }
}
