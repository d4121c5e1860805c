package studio.talkback.app;

import java.nio.file.Files;
import java.nio.file.Path;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Set;

import org.eclipse.core.commands.common.CommandException;
import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.WorkbenchException;
import org.eclipse.ui.handlers.IHandlerService;

import studio.talkback.console.ui.ConsoleSettingsEditor;
import studio.talkback.gear.ui.draw.DrawCanvas;
import studio.talkback.library.ChangeSet;
import studio.talkback.library.Kinds;
import studio.talkback.library.Rows;
import studio.talkback.library.Stored;
import studio.talkback.model.Project;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Screens;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.WorkingCopy;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;

/**
 * Goes through the main screens of the real workbench, writes a picture of each into a folder, and ends the program:
 * {@code -walk DIR}, with {@code -screens NAME,NAME} through these alone. Whatever a screen cannot show in an empty library is left out.
 */
final class Walkthrough {

    private static final int SETTLE_MILLIS = 700;
    private static final int PATIENCE = 40;
    private static final String MAXIMIZE = "org.eclipse.ui.window.maximizePart";

    private record Step(String name, Runnable prepare) {
    }

    private static final int PATCH = 2;
    private static final int BAYS = 2;

    private final Path folder;
    private final Display display;
    private final Deque<Step> steps = new ArrayDeque<>();
    private int waited;
    private int quiet;

