package studio.talkback.gear.ui.draw;

import java.util.List;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.ui.edit.ValueException;

/**
 * Something that the selected parts have in common and that is typed into a field.
 *
 * @param label   what it is called
 * @param show    what it is of one of them, as it may be typed
 * @param write   what changes it
 * @param choices what may be chosen from; empty where anything may be typed
 */
record Property(String label, Function<EObject, String> show, Write write, List<String> choices) {

    /** Copies the choices. */
    Property {
        choices = Objects.requireNonNull(List.copyOf(choices));
    }

    /** Changes something of all that is selected. */
    @FunctionalInterface
    interface Write {

        /**
         * The change that was typed; null where there is none.
         *
         * @throws ValueException if that is no value
         */
        @Nullable Command of(List<? extends EObject> objects, String typed) throws ValueException;
    }

    /** What all of them have; empty where they differ. */
    String common(List<? extends EObject> objects) {
        List<String> shown = objects.stream().map(show).distinct().toList();
        return shown.size() == 1 ? shown.getFirst() : "";
    }
}
