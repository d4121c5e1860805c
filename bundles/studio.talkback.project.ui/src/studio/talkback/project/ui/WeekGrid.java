package studio.talkback.project.ui;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.resource.FontDescriptor;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.talkback.project.booking.BookedWeek;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.Standing;
import studio.talkback.project.booking.TakenPlace;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;

/**
 * The week drawn: a row for each room, a column for each day, in it what is booked as cards and below them what took
 * place. Arrows go from booking to booking and from day to day; what the letters do is the view's.
 */
final class WeekGrid extends Canvas {

    /** What the keys ask for. */
    interface Owner {

        /** Another place was chosen. */
        void chosen();

        /** Another week is to be shown, so many later or earlier; the chosen day there is its first or last. */
        void week(int weeks, boolean lastDay);

        /** A key that moves nothing was pressed. */
        void key(Event event);

        /** What is chosen is to be opened. */
        void open();
    }

    private static final int NAMES = 84;
    private static final int HEADING = 30;
    private static final int GAP = 4;
    private static final int NARROWEST = 96;
    private static final int LEAST_ROW = 64;
    private static final DateTimeFormatter DAY = formatter("EEE d MMM");
    private static final DateTimeFormatter TODAY = formatter("EEE d");
    private static final DateTimeFormatter SPOKEN_DAY = formatter("EEEE d MMMM");
    private static final DateTimeFormatter CLOCK = formatter("HH:mm");

    private final Owner owner;
    private final Font bold;
    private @Nullable WeekModel model;
    private LocalDate today = Objects.requireNonNull(LocalDate.EPOCH);
    private int top;

