package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Every text of the screens lies in a properties file, and none lies there for nothing. */
class TextsTest {

    private static final Pattern FIELD = Pattern.compile("public static String (\\w+);");
    private static final Pattern BUNDLE = Pattern.compile("(?:NLS\\.initializeMessages\\(|BUNDLE(?:_NAME)? = )\"([\\w.]+)\"");
    private static final Pattern TRANSLATED = Pattern.compile("\"(%[\\w.]+)\"");

    @Test
    void everyMessageHasItsTextAndEveryTextItsMessage() throws IOException {
        int classes = 0;
        for (Path source : House.files("bundles", ".java")) {
            String text = Files.readString(source);
            if (text.contains("extends NLS")) {
                assertEquals(fields(text), keys(propertiesOf(source, text)), source.toString());
                classes++;
            }
        }
        assertTrue(classes > 0);
    }

    @Test
    void everyTranslatedWordOfAPluginXmlIsThere() throws IOException {
        for (Path plugin : House.files("bundles", "plugin.xml")) {
            Path properties = plugin.resolveSibling("plugin.properties");
            Set<String> known = Files.exists(properties) ? keys(properties) : Set.of();
            Matcher matcher = TRANSLATED.matcher(Files.readString(plugin));
            while (matcher.find()) {
                assertTrue(known.contains(matcher.group(1).substring(1)), plugin + ": " + matcher.group(1));
            }
        }
    }

    @Test
    void screensShowNoWordsThatAreNotTranslated() throws IOException {
        Pattern shown = Pattern.compile("\\.(setText|setMessage|setTitle|setToolTipText)\\(\"[^\"]*[A-Za-z]{2}[^\"]*\"\\)");
        List<Path> sources = House.files("bundles", ".java").stream()
                .filter(file -> file.toString().matches(".*/studio\\.talkback\\.([a-z]+\\.)?(ui|app)/src/.*")).toList();
        assertFalse(sources.isEmpty());
        for (Path source : sources) {
            assertFalse(shown.matcher(Files.readString(source)).find(), source + " shows a text of its own");
        }
    }

    /** A tooltip and the message of a dialog take an ampersand for the mark of a key, whoever wrote it. */
    @Test
    void whatUsersWroteIsMadePlainForTooltipsAndDialogs() throws IOException {
        Pattern call = Pattern.compile("(setToolTipText|MessageDialog\\s*\\.open\\w*|(?<![.\\w])setTitle)\\(");
        Pattern fine = Pattern.compile("(?s)null|Messages\\.\\w+|PlainText\\.of\\(.*|.* \\? null : PlainText\\.of\\(.*");
        for (Path source : House.files("bundles", ".java").stream()
                .filter(file -> file.toString().matches(".*/studio\\.talkback\\.([a-z]+\\.)?(ui|app)/src/.*")).toList()) {
            String text = Files.readString(source);
            for (Matcher matcher = call.matcher(text); matcher.find();) {
                List<String> arguments = arguments(text, matcher.end());
                int message = !matcher.group().startsWith("MessageDialog") ? 0 : matcher.group().endsWith("open(") ? 3 : 2;
                assertTrue(fine.matcher(arguments.get(message)).matches(),
                        source + ": " + matcher.group() + " of " + arguments.get(message) + ": put it through PlainText");
            }
        }
    }

    /** The arguments of a call, from behind its bracket; there is no comma or bracket in the texts of these sources. */
    private static List<String> arguments(String text, int from) {
        List<String> arguments = new ArrayList<>();
        int depth = 0;
        int begin = from;
        for (int at = from; depth >= 0; at++) {
            char each = text.charAt(at);
            depth += each == '(' ? 1 : each == ')' ? -1 : 0;
            if (depth < 0 || depth == 0 && each == ',') {
                arguments.add(text.substring(begin, at).strip());
                begin = at + 1;
            }
        }
        return arguments;
    }

    private static Set<String> fields(String source) {
        Set<String> names = new TreeSet<>();
        for (Matcher matcher = FIELD.matcher(source); matcher.find();) {
            names.add(matcher.group(1));
        }
        return names;
    }

    private static Path propertiesOf(Path source, String text) {
        Matcher matcher = BUNDLE.matcher(text);
        assertTrue(matcher.find(), source + " names its properties");
        String simple = matcher.group(1).replaceAll(".*\\.", "");
        return source.resolveSibling(simple + ".properties");
    }

    private static Set<String> keys(Path file) throws IOException {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(file)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
