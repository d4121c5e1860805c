package studio.talkback.model.edit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.stream.Stream;

import org.eclipse.emf.common.command.BasicCommandStack;
import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.util.TreeIterator;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.CopyToClipboardCommand;
import org.eclipse.emf.edit.command.CutToClipboardCommand;
import org.eclipse.emf.edit.command.DeleteCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.PasteFromClipboardCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.eclipse.emf.edit.domain.AdapterFactoryEditingDomain;
import org.eclipse.emf.edit.domain.EditingDomain;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

import studio.talkback.model.provider.ModelItemProviderAdapterFactory;
import studio.talkback.model.testing.RandomDocuments;

/** Do, undo and redo of every editing command over every feature of every class. */
@NonNullByDefault({})
class EveryCommandTest {

    private static final int TRIES = 50;

    private final RandomDocuments random = new RandomDocuments(7);
    private final EditingDomain domain = new AdapterFactoryEditingDomain(new ModelItemProviderAdapterFactory(),
            new BasicCommandStack());
    private EObject object;
    private int played;

    static List<EClass> types() {
        return RandomDocuments.types();
    }

    @ParameterizedTest
    @MethodSource("types")
    void commandsOnEveryFeatureUndoAndRedo(EClass type) {
        List<EStructuralFeature> features = type.getEAllStructuralFeatures().stream()
                .filter(EStructuralFeature::isChangeable).toList();
        for (EStructuralFeature feature : features) {
            open(type, feature);
            int before = played;
            if (feature.isMany()) {
                playList(feature);
            } else {
                playSingle(feature);
            }
            assertTrue(played > before, () -> "no command was played on " + feature.getName());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void childrenCanBeCopiedCutPastedAndDeleted(EClass type) {
        List<EReference> lists = type.getEAllContainments().stream().filter(EReference::isMany).toList();
        for (EReference list : lists) {
            open(type, list);
            EObject child = (EObject) values(list).get(0);
            playOnClipboard(list, CopyToClipboardCommand.create(domain, child), 1);
            playOnClipboard(list, CutToClipboardCommand.create(domain, values(list).get(0)), 0);
            play(DeleteCommand.create(domain, values(list).get(0)), list);
        }
    }

    /** Every class, since a document's objects may be pasted into another document too. */
    @ParameterizedTest
    @MethodSource("types")
    void aWholeObjectIsCopiedWithAllItsFeatures(EClass type) {
        open(type, type.getEAllStructuralFeatures().get(0));
        domain.getCommandStack().execute(CopyToClipboardCommand.create(domain, object));
        EObject copy = (EObject) domain.getClipboard().iterator().next();
        assertFalse(copy == object);
        for (EStructuralFeature feature : type.getEAllAttributes()) {
            if (!((EAttribute) feature).isID()) {
                assertEquals(object.eGet(feature), copy.eGet(feature), feature.getName());
            }
        }
        assertEquals(object.eContents().size(), copy.eContents().size());
    }

    private void playSingle(EStructuralFeature feature) {
        Object old = object.eGet(feature);
        Object value = newValue(feature, old);
        play(SetCommand.create(domain, object, feature, value), feature);
        domain.getCommandStack().redo();
        assertEquals(value, object.eGet(feature));
        // A value that is not the default, so that taking it away is a change.
        object.eSet(feature, newValue(feature, feature.getDefaultValue()));
        domain.getCommandStack().flush();
        play(SetCommand.create(domain, object, feature, SetCommand.UNSET_VALUE), feature);
        domain.getCommandStack().redo();
        assertFalse(object.eIsSet(feature));
    }

    private void playList(EStructuralFeature feature) {
        play(AddCommand.create(domain, object, feature, newValue(feature, null)), feature);
        play(AddCommand.create(domain, object, feature, newValue(feature, null), 0), feature);
        play(AddCommand.create(domain, object, feature, List.of(newValue(feature, null), newValue(feature, null))),
                feature);
        play(RemoveCommand.create(domain, object, feature, values(feature).get(0)), feature);
        play(RemoveCommand.create(domain, object, feature, values(feature)), feature);
        play(SetCommand.create(domain, object, feature, newValue(feature, values(feature).get(0)), 0), feature);
        play(SetCommand.create(domain, object, feature, List.of(newValue(feature, null))), feature);
        play(SetCommand.create(domain, object, feature, SetCommand.UNSET_VALUE), feature);
        play(MoveCommand.create(domain, object, feature, values(feature).get(0), values(feature).size() - 1), feature);
    }

    private void playOnClipboard(EReference list, Command toClipboard, int copied) {
        int size = values(list).size();
        execute(toClipboard);
        assertEquals(size - 1 + copied, values(list).size());
        Collection<Object> clipboard = new ArrayList<>(domain.getClipboard());
        assertEquals(1, clipboard.size());
        play(PasteFromClipboardCommand.create(domain, object, list), list);
        domain.getCommandStack().redo();
        assertEquals(size + copied, values(list).size());
        domain.getCommandStack().undo();
        domain.getCommandStack().undo();
        assertEquals(size, values(list).size());
    }

    /** Executes, undoes and redoes a command and compares; leaves everything as it was before. */
    private void play(Command command, EStructuralFeature feature) {
        EObject before = EcoreUtil.copy(object);
        execute(command);
        EObject after = EcoreUtil.copy(object);
        assertFalse(EcoreUtil.equals(before, after), () -> "nothing changed: " + command + " on " + feature.getName());
        for (int i = 0; i < 2; i++) {
            domain.getCommandStack().undo();
            assertEqual(before, command, feature);
            domain.getCommandStack().redo();
            assertEqual(after, command, feature);
        }
        domain.getCommandStack().undo();
        assertEqual(before, command, feature);
        played++;
    }

    private void execute(Command command) {
        assertTrue(command.canExecute(), () -> "cannot execute " + command);
        domain.getCommandStack().execute(command);
        assertTrue(domain.getCommandStack().canUndo(), () -> "cannot undo " + command);
    }

    /** The UUIDs are attributes, so equal trees have equal UUIDs. */
    private void assertEqual(EObject expected, Command command, EStructuralFeature feature) {
        assertTrue(EcoreUtil.equals(expected, object), () -> command + " on " + feature.getName());
    }

    /** An object of the class in a resource of the domain, its feature set, and its list with two values at least. */
    private void open(EClass type, EStructuralFeature feature) {
        object = random.object(type);
        domain.getCommandStack().flush();
        Resource resource = new XMIResourceImpl(URI.createURI("test:/document"));
        domain.getResourceSet().getResources().clear();
        domain.getResourceSet().getResources().add(resource);
        EObject root = feature instanceof EReference reference && !reference.isContainment() ? holder(reference)
                : object;
        resource.getContents().add(root);
        if (feature.isMany()) {
            List<Object> values = new ArrayList<>(values(feature));
            while (values.stream().distinct().count() < 2) {
                values.add(newValue(feature, values.isEmpty() ? null : values.get(0)));
            }
            // Each one once, so that moving the first to the end is a change.
            object.eSet(feature, values.stream().distinct().toList());
        } else {
            object.eSet(feature, newValue(feature, object.eGet(feature)));
        }
    }

    /** A document that holds the object together with others that a reference of it can point at. */
    private EObject holder(EReference reference) {
        // A random document may have one target alone: then another one is made.
        EObject holder = Stream.generate(RandomDocuments::documentTypes).limit(TRIES).flatMap(List::stream)
                .map(random::object).filter(document -> RandomDocuments.targets(document, reference).size() > 1).findFirst().orElseThrow();
        EClass type = object.eClass();
        for (TreeIterator<EObject> all = holder.eAllContents(); all.hasNext();) {
            EObject candidate = all.next();
            object = candidate.eClass() == type ? candidate : object;
        }
        assertTrue(EcoreUtil.isAncestor(holder, object), "the document has an object of the class");
        return holder;
    }

    private Object newValue(EStructuralFeature feature, Object old) {
        if (feature instanceof EAttribute attribute) {
            return random.otherValue(attribute, old);
        }
        EReference reference = (EReference) feature;
        return reference.isContainment() ? random.child(reference)
                : RandomDocuments.targets(object, reference).stream().filter(target -> target != old).findFirst()
                        .orElseThrow();
    }

    private List<?> values(EStructuralFeature feature) {
        return (List<?>) object.eGet(feature);
    }
}
