package studio.talkback.gear.draw;

import java.util.Collection;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

import org.eclipse.osgi.util.NLS;

import studio.talkback.gear.internal.Messages;
import studio.talkback.library.xmi.DocumentXmi;
import studio.talkback.model.Gear;
import studio.talkback.model.Identified;
import studio.talkback.model.identity.Ids;

/** Equipment like another one, to be changed: a document of its own, which what refers to the other one does not see. */
public final class GearCopy {

    private GearCopy() {
    }

    /**
     * A copy.
     *
     * @param taken the names of the models there are
     */
    public static Gear of(Gear gear, Collection<String> taken) {
        Gear copy = DocumentXmi.copy(gear);
        identify(copy);
        Set<String> names = taken.stream().map(name -> name.toLowerCase(Locale.ROOT)).collect(Collectors.toSet());
        String model = Objects.requireNonNullElse(gear.getModel(), "");
        int number = 2;
        while (names.contains(NLS.bind(Messages.draw_name, model, String.valueOf(number)).toLowerCase(Locale.ROOT))) {
            number++;
        }
        copy.setModel(NLS.bind(Messages.draw_name, model, String.valueOf(number)));
        return copy;
    }

    /** Gives what was copied, and all that is in it, ids of its own. */
    static void identify(Identified copy) {
        copy.setId(null);
        copy.eAllContents().forEachRemaining(each -> {
            if (each instanceof Identified inner) {
                inner.setId(null);
            }
        });
        Ids.complete(copy);
    }
}
