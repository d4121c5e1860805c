package studio.talkback.session.ui;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.ScrolledComposite;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.layout.GridLayout;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Text;

import studio.talkback.library.Kinds;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Session;
import studio.talkback.project.Roles;
import studio.talkback.ui.Palette;
import studio.talkback.ui.edit.FieldForm;
import studio.talkback.ui.edit.PeopleGrid;
import studio.talkback.ui.edit.Typing;
import studio.talkback.ui.edit.WorkingCopy;

/** The fields of a session's header, and who takes part. It leaves the log at least half of the editor's height. */
final class HeaderForm {

    private static final int PEOPLE_WIDTH = 264;
    private static final int MARGIN = 16;
    private static final int PEOPLE_HEIGHT = 140;

    private final ScrolledComposite scroller;
    private final Composite page;
    private final FieldForm fields;
    private final PeopleGrid people;
    private final Text first;

    /** @param parent has a grid layout of one column */
    HeaderForm(Composite parent, WorkingCopy<Session> copy) {
        scroller = new ScrolledComposite(parent, SWT.V_SCROLL | SWT.H_SCROLL);
        scroller.setExpandHorizontal(true);
        scroller.setExpandVertical(true);
        scroller.setShowFocusedControl(true);
        Palette.paint(scroller, Palette.GROUND, Palette.TEXT);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(scroller);
        page = new Composite(scroller, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).spacing(0, 0).extendedMargins(0, MARGIN, 0, 0).applyTo(page);
        Palette.paint(page, Palette.GROUND, Palette.TEXT);
        fields = new FieldForm(page, 2, copy);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(fields.control());
        first = fields.named(Messages.Header_Room, Literals.SESSION__ROOM, Kinds.ROOM);
        fields.field(Messages.Header_Date, Literals.SESSION__DATE);
        fields.field(Messages.Header_In, Literals.SESSION__TIME_IN, new SessionTime(copy::content, false));
        fields.field(Messages.Header_Out, Literals.SESSION__TIME_OUT, new SessionTime(copy::content, true));
        fields.field(Messages.Header_File, Literals.SESSION__SESSION_FILE);
        fields.field(Messages.Header_Scene, Literals.SESSION__CONSOLE_SCENE);
        fields.field(Messages.Header_SampleRate, Literals.SESSION__SAMPLE_RATE_HZ);
        fields.field(Messages.Header_BitDepth, Literals.SESSION__BIT_DEPTH);
        fields.field(Messages.Header_Timecode, Literals.SESSION__TIMECODE_RATE, new WordText(Messages.Header_FrameRates));
        fields.field(Messages.Header_Tempo, Literals.SESSION__TEMPO_BPM);
        fields.field(Messages.Header_Level, Literals.SESSION__REFERENCE_LEVEL);
        fields.field(Messages.Header_Note, Literals.SESSION__NOTE);
        people = new PeopleGrid(page, copy, Literals.SESSION__PARTICIPATIONS, Roles::all);
        GridDataFactory.fillDefaults().grab(false, true).hint(PEOPLE_WIDTH, PEOPLE_HEIGHT).indent(0, 12)
                .applyTo(people.grid().control());
        scroller.setContent(page);
        parent.addListener(SWT.Resize, event -> fit());
    }

    /** What the form is on, for its place among others. */
    Control control() {
        return scroller;
    }

    /** Shows the header as it is now. */
    void show(Session session) {
        fields.show(session);
        people.show(session.getParticipations());
        fit();
    }

    /** Whether it may be typed into. */
    void setEnabled(boolean enabled) {
        page.setEnabled(enabled);
    }

    void setVisible(boolean visible) {
        ((GridData) scroller.getLayoutData()).exclude = !visible;
        scroller.setVisible(visible);
        scroller.requestLayout();
    }

    boolean isVisible() {
        return scroller.getVisible();
    }

    /** Whether one of its fields has the keyboard. */
    boolean hasFocus() {
        Control focus = page.getDisplay().getFocusControl();
        while (focus != null && focus != page) {
            focus = focus.getParent();
        }
        return focus == page;
    }

    void setFocus() {
        first.setFocus();
    }

    /** Makes what is being typed part of the header. */
    void flush() {
        Typing.flush(page);
    }

    private void fit() {
        if (scroller.isDisposed()) {
            return;
        }
        Rectangle room = scroller.getParent().getClientArea();
        boolean beside = fields.control().computeSize(SWT.DEFAULT, SWT.DEFAULT).x + PEOPLE_WIDTH + MARGIN <= room.width;
        ((GridLayout) page.getLayout()).numColumns = beside ? 2 : 1;
        ((GridData) people.grid().control().getLayoutData()).grabExcessHorizontalSpace = !beside;
        Point needed = page.computeSize(SWT.DEFAULT, SWT.DEFAULT);
        scroller.setMinSize(needed);
        GridData place = (GridData) scroller.getLayoutData();
        int height = room.height > 0 ? Math.min(needed.y, room.height / 2) : needed.y;
        if (place.heightHint != height) {
            place.heightHint = height;
            scroller.requestLayout();
        }
    }
}
