package studio.talkback.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.osgi.framework.FrameworkUtil;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

/** Libraries as earlier releases wrote them, kept by {@code releng/keep-library}: this release opens each and reads it whole. */
class KeptLibrariesTest {

    @TempDir
    Path folder = Path.of("");

    static List<String> kept() {
        return entries("*.zip").stream().map(entry -> entry.getPath().replaceAll(".*/", "")).toList();
    }

    private static List<URL> entries(String names) {
        return Collections.list(FrameworkUtil.getBundle(KeptLibrariesTest.class).findEntries("libraries", names, false));
    }

    @Test
    void everyFormOfTheJournalIsKept() {
        assertTrue(kept().contains("journal-1.zip"), "before there were hand-overs");
        assertTrue(kept().contains("journal-2.zip"), "since there are hand-overs");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void anOlderLibraryIsOpenedCheckedAndListed(String name) throws Exception {
        Terminal terminal = unpacked(name);
        same("check.json", expected("check"), terminal.json("check"));
        same("projects.json", expected("projects"), terminal.json("project", "list"));
        same("log.json", expected("log"), terminal.json("log", "show", "--project", "Glass House"));
        terminal.type("pipeline").fine();
        terminal.type("brief", "--project", "Glass House", "--item", "4").fine();
        assertTrue(terminal.type("search", "paper moon").fine().out().contains("Paper Moon"), "its words are found");
    }

    @ParameterizedTest
    @MethodSource("kept")
    void anOlderLibraryIsOnlyAddedTo(String name) throws Exception {
        Terminal terminal = unpacked(name);
        Map<Path, byte[]> before = journal(terminal.library());
        assertFalse(before.isEmpty());
        terminal.type("log", "add", "written by a later release").fine();
        assertTrue(terminal.type("log", "show", "--project", "Glass House").fine().out().contains("written by a later release"));
        int changeSets = expected("check").get("changeSets").getAsInt();
        assertEquals(changeSets + 1, terminal.json("check").get("changeSets").getAsInt());
        Map<Path, byte[]> after = journal(terminal.library());
        before.forEach((segment, bytes) -> {
            byte[] now = after.get(segment);
            assertNotNull(now, segment + " is still there");
            assertArrayEquals(bytes, Arrays.copyOf(now, bytes.length), segment + " begins as it was");
        });
    }

    @ParameterizedTest
    @MethodSource("kept")
    void anOlderLibraryIsBackedUpAndRestored(String name) throws Exception {
        Terminal terminal = unpacked(name);
        terminal.type("backup", folder.resolve("backup")).fine();
        Terminal restored = new Terminal(folder.resolve("restored"));
        restored.type("restore", folder.resolve("backup")).fine();
        same("check.json", expected("check"), restored.json("check"));
    }

    /** Every member that the older release printed is there with its value; there may be more, and what was empty may say more. */
    private static void same(String where, JsonElement old, JsonElement now) {
        if (old instanceof JsonObject object) {
            object.entrySet().forEach(member -> {
                JsonElement value = now.getAsJsonObject().get(member.getKey());
                assertNotNull(value, where + " has " + member.getKey());
                same(where + "/" + member.getKey(), member.getValue(), value);
            });
        } else if (old instanceof JsonArray array) {
            assertEquals(array.size(), now.getAsJsonArray().size(), where);
            for (int i = 0; i < array.size(); i++) {
                same(where + "/" + i, array.get(i), now.getAsJsonArray().get(i));
            }
        } else if (!where.endsWith("/detail") || !old.getAsString().isEmpty()) {
            assertEquals(old, now, where);
        }
    }

    private JsonObject expected(String name) throws IOException {
        return JsonParser.parseString(Files.readString(folder.resolve("expected").resolve(name + ".json"))).getAsJsonObject();
    }

    private Terminal unpacked(String name) throws IOException {
        try (InputStream in = entries(name).getFirst().openStream();
                ZipInputStream zip = new ZipInputStream(in, StandardCharsets.UTF_8)) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                Path target = folder.resolve(entry.getName());
                if (entry.isDirectory()) {
                    Files.createDirectories(target);
                } else {
                    Files.createDirectories(target.getParent());
                    Files.write(target, zip.readAllBytes());
                }
            }
        }
        assertFalse(Files.exists(folder.resolve("library/index")), "indexes are built anew");
        return new Terminal(folder.resolve("library"));
    }

    private static Map<Path, byte[]> journal(Path library) throws IOException {
        Map<Path, byte[]> segments = new TreeMap<>();
        try (Stream<Path> files = Files.walk(library.resolve("journal"))) {
            for (Path file : files.filter(each -> each.toString().endsWith(".tbj")).toList()) {
                segments.put(file, Files.readAllBytes(file));
            }
        }
        return segments;
    }
}
