package studio.talkback.cli.internal;

import java.io.IOException;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Collection;

import org.eclipse.jdt.annotation.Nullable;

import com.google.gson.stream.JsonWriter;

/** How values stand in the documents that commands write; a member without a value is left out. */
public final class Json {

    /** Writes the members of an object that was begun and will be ended, or the elements of an array. */
    @FunctionalInterface
    public interface Body {

        void write(JsonWriter json) throws Exception;
    }

    private Json() {
    }

    /** A text; nothing where it is null. */
    public static void text(JsonWriter json, String name, @Nullable Object value) throws IOException {
        if (value != null) {
            json.name(name).value(value.toString());
        }
    }

    /** A time as ISO 8601 with its offset; nothing where it is null. */
    public static void time(JsonWriter json, String name, @Nullable ZonedDateTime value) throws IOException {
        if (value != null) {
            json.name(name).value(DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(value));
        }
    }

    /** An array of texts. */
    public static void texts(JsonWriter json, String name, Collection<?> values) throws IOException {
        json.name(name).beginArray();
        for (Object value : values) {
            json.value(value.toString());
        }
        json.endArray();
    }

    /** An array of objects. */
    public static <T> void objects(JsonWriter json, String name, Collection<T> values, Element<T> element)
            throws IOException {
        json.name(name).beginArray();
        for (T value : values) {
            json.beginObject();
            element.write(json, value);
            json.endObject();
        }
        json.endArray();
    }

    /** Writes the members of one object of an array. */
    @FunctionalInterface
    public interface Element<T> {

        void write(JsonWriter json, T value) throws IOException;
    }
}
