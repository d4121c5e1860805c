package studio.talkback.ui.edit;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;

import studio.talkback.model.ModelPackage;
import studio.talkback.model.identity.Ref;

/** How the values of one kind are shown and typed. Nothing typed is no value, null. */
public abstract class ValueText {

    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm");

    /** A value as it is shown, and as it may be typed; empty for null. */
    public abstract String show(@Nullable Object value);

    /**
     * The value that was typed, without space around it and not empty.
     *
     * @throws ValueException if it is none
     */
    protected abstract Object parse(String typed) throws ValueException;

    /** What may be chosen from; empty where anything may be typed. */
    public List<String> choices() {
        return Objects.requireNonNull(List.of());
    }

    /**
     * The value that was typed; null for nothing.
     *
     * @throws ValueException if it is none
     */
    public final @Nullable Object read(String typed) throws ValueException {
        String text = typed.strip();
        return text.isEmpty() ? null : parse(text);
    }

    /**
     * How an attribute's values are shown and typed: texts, numbers, times, dates, flags and lists of texts.
     *
     * @throws IllegalArgumentException if the attribute is of another kind: enumerations and references need their words
     */
    public static ValueText of(EAttribute feature) {
        Class<?> type = feature.getEAttributeType().getInstanceClass();
        if (type == String.class) {
            return feature.isMany() ? list() : text();
        } else if (type == int.class || type == Integer.class) {
            return whole(Integer::valueOf);
        } else if (type == long.class || type == Long.class) {
            return whole(Long::valueOf);
        } else if (type == double.class || type == Double.class) {
            return number();
        } else if (type == boolean.class) {
            return flag();
        } else if (feature.getEAttributeType() == ModelPackage.eINSTANCE.getZonedTime()) {
            return time(ValueText::time);
        } else if (feature.getEAttributeType() == ModelPackage.eINSTANCE.getDate()) {
            return date();
        }
        throw new IllegalArgumentException(feature.getName() + " needs its own words");
    }

    /** Texts as they are. */
    public static ValueText text() {
        return of(Object::toString, typed -> typed);
    }

    /** Several texts, with commas between them. */
    public static ValueText list() {
        return of(value -> {
            List<String> texts = new ArrayList<>();
            ((List<?>) value).forEach(each -> texts.add(String.valueOf(each)));
            return String.join(", ", texts);
        }, typed -> {
            List<String> texts = new ArrayList<>();
            for (String text : typed.split(",")) {
                if (!text.isBlank()) {
                    texts.add(text.strip());
                }
            }
            return texts;
        });
    }

    /** Numbers, with a point or a comma; whole ones without either. */
    public static ValueText number() {
        return of(value -> {
            double number = ((Number) value).doubleValue();
            return number == Math.rint(number) && Math.abs(number) < 1e15 ? String.valueOf((long) number)
                    : String.valueOf(number);
        }, typed -> {
            try {
                double number = Double.parseDouble(typed.replace(',', '.'));
                if (Double.isFinite(number)) {
                    return Objects.requireNonNull(Double.valueOf(number));
                }
            } catch (NumberFormatException e) {
                // Told below, like what Java reads as a number and nobody writes.
            }
            throw new ValueException(NLS.bind(Messages.Field_Number, typed));
        });
    }

    /** Yes or nothing; 1, x, true and yes are typed for yes. */
    public static ValueText flag() {
        return of(value -> Boolean.TRUE.equals(value) ? Messages.Field_Yes : "", typed -> {
            String word = typed.toLowerCase(Locale.ROOT);
            return Boolean.valueOf(List.of("1", "x", "y", "true", "yes", Messages.Field_Yes).contains(word));
        });
    }

    /** Dates such as 2026-11-27. */
    public static ValueText date() {
        return of(Object::toString, typed -> {
            try {
                return LocalDate.parse(typed);
            } catch (DateTimeException e) {
                throw new ValueException(NLS.bind(Messages.Field_Date, typed));
            }
        });
    }

    /**
     * Times with their zone, shown in the zone of this machine.
     *
     * @param reader reads what was typed; null for what is no time
     */
    public static ValueText time(Function<String, @Nullable ZonedDateTime> reader) {
        return of(value -> ((ZonedDateTime) value).withZoneSameInstant(ZoneId.systemDefault()).format(TIME), typed -> {
            ZonedDateTime written = time(typed);
            ZonedDateTime time = written != null ? written : reader.apply(typed);
            if (time == null) {
                throw new ValueException(NLS.bind(Messages.Field_Time, typed));
            }
            return time;
        });
    }

    /** One of a few values, by their words in this order; the beginning of a word is enough where it is the only one. */
    public static ValueText choice(Map<? extends Object, String> words) {
        return new ValueText() {
            @Override
            public String show(@Nullable Object value) {
                String word = words.get(value);
                return word == null ? "" : word;
            }

            @Override
            protected Object parse(String typed) throws ValueException {
                List<Object> found = new ArrayList<>();
                for (Map.Entry<? extends Object, String> each : words.entrySet()) {
                    if (each.getValue().equalsIgnoreCase(typed)) {
                        return each.getKey();
                    } else if (each.getValue().toLowerCase(Locale.ROOT).startsWith(typed.toLowerCase(Locale.ROOT))) {
                        found.add(each.getKey());
                    }
                }
                if (found.size() != 1) {
                    throw new ValueException(NLS.bind(Messages.Field_Choice, typed, String.join(", ", choices())));
                }
                return Objects.requireNonNull(found.getFirst());
            }

            @Override
            public List<String> choices() {
                return Objects.requireNonNull(List.copyOf(words.values()));
            }
        };
    }

    /** References to people, rooms or equipment, by name or initials. */
    public static ValueText named(String kind) {
        return new ValueText() {
            @Override
            public String show(@Nullable Object value) {
                return value instanceof Ref ref ? NameBook.shared().label(ref) : "";
            }

            @Override
            protected Object parse(String typed) throws ValueException {
                Ref found = NameBook.shared().find(kind, typed);
                if (found == null) {
                    throw new ValueException(NLS.bind(Messages.Field_Name, typed));
                }
                return found;
            }

            @Override
            public List<String> choices() {
                return Objects.requireNonNull(
                        NameBook.shared().all(kind).stream().map(NameBook.Entry::label).toList());
            }
        };
    }

    /** Reads what was typed. */
    @FunctionalInterface
    private interface Reader {

        Object read(String typed) throws ValueException;
    }

    private static ValueText of(Function<Object, String> show, Reader reader) {
        return new ValueText() {
            @Override
            public String show(@Nullable Object value) {
                return value == null ? "" : Objects.requireNonNull(show.apply(value));
            }

            @Override
            protected Object parse(String typed) throws ValueException {
                return reader.read(typed);
            }
        };
    }

    private static ValueText whole(Function<String, Number> reader) {
        return of(value -> ((Number) value).longValue() == 0 ? "" : value.toString(), typed -> {
            try {
                return Objects.requireNonNull(reader.apply(typed));
            } catch (NumberFormatException e) {
                throw new ValueException(NLS.bind(Messages.Field_Whole, typed));
            }
        });
    }

    /** A time as it is shown, or a clock time of today. */
    private static @Nullable ZonedDateTime time(String typed) {
        ZoneId here = ZoneId.systemDefault();
        try {
            return LocalDateTime.parse(typed.replaceFirst(" +", "T")).atZone(here);
        } catch (DateTimeException noDate) {
            try {
                return LocalTime.parse(typed).atDate(LocalDate.now(here)).atZone(here);
            } catch (DateTimeException noTime) {
                return null;
            }
        }
    }
}
