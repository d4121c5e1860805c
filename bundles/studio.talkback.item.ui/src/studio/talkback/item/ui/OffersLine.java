package studio.talkback.item.ui;

import java.util.List;

import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.layout.GridData;
import org.eclipse.swt.widgets.Label;

import studio.talkback.project.request.Offer;
import studio.talkback.ui.Palette;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.edit.EditGrid;

/** Below a table of requests: every way to answer the selected one, in full. */
final class OffersLine {

    private final Label label;

    /** Nothing to say yet. */
    OffersLine(EditGrid<?> grid) {
        label = new Label(grid.control(), SWT.WRAP);
        Palette.paint(label, Palette.GROUND, Palette.QUIET);
        GridDataFactory.fillDefaults().grab(true, false).indent(8, 4).hint(0, SWT.DEFAULT).exclude(true).applyTo(label);
    }

    /**
     * Says how a request can be answered.
     *
     * @param offers the cheapest first; none where it is answered
     */
    void show(int number, List<Offer> offers) {
        String text = offers.isEmpty() ? "" : NLS.bind(Messages.Ways_Of, Integer.valueOf(number)) + "\n"
                + String.join("\n", offers.stream().map(offer -> "  " + offer.explained()).toList());
        String shown = PlainText.of(text);
        if (!label.isDisposed() && !shown.equals(label.getText())) {
            label.setText(shown);
            ((GridData) label.getLayoutData()).exclude = text.isEmpty();
            label.setVisible(!text.isEmpty());
            label.getParent().layout();
        }
    }
}
