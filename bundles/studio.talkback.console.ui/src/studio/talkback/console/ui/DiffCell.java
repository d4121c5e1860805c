package studio.talkback.console.ui;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.console.ControlPlace.Section;
import studio.talkback.console.diff.ControlPair;

/**
 * One thing that is drawn of a difference.
 *
 * @param kind    how it is drawn
 * @param bounds  where, from the corner of all that can be scrolled to
 * @param section the section that it belongs to
 * @param control the control that it shows; null where it shows none, or the strip does not have it
 * @param line    what a row of a list says; null for what is part of a strip
 */
record DiffCell(Kind kind, Rectangle bounds, Section section, @Nullable ControlPair control, @Nullable DiffLine line) {

    /** How a part of a strip or a list is drawn. */
    enum Kind {
        SCRIBBLE, SECTION, CURVE, ROW, PAN, FADER, MUTE, LINE
    }

    /** Whether the cursor goes there: it says something that differs. */
    boolean isStop() {
        ControlPair pair = control;
        return kind != Kind.SECTION && (line != null || pair != null && pair.differs());
    }

    /** Whether it shows more of its strip than one control. */
    boolean showsStrip() {
        return kind == Kind.SCRIBBLE || kind == Kind.CURVE;
    }

    /** What finds the control in the console's settings; null where there is none. */
    @Nullable
    String key() {
        ControlPair pair = control;
        DiffLine row = line;
        return pair != null ? pair.key() : row == null ? null : row.key();
    }
}
