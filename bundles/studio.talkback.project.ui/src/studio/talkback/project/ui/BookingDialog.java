package studio.talkback.project.ui;

import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.Dialog;
import org.eclipse.jface.dialogs.IDialogConstants;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

import studio.talkback.model.identity.Ref;
import studio.talkback.project.booking.BookingDefaults;
import studio.talkback.project.booking.BookingException;
import studio.talkback.project.booking.BookingLine;
import studio.talkback.project.booking.BookingNames;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.Bookings;
import studio.talkback.project.booking.Standing;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.LibraryReader;
import studio.talkback.ui.PlainText;

/**
 * A booking typed in one line. Below it stands at once what it would book, and who else wants the room; what somebody
 * else has is confirmed only with a reason.
 */
final class BookingDialog extends Dialog {

    private static final int WIDTH = 560;

    private final String title;
    private final BookingNames names;
    private final BookingDefaults defaults;
    private final @Nullable Standing moved;
    private final String begun;
    private @Nullable Text line;
    private @Nullable Text reason;
    private @Nullable Label outcome;
    private @Nullable Label others;
    private @Nullable LibraryReader reader;
    private @Nullable BookingLine read;
    private boolean needsReason;
    private String why = "";

    /**
     * @param moved the booking that is to be moved; null for a new one
     * @param begun what stands in the line at first; its times are selected
     */
    BookingDialog(Shell parent, String title, BookingNames names, BookingDefaults defaults, @Nullable Standing moved,
            String begun) {
        super(parent);
        this.title = title;
        this.names = names;
        this.defaults = defaults;
        this.moved = moved;
        this.begun = begun;
    }

    /** What was typed; there once the dialog was closed with OK. */
    BookingLine line() {
        return Objects.requireNonNull(read);
    }

    /** Why it is confirmed all the same; empty where nobody else has the room. */
    String why() {
        return why;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(title);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(area);
        Text field = field(area, Messages.Booking_Line);
        line = field;
        outcome = said(area);
        others = said(area);
        Text because = field(area, Messages.Booking_Why);
        because.setEnabled(false);
        reason = because;
        reader = new LibraryReader(area);
        field.setText(begun);
        field.addModifyListener(event -> typed());
        because.addModifyListener(event -> check());
        return area;
    }

    /** The button that books can be pressed from the start: without a word, the first space would press it. */
    @Override
    public void create() {
        super.create();
        Text field = Objects.requireNonNull(line);
        field.setFocus();
        int dash = begun.indexOf('-');
        if (dash >= 0) {
            field.setSelection(begun.lastIndexOf(' ', dash) + 1, end(begun, dash));
        } else {
            field.setSelection(begun.length());
        }
    }

    private static int end(String text, int from) {
        int space = text.indexOf(' ', from);
        return space < 0 ? text.length() : space;
    }

    private static Text field(Composite area, String name) {
        Label label = new Label(area, SWT.NONE);
        label.setText(name);
        Text field = new Text(area, SWT.BORDER);
        AccessibleNames.give(field, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(WIDTH, SWT.DEFAULT).applyTo(field);
        return field;
    }

    private static Label said(Composite area) {
        Label label = new Label(area, SWT.WRAP);
        GridDataFactory.fillDefaults().grab(true, false).span(2, 1).hint(WIDTH, SWT.DEFAULT).applyTo(label);
        return label;
    }

    @Override
    protected void createButtonsForButtonBar(Composite parent) {
        createButton(parent, IDialogConstants.OK_ID, moved == null ? Messages.Booking_Book : Messages.Booking_Move, true);
        createButton(parent, IDialogConstants.CANCEL_ID, IDialogConstants.CANCEL_LABEL, false);
        typed();
    }

    private void typed() {
        needsReason = false;
        Label wanted = others;
        if (wanted != null) {
            wanted.setText("");
        }
        try {
            BookingLine now = BookingLine.read(Objects.requireNonNull(line).getText(), names, defaults);
            read = now;
            say(outcome, now.outcome(zone()));
            lookUp(now);
        } catch (BookingException e) {
            read = null;
            say(outcome, Objects.requireNonNull(e.getMessage()));
        }
        check();
    }

    /** Looks in the index who else wants the room then. */
    private void lookUp(BookingLine now) {
        Standing from = moved;
        Ref booking = from == null ? null : from.booking().booking();
        Objects.requireNonNull(reader).read(Messages.Booking_Looking, (library, monitor) -> new Bookings(library)
                .beside(now.row(booking, Objects.requireNonNull(ZonedDateTime.now()))), standing -> show(now, standing));
    }

    private void show(BookingLine now, Standing standing) {
        if (now == read) {
            boolean confirmed = now.wish().confirmed();
            needsReason = confirmed && !standing.inTheWay().isEmpty();
            String wanted = BookingText.others(standing);
            say(others, wanted.isEmpty() ? Messages.Booking_Free
                    : NLS.bind(needsReason ? Messages.Booking_Taken : Messages.Booking_Beside,
                            BookingText.state(standing), wanted));
            check();
        }
    }

    private void check() {
        Text because = Objects.requireNonNull(reason);
        because.setEnabled(needsReason);
        Button ok = getButton(IDialogConstants.OK_ID);
        if (ok != null) {
            ok.setEnabled(read != null && (!needsReason || !because.getText().isBlank()));
        }
    }

    private static void say(@Nullable Label label, String text) {
        if (label != null) {
            label.setText(PlainText.of(text));
            label.requestLayout();
        }
    }

    private ZoneId zone() {
        return Objects.requireNonNull(defaults.now().getZone());
    }

    @Override
    protected void okPressed() {
        why = needsReason ? Objects.requireNonNull(reason).getText().strip() : "";
        super.okPressed();
    }
}