    /** @param screens the names of those to go to; empty for all */
    Walkthrough(Path folder, Set<String> screens, Display display) {
        this.folder = folder;
        this.display = display;
        steps.addAll(List.of(new Step("pipeline", () -> perspective(PipelinePerspective.ID)),
                new Step("left-off", () -> {
                    busiestItem();
                    Screens.show(page(), SessionPerspective.LEFT_OFF);
                }),
                new Step("session-log", () -> {
                    perspective(SessionPerspective.ID);
                    longestLog();
                }), new Step("session-log-typing", () -> type("r @LBL lead v")),
                new Step("session-log-help", () -> {
                    type("");
                    type("?");
                }), new Step("proposed", this::somethingIsSaved), new Step("log-strip", () -> {
                    command("studio.talkback.session.ui.strip");
                }), new Step("session-header", () -> command("studio.talkback.session.ui.header")),
                new Step("song-sheet", () -> command("studio.talkback.item.ui.open")),
                new Step("song-sheet-requests", () -> command("studio.talkback.item.ui.requests")),
                new Step("requests-pasted", this::pasteMail),
                new Step("song-sheet-changes", () -> command("studio.talkback.item.ui.changes")),
                new Step("song-sheet-draft", () -> draft((library, monitor) -> SupervisedMix.make(library))),
                new Step("draft-notes", () -> command("studio.talkback.item.ui.notes")),
                new Step("branch-draft", () -> command("studio.talkback.item.ui.branch")),
                new Step("pin", () -> command("studio.talkback.studio.ui.pin")),
                new Step("approve", () -> command("studio.talkback.item.ui.approve")),
                new Step("revert-draft", () -> command("studio.talkback.item.ui.revertDraft")),
                new Step("song-sheet-left", () -> draft((library, monitor) -> SupervisedMix.leave(library))),
                new Step("left-off-draft", () -> Screens.show(page(), SessionPerspective.LEFT_OFF)),
                new Step("song-sheet-again", () -> command("studio.talkback.item.ui.open")),
                new Step("history", () -> command("studio.talkback.find.ui.showHistory")),
                new Step("history-restore", this::restoreOldest),
                new Step("history-revision", this::showRevision),
                new Step("console-settings", () -> {
                    Screens.show(page(), SessionPerspective.LEFT_OFF);
                    command("studio.talkback.console.ui.open");
                }),
                new Step("console-fault", this::brokenStrip),
                new Step("outboard", this::outboard), new Step("outboard-value", () -> press(SWT.F2)),
                new Step("kept-elsewhere", this::keptElsewhere),
                new Step("patch", () -> tab(PATCH)), new Step("patch-cord", () -> {
                    press(SWT.CR);
                    press(SWT.END);
                }),
                new Step("console-compare", this::secondMix), new Step("console-difference", this::compareRecalls),
                new Step("build-scene", () -> command("studio.talkback.console.ui.build")),
                new Step("capture", () -> {
                    command(MAXIMIZE);
                    command("studio.talkback.room.ui.capture");
                }),
                new Step("put-on-desk", () -> command("studio.talkback.room.ui.load")),
                new Step("recall-begin", () -> command("studio.talkback.recall.ui.showRun")),
                new Step("recall-run", this::recallRun),
                new Step("recall-run-patch", () -> {
                    for (int i = 0; i < 9; i++) {
                        press(SWT.PAGE_UP);
                    }
                    press(SWT.DEL);
                }),
                new Step("recall-end", () -> command("studio.talkback.recall.ui.endRun")),
                new Step("requests-of-project", () -> command("studio.talkback.item.ui.allRequests")),
                new Step("project", () -> command("studio.talkback.project.ui.open")),
                new Step("bookings-of-project", this::firstBooking),
                new Step("week", () -> {
                    perspective(PipelinePerspective.ID);
                    command("studio.talkback.project.ui.showWeek");
                }),
                new Step("week-booking", () -> weekKey('h')),
                new Step("next-actions", () -> command("studio.talkback.session.ui.showActions")),
                new Step("directory", () -> command("studio.talkback.studio.ui.open")),
                new Step("person", () -> first(Kinds.PARTY)),
                new Step("purge", () -> command("studio.talkback.studio.ui.purge")), new Step("room", () -> first(Kinds.ROOM)),
                new Step("room-bays", () -> tab(BAYS)), new Step("room-bays-label", () -> press(SWT.F2)),
                new Step("equipment", () -> first(Kinds.GEAR)),
                new Step("drawing", this::overPhoto), new Step("drawing-tried", () -> key('v')),
                new Step("drawing-empty", () -> document((library, monitor) -> SampleDrawing.empty(library))),
                new Step("equipment-list", () -> {
                    command(MAXIMIZE);
                    command("studio.talkback.studio.ui.open");
                    lastPage();
                }),
                new Step("search-empty", () -> command("studio.talkback.find.ui.showSearch")),
                new Step("search", () -> words("lead v")),
                new Step("rooms", () -> command("studio.talkback.handover.ui.rooms")),
                new Step("rooms-apart", this::meetAnotherRoom),
                new Step("rooms-choice", () -> command(MAXIMIZE)),
                new Step("hand-over", () -> {
                    command(MAXIMIZE);
                    command("studio.talkback.handover.ui.handover");
                }),
                new Step("shared-folder", () -> command("studio.talkback.handover.ui.shared")),
                new Step("new-project", () -> command("studio.talkback.project.ui.newProject")),
                new Step("new-session", () -> command("studio.talkback.session.ui.new")),
                new Step("wrap", () -> command("studio.talkback.wrap.ui.showWrap")),
                new Step("print", () -> command("studio.talkback.sheet.ui.print")),
                new Step("operator", () -> command("studio.talkback.app.operator")),
                new Step("backup", () -> command("studio.talkback.app.backup")),
                new Step("watched-folders", () -> command("studio.talkback.app.watched")),
                new Step("plug-ins", () -> command("studio.talkback.app.plugins")),
                new Step("preferences", () -> command("studio.talkback.app.preferences")),
                new Step("keyboard", () -> command("studio.talkback.app.keyboard")),
                new Step("typing", () -> command("studio.talkback.app.typing")),
                new Step("report", () -> command("studio.talkback.app.report")),
                new Step("hidden", () -> {
                    busiestItem();
                    command(HideHandler.COMMAND);
                }), new Step("hidden-pipeline", () -> perspective(PipelinePerspective.ID)),
                new Step("shown-again", () -> command(HideHandler.COMMAND))));
        steps.removeIf(step -> !screens.isEmpty() && !screens.contains(step.name()));
    }

    void start() {
        display.timerExec(SETTLE_MILLIS, this::next);
    }

    private void next() {
        Step step = steps.poll();
        if (step == null) {
            closeDialogs();
            PlatformUI.getWorkbench().close();
            return;
        }
        closeDialogs();
        // Not within this step: a dialog that it opens does not come back until it is closed.
        display.asyncExec(step.prepare());
        waited = 0;
        quiet = 0;
        display.timerExec(SETTLE_MILLIS, () -> settle(step));
    }

