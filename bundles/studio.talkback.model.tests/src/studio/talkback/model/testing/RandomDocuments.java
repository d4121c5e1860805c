package studio.talkback.model.testing;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.UUID;

import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.jdt.annotation.Nullable;

import studio.talkback.model.Document;
import studio.talkback.model.Identified;
import studio.talkback.model.ModelPackage;
import studio.talkback.model.identity.Ref;

/** Fills documents of any class at random, the same for the same seed. Every object has a UUID. */
public final class RandomDocuments {

    private static final int DEPTH = 4;
    private static final int MOST_CHILDREN = 3;
    private static final List<String> KINDS = List.of("item", "party", "recall", "roomState");
    private static final List<String> ZONES = List.of("Europe/Berlin", "America/New_York", "UTC", "+05:45",
            "Australia/Lord_Howe");
    private static final List<String> TEXTS = List.of("Lead Vox", "", " two  blanks ",
            "Ærø \u2013 \u00BD dB", "<a href=\"x\">&amp;</a>",
            "line\nbreak", "tab\there", "東京", "\uD83C\uDF99 mic", "it's \"so\"", "]]>", "−0.5");

    private final Random random;

    public RandomDocuments(long seed) {
        this.random = new Random(seed);
    }

    /** Every class that objects can be made of. */
    public static List<EClass> types() {
        return Objects.requireNonNull(ModelPackage.eINSTANCE.getEClassifiers().stream()
                .filter(EClass.class::isInstance).map(EClass.class::cast).filter(type -> !type.isAbstract()).toList());
    }

    /** Every class of documents. */
    public static List<EClass> documentTypes() {
        return Objects.requireNonNull(types().stream()
                .filter(type -> ModelPackage.eINSTANCE.getDocument().isSuperTypeOf(type)).toList());
    }

    /** A document of any class. */
    public Document document() {
        return document(any(documentTypes()));
    }

    /** A document of this class, most features set. */
    public Document document(EClass type) {
        return (Document) object(type);
    }

    /** An object of this class with what it contains, most features set. */
    public EObject object(EClass type) {
        EObject object = object(type, DEPTH);
        refer(object);
        object.eAllContents().forEachRemaining(this::refer);
        return object;
    }

    /** A value for an attribute, or one for its list. */
    public Object value(EAttribute attribute) {
        EDataType type = Objects.requireNonNull(attribute.getEAttributeType());
        if (type instanceof EEnum literals) {
            return any(literals.getELiterals()).getInstance();
        }
        Class<?> java = Objects.requireNonNull(EcoreUtil.wrapperClassFor(type.getInstanceClass()));
        return Objects.requireNonNull(switch (java.getSimpleName()) {
        case "String" -> any(TEXTS) + (random.nextBoolean() ? "" : " " + random.nextInt(100));
        case "Integer" -> Integer.valueOf(random.nextInt(200) - 50);
        case "Long" -> Long.valueOf(random.nextLong());
        case "Double" -> Double.valueOf((random.nextInt(20_000) - 10_000) / 100d);
        case "Boolean" -> Boolean.valueOf(random.nextBoolean());
        case "Ref" -> new Ref(any(KINDS), uuid(), random.nextBoolean() ? uuid() : null);
        case "Instant" -> Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000));
        case "LocalDate" -> LocalDate.ofEpochDay(random.nextInt(40_000));
        case "ZonedDateTime" -> ZonedDateTime.ofInstant(Instant.ofEpochMilli(random.nextLong(4_000_000_000_000L)),
                ZoneId.of(any(ZONES)));
        default -> throw new IllegalArgumentException("no random values for " + type.getName() + ": add them here");
        });
    }

    /** A value for a single attribute that is not the one given. */
    public Object otherValue(EAttribute attribute, @Nullable Object than) {
        Object value = value(attribute);
        while (value.equals(than)) {
            value = value(attribute);
        }
        return value;
    }

    /** One of these. */
    public <T> T any(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    /** A number from 0 to below the bound. */
    public int below(int bound) {
        return random.nextInt(bound);
    }

    /** A class that a containment reference can hold. */
    public EClass typeFor(EReference reference) {
        return any(types().stream().filter(type -> reference.getEReferenceType().isSuperTypeOf(type)).toList());
    }

    /** A new object for a containment reference, which refers to nothing outside itself. */
    public EObject child(EReference reference) {
        return object(typeFor(reference), 1);
    }

    /** The objects in the same document that a reference can point at. */
    public static List<EObject> targets(EObject object, EReference reference) {
        List<EObject> targets = new ArrayList<>();
        for (TreeIterator<EObject> all = EcoreUtil.getRootContainer(object).eAllContents(); all.hasNext();) {
            EObject target = all.next();
            if (reference.getEReferenceType().isInstance(target)) {
                targets.add(target);
            }
        }
        return targets;
    }

    private EObject object(EClass type, int depth) {
        EObject object = Objects.requireNonNull(EcoreUtil.create(type));
        for (EStructuralFeature feature : type.getEAllStructuralFeatures()) {
            if (feature instanceof EAttribute attribute) {
                fill(object, attribute);
            } else if (((EReference) feature).isContainment() && depth > 0) {
                fill(object, (EReference) feature, depth);
            }
        }
        ((Identified) object).setId(uuid().toString());
        return object;
    }

    private void fill(EObject object, EAttribute attribute) {
        if (attribute.isMany()) {
            List<Object> values = new ArrayList<>();
            for (int i = random.nextInt(MOST_CHILDREN + 1); i > 0; i--) {
                values.add(value(attribute));
            }
            object.eSet(attribute, values);
        } else if (random.nextInt(5) > 0) {
            object.eSet(attribute, value(attribute));
        }
    }

    private void fill(EObject object, EReference reference, int depth) {
        if (reference.isMany()) {
            List<EObject> children = new ArrayList<>();
            for (int i = 1 + random.nextInt(MOST_CHILDREN); i > 0; i--) {
                children.add(object(typeFor(reference), depth - 1));
            }
            object.eSet(reference, children);
        } else if (random.nextInt(5) > 0) {
            object.eSet(reference, object(typeFor(reference), depth - 1));
        }
    }

    private void refer(EObject object) {
        for (EReference reference : object.eClass().getEAllReferences()) {
            if (!reference.isContainment() && random.nextInt(3) > 0) {
                List<EObject> targets = targets(object, reference);
                if (!targets.isEmpty()) {
                    object.eSet(reference, reference.isMany() ? List.of(any(targets)) : any(targets));
                }
            }
        }
    }

    private UUID uuid() {
        long high = random.nextLong() & 0xFFFF_FFFF_FFFF_0FFFL | 0x7000L;
        return new UUID(high, random.nextLong() & 0x3FFF_FFFF_FFFF_FFFFL | 0x8000_0000_0000_0000L);
    }
}
