package studio.talkback.session.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.ui.PlatformUI;
import org.eclipse.ui.keys.IBindingService;

import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;
import studio.talkback.session.faults.FaultText;
import studio.talkback.session.faults.OpenFault;
import studio.talkback.session.hours.HoursMark;
import studio.talkback.session.hours.HoursText;
import studio.talkback.session.hours.HoursTotal;
import studio.talkback.session.hours.SessionHours;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.Banner;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.WorkingCopies;
import studio.talkback.ui.edit.WorkingCopy;

/**
 * A session's header above its log: three lines that are always there, and below them the form to change it, which is
 * closed at first. What is changed is shown at once and saved with the document.
 */
final class HeaderPane {

    static final String COMMAND = "studio.talkback.session.ui.header";

    private static final int TICK_MS = 30_000;

    private final WorkingCopy<Session> copy;
    private final Runnable follow = this::show;
    private final Runnable tick = this::grow;
    private final Runnable changed;
    private final Banner banner;
    private final Composite bar;
    private final Label title;
    private final Label hint;
    private final Label facts;
    private final Label hours;
    private final Label faults;
    private @Nullable HeaderForm form;
    private String key = "";
    private String project = "";
    private List<HoursMark> marks = Objects.requireNonNull(List.of());

    /**
     * Opens the session's document; {@link #close} it.
     *
     * @param parent  has a grid layout of one column
     * @param changed is called after every change of the document
     */
    HeaderPane(Composite parent, Ref session, Runnable changed) {
        this.changed = changed;
        copy = WorkingCopies.open(session, Session.class);
        banner = new Banner(parent);
        bar = new Composite(parent, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(16, 12).spacing(12, 4).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        title = new Label(bar, SWT.NONE);
        Fonts.large(title);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(title);
        hint = new Label(bar, SWT.RIGHT);
        GridDataFactory.fillDefaults().align(SWT.END, SWT.CENTER).applyTo(hint);
        facts = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(facts);
        hours = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).applyTo(hours);
        faults = new Label(bar, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).exclude(true).applyTo(faults);
        for (Control control : new Control[] { bar, title, hint, facts, hours, faults }) {
            Palette.paint(control, Palette.RAISED, control == title ? Palette.TEXT : Palette.QUIET);
            control.setCursor(bar.getDisplay().getSystemCursor(SWT.CURSOR_HAND));
            control.addListener(SWT.MouseUp, event -> toggle());
        }
        copy.addListener(follow);
        NameBook.shared().addListener(follow);
        show();
        bar.getDisplay().timerExec(TICK_MS, tick);
        // The display would remember it, and this with it, until its time.
        bar.addListener(SWT.Dispose, event -> event.display.timerExec(-1, tick));
    }

    /** The session's document. */
    WorkingCopy<Session> copy() {
        return copy;
    }

    /** Says which project it is. */
    void setProject(String name) {
        project = name;
        show();
    }

    /** Says which lines of the log note hours; with the times in and out of the header they add up. */
    void setHours(List<HoursMark> noted) {
        marks = noted;
        show();
    }

    /** Says what is broken in the room; a line of its own where something is. */
    void setFaults(List<OpenFault> open) {
        if (!faults.isDisposed()) {
            Palette.paint(faults, Palette.RAISED, Palette.CAUTION);
            say(faults, FaultText.summary(open));
            faults.setVisible(!open.isEmpty());
            ((GridData) faults.getLayoutData()).exclude = open.isEmpty();
            faults.requestLayout();
        }
    }

    /** What was worked so far grows by itself. */
    private void grow() {
        if (!bar.isDisposed()) {
            sayHours();
            bar.getDisplay().timerExec(TICK_MS, tick);
        }
    }

    private void sayHours() {
        Session session = copy.content();
        if (session != null && copy.state() == WorkingCopy.State.READY) {
            HoursTotal total = SessionHours.total(session.getTimeIn(), session.getTimeOut(), marks,
                    Objects.requireNonNull(ZonedDateTime.now()));
            say(hours, HoursText.line(total, Objects.requireNonNull(ZoneId.systemDefault())));
        }
    }

    /** Opens the form, or closes it; open, its first field has the keyboard. */
    void toggle() {
        HeaderForm fields = form;
        if (fields == null) {
            fields = new HeaderForm(bar.getParent(), copy);
            fields.control().moveBelow(bar);
            form = fields;
        } else {
            fields.flush();
            fields.setVisible(!fields.isVisible());
        }
        show();
        if (fields.isVisible()) {
            fields.setFocus();
        }
    }

    boolean isOpen() {
        HeaderForm fields = form;
        return fields != null && fields.isVisible();
    }

    /** Whether one of its fields has the keyboard. */
    boolean hasFocus() {
        HeaderForm fields = form;
        return fields != null && fields.hasFocus();
    }

    /** Makes what is being typed part of the header. */
    void flush() {
        HeaderForm fields = form;
        if (fields != null) {
            fields.flush();
        }
    }

    void close() {
        NameBook.shared().removeListener(follow);
        copy.removeListener(follow);
        WorkingCopies.close(copy);
    }

    private void show() {
        if (bar.isDisposed()) {
            return;
        }
        banner.tell(copy);
        Session session = copy.content();
        HeaderForm fields = form;
        if (session != null && copy.state() == WorkingCopy.State.READY) {
            say(title, HeaderText.title(session, project));
            say(facts, HeaderText.facts(session));
            sayHours();
            if (fields != null) {
                fields.setEnabled(copy.editable());
                fields.show(session);
            }
        } else if (copy.state() != WorkingCopy.State.LOADING) {
            say(facts, copy.state() == WorkingCopy.State.GONE ? Messages.Header_Gone
                    : NLS.bind(Messages.Header_Unreadable, copy.problem()));
        }
        // While another window has the keyboard no key is active here: the one of before is still true.
        key = Objects.requireNonNullElse(PlatformUI.getWorkbench().getService(IBindingService.class)
                .getBestActiveBindingFormattedFor(COMMAND), key);
        say(hint, NLS.bind(copy.dirty() ? Messages.Header_Unsaved : isOpen() ? Messages.Header_Close : Messages.Header_Open,
                key));
        changed.run();
    }

    private static void say(Label label, String text) {
        String shown = PlainText.of(text);
        if (!shown.equals(label.getText())) {
            label.setText(shown);
            label.requestLayout();
        }
    }
}
