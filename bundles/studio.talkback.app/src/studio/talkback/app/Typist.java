package studio.talkback.app;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.CTabFolder;
import org.eclipse.swt.custom.CTabItem;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Table;
import org.eclipse.swt.widgets.TableItem;
import org.eclipse.swt.widgets.Text;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.PlatformUI;

import studio.talkback.app.TypistMemory.Deed;
import studio.talkback.app.TypistMemory.Done;
import studio.talkback.library.Kinds;
import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.Rows;
import studio.talkback.library.draft.Draft;
import studio.talkback.model.Document;
import studio.talkback.model.Item;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.ui.SessionLogEditor;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.DocumentEditor;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * Types into the real workbench until somebody kills it: {@code -typing FILE}. Three song sheets are typed into, some are
 * saved, and lines are logged; each acknowledgement is written into the file as soon as the screen shows it. When it is
 * started again, it looks first whether what was acknowledged is there and the drafts of what was not are offered.
 * {@code -typed FILE} looks whether all of it is there, and ends.
 */
final class Typist {

    private static final int SHEETS = 3;
    private static final long PATIENCE_MILLIS = 60_000;
    private static final int BETWEEN_KEYS_MILLIS = 30;

    private final Path file;
    private final boolean last;
    private final Display display;
    private final Random random = new Random();
    private final String run = Long.toString(System.currentTimeMillis(), Character.MAX_RADIX);
    private int words;

    /** @param last whether it only looks, and ends */
    Typist(Path file, boolean last, Display display) {
        this.file = file;
        this.last = last;
        this.display = display;
    }

    void start() {
        Thread.ofPlatform().daemon().name("Talkback typist").start(() -> {
            try {
                type();
            } catch (IOException | LibraryException | InterruptedException | RuntimeException e) {
                ILog.get().error("The typist cannot go on", e);
                // The script that waits reads this, and must not wait for ever.
                say("LOST " + e.getMessage());
                Runtime.getRuntime().halt(1);
            }
        });
    }

    private void type() throws IOException, LibraryException, InterruptedException {
        Library library = Talkback.libraryProvider().library().join();
        TypistMemory memory = new TypistMemory(file);
        requireAcknowledged(library, memory);
        int drafts = requireDrafts(memory);
        List<Ref> sheets = documents(library, "SELECT doc FROM item ORDER BY doc", Kinds.ITEM);
        Ref log = documents(library, "SELECT doc FROM session ORDER BY doc", Kinds.SESSION).getFirst();
        say("FOUND " + memory.acknowledged(true, Deed.SAVED).size() + " saved, "
                + memory.acknowledged(true, Deed.LOGGED).size() + " lines; " + drafts + " drafts offered");
        if (last) {
            display.asyncExec(() -> {
                page().closeAllEditors(false);
                PlatformUI.getWorkbench().close();
            });
            return;
        }
        memory.write(Deed.READY, null, "");
        // The number of the process: the one that started it is a script.
        say("READY " + ProcessHandle.current().pid());
        while (true) {
            int chance = random.nextInt(10);
            if (chance < 2) {
                logLine(log, memory);
            } else {
                Ref sheet = Objects.requireNonNull(sheets.get(random.nextInt(SHEETS)));
                typeTitle(sheet, memory);
                if (chance < 4) {
                    save(sheet, memory);
                }
            }
        }
    }

    private static List<Ref> documents(Library library, String sql, String kind) throws LibraryException {
        return library.query(sql, row -> Objects.requireNonNull(Rows.document(row, "doc", kind)));
    }

