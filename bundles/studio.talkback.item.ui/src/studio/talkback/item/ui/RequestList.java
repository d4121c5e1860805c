package studio.talkback.item.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.model.Item;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.model.identity.Ref;
import studio.talkback.project.request.CheapestAnswer;
import studio.talkback.project.request.RecallsKnown;
import studio.talkback.project.song.SongEdits;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.Drops;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * The item's requests: what was asked by whom, what came of it, and how an open one is answered most cheaply. Space
 * answers the selected ones as done or opens them again, Enter on the cheapest answer asks by which mix or print, and
 * M1+Delete declines them and asks why: none is taken away. A mail that is pasted or dropped becomes requests.
 */
final class RequestList {

    private static final Map<RequestState, String> STATES = new LinkedHashMap<>();

    static {
        STATES.put(RequestState.OPEN, Messages.Request_Open);
        STATES.put(RequestState.DONE, Messages.Request_Done);
        STATES.put(RequestState.DECLINED, Messages.Request_Declined);
    }

    private final WorkingCopy<Item> copy;
    private final EditGrid<Request> grid;
    private final LibraryReader library;
    private final OffersLine ways;
    private RecallsKnown recalls = RecallsKnown.none();

    RequestList(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        grid = new EditGrid<>(parent, Messages.Request_List, copy, columns(), request -> Objects.requireNonNull(request.getId()));
        grid.toggling(this::toggle);
        grid.removing(this::decline);
        grid.opening(this::done);
        grid.addingElsewhere(Messages.Request_New, 1, this::typed);
        grid.pasting(this::pasted);
        Drops.text(grid.table(), this::pasted);
        ways = new OffersLine(grid);
        grid.onSelection(this::showWays);
        library = new LibraryReader(grid.control());
        LibraryWatch.on(grid.control(), this::readRecalls);
        readRecalls();
    }

    private List<GridColumn<Request>> columns() {
        ValueText states = ValueText.choice(STATES);
        ValueText times = ValueText.time(typed -> Moments.read(typed, now()));
        return Objects.requireNonNull(List.of(
                GridColumn.<Request>shown(Messages.Request_Number, 50, request -> String.valueOf(request.getNumber())),
                GridColumn.<Request>shown(Messages.Request_Text, 160, request -> text(request.getText())).growing()
                        .typed(this::reword),
                GridColumn.of(Messages.Request_AskedBy, 76, Literals.REQUEST__ASKED_BY_NAMES, copy),
                GridColumn.of(Messages.Request_Due, 136, Literals.REQUEST__DUE, times, copy),
                GridColumn.<Request>shown(Messages.Request_State, 72, request -> states.show(request.getState()))
                        .inked(RequestList::ink).proposing(states::choices).typed((request, typed) -> {
                            Object state = states.read(typed);
                            return answer(request, state == null ? RequestState.OPEN : (RequestState) state,
                                    text(request.getAnswer()));
                        }),
                GridColumn.<Request>shown(Messages.Request_Answer, 110, request -> text(request.getAnswer())).growing()
                        .typed((request, typed) -> typed.strip().equals(text(request.getAnswer())) ? null
                                : answer(request, request.getState() == RequestState.OPEN && !typed.isBlank()
                                        ? RequestState.DONE : request.getState(), typed)),
                GridColumn.<Request>shown(Messages.Request_Cheapest, 200, this::cheapest).growing()
                        .inked(request -> Palette.QUIET)));
    }

    EditGrid<Request> grid() {
        return grid;
    }

    void show(Item item) {
        grid.show(Objects.requireNonNull(List.copyOf(item.getRequests())));
        showWays();
    }

    private void showWays() {
        Request selected = grid.selected();
        if (selected == null || copy.content() == null) {
            ways.show(0, Objects.requireNonNull(List.of()));
        } else {
            ways.show(selected.getNumber(), selected.getState() == RequestState.OPEN ? answers().offers(selected)
                    : Objects.requireNonNull(List.of()));
        }
    }

