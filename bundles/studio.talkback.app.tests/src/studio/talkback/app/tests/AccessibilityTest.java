package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.Accessible;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.accessibility.AccessibleListener;
import org.eclipse.swt.custom.CLabel;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.graphics.RGB;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Spinner;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.swt.widgets.Tree;
import org.eclipse.ui.PlatformUI;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.gear.StartingLibrary;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Documents;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.Rows;
import studio.talkback.model.Gear;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.identity.Ids;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;

/** Every screen can be heard and read: each widget has a name, and each text stands out from its ground. */
class AccessibilityTest {

    /** The least contrast of a text of usual size, by WCAG 2.2, success criterion 1.4.3. */
    private static final double LEAST = 4.5;

    private static final List<String> SCREENS = List.of("studio.talkback.item.ui.open", "studio.talkback.session.ui.open",
            "studio.talkback.project.ui.open", "studio.talkback.studio.ui.open", "studio.talkback.find.ui.showSearch",
            "studio.talkback.find.ui.showHistory", "studio.talkback.handover.ui.rooms", "studio.talkback.item.ui.requests",
            "studio.talkback.item.ui.allRequests", "studio.talkback.project.ui.showWeek",
            "studio.talkback.session.ui.showActions", "studio.talkback.wrap.ui.showWrap");
    private static final List<String> DIALOGS = List.of("studio.talkback.project.ui.newProject",
            "studio.talkback.project.ui.newItem", "studio.talkback.session.ui.new", "studio.talkback.app.operator",
            "studio.talkback.app.backup", "studio.talkback.app.plugins", "studio.talkback.app.watched",
            "studio.talkback.handover.ui.handover", "studio.talkback.handover.ui.shared",
            "studio.talkback.item.ui.pasteRequests", "studio.talkback.room.ui.capture", "studio.talkback.room.ui.load",
            "studio.talkback.sheet.ui.print", "studio.talkback.item.ui.approve", "studio.talkback.console.ui.build");

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());

    @BeforeEach
    void somethingIsAtHand() throws Exception {
        noDialogs();
        user.closeEditors();
        Ref project = SomeSession.project(library);
        Ref item = SomeSession.item(library);
        user.run(() -> {
            Talkback.context().setPinned(false);
            Talkback.context().setOperator("EB");
            Talkback.context().setWork(project, item);
        });
        user.view("studio.talkback.project.ui.pipeline");
    }

    @AfterEach
    void darkAgain() {
        noDialogs();
        if (!user.ask(() -> Boolean.valueOf(Palette.isDark())).booleanValue()) {
            user.command("studio.talkback.app.theme");
            user.waitUntil("dark again", Palette::isDark);
        }
        user.closeEditors();
    }

    @Test
    void everyWidgetOfEveryScreenHasAName() throws Exception {
        Set<String> nameless = new LinkedHashSet<>();
        for (String screen : SCREENS) {
            user.command(screen);
            settle();
            user.run(() -> nameless(window(), screen, nameless));
        }
        library.commit(ChangeSet.by("EB", "for everybody to hear")
                .add(Kinds.PARTY, Objects.requireNonNull(ModelFactory.eINSTANCE.createParty()))
                .add(Kinds.ROOM, Objects.requireNonNull(ModelFactory.eINSTANCE.createRoom()))
                .add(Kinds.GEAR, Objects.requireNonNull(ModelFactory.eINSTANCE.createGear())).build());
        for (String kind : List.of(Kinds.PARTY, Kinds.ROOM, Kinds.GEAR)) {
            for (Ref first : library.query("SELECT doc FROM " + kind + " LIMIT 1",
                    row -> Objects.requireNonNull(Rows.document(row, "doc", kind)))) {
                user.run(() -> DocumentOpeners.open(user.page(), first));
                settle();
                user.run(() -> nameless(window(), kind, nameless));
            }
        }
        Gear drawn = Objects.requireNonNull(StartingLibrary.named("FET Compressor"));
        drawn.setId(Ids.next().toString());
        library.commit(ChangeSet.by("EB", "drawn").add(Kinds.GEAR, drawn).build());
        user.run(() -> DocumentOpeners.open(user.page(), Documents.ref(Kinds.GEAR, drawn)));
        settle();
        user.run(() -> nameless(window(), "drawing", nameless));
        assertEquals(Set.of(), nameless);
    }

    @Test
    void everyWidgetOfEveryDialogHasAName() {
        Set<String> nameless = new LinkedHashSet<>();
        for (String dialog : DIALOGS) {
            user.command(dialog);
            settle();
            user.run(() -> {
                for (Shell shell : dialogs()) {
                    nameless(shell, dialog, nameless);
                    shell.close();
                }
            });
            settle();
        }
        assertEquals(Set.of(), nameless);
    }

    /** Who types at once must not press a button with the first space. */
    @Test
    void noDialogThatHasFieldsBeginsOnItsButton() {
        Set<String> onButton = new LinkedHashSet<>();
        List<String> typedInto = new ArrayList<>(DIALOGS);
        // It is opened to back up, which does no harm; its places are set once.
        typedInto.remove("studio.talkback.app.backup");
        for (String dialog : typedInto) {
            user.command(dialog);
            settle();
            user.run(() -> {
                Control focus = Display.getCurrent().getFocusControl();
                for (Shell shell : dialogs()) {
                    boolean asks = Stream.of(Text.class, Combo.class, Table.class, Tree.class)
                            .flatMap(kind -> user.all(shell, kind).stream()).anyMatch(AccessibilityTest::isTypedInto);
                    if (asks && focus instanceof Button button && (button.getStyle() & SWT.PUSH) != 0) {
                        onButton.add(dialog + ": " + button.getText());
                    }
                    shell.close();
                }
            });
            settle();
        }
        assertEquals(Set.of(), onButton);
    }

    private static boolean isTypedInto(Control control) {
        return control.isVisible() && control.isEnabled() && !(control instanceof Text text && !text.getEditable());
    }

    @Test
    void everyInkStandsOutFromEveryGroundInBothThemes() {
        for (int theme = 0; theme < 2; theme++) {
            for (Palette ground : List.of(Palette.GROUND, Palette.RAISED, Palette.SELECTED)) {
                for (Palette ink : List.of(Palette.TEXT, Palette.QUIET, Palette.ACCENT, Palette.GOOD, Palette.ALARM,
                        Palette.CAUTION)) {
                    double contrast = user.ask(
                            () -> Double.valueOf(contrast(ink.color().getRGB(), ground.color().getRGB())))
                            .doubleValue();
                    assertEquals(Boolean.TRUE, Boolean.valueOf(contrast >= LEAST),
                            ink + " on " + ground + ": " + contrast);
                }
            }
            switchTheme();
        }
    }

    @Test
    void everyTextOfEveryScreenStandsOutFromItsGroundInBothThemes() {
        SCREENS.forEach(user::command);
        settle();
        for (int theme = 0; theme < 2; theme++) {
            Set<String> faint = new LinkedHashSet<>();
            user.run(() -> faint(window(), faint));
            assertEquals(Set.of(), faint);
            switchTheme();
        }
    }

    /** One that something was read for may come up late, and takes the window's commands from it. */
    private void noDialogs() {
        user.waitUntil("no dialog is open", () -> {
            dialogs().forEach(Shell::close);
            return Job.getJobManager().isIdle() && dialogs().isEmpty();
        });
    }

    private void switchTheme() {
        boolean dark = user.ask(() -> Boolean.valueOf(Palette.isDark())).booleanValue();
        user.command("studio.talkback.app.theme");
        user.waitUntil("the other theme", () -> Palette.isDark() != dark);
        settle();
    }

    private void settle() {
        user.waitUntil("nothing is under way", () -> Job.getJobManager().isIdle());
        user.pause();
    }

    private static Shell window() {
        return PlatformUI.getWorkbench().getWorkbenchWindows()[0].getShell();
    }

    private static List<Shell> dialogs() {
        List<Shell> found = new ArrayList<>();
        for (Shell shell : Display.getCurrent().getShells()) {
            if (shell != window() && !shell.isDisposed() && shell.isVisible()) {
                found.add(shell);
            }
        }
        return found;
    }

    private static void nameless(Composite parent, String screen, Set<String> found) {
        for (Control child : parent.getChildren()) {
            if (isPlatforms(child)) {
                continue;
            }
            if (child.isVisible() && needsName(child) && name(child).isBlank()) {
                found.add(screen + ": " + child.getClass().getSimpleName() + " in " + path(child));
            }
            if (child instanceof Composite composite) {
                nameless(composite, screen, found);
            }
        }
    }

    /** The platform's own window parts and lists to choose from name themselves, or not, as the platform does. */
    private static boolean isPlatforms(Control child) {
        boolean choosing = child instanceof Composite composite && List.of(composite.getChildren()).stream()
                .anyMatch(each -> each.getClass().getName().startsWith("org.eclipse.ui.dialogs"));
        return choosing || child.getClass().getName().startsWith("org.eclipse.ui.internal");
    }

    private static String path(Control child) {
        return child.getParent().getClass().getSimpleName() + " of "
                + (child.getParent().getParent() == null ? "" : child.getParent().getParent().getClass().getSimpleName())
                + " \"" + texts(child.getParent()) + "\"";
    }

    private static String texts(Composite parent) {
        StringBuilder all = new StringBuilder();
        for (Control child : parent.getChildren()) {
            if (child instanceof Label label) {
                all.append(label.getText()).append('|');
            }
        }
        return all.toString();
    }

    /** What a screen reader cannot name by its own text. */
    private static boolean needsName(Control control) {
        boolean drawn = control.getClass() == Canvas.class
                || control instanceof Canvas && control.getClass().getName().startsWith("studio.talkback")
                || control.getClass().getSimpleName().equals("NatTable");
        boolean typed = control instanceof Text text && text.getEditable()
                || control instanceof StyledText styled && styled.getEditable();
        return drawn || typed || control instanceof Combo || control instanceof Spinner || control instanceof Table
                || control instanceof Tree || control instanceof Button button && button.getText().isBlank();
    }

    /** The name that the control's own listeners give; SWT has no other way to ask for it. */
    private static String name(Control control) {
        AccessibleEvent event = new AccessibleEvent(control.getAccessible());
        event.childID = -1;
        try {
            Field listeners = Accessible.class.getDeclaredField("accessibleListeners");
            listeners.setAccessible(true);
            if (listeners.get(control.getAccessible()) instanceof List<?> all) {
                all.forEach(listener -> ((AccessibleListener) listener).getName(event));
            }
        } catch (ReflectiveOperationException e) {
            throw new AssertionError(e);
        }
        @Nullable String result = event.result;
        String tip = control.getToolTipText();
        return result != null ? result : tip == null ? "" : tip;
    }

    private static void faint(Composite parent, Set<String> found) {
        for (Control child : parent.getChildren()) {
            String text = child instanceof Label label ? label.getText()
                    : child instanceof CLabel label ? label.getText() : child instanceof Text field ? field.getText() : "";
            if (child.isVisible() && child.isEnabled() && !text.isBlank()) {
                double contrast = contrast(child.getForeground().getRGB(), child.getBackground().getRGB());
                if (contrast < LEAST) {
                    found.add(text + " " + child.getForeground().getRGB() + " on " + child.getBackground().getRGB() + ": "
                            + contrast);
                }
            }
            if (child instanceof Composite composite) {
                faint(composite, found);
            }
        }
    }

    /** The ratio of the relative luminances, by WCAG 2.2. */
    private static double contrast(RGB one, RGB other) {
        double brighter = Math.max(luminance(one), luminance(other));
        double darker = Math.min(luminance(one), luminance(other));
        return (brighter + 0.05) / (darker + 0.05);
    }

    private static double luminance(RGB color) {
        return 0.2126 * linear(color.red) + 0.7152 * linear(color.green) + 0.0722 * linear(color.blue);
    }

    private static double linear(int channel) {
        double value = channel / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
