package studio.talkback.session.quickentry;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;

/** What a line says beyond its text and tokens; which of these depends on the {@link BodyShape} of its kind. */
public sealed interface EntryDetail {
    /** Returns whether what the kind is about is missing, such as the unit of a fault. */
    default boolean isIncomplete() {
        return switch (this) {
            case Decision decision -> decision.requests().isEmpty();
            case Tracks tracks -> tracks.tracks().isEmpty();
            case Console console -> console.unit() == null;
            case Prints prints -> prints.versions().isEmpty();
            case Copy copy -> copy.from() == null || copy.to() == null;
            case Fault fault -> fault.unit() == null;
            case Picture picture -> picture.version() == null;
            case Hours hours -> hours.hours() == null;
            case None none -> false;
            case Change change -> false;
            case Approval approval -> false;
        };
    }

    /** Nothing more: a note, a next action. */
    record None() implements EntryDetail {
    }

    /**
     * A request or a version change. Who asks is the entry's first person, where its places.
     *
     * @param tracks the known tracks named at the start or after a comma
     * @param amounts by how much, in the order typed; a bare number is in dB
     */
    record Change(List<String> tracks, List<Amount> amounts) implements EntryDetail {
        /** Copies the lists. */
        public Change {
            tracks = List.copyOf(tracks);
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * Requests that are settled; why is the entry's reason.
     *
     * @param requests their numbers, empty when the line names none
     * @param declined whether they were declined rather than done
     */
    record Decision(List<Integer> requests, boolean declined) implements EntryDetail {
        /** Copies the list. */
        public Decision {
            requests = List.copyOf(requests);
        }
    }

    /**
     * Tracks completed.
     *
     * @param tracks their names, as known or as typed
     */
    record Tracks(List<String> tracks) implements EntryDetail {
        /** Copies the list. */
        public Tracks {
            tracks = List.copyOf(tracks);
        }
    }

    /**
     * A change on the console or on an outboard unit.
     *
     * @param unit the strip ({@code ch12}) or unit ({@code fet1}), or null when none is said
     * @param section the section of a strip ({@code eq2}), or null
     * @param settings the new values
     * @param was the values replaced, empty when not said
     */
    record Console(@Nullable String unit, @Nullable String section, List<Setting> settings, List<Setting> was)
            implements EntryDetail {
        /** Copies the lists. */
        public Console {
            settings = List.copyOf(settings);
            was = List.copyOf(was);
        }
    }

    /**
     * One control and its value.
     *
     * @param control the control as typed, empty when only the value is said
     * @param value the value as typed
     * @param amount the value as a number, or null when it is a word or a ratio
     */
    record Setting(String control, String value, @Nullable Amount amount) {
    }

    /**
     * Prints made.
     *
     * @param versions the versions, in the order typed
     */
    record Prints(List<PrintVersion> versions) implements EntryDetail {
        /** Copies the list. */
        public Prints {
            versions = List.copyOf(versions);
        }
    }

    /**
     * A version that was printed.
     *
     * @param name its name in the studio's vocabulary, or as typed
     * @param by how far the vocal is up or down, or null
     * @param known whether the vocabulary has it
     */
    record PrintVersion(String name, @Nullable Amount by, boolean known) {
    }

    /**
     * A copy of media.
     *
     * @param from the source, or null when not said
     * @param to the copy, or null when not said
     * @param check whether it was compared with its source
     */
    record Copy(@Nullable String from, @Nullable String to, CopyCheck check) implements EntryDetail {
    }

    /** Whether a copy was compared with its source. */
    enum CopyCheck {
        /** Nobody has said. */
        NOT_CHECKED,
        /** Compared and equal. */
        OK,
        /** Compared and different, or unreadable. */
        BAD
    }

    /**
     * A fault of the room.
     *
     * @param unit what is faulty, or null when not said
     * @param what what is wrong with it
     * @param workaround the way round it, or null
     */
    record Fault(@Nullable String unit, String what, @Nullable String workaround) implements EntryDetail {
    }

    /**
     * A new picture cut; why is the entry's reason.
     *
     * @param version the picture version, or null when not said
     */
    record Picture(@Nullable String version) implements EntryDetail {
    }

    /**
     * An approval, by the entry's persons, of its item; how it was given is the entry's text.
     *
     * @param version the mix version, such as {@code mix4}, or null when not said
     */
    record Approval(@Nullable String version) implements EntryDetail {
    }

    /**
     * Hours; from when to when is the entry's time.
     *
     * @param hours {@code in}, {@code out}, {@code break}, {@code downtime} or a word of the user's; null when not said
     */
    record Hours(@Nullable String hours) implements EntryDetail {
    }
}
