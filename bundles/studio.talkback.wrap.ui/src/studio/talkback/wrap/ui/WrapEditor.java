package studio.talkback.wrap.ui;

import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.EditorPart;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;
import studio.talkback.sheet.ui.Printable;
import studio.talkback.sheet.ui.Printing;
import studio.talkback.ui.Actions;
import studio.talkback.ui.AskLine;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.Cover;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.Themes;
import studio.talkback.ui.edit.Heading;
import studio.talkback.watch.Proposal;
import studio.talkback.watch.Proposals;
import studio.talkback.watch.Watching;
import studio.talkback.wrap.Finding;
import studio.talkback.wrap.Unsaved;
import studio.talkback.wrap.Wrap;
import studio.talkback.wrap.WrapUp;

/**
 * The end of a session on one page: what is open, mended by Enter in place or where it is; what goes on; the end of the
 * session and its work order. It follows what others save, what is proposed, and what is not saved.
 */
public final class WrapEditor extends EditorPart {

    public static final String ID = "studio.talkback.wrap.ui.wrap";

    private static final String CAPTURE = "studio.talkback.room.ui.capture";
    private static final int LOOK_MILLIS = 1_000;
    /** What depends on the time of day and on the DAW's folder is read this often, in looks. */
    private static final int LOOKS = 20;

