package studio.talkback.room.ui;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.action.MenuManager;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Menu;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.menus.IMenuService;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.client.ClientView;
import studio.talkback.model.identity.Ref;
import studio.talkback.room.RoomBar;
import studio.talkback.room.RoomBarText;
import studio.talkback.room.RoomBars;
import studio.talkback.room.RoomName;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.ui.Actions;
import studio.talkback.ui.DocumentOpeners;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.LibraryWatch;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;

/**
 * What is always on screen: the room, what is on its desk and what was changed since, when the session was saved and
 * copied, and what is due next. Its menu has what can be done to a desk.
 */
final class RoomBarPane extends Composite {

    private static final String MENU = "popup:studio.talkback.room.ui.bar";
    /** Ages are said in minutes, and a session may be saved by the DAW without a word. */
    private static final int AGES_MILLIS = 20_000;
    private static final int PARTS = 7;

    private final LibraryReader reader = new LibraryReader(this);
    private final Button capture;
    private final Button faults;
    private final Button watched;
    private final RoomBarPart room;
    private final RoomBarPart desk;
    private final RoomBarPart session;
    private final RoomBarPart next;
    private @Nullable Ref newestFault;

    RoomBarPane(Composite parent) {
        super(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(PARTS).margins(16, 5).spacing(24, 0).applyTo(this);
        Palette.paint(this, Palette.RAISED, Palette.TEXT);
        room = new RoomBarPart(this, false);
        desk = new RoomBarPart(this, false);
        capture = captureButton();
        faults = faultsButton();
        watched = watchedButton();
        session = new RoomBarPart(this, true);
        next = new RoomBarPart(this, false);
        menu();
        LibraryWatch.on(this, this::refresh);
        ThisRoom.onChange(this, this::refresh);
        refreshForEver();
    }

    private Button captureButton() {
        Button button = new Button(this, SWT.PUSH);
        button.setText(Messages.Bar_Capture);
        button.setToolTipText(Messages.Bar_CaptureHint);
        button.addListener(SWT.Selection, event -> Actions.run(PlatformUI.getWorkbench(), CaptureHandler.COMMAND));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    /** How much is broken in the room: pressed, it opens the room at its newest fault. */
    private Button faultsButton() {
        Button button = new Button(this, SWT.PUSH);
        button.addListener(SWT.Selection, event -> {
            Ref fault = newestFault;
            IWorkbenchWindow window = PlatformUI.getWorkbench().getActiveWorkbenchWindow();
            if (fault != null && window != null && window.getActivePage() != null) {
                DocumentOpeners.open(window.getActivePage(), fault);
            }
        });
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).applyTo(button);
        return button;
    }

    /** How far the console has moved from a recall, while it is watched: pressed, it lists what has moved. */
    private Button watchedButton() {
        Button button = new Button(this, SWT.PUSH);
        button.addListener(SWT.Selection, event -> Actions.run(PlatformUI.getWorkbench(), WatchConsoleHandler.COMMAND));
        GridDataFactory.fillDefaults().align(SWT.BEGINNING, SWT.CENTER).exclude(true).applyTo(button);
        button.setVisible(false);
        WatchedConsole.onChange(button, this::showWatched);
        button.addDisposeListener(event -> WatchedConsole.end());
        return button;
    }

    private void showWatched() {
        WatchedConsole now = WatchedConsole.now();
        watched.setText(now == null ? "" : PlainText.of(now.words()));
        watched.setToolTipText(now == null ? null : PlainText.of(now.name()));
        if (now != null && !watched.isVisible()) {
            // The theme may have been switched while nobody saw it.
            Palette.unpaint(watched);
        }
        watched.setVisible(now != null);
        ((GridData) watched.getLayoutData()).exclude = now == null;
        layout(true);
    }

    private void showFaults(List<OpenFault> open) {
        newestFault = open.isEmpty() ? null : open.getFirst().fault();
        faults.setText(open.size() == 1 ? Messages.Bar_Fault
                : NLS.bind(Messages.Bar_Faults, Integer.valueOf(open.size())));
        faults.setToolTipText(open.isEmpty() ? null : PlainText.of(FaultText.summary(open)));
        faults.setVisible(!open.isEmpty());
        ((GridData) faults.getLayoutData()).exclude = open.isEmpty();
    }

    private void menu() {
        MenuManager menu = new MenuManager();
        IMenuService menus = PlatformUI.getWorkbench().getService(IMenuService.class);
        menus.populateContributionManager(menu, MENU);
        Menu shown = menu.createContextMenu(this);
        setMenu(shown);
        for (Control part : getChildren()) {
            part.setMenu(shown);
        }
        addDisposeListener(event -> menus.releaseContributions(menu));
    }

    private void refreshForEver() {
        if (!isDisposed()) {
            refresh();
            getDisplay().timerExec(AGES_MILLIS, this::refreshForEver);
        }
    }

    private void refresh() {
        if (isDisposed()) {
            return;
        }
        ZonedDateTime now = Objects.requireNonNull(ZonedDateTime.now());
        reader.read(Messages.Reading, (library, monitor) -> bar(library, now), this::show);
    }

    /** What the bar shows: the desk in words, and what is broken in the room. */
    private record Shown(RoomBarText text, List<OpenFault> faults) {

        /** Copies the list. */
        private Shown {
            faults = List.copyOf(faults);
        }
    }

    /** What the desk has on it is said whoever looks on, by names that they may see. */
    private static Optional<Shown> bar(Library library, ZonedDateTime now) throws LibraryException {
        Optional<RoomName> here = ThisRoom.of(library);
        if (here.isEmpty()) {
            return Objects.requireNonNull(Optional.empty());
        }
        RoomBar bar = new RoomBars(ClientView.everything(library)).bar(here.get().room(), now);
        if (!(library instanceof ClientView view)) {
            return Objects.requireNonNull(Optional.of(new Shown(RoomBarText.of(bar), bar.faults())));
        }
        Set<Ref> shown = view.projects();
        RoomBar seen = new RoomBars(view).bar(here.get().room(), now);
        RoomBar discreet = new RoomBar(bar.at(), bar.desk(), bar.session(), bar.next(), seen.late(), seen.faults());
        return Objects.requireNonNull(
                Optional.of(new Shown(RoomBarText.of(discreet, shown::contains), seen.faults())));
    }

    private void show(Optional<Shown> bar) {
        @Nullable RoomBarText text = bar.map(Shown::text).orElse(null);
        room.show(text == null ? Messages.Bar_NoRoom : text.room());
        desk.show(text == null ? null : text.desk());
        session.show(text == null ? null : text.session());
        next.show(text == null ? null : text.next());
        showFaults(bar.isEmpty() ? Objects.requireNonNull(List.of()) : bar.get().faults());
        capture.setVisible(text != null && text.uncaptured());
        layout(true);
    }
}
