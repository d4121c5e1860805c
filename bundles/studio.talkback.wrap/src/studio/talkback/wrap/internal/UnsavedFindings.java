package studio.talkback.wrap.internal;

import java.util.List;

import org.eclipse.osgi.util.NLS;

import studio.talkback.wrap.Finding;
import studio.talkback.wrap.Unsaved;

/** What is not saved in editors. */
public final class UnsavedFindings {

    private final List<Unsaved> unsaved;

    /** @param unsaved the editors that hold something */
    public UnsavedFindings(List<Unsaved> unsaved) {
        this.unsaved = List.copyOf(unsaved);
    }

    /** One for each. */
    public List<Finding> all() {
        return unsaved.stream().map(each -> new Finding(Finding.Kind.UNSAVED, true, NLS.bind(Messages.unsaved, each.name()),
                Messages.unsaved_mend, each.document(), 0)).toList();
    }
}
