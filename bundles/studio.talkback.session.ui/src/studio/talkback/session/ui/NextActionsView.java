package studio.talkback.session.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.session.actions.ActionText;
import studio.talkback.session.actions.NextActions;
import studio.talkback.session.actions.OpenAction;
import studio.talkback.ui.Actions;
import studio.talkback.ui.ClipboardText;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.Heading;

/**
 * What is to be done next over all projects, or for the one at hand: by whom, until when, late first. Space says that it
 * is done, Enter opens the log at it, P changes between all projects and the one at hand.
 */
public final class NextActionsView extends ViewPart {

    public static final String ID = "studio.talkback.session.ui.nextActions";

    /** What is due grows late by itself. */
    private static final int AGES_MILLIS = 30_000;

    private final EntryKinds kinds = EntryKinds.installed();
    private final Runnable follow = this::followed;
    private final Runnable tick = this::age;
    private @Nullable LibraryReader reader;
    private @Nullable HintedPage pages;
    private @Nullable Heading heading;
    private @Nullable EditGrid<OpenAction> grid;
    private @Nullable SessionUndo history;
    private boolean atHandOnly;

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.Actions_Empty);
        pages = stack;
        Composite body = stack.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        heading = new Heading(body, 0);
        grid = table(body);
        reader = new LibraryReader(stack);
        history = new SessionUndo(stack, kinds, this::say);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::copy);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_UNDO, () -> Objects.requireNonNull(history).undo());
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_REDO, () -> Objects.requireNonNull(history).redo());
        Talkback.context().addListener(follow);
        LibraryWatch.on(stack, this::refresh);
        stack.show(false);
        age();
        // The display would remember it, and this with it, until its time.
        stack.addListener(SWT.Dispose, event -> event.display.timerExec(-1, tick));
    }

    private void age() {
        HintedPage stack = pages;
        if (stack != null && !stack.isDisposed()) {
            refresh();
            stack.getDisplay().timerExec(AGES_MILLIS, tick);
        }
    }

    private EditGrid<OpenAction> table(Composite body) {
        List<GridColumn<OpenAction>> columns = List.of(
                GridColumn.<OpenAction>shown(Messages.Actions_Due, 190, each -> ActionText.due(each, now()))
                        .inked(each -> each.late(now()) ? Palette.ALARM : null),
                GridColumn.<OpenAction>shown(Messages.Actions_Owner, 80, ActionText::owners),
                GridColumn.<OpenAction>shown(Messages.Actions_Text, 220, OpenAction::text).growing(),
                GridColumn.<OpenAction>shown(Messages.Actions_Item, 140, OpenAction::item),
                GridColumn.<OpenAction>shown(Messages.Actions_Project, 130, OpenAction::projectTitle));
        EditGrid<OpenAction> table = new EditGrid<>(body, Messages.Actions_List, Objects.requireNonNull(columns),
                OpenAction::entry);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.opening(each -> DocumentOpeners.open(getSite().getPage(), each.entry()));
        table.toggling(this::done);
        table.table().addListener(SWT.KeyDown, event -> {
            if (event.keyCode == 'p' && (event.stateMask & (SWT.MOD1 | SWT.ALT)) == 0) {
                scope();
            }
        });
        return table;
    }

    /** Changes between the actions of all projects and those of the one at hand. */
    void scope() {
        atHandOnly = !atHandOnly;
        refresh();
    }

    private void followed() {
        if (atHandOnly) {
            refresh();
        }
    }

    private @Nullable Command done(List<OpenAction> selected) {
        String operator = selected.isEmpty() ? "" : Operator.atDesk();
        LibraryReader writer = reader;
        if (writer != null && !operator.isEmpty()) {
            for (OpenAction each : selected) {
                writer.write(Messages.Actions_Saving,
                        (library, monitor) -> new SessionLog(library, kinds).done(each.entry(), now(), operator),
                        this::saved, failure -> refresh());
            }
        }
        return null;
    }

    private void saved(Logged logged) {
        Objects.requireNonNull(history).done(UndoStep.saved(logged.committed()));
        say(Messages.Actions_Done);
    }

    private void refresh() {
        LibraryReader source = reader;
        Ref project = atHandOnly ? Talkback.context().state().project() : null;
        if (source != null) {
            source.read(Messages.Reading, (library, monitor) -> new NextActions(library).open(project, null), this::show);
        }
    }

    private void show(List<OpenAction> actions) {
        EditGrid<OpenAction> table = Objects.requireNonNull(grid);
        HintedPage stack = Objects.requireNonNull(pages);
        long late = actions.stream().filter(each -> each.late(now())).count();
        String title = NLS.bind(late == 0 ? Messages.Actions_Title : Messages.Actions_TitleLate,
                Integer.valueOf(actions.size()), Long.valueOf(late));
        Objects.requireNonNull(heading).show(title,
                List.of(atHandOnly ? Messages.Actions_OfProject : Messages.Actions_OfAll, Messages.Actions_Keys));
        boolean hadKeyboard = table.table().isFocusControl() || getSite().getPage().getActivePart() == this;
        // Of one project there may be none while there are others: the way back to them stays on screen.
        stack.show(!actions.isEmpty() || atHandOnly);
        table.show(actions);
        if (hadKeyboard) {
            // It is laid out before it can have the keyboard.
            stack.getDisplay().asyncExec(() -> {
                if (!stack.isDisposed() && !table.table().isFocusControl()) {
                    table.setFocus();
                }
            });
        }
    }

    private void copy() {
        List<OpenAction> rows = Objects.requireNonNull(grid).rows();
        ClipboardText.put(Objects.requireNonNull(pages).getDisplay(),
                rows.stream().map(each -> ActionText.line(each, now())).collect(Collectors.joining("\n")));
    }

    private void say(String text) {
        getViewSite().getActionBars().getStatusLineManager().setMessage(text);
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    @Override
    public void setFocus() {
        EditGrid<OpenAction> table = grid;
        if (table != null) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        Talkback.context().removeListener(follow);
        super.dispose();
    }
}
