package studio.talkback.library.find;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** The found words in a line that is shown. */
class FoundWordsTest {

    @Test
    void wordsThatBeginWithWhatWasTypedAreMarked() {
        assertEquals("[lead] [vo]x, no mislead", marked("lead vo", "lead vox, no mislead"));
        assertEquals("GlassHouse_[v07].ptx", marked("v07", "GlassHouse_v07.ptx"));
        assertEquals("Glass[House]", marked("house", "GlassHouse"));
    }

    @Test
    void accentsAndCaseAreSetAside() {
        assertEquals("[Ca\u0301f]e\u0301 [CAF]\u00c9", marked("c\u00e1f", "Ca\u0301fe\u0301 CAF\u00c9"));
    }

    @Test
    void theLongestWordThatFitsIsMarked() {
        assertEquals("[paper] [pa]ck", marked("pa paper", "paper pack"));
    }

    @Test
    void nothingTypedMarksNothing() {
        assertEquals("-1 dB", marked("\" ", "-1 dB"));
    }

    private static String marked(String query, String text) {
        StringBuilder marked = new StringBuilder(text);
        for (FoundWords.Span span : new FoundWords(query).in(text).reversed()) {
            marked.insert(span.start() + span.length(), ']').insert(span.start(), '[');
        }
        return marked.toString();
    }
}
