package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.nebula.widgets.nattable.NatTable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.model.DraftNote;
import studio.talkback.model.Item;
import studio.talkback.model.MixChange;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Print;
import studio.talkback.model.Project;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.RequiredPrint;
import studio.talkback.model.Track;
import studio.talkback.model.TrackStatus;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** A song's sheet by keyboard alone. */
class SongSheetTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);

    private final User user = new User();
    private final Library library = Talkback.libraryProvider().library().join();
    private final OpenDocument sheet = new OpenDocument(user);
    private final Ref song = song();

    @BeforeEach
    void open() {
        sheet.open(song);
    }

    @AfterEach
    void close() {
        user.closeEditors();
    }

    @Test
    void theSheetSaysWhichPrintsStandAndWhichAreOwed() {
        user.waitUntil("what is owed", () -> sheet.labels().stream().anyMatch(
                text -> text.equals("Mix 2: 1 of 3 prints stand, owed: TV, A Cappella")));
        assertTrue(sheet.labels().contains("#7 SONG"), sheet.labels().toString());
    }

    @Test
    void spaceLetsAStalePrintStandAndUndoTakesItBack() {
        NatTable prints = sheet.table(0);
        user.run(prints::setFocus);
        user.press(prints, SWT.ARROW_RIGHT, 0);
        user.press(prints, SWT.ARROW_RIGHT, 0);
        user.press(prints, ' ', 0);
        user.waitUntil("it stands", () -> sheet.labels().contains("Mix 2: 2 of 3 prints stand, owed: A Cappella"));
        sheet.undo();
        user.waitUntil("it is stale again", () -> sheet.labels().contains("Mix 2: 1 of 3 prints stand, owed: TV, A Cappella"));
    }

    @Test
    void tracksAreTypedPastedCompletedAndSaved() throws LibraryException {
        user.command("studio.talkback.item.ui.tracks");
        NatTable tracks = sheet.table(1);
        user.waitUntil("the keyboard", tracks::isFocusControl);
        user.press(tracks, SWT.ARROW_DOWN, 0);
        sheet.enter(tracks, "Snare");
        user.waitUntil("a second track", () -> content().getTracks().size() == 2);
        assertEquals(2, content().getTracks().getLast().getNumber());
        user.press(tracks, ' ', 0);
        user.press(tracks, SWT.ARROW_UP, 0);
        user.press(tracks, ' ', 0);
        user.waitUntil("completed", () -> content().getTracks().getLast().getStatus() == TrackStatus.COMPLETED);
        sheet.save();
        Item saved = library.load(song, Item.class).orElseThrow().content();
        assertEquals("Snare", saved.getTracks().getLast().getName());
        assertEquals(TrackStatus.COMPLETED, saved.getTracks().getLast().getStatus());
    }

    @Test
    void aLineLoggedMeanwhileGoesTogetherWithWhatIsUnsavedHere() throws LibraryException {
        user.command("studio.talkback.item.ui.tracks");
        NatTable tracks = sheet.table(1);
        user.waitUntil("the keyboard", tracks::isFocusControl);
        user.press(tracks, SWT.DEL, 0);
        user.waitUntil("unsaved", () -> sheet.editor().isDirty());
        Item now = library.load(song, Item.class).orElseThrow().content();
        SessionLog log = new SessionLog(library);
        Ref session = log.start(SessionStart.of(Objects.requireNonNull(now.getProject()), "EB",
                Objects.requireNonNull(ZonedDateTime.now())));
        ZonedDateTime at = Objects.requireNonNull(ZonedDateTime.now());
        log.add(session, QuickEntryParser.parse("r #7 lead vox +0.5", log.context(session, at, null)), "EB");
        user.waitUntil("the request is on the sheet", () -> content().getRequests().size() == 2);
        assertTrue(sheet.editor().isDirty());
        sheet.save();
        Item saved = library.load(song, Item.class).orElseThrow().content();
        assertEquals(2, saved.getRequests().size());
        assertEquals(null, saved.getTracks().getFirst().getName());
    }

    @Test
    void whatChangedBetweenTwoMixesIsReadAndCopied() {
        Canvas tree = user.all(sheet.control(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("MixTreeControl")).findFirst().orElseThrow();
        user.command("studio.talkback.item.ui.changes");
        StyledText text = user.all(sheet.control(), StyledText.class).getFirst();
        assertEquals("Mix 1 \u2192 Mix 2\n+ 2  drums drier\n  prints: TV \u2192 Main", user.ask(text::getText));
        user.press(tree, SWT.ARROW_LEFT, 0);
        user.waitUntil("the first one", () -> text.getText().contains("Mix 1 is the first"));
        user.press(tree, SWT.SPACE, 0);
        user.press(tree, SWT.ARROW_RIGHT, 0);
        user.waitUntil("marked and compared", () -> text.getText().startsWith("Mix 1 \u2192 Mix 2"));
        user.press(tree, 'd', 0);
        Shell asked = user.dialog("Branch a draft");
        Text why = user.all(asked, Text.class).getFirst();
        user.run(() -> why.setText("louder drums"));
        user.pressButton(asked, "OK");
        user.waitUntil("a draft", () -> content().getMixVersions().getLast().getName().equals("2a"));
        assertEquals("louder drums", content().getMixVersions().getLast().getWhy());
        sheet.undo();
        user.waitUntil("no draft", () -> content().getMixVersions().size() == 2);
    }

    @Test
    void notesOfTheEngineerAreTypedAndTickedOff() {
        Canvas tree = user.all(sheet.control(), Canvas.class).stream()
                .filter(canvas -> canvas.getClass().getSimpleName().equals("MixTreeControl")).findFirst().orElseThrow();
        user.press(tree, SWT.CR, 0);
        NatTable notes = sheet.table(4);
        user.waitUntil("the keyboard", notes::isFocusControl);
        sheet.enter(notes, "bv still too loud");
        user.waitUntil("a note", () -> content().getMixVersions().getLast().getDraftNotes().size() == 1);
        DraftNote note = content().getMixVersions().getLast().getDraftNotes().getFirst();
        assertEquals("bv still too loud", note.getText());
        CTabFolder tabs = user.all(sheet.control(), CTabFolder.class).getFirst();
        assertEquals("Notes on 2, 1 open", user.ask(() -> tabs.getSelection().getText().strip()));
        user.press(notes, SWT.ARROW_UP, 0);
        user.press(notes, ' ', 0);
        user.waitUntil("done", () -> note.getDoneAt() != null);
        sheet.undo();
        user.waitUntil("open again", () -> note.getDoneAt() == null);
    }

    @Test
    void aRequestIsAnsweredBySpaceAndSelectedByItsReference() {
        Request request = content().getRequests().getFirst();
        user.run(() -> DocumentOpeners.open(user.page(), song.inside(UUID.fromString(request.getId()))));
        user.waitUntil("its tab", () -> user.all(sheet.control(), CTabFolder.class).getFirst()
                .getSelectionIndex() == 1);
        user.press(sheet.table(2), ' ', 0);
        user.waitUntil("done", () -> content().getRequests().getFirst().getState() == RequestState.DONE);
        sheet.undo();
        user.waitUntil("open", () -> content().getRequests().getFirst().getState() == RequestState.OPEN);
    }

    private Item content() {
        return sheet.content(Item.class);
    }

    private Ref song() {
        try {
            Project project = Objects.requireNonNull(MODEL.createProject());
            project.setTitle("Sheets " + System.nanoTime());
            Ref made = new Projects(library).create(project, "EB");
            Item item = Objects.requireNonNull(MODEL.createItem());
            item.setTitle("Song");
            item.setNumber("7");
            for (String name : List.of("Main", "TV", "A Cappella")) {
                RequiredPrint print = MODEL.createRequiredPrint();
                print.setName(name);
                item.getRequiredPrints().add(print);
            }
            Track kick = MODEL.createTrack();
            kick.setName("Kick");
            kick.setNumber(1);
            item.getTracks().add(kick);
            MixVersion one = mix(item, "1", "first balance", "TV");
            mix(item, "2", "drums drier", "Main").setParent(one);
            Request request = MODEL.createRequest();
            request.setNumber(1);
            request.setText("Lead Vox +0.5");
            item.getRequests().add(request);
            return new Projects(library).create(item, made, "EB");
        } catch (LibraryException e) {
            throw new IllegalStateException(e);
        }
    }

    private static MixVersion mix(Item item, String name, String change, String printed) {
        MixVersion mix = Objects.requireNonNull(MODEL.createMixVersion());
        mix.setName(name);
        MixChange done = MODEL.createMixChange();
        done.setText(change);
        mix.getChanges().add(done);
        Print print = MODEL.createPrint();
        print.setName(printed);
        mix.getPrints().add(print);
        item.getMixVersions().add(mix);
        return mix;
    }
}