    private void requireAcknowledged(Library library, TypistMemory memory) throws LibraryException {
        Map<Ref, Set<String>> wanted = new HashMap<>();
        for (Done saved : memory.acknowledged(last, Deed.SAVED)) {
            wanted.computeIfAbsent(Objects.requireNonNull(saved.where()), ref -> new HashSet<>()).add(saved.text());
        }
        for (Map.Entry<Ref, Set<String>> each : wanted.entrySet()) {
            Set<String> missing = each.getValue();
            for (Revision revision : library.history(Objects.requireNonNull(each.getKey()))) {
                if (missing.isEmpty()) {
                    break;
                }
                Document content = library.load(revision.id()).orElse(null);
                if (content instanceof Item item) {
                    missing.remove(item.getTitle());
                }
            }
            require(missing.isEmpty(), each.getKey() + " was saved as " + missing);
        }
        for (Done logged : memory.acknowledged(last, Deed.LOGGED)) {
            int times = library.query("SELECT COUNT(*) FROM entry WHERE text = ?", row -> Integer.valueOf(row.getInt(1)),
                    logged.text()).getFirst().intValue();
            require(times == 1, "the line " + logged.text() + " is there " + times + " times");
        }
    }

    /** Waits until each draft is offered by the editor that opened by itself, and takes it up. */
    private int requireDrafts(TypistMemory memory) throws InterruptedException {
        Map<Ref, List<String>> drafts = memory.drafts();
        for (Map.Entry<Ref, List<String>> each : drafts.entrySet()) {
            Ref document = Objects.requireNonNull(each.getKey());
            await("the draft of " + document + " is offered", () -> offered(document) != null);
            String title = ask(() -> offered(document) instanceof Draft draft && draft.content() instanceof Item item
                    ? item.getTitle() : "nothing");
            require(each.getValue().contains(title), document + " is offered as " + title + ", not " + each.getValue());
            run(() -> {
                WorkingCopy<?> copy = copy(document);
                if (copy != null) {
                    copy.takeUpDraft();
                }
            });
            await(document + " is as it was typed", () -> title.equals(title(document)));
        }
        return drafts.size();
    }

    private @Nullable Draft offered(Ref document) {
        WorkingCopy<?> copy = copy(document);
        return copy == null ? null : copy.offered();
    }