    /**
     * Waits until nothing is being read any more, then takes the picture. Twice in a row: what was read may have begun
     * something else.
     */
    private void settle(Step step) {
        boolean idle = Job.getJobManager().isIdle() && !opening();
        quiet = idle ? quiet + 1 : 0;
        if (quiet < 2 && waited++ < PATIENCE) {
            display.timerExec(SETTLE_MILLIS / 4, () -> settle(step));
            return;
        }
        try {
            Files.createDirectories(folder);
            ScreenPicture.write(display, folder.resolve(step.name() + ".png"));
        } catch (IOException e) {
            ILog.get().error("No picture of " + step.name(), e);
        }
        next();
    }

    /** Whether the editor in front is still waiting for its document. */
    private static boolean opening() {
        WorkingCopy<?> document = page().getActiveEditor() instanceof DocumentEditor<?> editor ? editor.document() : null;
        return document != null && document.state() == WorkingCopy.State.LOADING;
    }

    /** A mail as a label writes it. */
    private void pasteMail() {
        ClipboardText.put(display, """
                From: Nora Lind <nora@label.example>

                Hi Ella,

                - can we get the instrumental?
                - Paper Moon: lead vox up half a dB in the last chorus, by tomorrow 18:00
                - bass louder in the bridge
                - Glass House: snare a bit drier

                Best wishes,
                Nora
                > here are the mixes
                """);
        command("studio.talkback.item.ui.pasteRequests");
    }

    /** The strip of the console that has a fault. */
    private void brokenStrip() {
        if (display.getFocusControl() instanceof org.eclipse.swt.widgets.List strips) {
            for (int index = 0; index < strips.getItemCount(); index++) {
                if (strips.getItem(index).contains(" ! ")) {
                    strips.setSelection(index);
                    strips.notifyListeners(SWT.Selection, new Event());
                    return;
                }
            }
        }
    }

