package studio.talkback.app.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.Collections;
import java.util.Enumeration;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.osgi.framework.Bundle;

import studio.talkback.ui.TypedFilter;

/** The words that the program itself uses on its screens and in its failures: a report may hold these, and no others. */
final class Vocabulary {

    private static final Pattern WORD = Objects.requireNonNull(Pattern.compile("\\p{L}[\\p{L}\\p{M}]+"));
    /** What failures of Java and of the libraries say beside. */
    private static final String OTHERS = "access denied argument array because bundle cannot character class closed connection"
            + " corrupt device disposed end exceeded exception expected failed file found handle heap illegal index input invalid"
            + " invoke is java lock locked memory method missing more no not null object of on open out output permission queue"
            + " read reason refused resource return space state string such system thread timeout to too unable unexpected unknown"
            + " value widget write wrong";

    private Vocabulary() {
    }

    /** The words, without case and accents, of the texts of these bundles. Examples are no texts: they show names. */
    static Set<String> of(Bundle[] bundles) {
        Set<String> words = new HashSet<>(List.of(OTHERS.split(" ")));
        for (Bundle bundle : bundles) {
            Enumeration<URL> files = bundle.getSymbolicName().startsWith("studio.talkback.")
                    ? bundle.findEntries("/", "*.properties", true)
                    : null;
            if (files != null) {
                Collections.list(files).forEach(file -> add(file, words));
            }
        }
        return words;
    }

    private static void add(URL file, Set<String> words) {
        Properties texts = new Properties();
        try (InputStream in = file.openStream(); Reader reader = new InputStreamReader(in, StandardCharsets.UTF_8)) {
            texts.load(reader);
        } catch (IOException | IllegalArgumentException e) {
            ILog.get().warn("The texts of " + file + " cannot be read", e);
        }
        texts.forEach((key, text) -> {
            if (!key.toString().startsWith("example_")) {
                addWords(text.toString(), words);
            }
        });
    }

    private static void addWords(String text, Set<String> words) {
        for (Matcher matcher = WORD.matcher(text); matcher.find();) {
            @Nullable String word = matcher.group();
            // Initials are written in capitals.
            if (word != null && !word.equals(word.toUpperCase(Locale.ROOT))) {
                words.add(TypedFilter.fold(word));
            }
        }
    }
}
