package studio.talkback.library.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;

import studio.talkback.library.Library;
import studio.talkback.library.LibraryException;
import studio.talkback.library.Revision;
import studio.talkback.library.internal.words.ModelWords;

/** All that stands in a revision, in the words of the studio. Waits for the disk. */
public final class RevisionText {

    private static final String INDENT = "    ";

    private final ModelWords words;
    private final List<String> lines = new ArrayList<>();

    private RevisionText(DocumentNames names) {
        this.words = new ModelWords(names::name);
    }

    /**
     * A line for each value of the document, {@code title: Paper Moon}, then one for each object in it with its values,
     * {@code Track 9 Lead Vox: status completed}; objects within objects are indented.
     *
     * @return empty where the revision deletes the document, or was purged
     */
    public static List<String> of(Revision.Id revision, Library library) throws LibraryException {
        RevisionText text = new RevisionText(new DocumentNames(library));
        library.load(revision).ifPresent(document -> {
            text.values(document, ": ").forEach(text.lines::add);
            document.eContents().forEach(object -> text.add(object, ""));
        });
        return Objects.requireNonNull(List.copyOf(text.lines));
    }

    private void add(EObject object, String indent) {
        String values = values(object, " ").stream().collect(Collectors.joining(", "));
        lines.add(indent + words.name(object) + (values.isEmpty() ? "" : ": " + values));
        object.eContents().forEach(inner -> add(inner, indent + INDENT));
    }

    private List<String> values(EObject object, String between) {
        String name = words.ownName(object);
        List<String> values = new ArrayList<>();
        for (EStructuralFeature feature : object.eClass().getEAllStructuralFeatures()) {
            if (object.eIsSet(feature) && !isIdentity(feature)) {
                String value = words.value(object, feature);
                // What is in the name of an object already is not said twice.
                if (object.eContainer() == null || !name.contains(value)) {
                    values.add(ModelWords.feature(feature) + between + value);
                }
            }
        }
        return Objects.requireNonNull(List.copyOf(values));
    }

    private static boolean isIdentity(EStructuralFeature feature) {
        return feature instanceof EAttribute attribute && attribute.isID()
                || feature instanceof EReference reference && (reference.isContainment() || reference.isContainer());
    }
}
