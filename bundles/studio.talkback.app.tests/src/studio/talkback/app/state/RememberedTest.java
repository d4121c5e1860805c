package studio.talkback.app.state;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.osgi.framework.Version;

/** What a workspace remembers is looked through before the workbench starts with it; the built program is tried elsewhere. */
class RememberedTest {

    private static final String SOUND = """
            <?xml version="1.0" encoding="ASCII"?>
            <application:Application xmi:version="2.0" xmlns:xmi="http://www.omg.org/XMI"
                xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                xmlns:application="http://www.eclipse.org/ui/2010/UIModel/application" xmi:id="_1">
              <children xsi:type="basic:TrimmedWindow" xmi:id="_2">
                <children xsi:type="advanced:Perspective" elementId="there.perspective"/>
                <sharedElements xsi:type="basic:Part" elementId="there.view:2"
                  contributionURI="bundleclass://org.eclipse.ui.workbench/org.eclipse.ui.internal.e4.compatibility.CompatibilityView"/>
              </children>
              <descriptors elementId="gone.view"
                  contributionURI="bundleclass://org.eclipse.ui.workbench/org.eclipse.ui.internal.e4.compatibility.CompatibilityView"/>
            </application:Application>
            """;

    @TempDir
    private Path workspace = Path.of("");
    private Path layout = Path.of("");
    private final List<StartNote> notes = new ArrayList<>();

    @BeforeEach
    void soundLayout() throws IOException {
        layout = file(".metadata/.plugins/org.eclipse.e4.workbench/workbench.xmi");
        Files.writeString(layout, SOUND);
    }

    @Test
    void aSoundLayoutStays() {
        sift();
        assertEquals(List.of(), notes);
        assertTrue(Files.exists(layout));
    }

    @Test
    void anEmptyLayoutIsSetAside() throws IOException {
        refused("", "it is damaged");
    }

    @Test
    void aLayoutOfNoiseIsSetAside() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        refused(new String(noise, StandardCharsets.ISO_8859_1), "it is damaged");
    }

    @Test
    void aLayoutThatReachesForAnotherFileIsSetAside() throws IOException {
        refused("<!DOCTYPE a [<!ENTITY b SYSTEM \"file:/etc/hostname\">]><a>&b;</a>", "it is damaged");
    }

    @Test
    void aLayoutWithoutItsWindowIsSetAside() throws IOException {
        refused(SOUND.replace("basic:TrimmedWindow", "basic:Part"), "parts of it are missing");
    }

    @Test
    void aLayoutWithoutPerspectivesIsSetAside() throws IOException {
        refused(SOUND.replace("advanced:Perspective", "basic:PartStack"), "parts of it are missing");
    }

    @Test
    void aLayoutWithAPerspectiveThatIsGoneIsSetAside() throws IOException {
        refused(SOUND.replace("there.perspective", "gone.perspective"),
                "it shows gone.perspective, which is not there any more");
    }

    @Test
    void aLayoutWithAViewThatIsGoneIsSetAside() throws IOException {
        refused(SOUND.replace("there.view:2", "gone.view"), "it shows gone.view, which is not there any more");
    }

    @Test
    void aLayoutOfANewerReleaseIsSetAsideAndOneOfAnOlderStays() throws IOException {
        remembered("2.0.0").begin();
        remembered("2.0.0").cameUp();
        remembered("2.1.0").sift(workspace, notes::add);
        assertEquals(List.of(), notes);
        remembered("1.9.0").sift(workspace, notes::add);
        told("it is from a newer release (2.0.0)");
    }

    @Test
    void aLayoutThatDidNotComeUpIsSetAsideAndOneThatDidStays() {
        Remembered remembered = remembered("1.0.0");
        remembered.begin();
        remembered.cameUp();
        sift();
        assertEquals(List.of(), notes);
        remembered.begin();
        sift();
        told("the last start with it did not come up");
    }

    @Test
    void aLayoutThatThePlatformDidWithoutIsSetAside() {
        remembered("1.0.0").loaded(Objects.requireNonNull(Set.of("_2")), notes::add);
        assertEquals(List.of(), notes);
        remembered("1.0.0").loaded(Objects.requireNonNull(Set.of("_other")), notes::add);
        told("it is damaged");
    }

    @Test
    void placesOfDialogsThatAreDamagedAreSetAsideAndTheLayoutStays() throws IOException {
        Path dialogs = file(".metadata/.plugins/some.bundle/dialog_settings.xml");
        Files.writeString(dialogs, "<section><item");
        sift();
        told("it is damaged");
        assertFalse(Files.exists(dialogs));
        assertTrue(Files.exists(layout));
    }

    @Test
    void settingsThatAreDamagedAreSetAsideAndTheOthersStay() throws IOException {
        Path sound = file(".metadata/.plugins/org.eclipse.core.runtime/.settings/sound.prefs");
        Files.writeString(sound, "eclipse.preferences.version=1\nroom=A\n");
        Path cut = file(".metadata/.plugins/org.eclipse.core.runtime/.settings/cut.prefs");
        Files.writeString(cut, "roo");
        sift();
        assertEquals(List.of("Some settings are the usual ones again"),
                notes.stream().map(StartNote::text).toList());
        assertTrue(Files.exists(sound));
        assertFalse(Files.exists(cut));
    }

    @Test
    void whatIsSetAsideTwiceInASecondIsKeptTwice() throws IOException {
        Path file = file("twice");
        Files.writeString(file, "one");
        SetAside.move(file);
        Files.writeString(file, "two");
        Path second = SetAside.move(file);
        assertEquals("two", Files.readString(second));
        try (Stream<Path> kept = Files.list(workspace)) {
            assertEquals(2, kept.filter(each -> each.getFileName().toString().startsWith("twice-set-aside-")).count());
        }
    }

    private void refused(String text, String why) throws IOException {
        Files.writeString(layout, text);
        sift();
        told(why);
        assertFalse(Files.exists(layout));
    }

    private void told(String why) {
        assertEquals(1, notes.size());
        assertTrue(Objects.requireNonNull(notes.getFirst()).hint().contains(why + ". It is kept as"),
                () -> notes.getFirst().hint());
    }

    private void sift() {
        remembered("1.0.0").sift(workspace, notes::add);
    }

    private Remembered remembered(String release) {
        return new Remembered(workspace, new RememberedXml(Objects.requireNonNull(Set.of("there.perspective")),
                Objects.requireNonNull(Set.of("there.view"))), Objects.requireNonNull(Version.parseVersion(release)));
    }

    private Path file(String name) throws IOException {
        Path file = Objects.requireNonNull(workspace.resolve(name));
        Files.createDirectories(file.getParent());
        return file;
    }
}
