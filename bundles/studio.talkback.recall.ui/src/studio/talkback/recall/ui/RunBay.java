package studio.talkback.recall.ui;

import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Composite;

import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.gear.ui.bay.BayUse;
import studio.talkback.gear.ui.bay.RoomBays;
import studio.talkback.model.RecallPart;
import studio.talkback.model.RunPage;
import studio.talkback.recall.RunPatch;

/**
 * The bays of the room on the pages of the patch, as they are wanted: cords that are still to be pulled are broken lines, those
 * that are still to be plugged are lit. Not there for a room without bays.
 */
final class RunBay {

    /** No more of the page than this, so that the steps stay readable. */
    private static final double MOST = 0.6;
    private static final int SMALLEST = 120;

    private final BayPage page;
    private final RoomBays bays;
    private @Nullable ShownRun run;
    private @Nullable RunPage shown;
    private boolean there;

    RunBay(Composite parent) {
        page = new BayPage(parent, BayUse.NOTHING);
        bays = new RoomBays(page, this::draw);
        GridDataFactory.fillDefaults().grab(true, false).exclude(true).applyTo(page);
        page.setVisible(false);
        parent.addListener(SWT.Resize, event -> fit());
    }

    /** Shows the bays where a page is about the patch. */
    void show(ShownRun now, @Nullable RunPage turned) {
        run = now;
        shown = turned;
        draw();
    }

    private void draw() {
        ShownRun now = run;
        RunPage turned = shown;
        boolean patch = now != null && turned != null && turned.getPart() == RecallPart.PATCH;
        Bays room = now == null || !patch ? Bays.NONE : bays.of(now.run().getRoom());
        there = !room.isEmpty();
        page.show(now == null || room.isEmpty() ? BayPicture.NOTHING : RunPatch.picture(now.run(), now.wanted(), room));
        fit();
    }

    private void fit() {
        Composite parent = page.getParent();
        GridData data = (GridData) Objects.requireNonNull(page.getLayoutData());
        int most = (int) (parent.getClientArea().height * MOST);
        int height = there ? Math.max(SMALLEST, Math.min(most, page.height(parent.getClientArea().width))) : 0;
        if (data.exclude == there || data.heightHint != height) {
            data.exclude = !there;
            data.heightHint = height;
            page.setVisible(there);
            parent.layout(true);
        }
    }
}