    WeekGrid(Composite parent, Owner owner) {
        super(parent, SWT.DOUBLE_BUFFERED | SWT.V_SCROLL);
        this.owner = owner;
        Palette.paint(this, Palette.GROUND, Palette.TEXT);
        bold = FontDescriptor.createFrom(getFont()).setStyle(SWT.BOLD).createFont(getDisplay());
        addDisposeListener(event -> bold.dispose());
        addListener(SWT.Paint, event -> paint(event.gc));
        addListener(SWT.KeyDown, this::key);
        addListener(SWT.Traverse, event -> event.doit = event.detail == SWT.TRAVERSE_TAB_NEXT
                || event.detail == SWT.TRAVERSE_TAB_PREVIOUS);
        addListener(SWT.MouseDown, event -> click(event.x, event.y));
        addListener(SWT.MouseDoubleClick, event -> owner.open());
        addListener(SWT.FocusIn, event -> redraw());
        addListener(SWT.FocusOut, event -> redraw());
        addListener(SWT.Resize, event -> scrollBar());
        getVerticalBar().addListener(SWT.Selection, event -> {
            top = getVerticalBar().getSelection();
            redraw();
        });
        Themes.onSwitch(this, this::redraw);
        getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = spoken();
            }
        });
    }

    /** Shows a week with the place in it that is chosen. */
    void show(WeekModel shown, LocalDate day) {
        model = shown;
        today = day;
        scrollBar();
        reveal();
        redraw();
    }

    /** What is chosen in words: the room, the day, what is booked there and how it stands. */
    String spoken() {
        WeekModel shown = model;
        WeekModel.Row row = shown == null ? null : shown.selectedRow();
        if (shown == null || row == null) {
            return Messages.Week_Name;
        }
        Standing selected = shown.selected();
        String day = SPOKEN_DAY.format(shown.date(shown.day()));
        return NLS.bind(Messages.Week_Spoken, new Object[] { row.name(), day,
                selected == null ? Messages.Week_Free : words(selected, shown) });
    }

    private static String words(Standing selected, WeekModel shown) {
        String times = BookingText.clocks(selected.booking(), shown.date(shown.day()), shown.zone());
        List<String> words = new ArrayList<>(List.of(times + " " + selected.booking().project(),
                BookingText.state(selected)));
        for (String word : List.of(BookingText.others(selected), selected.booking().note())) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return String.join(", ", words);
    }

    private void key(Event event) {
        WeekModel shown = model;
        if (shown == null) {
            return;
        }
        boolean alt = (event.stateMask & SWT.ALT) != 0;
        switch (event.keyCode) {
        case SWT.ARROW_DOWN -> shown.down();
        case SWT.ARROW_UP -> shown.up();
        case SWT.ARROW_LEFT, SWT.ARROW_RIGHT -> {
            int days = event.keyCode == SWT.ARROW_LEFT ? -1 : 1;
            if (alt || !shown.right(days)) {
                owner.week(days, !alt && days < 0);
                return;
            }
        }
        case '[', ']', SWT.PAGE_UP, SWT.PAGE_DOWN -> {
            owner.week(event.keyCode == '[' || event.keyCode == SWT.PAGE_UP ? -1 : 1, false);
            return;
        }
        case SWT.CR, SWT.KEYPAD_CR -> {
            owner.open();
            return;
        }
        default -> {
            owner.key(event);
            return;
        }
        }
        event.doit = false;
        chosen();
    }

    private void chosen() {
        reveal();
        redraw();
        owner.chosen();
    }

    private void click(int x, int y) {
        setFocus();
        WeekModel shown = model;
        if (shown == null) {
            return;
        }
        int line = y - HEADING + top;
        int from = 0;
        for (int row = 0; row < shown.rows().size(); row++) {
            int height = rowHeight(shown, row);
            if (line >= from && line < from + height && y >= HEADING && x >= NAMES) {
                int day = Math.min((x - NAMES) / columnWidth(), BookedWeek.DAYS - 1);
                shown.choose(row, day, cardAt(shown, row, day, line - from));
                chosen();
            }
            from += height;
        }
    }

    private int cardAt(WeekModel shown, int row, int day, int y) {
        List<Standing> cards = shown.bookings(row, day);
        int bottom = GAP;
        for (int i = 0; i < cards.size(); i++) {
            bottom += WeekCard.height(cards.get(i), lineHeight()) + GAP;
            if (y < bottom) {
                return i;
            }
        }
        return cards.size();
    }

    private void paint(GC gc) {
        gc.setAntialias(SWT.ON);
        WeekModel shown = model;
        if (shown == null) {
            return;
        }
        int y = HEADING - top;
        for (int row = 0; row < shown.rows().size(); row++) {
            int height = rowHeight(shown, row);
            row(gc, shown, row, new Rectangle(0, y, getClientArea().width, height));
            y += height;
        }
        heading(gc, shown);
    }

    private void heading(GC gc, WeekModel shown) {
        gc.setBackground(Palette.RAISED.color());
        gc.fillRectangle(0, 0, getClientArea().width, HEADING);
        int line = (HEADING - lineHeight()) / 2;
        for (int day = 0; day < BookedWeek.DAYS; day++) {
            LocalDate date = shown.date(day);
            boolean now = date.equals(today);
            gc.setFont(now ? bold : getFont());
            gc.setForeground((now ? Palette.ACCENT : date.isBefore(today) ? Palette.QUIET : Palette.TEXT).color());
            String text = now ? NLS.bind(Messages.Week_Today, TODAY.format(date)) : DAY.format(date);
            int x = NAMES + day * columnWidth();
            gc.drawText(Fonts.shortened(gc, text, columnWidth() - 2 * GAP), x + GAP, line, true);
            if (now) {
                gc.setBackground(Palette.ACCENT.color());
                gc.fillRectangle(x, HEADING - 3, columnWidth(), 3);
            }
        }
        gc.setFont(getFont());
    }

    private void row(GC gc, WeekModel shown, int row, Rectangle area) {
        gc.setFont(bold);
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(Fonts.shortened(gc, shown.rows().get(row).name(), NAMES - 2 * GAP - 8), 12, area.y + GAP + 4, true);
        gc.setFont(getFont());
        gc.setForeground(Palette.LINE.color());
        gc.drawLine(0, area.y + area.height - 1, area.width, area.y + area.height - 1);
        for (int day = 0; day < BookedWeek.DAYS; day++) {
            int x = NAMES + day * columnWidth();
            gc.setForeground(Palette.LINE.color());
            gc.drawLine(x, area.y, x, area.y + area.height);
            cell(gc, shown, row, day, new Rectangle(x, area.y, columnWidth(), area.height));
        }
    }

    private void cell(GC gc, WeekModel shown, int row, int day, Rectangle area) {
        boolean here = row == shown.row() && day == shown.day();
        List<Standing> cards = shown.bookings(row, day);
        if (here && cards.isEmpty()) {
            free(gc, area);
        }
        int y = area.y + GAP;
        for (int i = 0; i < cards.size(); i++) {
            Standing card = Objects.requireNonNull(cards.get(i));
            int height = WeekCard.height(card, lineHeight());
            boolean selected = here && i == shown.place();
            Rectangle box = new Rectangle(area.x + GAP, y, area.width - 2 * GAP, height);
            new WeekCard(gc, bold, lineHeight()).draw(card, shown.date(day), shown.zone(), box, selected,
                    selected && isFocusControl());
            y += height + GAP;
        }
        gc.setForeground(Palette.QUIET.color());
        for (TakenPlace each : shown.sessions(row, day)) {
            gc.drawText(Fonts.shortened(gc, took(each, shown), area.width - 2 * GAP - 4), area.x + GAP + 2, y, true);
            y += lineHeight();
        }
    }

    /** The chosen day without a booking: its corner says that it can be held. */
    private void free(GC gc, Rectangle area) {
        gc.setBackground(Palette.SELECTED.color());
        gc.fillRoundRectangle(area.x + GAP, area.y + GAP, area.width - 2 * GAP, lineHeight() + 2 * GAP, 6, 6);
        gc.setForeground(Palette.TEXT.color());
        gc.drawText(Fonts.shortened(gc, Messages.Week_FreeKey, area.width - 4 * GAP), area.x + 2 * GAP + 2,
                area.y + 2 * GAP, true);
        if (isFocusControl()) {
            gc.setForeground(Palette.ACCENT.color());
            gc.drawRoundRectangle(area.x + GAP, area.y + GAP, area.width - 2 * GAP - 1, lineHeight() + 2 * GAP - 1, 6, 6);
        }
    }

    /** {@code ✓ 10:20–18:05 Glass House}. */
    static String took(TakenPlace session, WeekModel shown) {
        String in = CLOCK.format(session.in().withZoneSameInstant(shown.zone()));
        String out = session.out() == null ? ""
                : CLOCK.format(Objects.requireNonNull(session.out()).withZoneSameInstant(shown.zone()));
        return NLS.bind(Messages.Week_Took, new Object[] { in, out, session.project() });
    }

    private int rowHeight(WeekModel shown, int row) {
        int most = LEAST_ROW;
        for (int day = 0; day < BookedWeek.DAYS; day++) {
            int height = 2 * GAP + shown.sessions(row, day).size() * lineHeight();
            for (Standing card : shown.bookings(row, day)) {
                height += WeekCard.height(Objects.requireNonNull(card), lineHeight()) + GAP;
            }
            most = Math.max(most, height);
        }
        return most;
    }

    private int columnWidth() {
        return Math.max(NARROWEST, (getClientArea().width - NAMES) / BookedWeek.DAYS);
    }

    private int lineHeight() {
        return getFont().getFontData()[0].getHeight() * 2;
    }

    private int heightOfRows() {
        WeekModel shown = model;
        int height = 0;
        for (int row = 0; shown != null && row < shown.rows().size(); row++) {
            height += rowHeight(shown, row);
        }
        return height;
    }

    private void scrollBar() {
        int height = heightOfRows();
        int visible = Math.max(1, getClientArea().height - HEADING);
        getVerticalBar().setVisible(height > visible);
        top = Math.clamp(top, 0, Math.max(0, height - visible));
        getVerticalBar().setValues(top, 0, Math.max(height, visible), visible, lineHeight(), visible);
    }

    /** Scrolls as far as the chosen place needs it. */
    private void reveal() {
        WeekModel shown = model;
        if (shown == null || shown.rows().isEmpty()) {
            return;
        }
        int from = 0;
        for (int row = 0; row < shown.row(); row++) {
            from += rowHeight(shown, row);
        }
        List<Standing> cards = new ArrayList<>(shown.bookings(shown.row(), shown.day()));
        for (int i = 0; i < Math.min(shown.place(), cards.size()); i++) {
            from += WeekCard.height(Objects.requireNonNull(cards.get(i)), lineHeight()) + GAP;
        }
        int height = cards.isEmpty() ? LEAST_ROW
                : WeekCard.height(Objects.requireNonNull(cards.get(Math.min(shown.place(), cards.size() - 1))),
                        lineHeight()) + 2 * GAP;
        int visible = Math.max(1, getClientArea().height - HEADING);
        top = from < top ? from : from + height > top + visible ? from + height - visible : top;
        scrollBar();
    }

    private static DateTimeFormatter formatter(String pattern) {
        return Objects.requireNonNull(DateTimeFormatter.ofPattern(pattern, Locale.ENGLISH));
    }
}
