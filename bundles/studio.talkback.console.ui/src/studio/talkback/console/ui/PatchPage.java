package studio.talkback.console.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Label;

import studio.talkback.gear.bay.BayCord;
import studio.talkback.gear.bay.BayFinding;
import studio.talkback.gear.bay.BayPatch;
import studio.talkback.gear.bay.BayPicture;
import studio.talkback.gear.bay.BayPoint;
import studio.talkback.gear.bay.Bays;
import studio.talkback.gear.ui.bay.BayPage;
import studio.talkback.gear.ui.bay.BayUse;
import studio.talkback.gear.ui.bay.RoomBays;
import studio.talkback.model.PatchConnection;
import studio.talkback.model.Recall;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;
import studio.talkback.ui.edit.WorkingCopy;

/** The patch: the bays of the room with what is plugged into them, and the same as a list to type into and to tick off. */
final class PatchPage implements BayUse {

    private static final int MOST_FINDINGS = 4;

    private final WorkingCopy<Recall> copy;
    private final PatchEdits edits;
    private final Composite control;
    private final SashForm parts;
    private final Composite drawn;
    private final Composite listed;
    private final BayPage page;
    private final PatchList list;
    private final Label said;
    private final Label counts;
    private final Label wrong;
    private final Button compared;
    private final RoomBays room;
    private @Nullable Recall before;
    private boolean following;

    PatchPage(Composite parent, WorkingCopy<Recall> copy) {
        this.copy = copy;
        this.edits = new PatchEdits(copy.domain());
        control = new Composite(parent, SWT.NONE) {
            @Override
            public boolean setFocus() {
                PatchPage.this.setFocus();
                return true;
            }
        };
        GridLayoutFactory.fillDefaults().spacing(0, 0).applyTo(control);
        Palette.paint(control, Palette.GROUND, Palette.TEXT);
        Composite bar = new Composite(control, SWT.NONE);
        GridLayoutFactory.fillDefaults().numColumns(2).margins(12, 6).spacing(12, 0).applyTo(bar);
        GridDataFactory.fillDefaults().grab(true, false).applyTo(bar);
        Palette.paint(bar, Palette.GROUND, Palette.TEXT);
        counts = line(bar, Palette.TEXT);
        compared = new Button(bar, SWT.CHECK);
        compared.setText(Messages.Patch_Compared);
        compared.setSelection(true);
        Palette.paint(compared, Palette.GROUND, Palette.TEXT);
        compared.addListener(SWT.Selection, event -> showAgain());
        parts = new SashForm(control, SWT.VERTICAL);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        drawn = PageParts.filled(parts);
        page = new BayPage(drawn, this);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(page);
        said = line(drawn, Palette.TEXT);
        line(drawn, Palette.QUIET).setText(Messages.Patch_Keys);
        listed = PageParts.filled(parts);
        wrong = line(listed, Palette.CAUTION);
        list = new PatchList(listed, copy, edits, this::bays, this::showAgain);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(list.grid().control());
        list.grid().onSelection(this::followList);
        parts.setWeights(74, 26);
        room = new RoomBays(control, this::showAgain);
    }

    private static Label line(Composite parent, Palette ink) {
        Label line = new Label(parent, SWT.WRAP);
        Palette.paint(line, Palette.GROUND, ink);
        GridDataFactory.fillDefaults().grab(true, false).indent(12, 2).applyTo(line);
        return line;
    }

    Composite control() {
        return control;
    }

    EditGrid<?> grid() {
        return list.grid();
    }

    /** The keyboard is for the bays where there are some, else for the list. */
    void setFocus() {
        if (parts.getMaximizedControl() == listed) {
            list.grid().setFocus();
        } else {
            page.setFocus();
        }
    }

    /** All of the list from the bays; in the list what is selected. */
    String copied() {
        return page.isFocusControl() ? list.text() : list.grid().copy();
    }

    /** Shows a recall, compared with another one; with none where that is null. */
    void show(Recall recall, @Nullable Recall other) {
        before = other;
        show(recall);
    }

    private void showAgain() {
        Recall recall = copy.content();
        if (recall != null) {
            show(recall);
        }
    }

    private Bays bays() {
        Recall recall = copy.content();
        return recall == null ? Bays.NONE : room.of(recall.getRoom());
    }

