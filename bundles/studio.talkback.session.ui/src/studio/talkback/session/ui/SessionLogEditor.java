package studio.talkback.session.ui;

import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.IInputValidator;
import org.eclipse.jface.dialogs.InputDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.ISaveablePart2;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.EditorPart;

import studio.talkback.library.Library;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.EntryLine;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.imports.EvidenceCopies;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ActiveContext;
import studio.talkback.ui.Cover;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.CopySave;
import studio.talkback.ui.edit.SaveQuestion;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * A session's log: its header, its lines with the newest first, and the line to type the next one into. Every line
 * is saved when Enter is pressed; undo and redo save the opposite. The header is a document that is edited and saved;
 * in its fields undo and redo are the document's.
 */
public final class SessionLogEditor extends EditorPart implements ISaveablePart2 {

    public static final String ID = "studio.talkback.session.ui.sessionLog";

    private final EntryKinds kinds = EntryKinds.installed();
    private @Nullable Cover cover;
    private @Nullable LibraryReader reader;
    private @Nullable HeaderPane header;
    private @Nullable EntryTable table;
    private @Nullable ProposalPane proposals;
    private @Nullable SessionUndo history;
    private @Nullable Ref lastItem;
    private @Nullable SessionLine line;
    private @Nullable Label empty;
    private @Nullable Ref toSelect;
    private String projectTitle = "";
    private @Nullable Ref project;
    private boolean wasDirty;

    @Override
    public void init(IEditorSite site, IEditorInput input) {
        setSite(site);
        setInput(input);
        setPartName(input.getName());
    }

