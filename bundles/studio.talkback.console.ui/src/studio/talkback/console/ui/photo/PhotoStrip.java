package studio.talkback.console.ui.photo;

import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.accessibility.AccessibleAdapter;
import org.eclipse.swt.accessibility.AccessibleControlAdapter;
import org.eclipse.swt.accessibility.AccessibleControlEvent;
import org.eclipse.swt.accessibility.AccessibleEvent;
import org.eclipse.swt.graphics.GC;
import org.eclipse.swt.graphics.Image;
import org.eclipse.swt.graphics.Rectangle;
import org.eclipse.swt.widgets.Canvas;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Event;

import studio.talkback.ui.Fonts;
import studio.talkback.ui.Palette;
import studio.talkback.ui.Themes;

/** Photos in a row, small, each with its unit and when it was taken. Arrow keys go along it. */
final class PhotoStrip {

    private static final int WIDTH = 136;
    private static final int PICTURE = 84;
    private static final int GAP = 8;
    private static final int EDGE = 2;

    private final Canvas canvas;
    private final Thumbnails thumbnails;
    private final Consumer<UnitPhoto> open;
    private final Runnable moved;
    private List<UnitPhoto> photos = Objects.requireNonNull(List.of());
    private int chosen;
    private int first;

    /**
     * An empty row.
     *
     * @param open  shows a photo large
     * @param moved is called when another photo is chosen
     */
    PhotoStrip(Composite parent, Consumer<UnitPhoto> open, Runnable moved) {
        this.open = open;
        this.moved = moved;
        canvas = new Canvas(parent, SWT.DOUBLE_BUFFERED);
        Palette.paint(canvas, Palette.GROUND, Palette.TEXT);
        Themes.onSwitch(canvas, canvas::redraw);
        thumbnails = new Thumbnails(canvas, WIDTH, PICTURE, canvas::redraw);
        canvas.addListener(SWT.Paint, event -> paint(event.gc));
        canvas.addListener(SWT.MouseDown, event -> {
            canvas.setFocus();
            choose(first + event.x / (WIDTH + GAP));
        });
        canvas.addListener(SWT.MouseDoubleClick, event -> openChosen());
        canvas.addListener(SWT.KeyDown, this::key);
        canvas.addListener(SWT.Traverse, event -> event.doit = event.detail != SWT.TRAVERSE_ARROW_NEXT
                && event.detail != SWT.TRAVERSE_ARROW_PREVIOUS && event.detail != SWT.TRAVERSE_RETURN);
        canvas.addListener(SWT.FocusIn, event -> canvas.redraw());
        canvas.addListener(SWT.FocusOut, event -> canvas.redraw());
        speak();
    }

    Canvas control() {
        return canvas;
    }

    /** How high it is, in pixels. */
    int height() {
        GC gc = new GC(canvas);
        try {
            return PICTURE + 2 * gc.getFontMetrics().getHeight() + GAP * 2;
        } finally {
            gc.dispose();
        }
    }

    /** Shows photos; the chosen one stays chosen where it is still there, else the last that came is. */
    void show(List<UnitPhoto> now) {
        UnitPhoto before = chosen();
        List<String> was = keys();
        photos = now;
        int stays = before == null ? -1 : keys().indexOf(before.key());
        boolean more = now.size() > was.size() && keys().containsAll(was);
        chosen = stays < 0 || more && !was.isEmpty() ? Math.min(Math.max(0, now.size() - 1), more ? now.size() : chosen) : stays;
        thumbnails.need(Objects.requireNonNull(now.stream().map(UnitPhoto::file).toList()));
        reveal();
        canvas.redraw();
    }

    private List<String> keys() {
        return Objects.requireNonNull(photos.stream().map(UnitPhoto::key).toList());
    }

    /** The photo that is chosen; null where there is none. */
    @Nullable
    UnitPhoto chosen() {
        return chosen < photos.size() ? photos.get(chosen) : null;
    }

    /** Which of how many is chosen. */
    String place() {
        return NLS.bind(Messages.Photo_Place, String.valueOf(chosen + 1), String.valueOf(photos.size()));
    }

