package studio.talkback.studio.ui;

import java.util.Locale;
import java.util.Objects;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.library.Kinds;
import studio.talkback.model.identity.Ref;
import studio.talkback.ui.edit.NameBook;
import studio.talkback.ui.edit.ValueException;
import studio.talkback.ui.edit.ValueText;

/** Initials: one to eight letters or digits, in capitals, and nobody else's. */
final class Initials extends ValueText {

    private final Ref whose;

    /** @param whose the person who may have them already */
    Initials(Ref whose) {
        this.whose = whose;
    }

    @Override
    public String show(@Nullable Object value) {
        return value == null ? "" : Objects.requireNonNull(value.toString());
    }

    @Override
    protected Object parse(String typed) throws ValueException {
        String initials = typed.toUpperCase(Locale.ROOT);
        if (!initials.matches("[\\p{L}\\p{N}]{1,8}")) {
            throw new ValueException(Messages.Initials_Form);
        }
        for (NameBook.Entry each : NameBook.shared().all(Kinds.PARTY)) {
            if (initials.equalsIgnoreCase(each.initials()) && !each.ref().equals(whose)) {
                throw new ValueException(NLS.bind(Messages.Initials_Taken, each.name(), initials));
            }
        }
        return initials;
    }
}
