package studio.talkback.store.internal.search;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Iterator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.lucene.analysis.TokenStream;
import org.apache.lucene.analysis.tokenattributes.CharTermAttribute;
import org.apache.lucene.analysis.tokenattributes.PositionIncrementAttribute;

/**
 * The terms of a text for Lucene: one position for each run, at which the words inside the run are found too;
 * the word as typed, and written together, are found at its first run.
 */
final class WordStream extends TokenStream {

    private final CharTermAttribute term = addAttribute(CharTermAttribute.class);
    private final PositionIncrementAttribute increment = addAttribute(PositionIncrementAttribute.class);
    private final List<Word> words;
    private Iterator<Word> remaining = Collections.emptyIterator();
    private Iterator<? extends Collection<String>> positions = Collections.emptyIterator();
    private Iterator<String> terms = Collections.emptyIterator();

    WordStream(String text) {
        this.words = Words.of(text);
    }

    @Override
    public void reset() {
        remaining = words.iterator();
        positions = Collections.emptyIterator();
        terms = Collections.emptyIterator();
    }

    @Override
    public boolean incrementToken() {
        clearAttributes();
        boolean next = !terms.hasNext();
        while (!terms.hasNext()) {
            if (positions.hasNext()) {
                terms = positions.next().iterator();
            } else if (remaining.hasNext()) {
                positions = positions(remaining.next()).iterator();
            } else {
                return false;
            }
        }
        term.append(terms.next());
        increment.setPositionIncrement(next ? 1 : 0);
        return true;
    }

    private static List<Set<String>> positions(Word word) {
        if (word.runs().isEmpty()) {
            return List.of(Set.of(word.whole()));
        }
        List<Set<String>> positions = new ArrayList<>(word.runs().size());
        for (int i = 0; i < word.runs().size(); i++) {
            Set<String> here = new LinkedHashSet<>();
            here.add(word.runs().get(i));
            here.addAll(word.inner().get(i));
            positions.add(here);
        }
        positions.get(0).add(word.whole());
        positions.get(0).add(word.joined());
        return positions;
    }
}
