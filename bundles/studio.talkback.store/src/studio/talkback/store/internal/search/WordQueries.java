package studio.talkback.store.internal.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;

import org.apache.lucene.index.Term;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.BoostQuery;
import org.apache.lucene.search.ConstantScoreQuery;
import org.apache.lucene.search.DisjunctionMaxQuery;
import org.apache.lucene.search.PhraseQuery;
import org.apache.lucene.search.PrefixQuery;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.TermInSetQuery;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.util.BytesRef;

import studio.talkback.library.SearchQuery;

/**
 * Builds Lucene queries from what was typed; there is no syntax to get wrong. A document ranks by where its words stand
 * (as typed in the title first, a beginning somewhere in the text last), so that equals can be ordered by age.
 */
final class WordQueries {

    /** Words beyond this many are not asked for: nobody types them, and Lucene limits the clauses of a query. */
    static final int MOST_WORDS = 24;

    private static final int MOST_RUNS = 12;
    private static final float TITLE = 4;
    private static final float TEXT = 1;
    private static final float AS_TYPED = 1;
    private static final float IN_PARTS = 0.9f;
    private static final float BEGINNING = 0.6f;

    private WordQueries() {
    }

    /** The query for these words, of which the last is a beginning; at least one word. */
    static Query build(List<Word> words, SearchQuery asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder();
        for (int i = 0; i < words.size(); i++) {
            all.add(word(Objects.requireNonNull(words.get(i)), i == words.size() - 1), Occur.MUST);
        }
        if (!asked.kinds().isEmpty()) {
            List<BytesRef> kinds = asked.kinds().stream().map(BytesRef::new).toList();
            all.add(new TermInSetQuery(Fields.KIND, kinds), Occur.FILTER);
        }
        UUID project = asked.project();
        if (project != null) {
            all.add(new TermQuery(new Term(Fields.PROJECT, project.toString())), Occur.FILTER);
        }
        Set<UUID> among = asked.among();
        if (among != null) {
            List<BytesRef> projects = among.stream().map(each -> new BytesRef(each.toString())).toList();
            all.add(new TermInSetQuery(Fields.PROJECT, projects), Occur.FILTER);
        }
        return Objects.requireNonNull(all.build());
    }

    private static Query word(Word word, boolean last) {
        // The ways of most words are one way: each is gone only once, for the most that it counts.
        Map<Query, Float> ways = new LinkedHashMap<>();
        addWays(ways, Fields.TITLE, TITLE, word, last);
        addWays(ways, Fields.WORDS, TEXT, word, last);
        List<Query> weighed = new ArrayList<>();
        ways.forEach((way, weight) -> weighed.add(new BoostQuery(new ConstantScoreQuery(way), weight.floatValue())));
        return new DisjunctionMaxQuery(weighed, 0);
    }

    private static void addWays(Map<Query, Float> ways, String field, float weight, Word word, boolean last) {
        List<String> runs = Objects.requireNonNull(word.runs().stream().limit(MOST_RUNS).toList());
        add(ways, new TermQuery(new Term(field, word.whole())), weight * AS_TYPED);
        if (last) {
            add(ways, new PrefixQuery(new Term(field, word.whole())), weight * BEGINNING);
        }
        if (runs.isEmpty()) {
            return;
        }
        add(ways, new TermQuery(new Term(field, word.joined())), weight * IN_PARTS);
        add(ways, phrase(field, runs), weight * IN_PARTS);
        String end = Objects.requireNonNull(runs.get(runs.size() - 1));
        if (last && !Words.isIdeograph(end)) {
            add(ways, phraseWithBeginning(field, runs, end), weight * BEGINNING);
        }
    }

    private static void add(Map<Query, Float> ways, Query way, float weight) {
        ways.merge(way, Float.valueOf(weight), Math::max);
    }

    private static Query phraseWithBeginning(String field, List<String> runs, String end) {
        Query beginning = new PrefixQuery(new Term(field, end));
        if (runs.size() == 1) {
            return beginning;
        }
        List<String> before = Objects.requireNonNull(runs.subList(0, runs.size() - 1));
        return Objects.requireNonNull(new BooleanQuery.Builder().add(phrase(field, before), Occur.MUST)
                .add(beginning, Occur.MUST).build());
    }

    private static Query phrase(String field, List<String> runs) {
        return runs.size() == 1 ? new TermQuery(new Term(field, runs.getFirst()))
                : new PhraseQuery(field, runs.toArray(String[]::new));
    }
}
