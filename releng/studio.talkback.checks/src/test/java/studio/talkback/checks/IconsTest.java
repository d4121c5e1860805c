package studio.talkback.checks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;

/** Icons are drawn sharp at every scale of the screen: all of them are SVG, and none holds a bitmap. */
class IconsTest {

    private static final Pattern ICON = Pattern.compile("icon(?:URI)?=\"([^\"]+)\"");

    @Test
    void noBundleHasABitmap() {
        for (String ending : List.of(".png", ".gif", ".jpg", ".bmp", ".ico")) {
            List<Path> found = House.files("bundles", ending).stream()
                    .filter(file -> file.toString().matches(".*/studio\\.talkback\\.([a-z]+\\.)?(ui|app)/.*")).toList();
            assertEquals(List.of(), found);
        }
    }

    @Test
    void everyIconIsAnSvgThatIsThereAndHoldsNoBitmap() throws IOException {
        int icons = 0;
        for (Path plugin : House.files("bundles", "plugin.xml")) {
            for (Matcher matcher = ICON.matcher(Files.readString(plugin)); matcher.find(); icons++) {
                assertTrue(matcher.group(1).endsWith(".svg"), plugin + ": " + matcher.group(1));
                assertTrue(Files.exists(plugin.resolveSibling(matcher.group(1))), plugin + ": " + matcher.group(1));
            }
        }
        assertTrue(icons > 8, "icons are there");
        for (Path icon : House.files("bundles", ".svg")) {
            String drawn = Files.readString(icon);
            assertTrue(drawn.contains("<svg"), icon.toString());
            assertFalse(drawn.contains("<image") || drawn.contains("base64"), icon + " holds a bitmap");
        }
    }
}
