package studio.talkback.session.faults;

import java.time.ZonedDateTime;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/**
 * A fault that nobody has mended, as lists show it.
 *
 * @param fault      the object inside its room
 * @param roomName   what the room is called
 * @param unit       what is broken, as it was typed: a unit's key or name, a strip ({@code ch17}); may be empty
 * @param text       what is wrong with it; may be empty
 * @param workaround the way round it; may be empty
 * @param since      when it was noted; null where that is not known
 */
public record OpenFault(Ref fault, String roomName, String unit, String text, String workaround,
        @Nullable ZonedDateTime since) {

    /** The room. */
    public Ref room() {
        return fault.toDocument();
    }

    /** Whether it is on what is called so, case aside. */
    public boolean isOn(@Nullable String name) {
        return name != null && !unit.isBlank() && unit.strip().equalsIgnoreCase(name.strip());
    }
}
