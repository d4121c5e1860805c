package studio.talkback.item.ui;

import java.time.ZonedDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.model.Item;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Request;
import studio.talkback.model.RequestState;
import studio.talkback.project.song.SongEdits;
import studio.talkback.session.quickentry.Moments;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.GridColumn;
import studio.talkback.ui.edit.ValueText;
import studio.talkback.ui.edit.WorkingCopy;

/** The item's requests: what was asked by whom, and what came of it. Space answers the selected ones as done. */
final class RequestList {

    private static final Map<RequestState, String> STATES = new LinkedHashMap<>();

    static {
        STATES.put(RequestState.OPEN, Messages.Request_Open);
        STATES.put(RequestState.DONE, Messages.Request_Done);
        STATES.put(RequestState.DECLINED, Messages.Request_Declined);
    }

    private final WorkingCopy<Item> copy;
    private final EditGrid<Request> grid;

    RequestList(Composite parent, WorkingCopy<Item> copy) {
        this.copy = copy;
        ValueText states = ValueText.choice(STATES);
        ValueText times = ValueText.time(typed -> Moments.read(typed, now()));
        List<GridColumn<Request>> columns = List.of(
                GridColumn.<Request>shown(Messages.Request_Number, 50, request -> String.valueOf(request.getNumber())),
                GridColumn.<Request>of(Messages.Request_Text, 240, Literals.REQUEST__TEXT, copy).growing(),
                GridColumn.of(Messages.Request_AskedBy, 120, Literals.REQUEST__ASKED_BY_NAMES, copy),
                GridColumn.of(Messages.Request_Due, 140, Literals.REQUEST__DUE, times, copy),
                GridColumn.<Request>shown(Messages.Request_State, 90, request -> states.show(request.getState()))
                        .inked(RequestList::ink).proposing(states::choices).typed((request, typed) -> {
                            Object state = states.read(typed);
                            return answer(request, state == null ? RequestState.OPEN : (RequestState) state, null);
                        }),
                GridColumn.<Request>shown(Messages.Request_Answer, 200, request -> text(request.getAnswer())).growing()
                        .typed((request, typed) -> typed.strip().equals(text(request.getAnswer())) ? null
                                : answer(request, request.getState() == RequestState.OPEN && !typed.isBlank()
                                        ? RequestState.DONE : request.getState(), typed)));
        grid = new EditGrid<>(parent, Messages.Request_List, copy, Objects.requireNonNull(columns),
                request -> Objects.requireNonNull(request.getId()));
        grid.toggling(this::toggle);
    }

    EditGrid<Request> grid() {
        return grid;
    }

    void show(Item item) {
        grid.show(Objects.requireNonNull(List.copyOf(item.getRequests())));
    }

    private Command toggle(List<Request> requests) {
        boolean answer = requests.stream().anyMatch(request -> request.getState() == RequestState.OPEN);
        CompoundCommand all = new CompoundCommand();
        for (Request request : requests) {
            if (answer == (request.getState() == RequestState.OPEN)) {
                all.append(answer(request, answer ? RequestState.DONE : RequestState.OPEN, null));
            }
        }
        return all;
    }

    private Command answer(Request request, RequestState state, @Nullable String text) {
        String answer = text == null ? text(request.getAnswer()) : text;
        return new SongEdits(copy.domain(), Objects.requireNonNull(copy.content())).answer(request, state, answer,
                Who.operator(), now());
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
}