    private void typeTitle(Ref sheet, TypistMemory memory) throws IOException, InterruptedException {
        DocumentEditor<?> editor = open(sheet);
        String before = ask(() -> title(sheet));
        int letters = 1 + random.nextInt(12);
        String start = before.contains(run) && before.length() < 60 ? before : run + '-' + ++words + ' ';
        for (int i = 0; i <= letters; i++) {
            String text = start + "abcdefghijklm".substring(0, i);
            run(() -> field(editor, sheet).setText(text));
            await("the title is " + text, () -> text.strip().equals(title(sheet)));
            memory.write(Deed.TYPED, sheet, text.strip());
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
    }

    private void save(Ref sheet, TypistMemory memory) throws IOException, InterruptedException {
        DocumentEditor<?> editor = open(sheet);
        String title = ask(() -> title(sheet));
        run(() -> page().saveEditor(editor, false));
        await(title + " is saved", () -> !editor.isDirty());
        memory.write(Deed.SAVED, sheet, title);
    }

    private void logLine(Ref log, TypistMemory memory) throws IOException, InterruptedException {
        run(() -> DocumentOpeners.open(page(), log));
        await("the line can be typed into",
                () -> page().getActiveEditor() instanceof SessionLogEditor editor && line(editor) != null);
        IEditorPart editor = ask(() -> page().getActiveEditor());
        String text = "line " + run + '-' + ++words;
        run(() -> {
            StyledText line = Objects.requireNonNull(line(editor));
            line.setText(text);
            press(line);
        });
        // The line is empty at once; that it stands in the log is what says that it is kept.
        await(text + " is logged", () -> seen(editor, Table.class).stream().anyMatch(table -> stands(text, table)));
        memory.write(Deed.LOGGED, log, text);
    }

    private static boolean stands(String text, Table log) {
        for (TableItem row : log.getItems()) {
            for (int column = 0; column < Math.max(1, log.getColumnCount()); column++) {
                if (row.getText(column).contains(text)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static void press(StyledText line) {
        Event key = new Event();
        key.character = SWT.CR;
        key.keyCode = SWT.CR;
        line.notifyListeners(SWT.KeyDown, key);
    }

    /** The document's editor, in front, with the document in it. */
    private DocumentEditor<?> open(Ref document) throws InterruptedException {
        run(() -> DocumentOpeners.open(page(), document));
        await(document + " is open", () -> {
            WorkingCopy<?> copy = copy(document);
            return copy != null && copy.state() == WorkingCopy.State.READY
                    && (copy.offered() != null || copy.editable()) && page().getActiveEditor() == editor(document);
        });
        // What was typed so short before the kill that it need not be there may be offered all the same.
        run(() -> {
            WorkingCopy<?> copy = copy(document);
            if (copy != null && copy.offered() != null) {
                copy.dropDraft();
            }
        });
        return ask(() -> editor(document));
    }

    /** Where the title is typed, with its tab in front. */
    private static Text field(IEditorPart editor, Ref sheet) {
        for (CTabFolder folder : seen(editor, CTabFolder.class)) {
            for (CTabItem tab : folder.getItems()) {
                // The workbench's own tabs have such tabs inside.
                if (tab.getControl() instanceof Composite page && under(page, CTabFolder.class).isEmpty()) {
                    for (Text text : under(page, Text.class)) {
                        if (text.getText().strip().equals(title(sheet))) {
                            folder.setSelection(tab);
                            return text;
                        }
                    }
                }
            }
        }
        throw new IllegalStateException("no field for the title of " + sheet);
    }

    private static String title(Ref document) {
        WorkingCopy<?> copy = copy(document);
        return copy != null && copy.content() instanceof Item item ? Objects.requireNonNullElse(item.getTitle(), "") : "";
    }

    private static @Nullable WorkingCopy<?> copy(Ref document) {
        DocumentEditor<?> editor = editor(document);
        return editor == null ? null : editor.document();
    }

    private static @Nullable DocumentEditor<?> editor(Ref document) {
        for (IEditorReference each : page().getEditorReferences()) {
            DocumentEditor<?> editor = each.getEditor(false) instanceof DocumentEditor<?> made ? made : null;
            WorkingCopy<?> copy = editor == null ? null : editor.document();
            if (copy != null && copy.ref().equals(document)) {
                return editor;
            }
        }
        return null;
    }

    /** Where a line is typed in the log that is in front; null as long as there is none. */
    private static @Nullable StyledText line(IEditorPart editor) {
        List<StyledText> lines = seen(editor, StyledText.class);
        return lines.isEmpty() ? null : lines.getFirst();
    }

    /** What is seen in the window: what is in other editors is hidden behind the one in front. */
    private static <T extends Control> List<T> seen(IEditorPart editor, Class<T> type) {
        return Objects.requireNonNull(
                under(editor.getSite().getShell(), type).stream().filter(Control::isVisible).toList());
    }

    private static <T extends Control> List<T> under(Composite parent, Class<T> type) {
        List<T> found = new ArrayList<>();
        for (Control child : parent.getChildren()) {
            if (type.isInstance(child)) {
                found.add(type.cast(child));
            }
            if (child instanceof Composite composite) {
                found.addAll(under(composite, type));
            }
        }
        return found;
    }

    private static IWorkbenchPage page() {
        return Objects.requireNonNull(PlatformUI.getWorkbench().getWorkbenchWindows()[0].getActivePage());
    }

    private void await(String what, BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + PATIENCE_MILLIS * 1_000_000;
        while (!ask(() -> Boolean.valueOf(condition.getAsBoolean())).booleanValue()) {
            require(System.nanoTime() < end, "never so: " + what);
            Thread.sleep(BETWEEN_KEYS_MILLIS);
        }
    }

    /** What goes wrong there is thrown here. */
    private void run(Runnable task) {
        display.syncCall(() -> {
            task.run();
            return Boolean.TRUE;
        });
    }

    private <T> T ask(Supplier<@Nullable T> question) {
        return Objects.requireNonNull(display.syncCall(question::get));
    }

    private static void require(boolean so, String what) {
        if (!so) {
            throw new IllegalStateException(what);
        }
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }
}
