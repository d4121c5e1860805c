package studio.talkback.store.internal.search;

import java.util.UUID;

import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.FieldType;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.index.IndexOptions;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;

import studio.talkback.store.internal.search.SearchIndex.Text;

/** The fields of a document in the index. */
final class Fields {

    static final String REF = "ref";
    static final String KIND = "kind";
    static final String PROJECT = "project";
    static final String TITLE = "title";
    static final String WORDS = "words";
    /** Counts up with every put: the higher, the newer. */
    static final String ORDER = "order";
    /** How documents lie in the files, so that a search may end as soon as it has enough. */
    static final Sort NEWEST_FIRST = new Sort(new SortField(ORDER, SortField.Type.LONG, true));

    // Positions for words in parts; no norms, because a text's length says nothing about how well it fits.
    private static final FieldType ANALYSED = analysed();

    private Fields() {
    }

    static Document document(Text text, long order) {
        Document document = new Document();
        document.add(new StringField(REF, text.document().toString(), Field.Store.YES));
        document.add(new StringField(KIND, text.document().kind(), Field.Store.NO));
        UUID project = text.project();
        if (project != null) {
            document.add(new StringField(PROJECT, project.toString(), Field.Store.NO));
        }
        document.add(new NumericDocValuesField(ORDER, order));
        addText(document, TITLE, text.title());
        addText(document, WORDS, text.words());
        return document;
    }

    private static void addText(Document document, String name, String text) {
        document.add(new Field(name, new WordStream(text), ANALYSED));
        document.add(new StoredField(name, text));
    }

    private static FieldType analysed() {
        FieldType type = new FieldType();
        type.setTokenized(true);
        type.setOmitNorms(true);
        type.setIndexOptions(IndexOptions.DOCS_AND_FREQS_AND_POSITIONS);
        type.freeze();
        return type;
    }
}
