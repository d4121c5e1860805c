package studio.talkback.store.internal.search;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;

import org.apache.lucene.index.LeafReaderContext;
import org.apache.lucene.index.NumericDocValues;
import org.apache.lucene.search.BulkScorer;
import org.apache.lucene.search.DocIdSetIterator;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.LeafCollector;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.ScoreMode;
import org.apache.lucene.search.TopScoreDocCollector;
import org.apache.lucene.search.TopScoreDocCollectorManager;
import org.apache.lucene.search.Weight;

/**
 * Finds the best documents, among equals the newest. In each segment the newest lie first ({@link Fields#NEWEST_FIRST}), so
 * that once enough have been found there, only better ones are looked for: what very many documents match is found at once.
 */
final class BestThenNewest {

    /** A document with its place among equals. */
    private record Placed(ScoreDoc found, long order) {
    }

    private static final Comparator<Placed> BEST_THEN_NEWEST = Comparator.comparingDouble((Placed each) -> -each.found().score)
            .thenComparing(Comparator.comparingLong(Placed::order).reversed());

    private BestThenNewest() {
    }

    /** The documents that answer a query, best first; so many at most. */
    static List<ScoreDoc> of(IndexSearcher searcher, Query query, int most) throws IOException {
        Weight weight = searcher.createWeight(searcher.rewrite(query), ScoreMode.TOP_SCORES, 1);
        List<Placed> best = new ArrayList<>();
        for (LeafReaderContext segment : searcher.getIndexReader().leaves()) {
            BulkScorer scorer = weight.bulkScorer(segment);
            if (scorer != null) {
                best.addAll(placed(segment, bestOf(segment, scorer, weight, most)));
            }
        }
        return Objects.requireNonNull(best.stream().sorted(BEST_THEN_NEWEST).limit(most).map(Placed::found).toList());
    }

    private static ScoreDoc[] bestOf(LeafReaderContext segment, BulkScorer scorer, Weight weight, int most)
            throws IOException {
        TopScoreDocCollector collector = new TopScoreDocCollectorManager(most, null, most).newCollector();
        collector.setWeight(weight);
        LeafCollector found = collector.getLeafCollector(segment);
        scorer.score(found, segment.reader().getLiveDocs(), 0, DocIdSetIterator.NO_MORE_DOCS);
        return collector.topDocs().scoreDocs;
    }

    private static List<Placed> placed(LeafReaderContext segment, ScoreDoc[] found) throws IOException {
        List<Placed> placed = new ArrayList<>(found.length);
        for (ScoreDoc each : found) {
            NumericDocValues orders = segment.reader().getNumericDocValues(Fields.ORDER);
            boolean there = orders != null && orders.advanceExact(each.doc - segment.docBase);
            placed.add(new Placed(each, there ? Objects.requireNonNull(orders).longValue() : 0));
        }
        return placed;
    }
}
