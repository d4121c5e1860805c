package studio.talkback.library.internal.words;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.eclipse.emf.common.util.Enumerator;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Document;
import studio.talkback.model.ModelPackage.Literals;
import studio.talkback.model.Session;
import studio.talkback.model.identity.Ref;

/**
 * Says what a model object is, in the words of the studio: {@code Track 12 Lead Vox}. The words are in
 * {@code words.properties}; a class or feature that is not there is called by its own name, taken apart.
 */
public final class ModelWords {

    private static final ResourceBundle WORDS = Objects.requireNonNull(
            ResourceBundle.getBundle(ModelWords.class.getPackageName() + ".words"));
    private static final DateTimeFormatter TIME = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT));
    private static final DateTimeFormatter TIME_WITH_SECONDS = Objects.requireNonNull(
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm:ss", Locale.ROOT));
    /** What names an object, best first; a number goes before a name. */
    private static final List<String> NAMES = Objects.requireNonNull(List.of("name", "title", "label", "text", "what",
            "subject", "control", "pictureVersion", "byName", "role", "model", "key"));
    private static final int LONGEST_NAME = 60;

    private final Function<Ref, String> names;

    /** @param names how to call a document that is referred to */
    public ModelWords(Function<Ref, String> names) {
        this.names = names;
    }

    /** The object and those it is in, the document left out: {@code Mix version 3 › Print TV}. */
    public String path(EObject object) {
        EObject container = object.eContainer();
        String own = name(object);
        return container == null || container instanceof Document ? own : path(container) + " \u203A " + own;
    }

    /** What the object is: {@code Track 12 Lead Vox}. */
    public String name(EObject object) {
        return Objects.requireNonNull((type(object.eClass()) + " " + ownName(object)).strip());
    }

    /** What the object is called, its class left out: {@code 12 Lead Vox}; empty where it has no name. */
    public String ownName(EObject object) {
        StringBuilder text = new StringBuilder();
        EStructuralFeature number = object.eClass().getEStructuralFeature("number");
        if (number != null && isNumbered(object.eGet(number))) {
            text.append(object.eGet(number)).append(' ');
        }
        for (String feature : NAMES) {
            EStructuralFeature named = object.eClass().getEStructuralFeature(feature);
            if (named != null && object.eGet(named) instanceof String name && !name.isBlank()) {
                return text.append(shorten(name)).toString();
            }
        }
        if (object instanceof Session session && session.getDate() != null) {
            text.append(session.getDate());
        }
        return Objects.requireNonNull(text.toString().strip());
    }

    /** The class: {@code Mix version}. */
    public static String type(EClass type) {
        String words = lookUp(type.getName(), Objects.requireNonNull(type.getName()));
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }

    /** The feature of a class: {@code sample rate (Hz)}. */
    public static String feature(EStructuralFeature feature) {
        String name = Objects.requireNonNull(feature.getName());
        return lookUp(feature.getEContainingClass().getName() + "." + name, name);
    }

    /** The value that a feature of an object has, as {@link #value} says it; of a secret only whether there is one. */
    public String value(EObject object, EStructuralFeature feature) {
        Object value = object.eGet(feature);
        return value != null && isSecret(feature) ? Objects.requireNonNull(WORDS.getString("secret")) : value(value);
    }

    /** Whether a feature's value is nobody's to read: that it changed is all that is said. */
    public static boolean isSecret(EStructuralFeature feature) {
        return feature == Literals.PARTY__PIN_HASH;
    }

    /** What is said of a secret that is another one now. */
    public static String changed() {
        return Objects.requireNonNull(WORDS.getString("secretChanged"));
    }

    /** One value, or the values of a list; a dash for none. */
    public String value(@Nullable Object value) {
        return Objects.requireNonNull(switch (value) {
        case null -> "\u2013";
        case List<?> list when list.isEmpty() -> "\u2013";
        case List<?> list -> list.stream().map(this::value).collect(Collectors.joining(", "));
        case Boolean yes -> WORDS.getString(yes.booleanValue() ? "yes" : "no");
        case Enumerator literal -> literal.getName().toLowerCase(Locale.ROOT).replace('_', ' ');
        case Ref ref -> names.apply(ref);
        case ZonedDateTime time -> time(time) + " " + time.getZone();
        case Instant instant -> time(Objects.requireNonNull(instant.atZone(ZoneOffset.UTC))) + " UTC";
        case EObject object -> name(object);
        default -> value.toString();
        });
    }

    /** What happened to an object that is gone. */
    public static String deleted() {
        return Objects.requireNonNull(WORDS.getString("deleted"));
    }

    /** What happened to an object that is not as it was. */
    public static String edited() {
        return Objects.requireNonNull(WORDS.getString("edited"));
    }

    private static String time(ZonedDateTime time) {
        return Objects.requireNonNull((time.getSecond() == 0 ? TIME : TIME_WITH_SECONDS).format(time));
    }

    private static boolean isNumbered(@Nullable Object number) {
        return number instanceof Integer count ? count.intValue() != 0
                : number instanceof String text && !text.isBlank();
    }

    private static String shorten(String name) {
        String line = name.lines().findFirst().orElse("").strip();
        return Objects.requireNonNull(
                line.length() <= LONGEST_NAME ? line : line.substring(0, LONGEST_NAME - 1) + "\u2026");
    }

    private static String lookUp(@Nullable String key, String name) {
        if (key != null && WORDS.containsKey(key)) {
            return Objects.requireNonNull(WORDS.getString(key));
        }
        return Objects.requireNonNull(
                name.replaceAll("(?<=[a-z])(?=[A-Z])", " ").toLowerCase(Locale.ROOT));
    }
}