    /** A small picture of the chosen photo; null where it is not read yet or cannot be drawn. */
    @Nullable
    Image picture() {
        UnitPhoto photo = chosen();
        return photo == null ? null : thumbnails.of(photo.digest());
    }

    private void choose(int place) {
        if (place >= 0 && place < photos.size() && place != chosen) {
            chosen = place;
            reveal();
            canvas.redraw();
            canvas.getAccessible().setFocus(ACC.CHILDID_SELF);
            moved.run();
        }
    }

    private void reveal() {
        int fit = Math.max(1, canvas.getClientArea().width / (WIDTH + GAP));
        first = Math.clamp(first, Math.max(0, chosen - fit + 1), Math.max(0, chosen));
    }

    private void key(Event event) {
        switch (event.keyCode) {
        case SWT.ARROW_LEFT -> choose(chosen - 1);
        case SWT.ARROW_RIGHT -> choose(chosen + 1);
        case SWT.HOME -> choose(0);
        case SWT.END -> choose(photos.size() - 1);
        case SWT.CR, SWT.KEYPAD_CR -> openChosen();
        default -> {
            // The others are those of all parts of the page.
        }
        }
    }

    private void openChosen() {
        UnitPhoto photo = chosen();
        if (photo != null) {
            open.accept(photo);
        }
    }

    private void paint(GC gc) {
        int width = canvas.getClientArea().width;
        for (int i = first; i < photos.size() && (i - first) * (WIDTH + GAP) < width; i++) {
            paint(gc, Objects.requireNonNull(photos.get(i)), (i - first) * (WIDTH + GAP) + GAP, i == chosen);
        }
    }

    private void paint(GC gc, UnitPhoto photo, int x, boolean isChosen) {
        int line = gc.getFontMetrics().getHeight();
        Rectangle box = new Rectangle(x, EDGE, WIDTH, PICTURE + 2 * line + GAP);
        if (isChosen) {
            gc.setBackground(Palette.SELECTED.color());
            gc.fillRectangle(box);
            if (canvas.isFocusControl()) {
                gc.setForeground(Palette.ACCENT.color());
                gc.setLineWidth(EDGE);
                gc.drawRectangle(box.x, box.y, box.width - 1, box.height - 1);
            }
        }
        Image picture = thumbnails.of(photo.digest());
        gc.setForeground(Palette.TEXT.color());
        if (picture != null) {
            Rectangle size = Objects.requireNonNull(picture.getBounds());
            gc.drawImage(picture, x + (WIDTH - size.width) / 2, box.y + GAP / 2 + (PICTURE - size.height) / 2);
        } else {
            gc.setForeground(Palette.QUIET.color());
            String name = Objects.requireNonNullElse(photo.file().getName(), "");
            gc.drawText(Fonts.shortened(gc, name, WIDTH - GAP), x + GAP / 2, box.y + PICTURE / 2, true);
            gc.setForeground(Palette.TEXT.color());
        }
        gc.drawText(Fonts.shortened(gc, photo.unitName(), WIDTH - GAP), x + GAP / 2, box.y + PICTURE + GAP / 2, true);
        gc.setForeground(isChosen ? Palette.TEXT.color() : Palette.QUIET.color());
        gc.drawText(photo.clock(), x + GAP / 2, box.y + PICTURE + GAP / 2 + line, true);
    }

    private void speak() {
        canvas.getAccessible().addAccessibleListener(new AccessibleAdapter() {
            @Override
            public void getName(AccessibleEvent event) {
                event.result = Messages.Photos;
            }
        });
        canvas.getAccessible().addAccessibleControlListener(new AccessibleControlAdapter() {
            @Override
            public void getValue(AccessibleControlEvent event) {
                UnitPhoto photo = chosen();
                event.result = photo == null ? "" : photo.said() + ", " + place();
            }

            @Override
            public void getRole(AccessibleControlEvent event) {
                event.detail = ACC.ROLE_LIST;
            }
        });
    }
}
