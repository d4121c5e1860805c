package studio.talkback.gear.ui;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.accessibility.ACC;
import org.eclipse.swt.graphics.Rectangle;

import studio.talkback.gear.panel.Placed;
import studio.talkback.model.ControlKind;

/** What is heard of a page of faceplates: a child for each control. */
final class FaceVoice extends DrawnVoice<Spot> {

    private final FacePage page;

    FaceVoice(FacePage page) {
        super(page, Messages.Page_Name, "");
        this.page = page;
    }

    @Override
    protected List<Spot> parts() {
        return page.spots();
    }

    @Override
    protected @Nullable Spot current() {
        return page.chosen();
    }

    @Override
    protected @Nullable Spot at(int x, int y) {
        return page.at(x, y);
    }

    @Override
    protected String name(Spot spot) {
        Face face = page.face(spot);
        Placed placed = page.placed(spot);
        return face == null || placed == null ? "" : (face.name() + " " + placed.control().getName()).strip();
    }

    @Override
    protected String value(Spot spot) {
        return page.saidValue(spot);
    }

    @Override
    protected String keys(Spot spot) {
        return Messages.Keys;
    }

    @Override
    protected int role(Spot spot) {
        return role(page.placed(spot));
    }

    @Override
    protected int state(Spot spot) {
        Placed placed = page.placed(spot);
        boolean in = placed != null && role(placed) == ACC.ROLE_CHECKBUTTON
                && placed.scale().travel(page.value(spot)).orElse(0) >= 0.5;
        return in ? ACC.STATE_CHECKED : 0;
    }

    @Override
    protected @Nullable Rectangle bounds(Spot spot) {
        return page.bounds(spot);
    }

    private static int role(@Nullable Placed placed) {
        ControlKind kind = placed == null ? ControlKind.KNOB : placed.control().getKind();
        return switch (kind) {
        case PUSH_BUTTON, TOGGLE -> ACC.ROLE_CHECKBUTTON;
        case PATCH_POINT -> ACC.ROLE_TEXT;
        default -> ACC.ROLE_SLIDER;
        };
    }
}
