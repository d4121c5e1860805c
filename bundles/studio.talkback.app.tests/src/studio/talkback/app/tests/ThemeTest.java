package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.app.ScreenPicture;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.Themes;

/** The theme is switched while everything is open. */
class ThemeTest {

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());

    @BeforeEach
    void aLogAndASongSheetAreOpen() throws Exception {
        user.closeEditors();
        Ref project = SomeSession.project(library);
        Item song = Objects.requireNonNull(ModelFactory.eINSTANCE.createItem());
        song.setTitle("Day and Night");
        Ref item = new Projects(library).create(song, project, "EB");
        user.run(() -> Talkback.context().setWork(project, item));
        user.view("studio.talkback.project.ui.pipeline");
        user.command("studio.talkback.item.ui.open");
        user.waitUntil("the song sheet", () -> user.page().getEditorReferences().length == 1);
        user.command("studio.talkback.session.ui.open");
        user.waitUntil("the log too", () -> user.page().getEditorReferences().length == 2);
    }

    @AfterEach
    void darkAgain() {
        if (!user.ask(() -> Boolean.valueOf(Palette.isDark())).booleanValue()) {
            user.command("studio.talkback.app.theme");
            user.waitUntil("dark again", Palette::isDark);
        }
        user.closeEditors();
    }

    @Test
    void nothingKeepsTheColoursOfTheOtherTheme() {
        RGB dark = user.ask(() -> Palette.GROUND.color().getRGB());
        RGB raised = user.ask(() -> Palette.RAISED.color().getRGB());
        user.command("studio.talkback.app.theme");
        user.waitUntil("light", () -> !Palette.isDark());
        user.pause();
        user.run(() -> ScreenPicture.write(Objects.requireNonNull(Display.getCurrent()),
                Objects.requireNonNull(Path.of("target", "theme-light.png").toAbsolutePath())));
        List<String> left = user.ask(() -> {
            List<String> found = new ArrayList<>();
            collect(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell(), dark, raised, found);
            return found;
        });
        assertEquals(List.of(), left);
    }

    @Test
    void aDialogThatIsOpenFollowsThereAndBack() {
        user.command("studio.talkback.console.ui.build");
        Shell dialog = user.dialog("Build a Scene");
        List<String> before = user.ask(() -> out(dialog, true));
        user.run(() -> Themes.toggle(Objects.requireNonNull(dialog.getDisplay())));
        user.waitUntil("light", () -> !Palette.isDark());
        user.waitUntil("all of the dialog is light", () -> out(dialog, false).isEmpty());
        user.run(() -> Themes.toggle(Objects.requireNonNull(dialog.getDisplay())));
        user.waitUntil("dark again", Palette::isDark);
        user.pause();
        assertEquals(before, user.ask(() -> out(dialog, true)));
        user.pressButton(dialog, "Cancel");
    }

    /** The controls below a part that are light in the dark theme or dark in the light one. */
    private static List<String> out(Composite parent, boolean isDark) {
        List<String> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            float ground = child.getBackground().getRGB().getHSB()[2];
            float text = child.getForeground().getRGB().getHSB()[2];
            if (child.isVisible() && (isDark ? ground > 0.6f || text < 0.4f : ground < 0.6f || text > 0.75f)) {
                found.add(child.getClass().getSimpleName() + " in " + parent.getClass().getSimpleName() + " " + child.getBackground()
                        + child.getForeground());
            }
            if (child instanceof Composite composite) {
                found.addAll(out(composite, isDark));
            }
        }
        return found;
    }

    private static void collect(Composite parent, RGB dark, RGB raised, List<String> found) {
        for (Control child : parent.getChildren()) {
            RGB ground = child.getBackground().getRGB();
            boolean dim = child instanceof Text && ground.getHSB()[2] < 0.5f
                    || child instanceof CLabel && child.getForeground().getRGB().getHSB()[2] > 0.75f;
            if (child.isVisible() && (ground.equals(dark) || ground.equals(raised) || dim)) {
                found.add(child.getClass().getSimpleName() + " in " + parent.getClass().getSimpleName());
            }
            if (child instanceof Composite composite) {
                collect(composite, dark, raised, found);
            }
        }
    }
}
