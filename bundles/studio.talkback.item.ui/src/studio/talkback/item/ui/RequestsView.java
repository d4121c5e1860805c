package studio.talkback.item.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

import org.eclipse.emf.common.command.Command;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.IWorkbenchCommandConstants;
import org.eclipse.ui.part.ViewPart;

import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.ProjectRequests;
import studio.talkback.project.request.RequestAnswers;
import studio.talkback.ui.Actions;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.HintedPage;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Operator;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueText;

/**
 * Every request of the project at hand, open ones first, with the cheapest answer. Enter opens the song sheet at the
 * request, Space answers it as done or opens it again, M1+Delete declines it and asks why.
 */
public final class RequestsView extends ViewPart {

    public static final String ID = "studio.talkback.item.ui.requestsView";

    private final Runnable reread = this::refresh;
    private @Nullable LibraryReader library;
    private @Nullable HintedPage pages;
    private @Nullable Label title;
    private @Nullable EditGrid<ProjectRequests.Asked> grid;
    private @Nullable OffersLine ways;

    @Override
    public void createPartControl(Composite parent) {
        HintedPage stack = new HintedPage(parent, Messages.All_Empty);
        pages = stack;
        Composite body = stack.content();
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(body);
        Composite head = new Composite(body, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(16, 12).applyTo(head);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(head);
        Palette.paint(head, Palette.RAISED, Palette.TEXT);
        Label heading = new Label(head, SWT.NONE);
        Palette.paint(heading, Palette.RAISED, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(heading);
        Fonts.large(heading);
        title = heading;
        grid = table(body);
        library = new LibraryReader(stack);
        Talkback.context().addListener(reread);
        LibraryWatch.on(stack, reread);
        Actions.handle(getSite(), IWorkbenchCommandConstants.EDIT_COPY, this::reply);
        Actions.handle(getSite(), ReplyHandler.COMMAND, this::reply);
        refresh();
    }

    private EditGrid<ProjectRequests.Asked> table(Composite body) {
        ValueText times = ValueText.time(typed -> null);
        List<GridColumn<ProjectRequests.Asked>> columns = List.of(
                GridColumn.<ProjectRequests.Asked>shown(Messages.Request_Number, 50,
                        asked -> String.valueOf(asked.request().getNumber())),
                GridColumn.<ProjectRequests.Asked>shown(Messages.Paste_Item, 120, ProjectRequests.Asked::itemLabel),
                GridColumn.<ProjectRequests.Asked>shown(Messages.Request_Text, 150, asked -> text(asked.request().getText()))
                        .growing(),
                GridColumn.<ProjectRequests.Asked>shown(Messages.Request_State, 72, asked -> state(asked.request()))
                        .inked(RequestsView::ink),
                GridColumn.<ProjectRequests.Asked>shown(Messages.All_Answer, 180,
                        asked -> asked.open() ? asked.offers().getFirst().line() : text(asked.request().getAnswer()))
                        .growing(),
                GridColumn.<ProjectRequests.Asked>shown(Messages.Request_AskedBy, 90,
                        asked -> String.join(", ", asked.request().getAskedByNames())),
                GridColumn.<ProjectRequests.Asked>shown(Messages.Request_Due, 136,
                        asked -> times.show(asked.request().getDue())));
        EditGrid<ProjectRequests.Asked> table = new EditGrid<>(body, Messages.Request_List, columns,
                asked -> Objects.requireNonNull(asked.request().getId()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(table.control());
        table.opening(this::open);
        table.toggling(this::toggle);
        table.removing(this::decline);
        ways = new OffersLine(table);
        table.onSelection(this::showWays);
        return table;
    }

    private void open(ProjectRequests.Asked asked) {
        DocumentOpeners.open(getSite().getPage(), asked.item().inside(UUID.fromString(asked.request().getId())));
    }

    private @Nullable Command toggle(List<ProjectRequests.Asked> selected) {
        boolean answer = selected.stream().anyMatch(ProjectRequests.Asked::open);
        answer(selected.stream().filter(asked -> asked.open() == answer).toList(),
                answer ? RequestState.DONE : RequestState.OPEN, "");
        return null;
    }

    private @Nullable Command decline(List<ProjectRequests.Asked> selected) {
        List<ProjectRequests.Asked> left = selected.stream()
                .filter(asked -> asked.request().getState() != RequestState.DECLINED).toList();
        String why = left.isEmpty() ? null
                : RequestQuestions.why(Objects.requireNonNull(getSite().getShell()),
                        Objects.requireNonNull(left.stream().map(ProjectRequests.Asked::request).toList()));
        if (why != null) {
            answer(left, RequestState.DECLINED, why);
        }
        return null;
    }

    private void answer(List<ProjectRequests.Asked> selected, RequestState state, String answer) {
        LibraryReader writer = library;
        String operator = selected.isEmpty() ? "" : Operator.atDesk();
        if (writer != null && !operator.isEmpty()) {
            List<RequestAnswers.Which> which = Objects.requireNonNull(selected.stream()
                    .map(asked -> new RequestAnswers.Which(asked.item(), asked.request().getNumber())).toList());
            writer.write(Messages.All_Answering, (open, monitor) -> new RequestAnswers(open).answer(which, state, answer,
                    operator, Objects.requireNonNull(ZonedDateTime.now())), done -> refresh(), failure -> refresh());
        }
    }

    private void reply() {
        Ref project = Talkback.context().state().project();
        if (project != null) {
            ReplyHandler.reply(Objects.requireNonNull(getSite().getShell()), project, null);
        }
    }

    private void refresh() {
        LibraryReader source = library;
        Ref project = Talkback.context().state().project();
        if (source == null) {
            return;
        } else if (project == null) {
            show(Objects.requireNonNull(List.of()));
            return;
        }
        ZoneId zone = Objects.requireNonNull(ZoneId.systemDefault());
        source.read(Messages.Reading, (open, monitor) -> ProjectRequests.read(open, project, null, zone), this::show);
    }

    private void show(List<ProjectRequests.Asked> all) {
        HintedPage stack = pages;
        EditGrid<ProjectRequests.Asked> table = grid;
        Label heading = title;
        if (stack == null || table == null || heading == null || heading.isDisposed()) {
            return;
        }
        long open = all.stream().filter(ProjectRequests.Asked::open).count();
        heading.setText(NLS.bind(Messages.All_Title, Long.valueOf(open), Integer.valueOf(all.size())));
        stack.show(!all.isEmpty());
        table.show(all);
        if (table.table().isFocusControl()) {
            // Whoever opened the view before its rows were read has a row to go on from.
            table.setFocus();
        }
        showWays();
    }

    private void showWays() {
        EditGrid<ProjectRequests.Asked> table = grid;
        OffersLine line = ways;
        ProjectRequests.Asked asked = table == null ? null : table.selected();
        if (line != null) {
            line.show(asked == null ? 0 : asked.request().getNumber(),
                    asked == null ? Objects.requireNonNull(List.of()) : asked.offers());
        }
    }

    private static String state(Request request) {
        return switch (request.getState()) {
        case OPEN -> Messages.Request_Open;
        case DONE -> Messages.Request_Done;
        default -> Messages.Request_Declined;
        };
    }

    private static @Nullable Palette ink(ProjectRequests.Asked asked) {
        return switch (asked.request().getState()) {
        case OPEN -> Palette.CAUTION;
        case DONE -> Palette.GOOD;
        default -> Palette.QUIET;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    @Override
    public void setFocus() {
        EditGrid<ProjectRequests.Asked> table = grid;
        if (table != null) {
            table.setFocus();
        }
    }

    @Override
    public void dispose() {
        Talkback.context().removeListener(reread);
        super.dispose();
    }
}