    private void show(Recall recall) {
        Bays bays = room.of(recall.getRoom());
        Recall other = before;
        compared.setEnabled(other != null);
        BayPatch patch = BayPatch.of(bays, Objects.requireNonNull(recall.getPatch()));
        BayPicture picture = BayPicture.of(patch, other == null || !compared.getSelection() ? null
                : BayPatch.of(bays, Objects.requireNonNull(other.getPatch())));
        boolean hadKeyboard = page.isFocusControl() || list.grid().table().isFocusControl();
        parts.setMaximizedControl(bays.isEmpty() ? listed : null);
        page.show(picture);
        list.show(PatchLine.of(picture, recall));
        tell(patch, picture, recall);
        if (hadKeyboard && bays.isEmpty() && !list.grid().table().isFocusControl()) {
            setFocus();
        }
    }

    private void tell(BayPatch patch, BayPicture picture, Recall recall) {
        List<String> facts = new ArrayList<>();
        int all = picture.cords().size();
        int off = patch.offBay().size();
        long broken = patch.bays().normals().stream().filter(normal -> !patch.breaking(normal).isEmpty()).count();
        facts.add(all == 0 ? "" : NLS.bind(list.ticked() == 0 ? Messages.Patch_Unchecked : Messages.Patch_Checked, String.valueOf(list.ticked()),
                String.valueOf(all)));
        facts.add(broken == 0 ? "" : NLS.bind(Messages.Patch_NormalsBroken, String.valueOf(broken)));
        if (!patch.bays().isEmpty()) {
            facts.add(off == 0 ? "" : NLS.bind(Messages.Patch_OffBay, String.valueOf(off)));
        } else if (room.isRead()) {
            facts.add(recall.getRoom() == null ? Messages.Patch_NoRoom : Messages.Patch_NoBay);
        }
        facts.removeIf(String::isEmpty);
        counts.setText(PlainText.of(String.join("   ·   ", facts)));
        List<BayFinding> findings = patch.findings();
        String first = findings.stream().limit(MOST_FINDINGS).map(each -> "! " + each.text()).collect(Collectors.joining("\n"));
        wrong.setText(PlainText.of(findings.size() <= MOST_FINDINGS ? first
                : first + "\n" + NLS.bind(Messages.Patch_More, String.valueOf(findings.size() - MOST_FINDINGS))));
        ((GridData) Objects.requireNonNull(wrong.getLayoutData())).exclude = findings.isEmpty();
        wrong.setVisible(!findings.isEmpty());
        listed.layout();
        counts.getParent().layout();
    }

    /** The cord of the list that is selected is shown on the bays. */
    private void followList() {
        PatchLine line = list.grid().selected();
        BayPoint start = line == null ? null : line.seen().cord().start() == null ? line.seen().cord().end() : line.seen().cord().start();
        if (!following && start != null && !page.isFocusControl()) {
            following = true;
            page.choose(start);
            following = false;
        }
    }

    @Override
    public boolean plugs() {
        return copy.editable();
    }

    @Override
    public void plugged(BayPoint from, BayPoint to) {
        Recall recall = copy.content();
        BayPatch patch = page.picture().patch();
        for (BayPoint end : List.of(from, to)) {
            List<BayCord> there = patch.at(end);
            if (!there.isEmpty()) {
                told(NLS.bind(Messages.Patch_Taken, patch.bays().said(end), String.valueOf(there.getFirst().number())));
                return;
            }
        }
        if (recall != null) {
            copy.execute(edits.plug(recall, patch.bays(), from, to));
        }
    }

    @Override
    public void pulled(BayPoint point) {
        Recall recall = copy.content();
        List<BayCord> there = page.picture().patch().at(point);
        if (recall != null && !there.isEmpty()) {
            String id = there.getLast().id();
            List<PatchConnection> pulled = Objects.requireNonNull(recall.getPatch().stream().filter(each -> id.equals(each.getId())).toList());
            copy.execute(edits.pull(recall, pulled));
        }
    }

    @Override
    public void chosen(BayPoint point) {
        List<PatchLine> here = lines(point);
        if (!following && !here.isEmpty()) {
            following = true;
            list.grid().select(here.getFirst().key());
            following = false;
        }
    }

    @Override
    public void ticked(BayPoint point) {
        List<PatchLine> here = lines(point);
        if (!here.isEmpty()) {
            list.tick(here);
        }
    }

    private List<PatchLine> lines(BayPoint point) {
        return Objects.requireNonNull(list.grid().rows().stream().filter(line -> line.seen().cord().isIn(point)).toList());
    }

    @Override
    public void told(String line) {
        said.setText(PlainText.of(line));
    }
}