    /** The outboard of a recall that has another one before it. */
    private void outboard() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("a recall",
                (library, monitor) -> library.query("SELECT doc FROM recall ORDER BY title DESC FETCH FIRST ROW ONLY",
                        row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL))),
                found -> found.forEach(document -> {
                    DocumentOpeners.open(page(), document);
                    command(MAXIMIZE);
                    outboardWhenThere();
                }));
    }

    private void keptElsewhere() {
        if (page().getActiveEditor() instanceof ConsoleSettingsEditor editor) {
            editor.showElsewhere();
        }
    }

    private void outboardWhenThere() {
        if (page().getActiveEditor() instanceof ConsoleSettingsEditor editor && !editor.showOutboard()) {
            display.timerExec(SETTLE_MILLIS / 4, this::outboardWhenThere);
        }
    }

    /** Presses a key in what has the keyboard. */
    private void press(int code) {
        Control focus = display.getFocusControl();
        if (focus != null) {
            Event key = new Event();
            key.keyCode = code;
            focus.notifyListeners(SWT.KeyDown, key);
        }
    }

    /** Goes to a page of the editor that has the keyboard. */
    private void tab(int page) {
        for (Control at = display.getFocusControl(); at != null; at = at.getParent()) {
            if (at instanceof CTabFolder pages && pages.getItemCount() > page) {
                pages.setSelection(page);
                Objects.requireNonNull(pages.getSelection()).getControl().setFocus();
                // The tabs of the editors, further out, are such a folder too.
                return;
            }
        }
    }

    /** Opens the newest recall of a song that has two. */
    private void secondMix() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("second mix",
                (library, monitor) -> library.query("SELECT doc FROM recall WHERE item IN (SELECT item FROM recall"
                        + " GROUP BY item HAVING COUNT(*) > 1) ORDER BY captured_at DESC LIMIT 1",
                        row -> Objects.requireNonNull(Rows.document(row, "doc", Kinds.RECALL))),
                found -> found.forEach(recall -> DocumentOpeners.open(page(), recall)));
    }

    /** Compares the recall in front with the other one of its song, and shows the strips that differ. */
    private void compareRecalls() {
        for (Control at = display.getFocusControl(); at != null; at = at.getParent()) {
            if (at instanceof CTabFolder pages) {
                compare(Objects.requireNonNull(pages.getParent()));
                pages.setSelection(3);
                Objects.requireNonNull(pages.getSelection()).getControl().setFocus();
                // The tabs of the editors, further out, are such a folder too.
                return;
            }
        }
    }

    private static void compare(Composite editor) {
        for (Control each : editor.getChildren()) {
            if (each instanceof Combo others && others.getItemCount() > 1) {
                others.select(1);
                others.notifyListeners(SWT.Selection, new Event());
            } else if (each instanceof Composite inner && !(each instanceof CTabFolder)) {
                compare(inner);
            }
        }
    }

    private void type(String text) {
        Control focus = display.getFocusControl();
        if (focus instanceof StyledText line) {
            line.setText("");
            for (char character : text.toCharArray()) {
                Event key = new Event();
                key.character = character;
                key.keyCode = character;
                line.notifyListeners(SWT.KeyDown, key);
            }
        }
    }

    /** Empties the entry line, its chip too. */
    private void clearLine() {
        Control focus = display.getFocusControl();
        if (focus instanceof StyledText line) {
            line.setText("");
            Event key = new Event();
            key.character = SWT.ESC;
            key.keyCode = SWT.ESC;
            line.notifyListeners(SWT.KeyDown, key);
        }
    }

    /** Does something to the draft of a supervised mix, and selects it on its song sheet. */
    private static void draft(LibraryReader.Work<List<Ref>> work) {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("a supervised mix", work,
                found -> found.forEach(draft -> DocumentOpeners.open(page(), draft)));
    }

    /** Opens the project of the first booking at its bookings. */
    private void firstBooking() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("first booking",
                (library, monitor) -> library.query("SELECT doc, part FROM booking ORDER BY starts LIMIT 1",
                        row -> Rows.part(row, Kinds.PROJECT)),
                found -> found.forEach(booking -> DocumentOpeners.open(page(), booking)));
    }

    private void recallRun() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("a recall run",
                (library, monitor) -> SampleRun.begin(library), run -> DocumentOpeners.open(page(), run));
    }

    /** Equipment that is being drawn over a photo of it, with a control selected. */
    private void overPhoto() {
        document((library, monitor) -> SampleDrawing.overPhoto(library, display));
        selectPart(PATIENCE);
    }

    /** Gives a drawing all of the window and selects a control of it, once it is there. */
    private void selectPart(int times) {
        Control focus = display.getFocusControl();
        if (focus instanceof DrawCanvas) {
            command(MAXIMIZE);
            for (int i = 0; i < 4; i++) {
                focus.traverse(SWT.TRAVERSE_TAB_NEXT);
            }
        } else if (times > 0) {
            display.timerExec(SETTLE_MILLIS / 4, () -> selectPart(times - 1));
        }
    }

    private static void document(LibraryReader.Work<Ref> work) {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("a document", work,
                found -> DocumentOpeners.open(page(), found));
    }

    /** Types a letter into what has the keyboard. */
    private void key(char character) {
        Control focus = display.getFocusControl();
        if (focus != null) {
            Event key = new Event();
            key.keyCode = character;
            key.character = character;
            focus.notifyListeners(SWT.KeyDown, key);
        }
    }

    /** Shows the last page of the editor in front. */
    private void lastPage() {
        display.timerExec(SETTLE_MILLIS / 2, () -> {
            for (Control at = display.getFocusControl(); at != null; at = at.getParent()) {
                if (at instanceof CTabFolder pages) {
                    pages.setSelection(pages.getItemCount() - 1);
                    Objects.requireNonNull(pages.getSelection()).getControl().setFocus();
                    return;
                }
            }
        });
    }

    /** Presses a key in the week of rooms. */
    private void weekKey(char character) {
        if (display.getFocusControl() instanceof Canvas week) {
            Event key = new Event();
            key.keyCode = character;
            key.character = character;
            week.notifyListeners(SWT.KeyDown, key);
        }
    }

    private void words(String text) {
        if (display.getFocusControl() instanceof Text field) {
            field.setText(text);
        }
    }

    /** Asks for the oldest revision of what is at hand to be restored; the question is answered by nobody. */
    private void restoreOldest() {
        if (display.getFocusControl() instanceof Table revisions && revisions.getItemCount() > 1) {
            revisions.setSelection(revisions.getItemCount() - 1);
            revisions.notifyListeners(SWT.Selection, new Event());
            command("studio.talkback.find.ui.restore");
        }
    }

    /** Shows the selected revision as it was. */
    private void showRevision() {
        if (display.getFocusControl() instanceof Table revisions) {
            revisions.notifyListeners(SWT.DefaultSelection, new Event());
        }
    }

    /** Takes in what another room made of an item meanwhile, and clashes with what was changed here. */
    private void meetAnotherRoom() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("another room",
                (library, monitor) -> OtherRoom.meet(library), met -> {
                    // The view follows by itself.
                });
    }

    private void closeDialogs() {
        Shell main = PlatformUI.getWorkbench().getActiveWorkbenchWindow() == null ? null
                : PlatformUI.getWorkbench().getActiveWorkbenchWindow().getShell();
        for (Shell shell : display.getShells()) {
            if (shell != main && !shell.isDisposed() && shell.isVisible()) {
                shell.close();
            }
        }
    }

    /** Makes the item with the longest log the one at hand, so that there is something to see. */
    private void busiestItem() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("busiest item",
                (library, monitor) -> library.query("SELECT item, project FROM entry WHERE item IS NOT NULL"
                        + " GROUP BY item, project ORDER BY COUNT(*) DESC LIMIT 1",
                        row -> List.of(Objects.requireNonNull(Rows.document(row, "item", Kinds.ITEM)),
                                Objects.requireNonNull(Rows.document(row, "project", Kinds.PROJECT)))),
                found -> found.forEach(pair -> Talkback.context().setWork(pair.getLast(), pair.getFirst())));
    }

    /** Opens the log with the most lines; the command for a log says what to do first where there is none. */
    private void longestLog() {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("longest log",
                (library, monitor) -> library.query("SELECT session FROM entry WHERE session IS NOT NULL"
                        + " GROUP BY session ORDER BY COUNT(*) DESC LIMIT 1",
                        row -> Objects.requireNonNull(Rows.document(row, "session", Kinds.SESSION))),
                found -> {
                    if (found.isEmpty()) {
                        command("studio.talkback.session.ui.open");
                    } else {
                        DocumentOpeners.open(page(), Objects.requireNonNull(found.getFirst()));
                    }
                });
    }

    /** Opens the first document of a kind; leaves everything as it is where there is none. */
    private void first(String kind) {
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("first " + kind,
                (library, monitor) -> library.query("SELECT doc FROM " + kind + " LIMIT 1",
                        row -> Objects.requireNonNull(Rows.document(row, "doc", kind))),
                found -> found.forEach(document -> DocumentOpeners.open(page(), document)));
    }

    /** Lets the DAW save a session in the folder of the project at hand. */
    private void somethingIsSaved() {
        clearLine();
        Ref project = Talkback.context().state().project();
        if (project == null) {
            return;
        }
        new LibraryReader(page().getWorkbenchWindow().getShell()).read("a folder to watch", (library, monitor) -> {
            Path watched = Files.createTempDirectory("talkback");
            Stored<Project> stored = library.load(project, Project.class).orElseThrow();
            stored.content().setFolder(watched.toString());
            library.commit(ChangeSet.by(Talkback.context().state().operator(), "a folder to watch").save(stored).build());
            Proposals proposals = Talkback.service(Watching.class).proposals().join();
            while (proposals.statuses().isEmpty()) {
                Thread.sleep(SETTLE_MILLIS);
            }
            Files.writeString(watched.resolve("GlassHouse_v07.ptx"), "a session");
            Files.writeString(watched.resolve("Paper Moon TV.wav"), "a print");
            while (proposals.list().size() < 2) {
                Thread.sleep(SETTLE_MILLIS);
            }
            return watched;
        }, watched -> {
            // The log shows what is proposed.
        });
    }

    private static void perspective(String id) {
        try {
            PlatformUI.getWorkbench().showPerspective(id,
                    PlatformUI.getWorkbench().getActiveWorkbenchWindow());
        } catch (WorkbenchException e) {
            ILog.get().error("The perspective " + id + " could not be shown", e);
        }
    }

    private static void command(String id) {
        try {
            PlatformUI.getWorkbench().getService(IHandlerService.class).executeCommand(id, null);
        } catch (CommandException e) {
            ILog.get().error("The command " + id + " could not be run", e);
        }
    }

    private static IWorkbenchPage page() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getActiveWorkbenchWindow().getActivePage());
    }
}
