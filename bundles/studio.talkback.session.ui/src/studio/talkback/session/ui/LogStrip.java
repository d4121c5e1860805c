package studio.talkback.session.ui;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.StyledText;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Event;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.model.Evidence;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.EntryKinds;
import studio.talkback.session.Logged;
import studio.talkback.session.SessionLog;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.Talkback;

/**
 * The entry line of the session at hand as a strip of its own, always on top: over the DAW, where it never takes the
 * keyboard by itself. It is dragged by its title and comes back where it was. Esc in an empty line puts it away.
 */
final class LogStrip {

    private static final int LINES = 30;
    /** What stood in a line when it was put away: it is there again when the strip of its session is. */
    private static final Map<Ref, Half> HALF_TYPED = new HashMap<>();
    private static @Nullable LogStrip open;

    private record Half(String line, List<Evidence> files) {
    }

    private final Shell shell;
    private final Ref session;
    private final Label title;
    private final Content content;
    private final StripHiding hiding;
    /** The session that came up last: the strip may be that of another, which was asked for since. */
    private @Nullable Ref cameUp = Talkback.context().state().session();
    private final Runnable follow = this::followSession;

    /** Shows the strip of a session, or puts it away where it has the keyboard already. */
    static void toggle(Display display, Ref session) {
        LogStrip strip = open;
        if (strip != null && strip.session.equals(session) && !strip.hiding.puttingAway()) {
            if (display.getActiveShell() == strip.shell) {
                strip.shell.close();
            } else {
                strip.shell.forceActive();
            }
            return;
        }
        if (strip != null) {
            strip.shell.close();
        }
        open = new LogStrip(display, session);
        Objects.requireNonNull(open).shell.open();
    }

    private LogStrip(Display display, Ref session) {
        this.session = session;
        shell = new Shell(display, SWT.ON_TOP | SWT.TOOL | SWT.NO_TRIM);
        shell.setText(Messages.Strip_Name);
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(shell);
        Palette.paint(shell, Palette.RAISED, Palette.TEXT);
        title = new Label(shell, SWT.NONE);
        GridDataFactory.fillDefaults().indent(14, 6).grab(true, false).applyTo(title);
        Palette.paint(title, Palette.RAISED, Palette.QUIET);
        EntryKinds kinds = EntryKinds.installed();
        SessionUndo undo = new SessionUndo(shell, kinds, this::say);
        content = new Content(kinds, undo);
        StripPlace.keep(shell, title);
        bindKeys(line().input(), undo);
        hiding = new StripHiding(shell, session);
        shell.addDisposeListener(event -> put());
        takeUp();
        Talkback.context().addListener(follow);
        readTitle();
    }

    /** Its parts that know each other. */
    private final class Content implements SessionLine.Place {

        private final EntryKinds kinds;
        private final SessionUndo undo;
        private final ProposalPane proposals;
        private final SessionLine line;

        Content(EntryKinds kinds, SessionUndo undo) {
            this.kinds = kinds;
            this.undo = undo;
            proposals = new ProposalPane(shell, 1, undo::done, LogStrip.this::say, () -> back());
            GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(proposals);
            line = new SessionLine(shell, session, kinds, this::logged, this);
            GridDataFactory.fillDefaults().grab(true, false).applyTo(line.line());
        }

        private void back() {
            line.line().setFocus();
        }

        private void logged(Logged logged) {
            undo.done(UndoStep.saved(logged.committed()));
            say(logged.reports().isEmpty() ? Messages.Strip_Saved : String.join("  ·  ", logged.reports()));
        }

        @Override
        public void correctLast() {
            new LibraryReader(shell).read(Messages.Reading,
                    (library, monitor) -> new SessionLog(library, kinds).entries(session), entries -> {
                        if (!entries.isEmpty() && !entries.getLast().struckOut()) {
                            line.correct(entries.getLast().entry());
                        }
                    });
        }

        @Override
        public void leave() {
            shell.close();
        }

        @Override
        public @Nullable ProposalPane proposals() {
            return proposals;
        }
    }

    private QuickLine line() {
        return content.line.line();
    }

    /** The strip is no part of the workbench's window, so the keys of its commands do not reach it. */
    private void bindKeys(StyledText input, SessionUndo undo) {
        input.addListener(SWT.KeyDown, event -> {
            if (isWith(event, 'z', SWT.MOD1)) {
                undo.undo();
            } else if (isWith(event, 'y', SWT.MOD1) || isWith(event, 'z', SWT.MOD1 | SWT.MOD2)) {
                undo.redo();
            } else if (isWith(event, 'l', SWT.MOD1)) {
                shell.close();
            }
        });
    }

    private static boolean isWith(Event event, char key, int modifiers) {
        return event.keyCode == key && event.stateMask == modifiers;
    }

    private void say(String text) {
        if (!title.isDisposed()) {
            title.setText(PlainText.of(text));
            title.getDisplay().timerExec(LINES * 100, this::readTitle);
        }
    }

    private void readTitle() {
        if (!shell.isDisposed()) {
            new LibraryReader(shell).read(Messages.Reading,
                    (library, monitor) -> SessionPage.read(library, new SessionLog(library), session),
                    page -> page.ifPresent(this::show));
        }
    }

    private void show(SessionPage page) {
        title.setText(PlainText.of(NLS.bind(Messages.Strip_Title, page.projectTitle())));
        content.proposals.setProject(page.project());
    }

    /** Another session that comes up takes the strip over, unless somebody is in the middle of a line. */
    private void followSession() {
        Ref now = Talkback.context().state().session();
        boolean same = Objects.equals(now, cameUp);
        cameUp = now;
        if (now != null && !same && !now.equals(session) && !shell.isDisposed() && line().model().isEmpty()) {
            Display display = shell.getDisplay();
            boolean active = display.getActiveShell() == shell;
            shell.close();
            LogStrip next = new LogStrip(display, now);
            open = next;
            if (active) {
                next.shell.open();
            } else {
                next.shell.setVisible(true);
            }
        }
    }

    private void takeUp() {
        Half half = HALF_TYPED.remove(session);
        if (half != null) {
            line().setLine(half.line());
            line().attach(half.files());
        }
    }

    private void put() {
        if (!line().model().isEmpty()) {
            HALF_TYPED.put(session, new Half(line().model().line(), line().model().files()));
        }
        Talkback.context().removeListener(follow);
        if (open == this) {
            open = null;
        }
    }
}
