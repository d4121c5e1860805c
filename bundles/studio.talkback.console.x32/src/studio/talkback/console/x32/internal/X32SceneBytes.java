package studio.talkback.console.x32.internal;

import java.io.IOException;
import java.nio.file.Path;

import studio.talkback.console.SceneFiles;
import studio.talkback.library.evidence.EvidenceException;

/** The bytes of a scene file: not too many, and plain text. */
final class X32SceneBytes {

    /** A scene has some 67 KB; a larger file is something else. */
    static final int LARGEST = 4 << 20;
    private static final int LONGEST_LINE = 64 << 10;
    /** A scene has some 2,100 lines. */
    private static final int MOST_LINES = 100_000;

    private X32SceneBytes() {
    }

    /** Reads a file, of which no more is loaded than the largest scene has. */
    static byte[] read(Path path) throws IOException, EvidenceException {
        return SceneFiles.read(path, LARGEST + 1);
    }

    /** Refuses what cannot be a scene and makes a table with room for its lines and words. */
    static X32Table table(byte[] bytes) throws EvidenceException {
        if (bytes.length == 0) {
            throw new EvidenceException("the file is empty: export the scene from the console again");
        }
        if (bytes.length > LARGEST) {
            throw new EvidenceException("larger than 4 MiB, which no scene is: give it the .scn file of the console");
        }
        int line = 1;
        int lineStart = 0;
        int words = 0;
        boolean blank = true;
        for (int i = 0; i < bytes.length; i++) {
            byte c = bytes[i];
            if (c > ' ') {
                words += blank ? 1 : 0;
                blank = false;
            } else if (c == '\n') {
                refuseLong(line, i - lineStart);
                refuseMany(++line);
                lineStart = i + 1;
                blank = true;
            } else {
                refuseControl(line, c);
                words += blank && c < 0 ? 1 : 0;
                blank = c >= 0;
            }
        }
        refuseLong(line, bytes.length - lineStart);
        return new X32Table(line, words);
    }

    private static void refuseMany(int line) throws EvidenceException {
        if (line > MOST_LINES) {
            throw new EvidenceException(line, "more lines than any scene has: this is another kind of file, or a"
                    + " damaged one");
        }
    }

    private static void refuseLong(int line, int length) throws EvidenceException {
        if (length > LONGEST_LINE) {
            throw new EvidenceException(line, "longer than 64 KiB, which no line of a scene is: this is another"
                    + " kind of file, or a damaged one");
        }
    }

    private static void refuseControl(int line, byte c) throws EvidenceException {
        boolean text = c < 0 || c == ' ' || c == '\t' || c == '\r';
        if (!text) {
            throw new EvidenceException(line, "holds a byte that is no text, so this is another kind of file or a"
                    + " damaged one: copy the scene from the console again");
        }
    }
}