    private final Runnable looking = this::look;
    private @Nullable Cover cover;
    private @Nullable LibraryReader reader;
    private @Nullable Heading heading;
    private @Nullable Label summary;
    private @Nullable WrapTable table;
    private @Nullable AskLine line;
    private @Nullable MendWork work;
    private @Nullable Button end;
    private @Nullable DirtyEditors dirty;
    private @Nullable WrapUp shown;
    private List<Unsaved> lastUnsaved = List.of();
    private List<Proposal> lastProposals = List.of();
    private int looks;

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
        Palette.paint(parent, Palette.GROUND, Palette.TEXT);
        dirty = new DirtyEditors(getSite().getPage());
        reader = new LibraryReader(parent);
        work = new MendWork(parent, session());
        Heading head = new Heading(parent, 2);
        button(head, Messages.WorkOrder, this::print);
        end = button(head, Messages.End, this::end);
        heading = head;
        Label says = new Label(parent, SWT.NONE);
        Fonts.bold(says);
        Palette.paint(says, Palette.GROUND, Palette.CAUTION);
        GridDataFactory.fillDefaults().grab(true, false).indent(16, 12).applyTo(says);
        summary = says;
        WrapTable rows = new WrapTable(parent);
        GridDataFactory.fillDefaults().grab(true, true).indent(0, 8).applyTo(rows.control());
        rows.control().addListener(SWT.DefaultSelection, event -> mend());
        table = rows;
        line = new AskLine(parent, rows::enter);
        bindKeys();
        LibraryWatch.on(parent, this::refresh);
        Themes.onSwitch(rows.control(), this::fill);
        Display display = parent.getDisplay();
        display.timerExec(LOOK_MILLIS, looking);
        // A task that waits would keep the page until its time.
        parent.addListener(SWT.Dispose, event -> display.timerExec(-1, looking));
        refresh();
    }

    private void covered() {
        if (Cover.isOver(cover)) {
            say("");
            setPartName(Objects.requireNonNull(cover).title(""));
        } else {
            refresh();
            if (getSite().getPage().getActivePart() == this) {
                setFocus();
            }
        }
    }

    private static Button button(Heading head, String text, Runnable task) {
        Button button = new Button(head.bar(), SWT.PUSH);
        button.setText(text);
        button.addListener(SWT.Selection, event -> task.run());
        return button;
    }

    private void bindKeys() {
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, () -> unlessCovered(this::copy));
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO,
                () -> unlessCovered(() -> Objects.requireNonNull(work).changes().undo(this::say)));
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO,
                () -> unlessCovered(() -> Objects.requireNonNull(work).changes().redo(this::say)));
    }

    /** Nobody copies or takes back what he does not see. */
    private void unlessCovered(Runnable task) {
        if (!Cover.isOver(cover)) {
            task.run();
        }
    }

    private Ref session() {
        return ((WrapInput) Objects.requireNonNull(getEditorInput())).session();
    }

    /** What nobody tells: what is not saved, what is proposed, and the time. */
    private void look() {
        if (getSite().getPage().isPartVisible(this)) {
            boolean changed = !lastUnsaved.equals(unsaved()) || !lastProposals.equals(proposals());
            looks++;
            if (changed || looks >= LOOKS) {
                refresh();
            }
        }
        getSite().getShell().getDisplay().timerExec(LOOK_MILLIS, looking);
    }

    private List<Unsaved> unsaved() {
        DirtyEditors editors = dirty;
        return editors == null ? List.of() : editors.all();
    }

    private static List<Proposal> proposals() {
        Proposals proposals = Talkback.service(Watching.class).proposals().getNow(null);
        return proposals == null ? List.of() : proposals.list();
    }

    private void refresh() {
        LibraryReader source = reader;
        if (source == null || Cover.isOver(cover)) {
            return;
        }
        looks = 0;
        lastUnsaved = unsaved();
        lastProposals = proposals();
        List<Unsaved> unsaved = lastUnsaved;
        List<Proposal> proposals = lastProposals;
        Ref session = session();
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        source.read(Messages.Reading,
                (library, monitor) -> read(library, session, proposals, seen(unsaved, library), now),
                found -> found.ifPresent(wrap -> {
                    shown = wrap;
                    fill();
                }));
    }

    /** Empty while the session's client is hidden: what comes first may be that, or that the page is covered. */
    private static Optional<WrapUp> read(Library library, Ref session, List<Proposal> proposals, List<Unsaved> unsaved,
            ZonedDateTime now) throws LibraryException {
        return ClientView.mayShow(library, session)
                ? Objects.requireNonNull(Optional.of(new Wrap(library).read(session, proposals, unsaved, now)))
                : Objects.requireNonNull(Optional.empty());
    }

    /** An editor that is covered is not named either. */
    private static List<Unsaved> seen(List<Unsaved> unsaved, Library library) throws LibraryException {
        List<Unsaved> seen = new ArrayList<>();
        for (Unsaved each : unsaved) {
            if (ClientView.mayShow(library, each.document())) {
                seen.add(each);
            }
        }
        return seen;
    }

    private void fill() {
        WrapUp wrap = shown;
        Heading head = heading;
        Label says = summary;
        WrapTable rows = table;
        Button ending = end;
        if (wrap == null || head == null || says == null || rows == null || ending == null) {
            return;
        }
        setPartName(Objects.requireNonNull(cover).title(NLS.bind(Messages.Title, wrap.title())));
        head.show(NLS.bind(Messages.Title, wrap.title()), List.of(wrap.where(), wrap.hours()));
        says.setText(wrap.wrapped() ? Messages.Wrapped : NLS.bind(Messages.Open, wrap.summary()));
        Palette.paint(says, Palette.GROUND, wrap.wrapped() ? Palette.GOOD : Palette.CAUTION);
        rows.show(wrap.findings());
        ending.setEnabled(!wrap.ended());
        ending.setText(wrap.ended() ? Messages.Ended : Messages.End);
        head.bar().layout();
    }

    /** Mends the selected finding, or goes to where it is mended. */
    private void mend() {
        WrapTable rows = table;
        Finding finding = rows == null ? null : rows.selected();
        if (finding == null) {
            return;
        }
        if (finding.typed() && finding.open()) {
            ask(finding);
            return;
        }
        switch (finding.kind()) {
        case DESK -> Actions.run(getSite(), CAPTURE);
        case UNSAVED -> Objects.requireNonNull(dirty).save(finding.about());
        default -> DocumentOpeners.open(getSite().getPage(), finding.about());
        }
    }

    /** Asks when the session ended. */
    private void end() {
        WrapUp wrap = shown;
        if (wrap != null) {
            wrap.findings().stream().filter(each -> each.kind() == Finding.Kind.TIME_OUT).findFirst().ifPresent(this::ask);
        }
    }

    private void ask(Finding finding) {
        Objects.requireNonNull(line).ask(MendWords.question(finding.kind()), MendWords.hint(finding.kind()), "",
                typed -> take(finding, typed));
    }

    private void take(Finding finding, String typed) {
        AskLine asking = Objects.requireNonNull(line);
        Objects.requireNonNull(work).mend(finding, typed, reports -> {
            asking.close();
            Objects.requireNonNull(table).enter();
            say(reports);
        }, asking::refused);
    }

    private void print() {
        String operator = Talkback.context().state().operator();
        String who = operator.isEmpty() ? null : operator;
        new Printing(getSite().getWorkbenchWindow()).ask(List.of(new Printable(Printable.Kind.WORK_ORDER, session(), who),
                new Printable(Printable.Kind.LOG, session(), who)), false);
    }

    /** In the line what is selected there, else the whole page. */
    private void copy() {
        AskLine asking = line;
        WrapUp wrap = shown;
        if (asking != null && asking.field().isFocusControl()) {
            asking.field().copy();
        } else if (wrap != null && asking != null) {
            ClipboardText.put(asking.field().getDisplay(), wrap.toText());
        }
    }

    private void say(String text) {
        getEditorSite().getActionBars().getStatusLineManager().setMessage(text.isEmpty() ? null : text);
    }

    @Override
    public void setFocus() {
        Cover over = cover;
        AskLine asking = line;
        WrapTable rows = table;
        if (over != null && over.covers()) {
            over.setFocus();
        } else if (asking != null && asking.isOpen()) {
            asking.field().setFocus();
        } else if (rows != null) {
            rows.enter();
        }
    }

    @Override
    public void doSave(IProgressMonitor monitor) {
        // Each mend is saved as it is made.
    }

    @Override
    public void doSaveAs() {
        // It is never offered.
    }

    @Override
    public boolean isDirty() {
        return false;
    }

    @Override
    public boolean isSaveAsAllowed() {
        return false;
    }
}
