package studio.talkback.project.ui;

import java.time.LocalDate;
import java.time.ZoneId;

import org.eclipse.swt.SWT;
import org.eclipse.swt.graphics.Font;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.model.BookingState;
import studio.talkback.project.booking.BookingText;
import studio.talkback.project.booking.RoomBooking;
import studio.talkback.project.booking.Standing;
import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;

/**
 * A booking drawn as a card: when, for whom, how it stands. A hold has a broken line round it, what is confirmed a bar at
 * its left, a clash a thick line and its word; what is released is one struck-out line.
 */
record WeekCard(GC gc, Font bold, int lineHeight) {

    private static final int PADDING = 4;
    private static final int BAR = 4;
    private static final int ROUND = 6;
    private static final int LINES = 3;

    /** How high a card is. */
    static int height(Standing standing, int lineHeight) {
        return standing.booking().stands() ? LINES * lineHeight + PADDING : lineHeight + 2;
    }

    /**
     * Draws it.
     *
     * @param day     the day that it stands under
     * @param focused whether the keyboard is on it
     */
    void draw(Standing standing, LocalDate day, ZoneId zone, Rectangle box, boolean selected, boolean focused) {
        RoomBooking booking = standing.booking();
        if (selected) {
            fill(Palette.SELECTED, box);
        }
        if (!booking.stands()) {
            released(booking, day, zone, box);
        } else {
            boolean clash = !standing.clashes().isEmpty();
            boolean hold = booking.state() == BookingState.HOLD;
            Palette ink = clash ? Palette.ALARM : hold ? Palette.CAUTION : Palette.GOOD;
            if (!selected && !hold) {
                fill(Palette.RAISED, box);
            }
            frame(ink, clash, hold, box);
            lines(standing, day, zone, box, ink);
        }
        if (focused) {
            gc.setForeground(Palette.ACCENT.color());
            gc.drawRoundRectangle(box.x - 1, box.y - 1, box.width + 1, box.height + 1, ROUND, ROUND);
        }
    }

    private void lines(Standing standing, LocalDate day, ZoneId zone, Rectangle box, Palette ink) {
        int x = box.x + BAR + PADDING;
        int width = box.width - BAR - 2 * PADDING;
        int y = box.y + PADDING / 2;
        gc.setForeground(Palette.TEXT.color());
        text(BookingText.clocks(standing.booking(), day, zone), x, y, width);
        Font plain = gc.getFont();
        gc.setFont(bold);
        text(standing.booking().project(), x, y + lineHeight, width);
        gc.setFont(plain);
        gc.setForeground(ink.color());
        text(BookingText.state(standing), x, y + 2 * lineHeight, width);
    }

    private void frame(Palette ink, boolean clash, boolean hold, Rectangle box) {
        gc.setForeground(ink.color());
        gc.setBackground(ink.color());
        if (clash) {
            gc.setLineWidth(2);
            gc.drawRoundRectangle(box.x + 1, box.y + 1, box.width - 2, box.height - 2, ROUND, ROUND);
            gc.setLineWidth(1);
        } else if (hold) {
            gc.setLineStyle(SWT.LINE_DASH);
            gc.drawRoundRectangle(box.x, box.y, box.width - 1, box.height - 1, ROUND, ROUND);
            gc.setLineStyle(SWT.LINE_SOLID);
        } else {
            gc.fillRoundRectangle(box.x, box.y, BAR, box.height, BAR, BAR);
        }
    }

    private void released(RoomBooking booking, LocalDate day, ZoneId zone, Rectangle box) {
        gc.setForeground(Palette.QUIET.color());
        String text = Fonts.shortened(gc, BookingText.clocks(booking, day, zone) + " " + booking.project(),
                box.width - 2 * PADDING);
        gc.drawText(text, box.x + PADDING, box.y, true);
        int middle = box.y + gc.textExtent(text).y / 2;
        gc.drawLine(box.x + PADDING, middle, box.x + PADDING + gc.textExtent(text).x, middle);
    }

    private void fill(Palette ground, Rectangle box) {
        gc.setBackground(ground.color());
        gc.fillRoundRectangle(box.x, box.y, box.width, box.height, ROUND, ROUND);
    }

    private void text(String text, int x, int y, int width) {
        gc.drawText(Fonts.shortened(gc, text, width), x, y, true);
    }
}
