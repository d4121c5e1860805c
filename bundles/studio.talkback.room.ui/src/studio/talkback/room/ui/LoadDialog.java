package studio.talkback.room.ui;

import java.util.ArrayList;
import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.TitleAreaDialog;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Label;
import org.eclipse.swt.widgets.Shell;

import studio.talkback.model.identity.Ref;
import studio.talkback.ui.AccessibleNames;
import studio.talkback.ui.PlainText;
import studio.talkback.ui.RecallName;

/** Which mix version of an item is put on the desk, and by which recall; Enter takes the current one by its newest. */
final class LoadDialog extends TitleAreaDialog {

    private final LoadChoices choices;
    private final List<RecallName> offered = new ArrayList<>();
    private @Nullable Combo mixes;
    private @Nullable Combo recalls;
    private @Nullable String mixVersion;
    private @Nullable Ref recall;

    LoadDialog(Shell parent, LoadChoices choices) {
        super(parent);
        this.choices = choices;
        setHelpAvailable(false);
    }

    /** The id of the mix version that was chosen; null for the current one. */
    @Nullable
    String mixVersion() {
        return mixVersion;
    }

    /** The recall that was chosen; null for the newest of the mix. */
    @Nullable
    Ref recall() {
        return recall;
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Load);
    }

    @Override
    protected Control createDialogArea(Composite parent) {
        Composite area = (Composite) super.createDialogArea(parent);
        setTitle(PlainText.of(NLS.bind(Messages.Load_Title, choices.name())));
        setMessage(Messages.Load_Message);
        Composite form = new Composite(area, SWT.NONE);
        GridLayoutFactory.swtDefaults().numColumns(2).margins(12, 12).spacing(12, 8).applyTo(form);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(form);
        Combo versions = combo(form, Messages.Load_Mix);
        Combo known = combo(form, Messages.Load_Recall);
        mixes = versions;
        recalls = known;
        choices.mixes().forEach(mix -> versions.add(NLS.bind(Messages.Load_MixName, mix.name())));
        versions.setEnabled(!choices.mixes().isEmpty());
        if (choices.current() >= 0) {
            versions.select(choices.current());
        }
        versions.addListener(SWT.Selection, event -> offerRecalls(known, versions.getSelectionIndex()));
        offerRecalls(known, versions.getSelectionIndex());
        return area;
    }

    /** Offers the recalls of the mix that is chosen before those of the others. */
    private void offerRecalls(Combo known, int chosen) {
        String id = chosen < 0 ? "" : choices.mixes().get(chosen).id();
        offered.clear();
        choices.recalls().stream().filter(each -> each.mixVersion().equals(id)).forEach(offered::add);
        choices.recalls().stream().filter(each -> !each.mixVersion().equals(id)).forEach(offered::add);
        known.removeAll();
        offered.forEach(each -> known.add(each.title()));
        if (offered.isEmpty()) {
            known.add(Messages.Load_NoRecall);
        }
        known.setEnabled(!offered.isEmpty());
        known.select(0);
    }

    private static Combo combo(Composite form, String name) {
        Label label = new Label(form, SWT.NONE);
        label.setText(name);
        Combo combo = new Combo(form, SWT.READ_ONLY);
        AccessibleNames.give(combo, name);
        GridDataFactory.fillDefaults().grab(true, false).hint(360, SWT.DEFAULT).applyTo(combo);
        return combo;
    }

    @Override
    protected void okPressed() {
        Combo versions = mixes;
        Combo known = recalls;
        if (versions != null && known != null) {
            int version = versions.getSelectionIndex();
            mixVersion = version < 0 ? null : choices.mixes().get(version).id();
            int place = known.getSelectionIndex();
            recall = offered.isEmpty() || place < 0 ? null : offered.get(place).ref();
        }
        super.okPressed();
    }
}
