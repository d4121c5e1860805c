package studio.talkback.item.ui;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.Talkback;
import studio.talkback.ui.edit.NameBook;

/** Who is at the desk. */
final class Who {

    private Who() {
    }

    /** The operator as a person; null where nobody has these initials. */
    static @Nullable Ref operator() {
        String initials = Talkback.context().state().operator();
        return initials.isEmpty() ? null : NameBook.shared().find(Kinds.PARTY, initials);
    }
}
