package studio.talkback.project;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.ModelFactory;
import studio.talkback.model.Party;

/**
 * A person or company as one line has it: {@code Mara Sol (MS), producer}.
 *
 * @param name     the name; empty where the line has none
 * @param initials in capitals; null where the line has none
 * @param roles    what they are, in the line's order
 */
public record TypedPerson(String name, @Nullable String initials, List<String> roles) {

    private static final Pattern LINE = Pattern
            .compile("(?<name>[^(,]*?)\\s*(?:\\((?<initials>[\\p{L}\\p{N}]{1,8})\\))?\\s*(?:,(?<roles>.*))?");

    /** Copies the roles. */
    public TypedPerson {
        roles = Objects.requireNonNull(List.copyOf(roles));
    }

    /** Reads a line; brackets that hold no initials are part of the name. */
    public static TypedPerson read(String line) {
        Matcher matcher = LINE.matcher(line.strip());
        if (!matcher.matches()) {
            return new TypedPerson(Objects.requireNonNull(line.strip()), null, Objects.requireNonNull(List.of()));
        }
        String initials = matcher.group("initials");
        List<String> roles = new ArrayList<>(
                Arrays.asList(Objects.requireNonNullElse(matcher.group("roles"), "").split(",")));
        roles.replaceAll(String::strip);
        roles.removeIf(String::isEmpty);
        return new TypedPerson(Objects.requireNonNull(matcher.group("name")),
                initials == null ? null : initials.toUpperCase(Locale.ROOT), roles);
    }

    /** The document that says so. */
    public Party party() {
        Party party = Objects.requireNonNull(ModelFactory.eINSTANCE.createParty());
        party.setName(name);
        party.setInitials(initials);
        party.getRoles().addAll(roles);
        return party;
    }
}
