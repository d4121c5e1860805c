package studio.talkback.daw.protools.internal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** The two encodings in which Pro Tools writes its text: "UTF-8" and, as "TextEdit", MacRoman. */
enum TextEncoding {
    UTF_8("UTF-8", StandardCharsets.UTF_8), MAC_ROMAN("MacRoman", Charset.forName("x-MacRoman"));

    private final String label;
    private final Charset charset;

    TextEncoding(String label, Charset charset) {
        this.label = label;
        this.charset = Objects.requireNonNull(charset);
    }

    /** What the studio calls it. */
    String label() {
        return label;
    }

    Charset charset() {
        return charset;
    }
}