    @Override
    public void createPartControl(Composite whole) {
        Cover over = new Cover(whole, session(), this::covered);
        cover = over;
        Composite parent = over.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(parent);
        header = new HeaderPane(parent, session(), this::headerChanged);
        Label hint = new Label(parent, SWT.WRAP);
        hint.setText(Messages.Editor_Empty);
        Palette.paint(hint, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().indent(16, 16).exclude(true).applyTo(hint);
        empty = hint;
        EntryTable entries = new EntryTable(parent, kinds);
        GridDataFactory.fillDefaults().grab(true, true).indent(12, 8).applyTo(entries.control().getParent());
        table = entries;
        SessionUndo undo = new SessionUndo(parent, kinds, this::say);
        history = undo;
        ProposalPane proposed = new ProposalPane(parent, 4, undo::done, this::say, this::setFocus);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(proposed);
        proposals = proposed;
        SessionLine entryLine = new SessionLine(parent, session(), kinds, this::logged, new Place());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(entryLine.line());
        line = entryLine;
        reader = new LibraryReader(parent);
        bindKeys(entries);
        Drops.files(entries.control(), this::takeIn);
        Drops.files(entryLine.line().input(), this::takeIn);
        LibraryWatch.on(parent, this::refresh);
        refresh();
    }

    /** Takes files in as evidence, as when they are dropped on the log. */
    public void takeIn(List<Path> files) {
        SessionLine target = line;
        if (target != null) {
            target.takeIn(files);
        }
    }

    /** The working copy of the session's header; there once the editor was made. */
    public WorkingCopy<Session> document() {
        return Objects.requireNonNull(header).copy();
    }

    /** Opens the form of the session's header, or closes it and goes back to the line. */
    void toggleHeader() {
        HeaderPane pane = header;
        if (pane != null) {
            pane.toggle();
            if (!pane.isOpen()) {
                setFocus();
            }
        }
    }

    private void covered() {
        if (Cover.isOver(cover)) {
            say("");
            setPartName(Objects.requireNonNull(cover).title(""));
        } else {
            headerChanged();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    private void headerChanged() {
        HeaderPane pane = header;
        if (pane == null) {
            return;
        }
        Session session = pane.copy().content();
        if (session != null) {
            setPartName(Objects.requireNonNull(cover).title(projectTitle + " " + HeaderText.day(session)));
        }
        if (wasDirty != isDirty()) {
            wasDirty = isDirty();
            firePropertyChange(IEditorPart.PROP_DIRTY);
        }
    }

    private void bindKeys(EntryTable entries) {
        entries.control().addListener(SWT.KeyDown, event -> {
            EntryLine selected = entries.selected();
            if (selected != null && event.keyCode == SWT.CR && event.stateMask == SWT.MOD1) {
                open(selected);
            } else if (selected != null && event.keyCode == SWT.DEL) {
                strike(selected);
            } else if (selected != null && (event.keyCode == SWT.CR || event.keyCode == SWT.F2)) {
                correct(selected);
            } else if (event.character > ' ' && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
                // Typing anywhere in the log is typing the next line.
                SessionLine target = line;
                if (target != null) {
                    target.line().setFocus();
                    target.line().input().insert(String.valueOf(event.character));
                    target.line().input().setCaretOffset(target.line().input().getCharCount());
                }
                event.doit = false;
            }
        });
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO, this::undo);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO, this::redo);
        Actions.handle(getSite(), HeaderPane.COMMAND, this::toggleHeader);
        // The workbench's own is off until the header is dirty, which a cell that is being typed into does not make it.
        Actions.handle(getSite(), IWorkbenchCommandConstants.FILE_SAVE, () -> {
            flush();
            getSite().getPage().saveEditor(this, false);
        });
    }

    /** Selects the line of this entry, as soon as the log is there. */
    void select(Ref entry) {
        EntryTable entries = table;
        if (entries == null || !entries.select(entry)) {
            toSelect = entry;
        }
    }

    /** Takes back the last change of the header in its fields, else what was saved last from here. */
    void undo() {
        HeaderPane pane = header;
        if (Cover.isOver(cover)) {
            return;
        }
        if (pane != null && pane.hasFocus()) {
            pane.flush();
            pane.copy().undo();
        } else {
            Objects.requireNonNull(history).undo();
        }
    }

    /** Does again what was taken back last. */
    void redo() {
        HeaderPane pane = header;
        if (Cover.isOver(cover)) {
            return;
        }
        if (pane != null && pane.hasFocus()) {
            pane.copy().redo();
        } else {
            Objects.requireNonNull(history).redo();
        }
    }

    private void flush() {
        HeaderPane pane = header;
        if (pane != null) {
            pane.flush();
        }
    }

    private void logged(Logged logged) {
        Objects.requireNonNull(history).done(UndoStep.saved(logged.committed()));
        say(String.join("  ·  ", logged.reports()));
    }

    /** Shows one line in the status line; an empty one clears it. */
    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    private void correct(EntryLine entry) {
        SessionLine target = line;
        if (target != null && !entry.struckOut()) {
            target.correct(entry.entry());
        }
    }

    private void correctLast() {
        EntryTable entries = table;
        if (entries != null && entries.control().getItemCount() > 0) {
            correct((EntryLine) entries.control().getItem(0).getData());
        }
    }

    /** Opens the files of a line in the programs that this machine has for them. */
    private void open(EntryLine entry) {
        LibraryReader other = reader;
        if (other != null && !entry.evidence().isEmpty()) {
            other.write(Messages.Evidence_Opening, (library, monitor) -> EvidenceCopies.of(library, entry.entry(), monitor),
                    files -> files.forEach(file -> Program.launch(file.toString())), failure -> {
                        // It was told, and nothing was to be changed.
                    });
        }
    }

    private void strike(EntryLine entry) {
        LibraryReader writer = reader;
        if (writer == null || entry.struckOut()) {
            return;
        }
        IInputValidator needsReason = text -> text.isBlank() ? Messages.Strike_NeedsReason : null;
        InputDialog dialog = new InputDialog(getSite().getShell(), Messages.Strike_Title,
                NLS.bind(Messages.Strike_Question, entry.text()), "", needsReason);
        if (dialog.open() == Window.OK) {
            String why = dialog.getValue().strip();
            String operator = Operator.atDesk();
            writer.write(Messages.Saving, (library, monitor) -> log(library).strike(entry.entry(), why, operator),
                    this::logged, failure -> refresh());
        }
    }

    private void refresh() {
        LibraryReader source = reader;
        if (source != null) {
            Ref session = session();
            source.read(Messages.Reading, (library, monitor) -> SessionPage.read(library, log(library), session),
                    page -> page.ifPresent(this::show));
        }
    }

    private void show(SessionPage page) {
        HeaderPane pane = header;
        EntryTable entries = table;
        Label hint = empty;
        if (pane == null || entries == null || hint == null) {
            return;
        }
        projectTitle = page.projectTitle();
        pane.setProject(projectTitle);
        pane.setHours(page.hours());
        pane.setFaults(page.faults());
        ProposalPane proposed = proposals;
        if (proposed != null) {
            proposed.setProject(page.project());
        }
        ((GridData) hint.getLayoutData()).exclude = !page.entries().isEmpty();
        hint.setVisible(page.entries().isEmpty());
        entries.show(page.entries(), page.day());
        Ref wanted = toSelect;
        if (wanted != null && entries.select(wanted)) {
            toSelect = null;
        }
        hint.getParent().layout(true, true);
        project = page.project();
        EntryLine last = page.entries().reversed().stream().filter(each -> each.item() != null).findFirst().orElse(null);
        lastItem = last == null ? null : last.item();
        if (getSite().getPage().getActivePart() == this) {
            comeUp();
        }
    }

    /**
     * It is at hand now, with the item of its own project: that which was at hand, or where another project or none was,
     * that of the last line. A log that stands behind is not, whatever changes in it.
     */
    private void comeUp() {
        ActiveContext.State before = Talkback.context().state();
        Talkback.context().setSession(session(), project,
                Objects.equals(before.project(), project) ? before.item() : lastItem);
    }

    private SessionLog log(Library library) {
        return new SessionLog(library, kinds);
    }

    private Ref session() {
        return ((SessionInput) getEditorInput()).session();
    }

    @Override
    public void setFocus() {
        SessionLine target = line;
        Cover over = cover;
        if (over != null && over.covers()) {
            over.setFocus();
            return;
        }
        if (target != null) {
            target.line().setFocus();
        }
        if (project != null) {
            comeUp();
        }
    }

    @Override
    public void dispose() {
        HeaderPane pane = header;
        if (pane != null) {
            pane.close();
        }
        super.dispose();
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        HeaderPane pane = header;
        if (pane != null) {
            pane.flush();
            CopySave.run(pane.copy(), getSite());
        }
    }

    @Override
    public void doSaveAs() {
        throw new UnsupportedOperationException("a session log is not saved under another name");
    }

    @Override
    public int promptToSaveOnClose() {
        return SaveQuestion.ask(this);
    }

    @Override
    public boolean isDirty() {
        HeaderPane pane = header;
        return pane != null && pane.copy().dirty();
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }

    private final class Place implements SessionLine.Place {

        @Override
        public void correctLast() {
            SessionLogEditor.this.correctLast();
        }

        @Override
        public void leave() {
            say("");
        }

        @Override
        public @Nullable ProposalPane proposals() {
            return proposals;
        }
    }
}
