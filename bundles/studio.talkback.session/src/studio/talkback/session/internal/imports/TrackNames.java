package studio.talkback.session.internal.imports;

import java.io.IOException;
import java.io.Writer;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/**
 * Hears the names of tracks out of what a reader says of a file: the member {@code name} of each object in the
 * array {@code tracks}, which is where every DAW format has them. All else is let go, so that the size of the
 * file does not matter.
 */
public final class TrackNames extends JsonWriter {

    private static final String TRACKS = "tracks";
    private static final String NAME = "name";
    /** Ends the writing when all names are known: what else is in a large file need not be read. */
    static final class AllHeardException extends IOException {

        private static final long serialVersionUID = 1L;
    }

    /** The object that the caller begins, the array of tracks, one track. */
    private static final int DEPTH = 3;

    private final Set<String> names = new LinkedHashSet<>();
    /** The array that is a member of the outermost object and was begun last. */
    private String array = "";
    private String member = "";
    private int depth;

    /** Nothing heard yet. */
    public TrackNames() {
        super(Objects.requireNonNull(Writer.nullWriter()));
    }

    /** The names in the order of the file, each once. */
    public List<String> names() {
        return Objects.requireNonNull(List.copyOf(names));
    }

    @Override
    public JsonWriter beginArray() throws IOException {
        if (depth++ == 1) {
            array = member;
        }
        return super.beginArray();
    }

    @Override
    public JsonWriter beginObject() throws IOException {
        depth++;
        return super.beginObject();
    }

    @Override
    public JsonWriter endArray() throws IOException {
        if (--depth == 1 && TRACKS.equals(array)) {
            throw new AllHeardException();
        }
        return super.endArray();
    }

    @Override
    public JsonWriter endObject() throws IOException {
        depth--;
        return super.endObject();
    }

    @Override
    public JsonWriter name(@Nullable String name) throws IOException {
        member = name == null ? "" : name;
        return super.name(name);
    }

    @Override
    public JsonWriter value(@Nullable String value) throws IOException {
        if (value != null && depth == DEPTH && TRACKS.equals(array) && NAME.equals(member)) {
            names.add(value);
        }
        return super.value(value);
    }
}
