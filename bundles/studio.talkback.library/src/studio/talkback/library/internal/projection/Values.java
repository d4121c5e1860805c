package studio.talkback.library.internal.projection;

import java.time.ZonedDateTime;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.identity.Ref;

/** Model values as the columns of a projection hold them. */
final class Values {

    private Values() {
    }

    static @Nullable Long millis(@Nullable ZonedDateTime time) {
        return time == null ? null : Long.valueOf(time.toInstant().toEpochMilli());
    }

    static @Nullable String zone(@Nullable ZonedDateTime time) {
        return time == null ? null : time.getZone().getId();
    }

    static @Nullable UUID uuid(@Nullable Ref ref) {
        return ref == null ? null : ref.document();
    }

    static @Nullable String name(@Nullable Enumerator literal) {
        return literal == null ? null : literal.getName();
    }

    static String joined(List<String> names) {
        return names.stream().collect(Collectors.joining(", "));
    }
}
