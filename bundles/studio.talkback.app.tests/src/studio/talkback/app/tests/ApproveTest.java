package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;

import org.eclipse.core.runtime.Platform;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Participation;
import studio.talkback.model.Party;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.approval.Pins;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** An engineer chooses a PIN and approves the assistant's draft with it, at the keyboard of the assistant. */
class ApproveTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String PIN = "730519264";
    private static final String TITLE = "Approve a mix";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final OpenDocument document = new OpenDocument(user);
    private final String initials = "Q" + Long.toString(System.nanoTime() % 1_000_000, 36);
    private final Ref engineer;
    private final Ref song;

    ApproveTest() throws Exception {
        Projects projects = new Projects(library);
        Party party = Objects.requireNonNull(MODEL.createParty());
        party.setName("Quinn Ashe");
        party.setInitials(initials);
        engineer = projects.create(party, "EB");
        Project project = Objects.requireNonNull(MODEL.createProject());
        project.setTitle("Drafts " + initials);
        Participation mixes = MODEL.createParticipation();
        mixes.setParty(engineer);
        mixes.setRole("mix engineer");
        project.getParticipations().add(mixes);
        Item item = Objects.requireNonNull(MODEL.createItem());
        item.setTitle("Song");
        MixVersion three = Objects.requireNonNull(MODEL.createMixVersion());
        three.setName("3");
        MixVersion draft = Objects.requireNonNull(MODEL.createMixVersion());
        draft.setName("3a");
        draft.setParent(three);
        draft.setDraft(true);
        item.getMixVersions().addAll(List.of(three, draft));
        song = projects.create(item, projects.create(project, "EB"), "EB");
    }

    @AfterEach
    void close() {
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                    shell.close();
                }
            }
        });
        user.closeEditors();
    }

    @Test
    void theDraftIsApprovedWithThePinThatWasChosenAndNoFileHoldsIt() throws Exception {
        choosePin();
        document.open(song);
        user.command("studio.talkback.item.ui.approve");
        Shell dialog = user.dialog(TITLE);
        assertEquals(List.of("Mix 3", initials, "with PIN"),
                user.all(dialog, Combo.class).stream().map(each -> user.ask(each::getText)).toList());
        user.run(() -> user.all(dialog, Combo.class).getFirst().select(0));
        Text pin = secrets(dialog).getFirst();
        user.run(() -> pin.setText("11111"));
        user.pressButton(dialog, "Approve");
        user.waitUntil("it is refused in place", () -> texts(dialog).stream().anyMatch(text -> text.contains("This is not the PIN of Quinn Ashe.")));
        assertEquals("", user.ask(pin::getText));
        assertTrue(draft().isDraft());
        user.run(() -> pin.setText(PIN));
        user.pressButton(dialog, "Approve");
        user.waitUntil("approved", dialog::isDisposed);
        MixVersion approved = draft();
        assertFalse(approved.isDraft());
        assertTrue(approved.getApprovals().getFirst().isWithPin());
        assertEquals(engineer, approved.getApprovals().getFirst().getBy());
        user.waitUntil("the sheet shows it", () -> !content().getMixVersions().getLast().getApprovals().isEmpty());
        assertEquals(List.of(), holding(Path.of(Objects.requireNonNull(Platform.getLocation()).toOSString())));
        assertEquals(List.of(), holding(Objects.requireNonNull(library.info().folder())));
    }

    @Test
    void withoutAPinTheApprovalIsByWordAndIsTakenBackWithAReason() throws Exception {
        document.open(song);
        user.command("studio.talkback.item.ui.approve");
        Shell dialog = user.dialog(TITLE);
        Combo how = user.all(dialog, Combo.class).getLast();
        assertEquals(List.of("in the room", "by phone", "by mail"), user.ask(() -> List.of(how.getItems())));
        assertFalse(user.ask(secrets(dialog).getFirst()::isEnabled));
        user.run(() -> {
            user.all(dialog, Combo.class).getFirst().select(0);
            how.select(1);
        });
        user.pressButton(dialog, "Approve");
        user.waitUntil("approved", dialog::isDisposed);
        assertEquals("by phone", draft().getApprovals().getFirst().getHow());
        user.waitUntil("the sheet shows it", () -> !content().getMixVersions().getLast().getApprovals().isEmpty());
        user.run(() -> DocumentOpeners.open(user.page(), song.inside(java.util.UUID.fromString(draftId()))));
        user.command("studio.talkback.item.ui.withdraw");
        Shell asked = user.dialog("Take an approval back");
        Text why = user.all(asked, Text.class).getFirst();
        user.run(() -> why.setText("heard it in the car"));
        user.pressButton(asked, "OK");
        user.waitUntil("a draft again", () -> content().getMixVersions().getLast().isDraft());
        assertEquals(2, draft().getApprovals().size());
    }

    private void choosePin() throws Exception {
        document.open(engineer);
        user.command("studio.talkback.studio.ui.pin");
        Shell dialog = user.dialog("PIN for approvals");
        List<Text> fields = secrets(dialog);
        user.run(() -> {
            fields.getFirst().setText(PIN);
            fields.getLast().setText("12345");
        });
        user.pressButton(dialog, "OK");
        user.waitUntil("they differ", () -> texts(dialog).stream().anyMatch(text -> text.contains("The two are not the same")));
        assertEquals("", user.ask(fields.getFirst()::getText));
        user.run(() -> fields.forEach(each -> each.setText(PIN)));
        user.pressButton(dialog, "OK");
        user.waitUntil("it is set", dialog::isDisposed);
        assertTrue(new Pins(library).isSet(engineer));
    }

    private List<Text> secrets(Shell dialog) {
        return Objects.requireNonNull(user.all(dialog, Text.class).stream()
                .filter(each -> user.ask(() -> Boolean.valueOf((each.getStyle() & SWT.PASSWORD) != 0)).booleanValue()).toList());
    }

    /** What stands in the dialog's texts; the message of the dialog is one of them. */
    private List<String> texts(Shell dialog) {
        return Objects.requireNonNull(user.all(dialog, Text.class).stream().map(Text::getText).toList());
    }

    private Item content() {
        return document.content(Item.class);
    }

    private MixVersion draft() throws LibraryException {
        return Objects.requireNonNull(library.load(song, Item.class).orElseThrow().content().getMixVersions().getLast());
    }

    private String draftId() {
        return Objects.requireNonNull(content().getMixVersions().getLast().getId());
    }

    /** The files below a folder that hold the PIN. */
    private static List<Path> holding(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return Objects.requireNonNull(files.filter(Files::isRegularFile).filter(ApproveTest::holdsPin).toList());
        }
    }

    private static boolean holdsPin(Path file) {
        try {
            return new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1).contains(PIN);
        } catch (IOException e) {
            // Gone by now: a lock, or a file that was moved to its place.
            return false;
        }
    }
}