    private void readRecalls() {
        Ref item = copy.ref();
        library.read(Messages.Reading, (open, monitor) -> RecallsKnown.of(open, item, zone()), known -> {
            recalls = known;
            Item now = copy.content();
            if (now != null) {
                show(now);
            }
        });
    }

    private String cheapest(Request request) {
        return request.getState() == RequestState.OPEN ? answers().offers(request).getFirst().line() : "";
    }

    private CheapestAnswer answers() {
        return new CheapestAnswer(Objects.requireNonNull(copy.content()), recalls, zone());
    }

    /** What was asked can be put in other words, and not in none. */
    private @Nullable Command reword(Request request, String typed) throws ValueException {
        if (typed.isBlank()) {
            throw new ValueException(Messages.Request_NeedsText);
        }
        return typed.strip().equals(text(request.getText())) ? null
                : edits().reword(request, Objects.requireNonNull(typed.strip()));
    }

    private Command toggle(List<Request> requests) {
        boolean answer = requests.stream().anyMatch(request -> request.getState() == RequestState.OPEN);
        CompoundCommand all = new CompoundCommand();
        for (Request request : requests) {
            if (answer == (request.getState() == RequestState.OPEN)) {
                all.append(edits().answer(request, answer ? RequestState.DONE : RequestState.OPEN, text(request.getAnswer()),
                        Who.operator(), now()));
            }
        }
        return all;
    }

    private @Nullable Command decline(List<Request> requests) {
        List<Request> open = new ArrayList<>(requests);
        open.removeIf(request -> request.getState() == RequestState.DECLINED);
        String why = open.isEmpty() ? null : RequestQuestions.why(shell(), open);
        if (why == null) {
            return null;
        }
        CompoundCommand all = new CompoundCommand();
        open.forEach(request -> all.append(edits().answer(request, RequestState.DECLINED, why, Who.operator(), now())));
        return all;
    }

    private void done(Request request) {
        String answer = RequestQuestions.done(shell(), request, answers().answers(request));
        Item item = copy.content();
        // What somebody else saved while it was asked has made other objects of the requests.
        Request now = item == null ? null : item.getRequests().stream()
                .filter(each -> Objects.equals(each.getId(), request.getId())).findFirst().orElse(null);
        if (answer != null && now != null) {
            copy.execute(edits().answer(now, RequestState.DONE, answer, Who.operator(), now()));
        }
    }

    private Command answer(Request request, RequestState state, String answer) throws ValueException {
        if (state == RequestState.DECLINED && answer.isBlank()) {
            throw new ValueException(Messages.Request_NeedsWhy);
        }
        return edits().answer(request, state, answer, Who.operator(), now());
    }

    private SongEdits edits() {
        return new SongEdits(copy.domain(), Objects.requireNonNull(copy.content()));
    }

    private void typed(List<String> lines) {
        Item item = copy.content();
        Ref project = item == null ? null : item.getProject();
        if (project != null && lines.size() == 1) {
            new RequestPaste(shell()).type(Objects.requireNonNull(lines.getFirst()), project, copy.ref());
        } else {
            pasted(Objects.requireNonNull(String.join("\n", lines)));
        }
    }

    private void pasted(String text) {
        Item item = copy.content();
        Ref project = item == null ? null : item.getProject();
        if (project != null) {
            new RequestPaste(shell()).begin(text, project, copy.ref());
        }
    }

    private Shell shell() {
        return Objects.requireNonNull(grid.control().getShell());
    }

    private static @Nullable Palette ink(Request request) {
        return switch (request.getState()) {
        case OPEN -> Palette.CAUTION;
        case DONE -> Palette.GOOD;
        default -> Palette.QUIET;
        };
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    private static ZonedDateTime now() {
        return Objects.requireNonNull(ZonedDateTime.now());
    }

    private static ZoneId zone() {
        return Objects.requireNonNull(ZoneId.systemDefault());
    }
}
