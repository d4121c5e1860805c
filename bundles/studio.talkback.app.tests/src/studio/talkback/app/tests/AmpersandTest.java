package studio.talkback.app.tests;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.runtime.preferences.InstanceScope;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import studio.talkback.brief.ui.LeftOffView;
import studio.talkback.find.ui.HistoryView;
import studio.talkback.find.ui.SearchView;
import studio.talkback.item.ui.RequestsView;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.model.Item;
import studio.talkback.model.MixVersion;
import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;
import studio.talkback.model.PartyKind;
import studio.talkback.model.Project;
import studio.talkback.model.Recall;
import studio.talkback.model.Room;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.Projects;
import studio.talkback.project.ui.PipelineViewPart;
import studio.talkback.room.DeskLoad;
import studio.talkback.room.Desks;
import studio.talkback.room.Uncaptured;
import studio.talkback.session.SessionLog;
import studio.talkback.session.SessionStart;
import studio.talkback.session.quickentry.QuickEntryParser;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;

/** A name with an ampersand is seen as it was written, wherever it is shown. */
class AmpersandTest {

    private static final ModelFactory MODEL = Objects.requireNonNull(ModelFactory.eINSTANCE);
    private static final String NAME = "Drum & Bass";

    private final User user = new User();
    private final Library library = Objects.requireNonNull(Talkback.libraryProvider().library().join());
    private final SessionLog log = new SessionLog(library);
    private final Ref client;
    private final Ref room;
    private final Ref project;
    private final Ref item;
    private final Ref session;
    private final Ref recall;

    AmpersandTest() throws Exception {
        Projects projects = new Projects(library);
        Party party = MODEL.createParty();
        party.setName(NAME + " Records");
        party.setKind(PartyKind.COMPANY);
        client = projects.create(party, "EB");
        Room made = MODEL.createRoom();
        made.setName(NAME + " Room");
        room = projects.create(made, "EB");
        Project album = MODEL.createProject();
        album.setTitle(NAME + " Album");
        album.setArtist("Artist of " + NAME);
        album.setClient(client);
        project = projects.create(album, "EB");
        Item song = MODEL.createItem();
        song.setTitle(NAME);
        song.setDue(now().plusMinutes(20));
        song.setBlockedOn(client);
        song.setBlockedWhy("waits for " + NAME);
        MixVersion mix = MODEL.createMixVersion();
        mix.setName("3");
        mix.setWhy("louder " + NAME);
        song.getMixVersions().add(mix);
        item = projects.create(song, project, "EB");
        Recall newest = MODEL.createRecall();
        newest.setTitle(NAME + " Mix 3");
        newest.setProject(project);
        newest.setItem(item);
        newest.setRoom(room);
        newest.setCapturedAt(now());
        ChangeSet saved = ChangeSet.by("EB", "captured " + NAME).add(Kinds.RECALL, newest).build();
        library.commit(saved);
        recall = saved.changes().getFirst().document();
        Session header = log.prepare(SessionStart.of(project, "EB", now()));
        header.setRoom(room);
        session = log.start(header, "EB");
        for (String line : List.of("r #1 more " + NAME, "f plate buzzes on " + NAME, "x call " + NAME + " !23:59",
                "m SSD-1 > SSD-2 ok", "n " + NAME + " again #1")) {
            log.add(session, QuickEntryParser.parse(line, log.context(session, now(), null)), "EB");
        }
        log.correct(log.entries(session).getFirst().entry(), "r #1 even more " + NAME, "EB");
        new Desks(library).load(new DeskLoad(room, item, null, null, "EB", now()), Uncaptured.LEAVE);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    @BeforeEach
    void theRoomIsThisOne() {
        user.closeEditors();
        InstanceScope.INSTANCE.getNode("studio.talkback.room.ui").put("room", room.toString());
        user.run(() -> Talkback.context().setWork(project, item));
    }

    @AfterEach
    void close() throws Exception {
        new Desks(library).strike(room, "EB", now(), Uncaptured.LEAVE);
        closeDialogs();
        user.run(() -> {
            Talkback.hiding().show();
            Talkback.context().setPinned(false);
            Talkback.context().setWork(null, null);
        });
        user.closeEditors();
    }

    @Test
    void itIsSeenOnEveryScreen() {
        for (String view : List.of(PipelineViewPart.ID, LeftOffView.ID, RequestsView.ID, HistoryView.ID, SearchView.ID)) {
            user.view(view);
            settle(view);
        }
        for (Ref each : List.of(project, item, session, client, room, recall)) {
            user.run(() -> DocumentOpeners.open(user.page(), each));
            settle(each.kind());
        }
        user.run(() -> DocumentOpeners.open(user.page(), item));
        for (String command : List.of("studio.talkback.studio.ui.open", "studio.talkback.wrap.ui.showWrap",
                "studio.talkback.session.ui.showActions", "studio.talkback.project.ui.showWeek",
                "studio.talkback.session.ui.header")) {
            user.command(command);
            settle(command);
        }
        user.run(() -> Talkback.context().setPinned(true));
        settle("what is kept at hand");
        user.run(() -> Talkback.hiding().hide(project, Objects.requireNonNull(Display.getCurrent())));
        user.pause();
        settle("while others are hidden");
        user.run(() -> Talkback.hiding().show());
        user.pause();
        user.run(() -> Talkback.context().setPinned(false));
        assertFalse(user.ask(() -> EverythingOnScreen.with(List.of("drum & bass", "drum && bass"))).isEmpty());
    }

    @Test
    void itIsSeenInDialogsAndInWhatIsOfferedWhileOneTypes() {
        for (String command : List.of("studio.talkback.session.ui.new", "studio.talkback.room.ui.load",
                "studio.talkback.room.ui.capture", "studio.talkback.item.ui.approve")) {
            dialog(command);
        }
        user.run(() -> DocumentOpeners.open(user.page(), client));
        dialog("studio.talkback.studio.ui.purge");
        user.run(() -> DocumentOpeners.open(user.page(), session));
        user.waitUntil("the log", () -> user.page().getActiveEditor() instanceof SessionLogEditor);
        dialog("studio.talkback.sheet.ui.print");
        StyledText line = user.all(PartControls.of(Objects.requireNonNull(user.page().getActiveEditor())), StyledText.class)
                .getLast();
        for (String begun : List.of("r #1 " + NAME, "r @" + NAME, "c " + NAME)) {
            user.run(() -> line.setText(""));
            user.type(line, begun);
            settle("while " + begun + " is typed");
        }
        user.press(line, SWT.ESC, 0);
        user.run(() -> line.setText(""));
    }

    private void dialog(String command) {
        int before = shells();
        user.command(command);
        user.waitUntil("a dialog of " + command, () -> shells() > before);
        settle(command);
        closeDialogs();
        user.waitUntil("it is closed", () -> shells() <= before);
    }

    private void closeDialogs() {
        user.run(() -> {
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                if (!shell.isDisposed() && shell.isVisible() && shell.getParent() != null) {
                    shell.close();
                }
            }
        });
    }

    private int shells() {
        return user.ask(() -> {
            int visible = 0;
            for (Shell shell : Objects.requireNonNull(Display.getCurrent()).getShells()) {
                visible += shell.isVisible() ? 1 : 0;
            }
            return Integer.valueOf(visible);
        }).intValue();
    }

    private void settle(String where) {
        user.pause();
        assertEquals(Set.of(), user.ask(() -> EverythingOnScreen.withoutItsAmpersand(NAME)), where);
    }
}
