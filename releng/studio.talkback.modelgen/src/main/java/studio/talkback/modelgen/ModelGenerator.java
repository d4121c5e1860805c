package studio.talkback.modelgen;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

import org.eclipse.emf.codegen.ecore.generator.Generator;
import org.eclipse.emf.codegen.ecore.generator.GeneratorAdapterFactory;
import org.eclipse.emf.codegen.ecore.genmodel.GenModel;
import org.eclipse.emf.codegen.ecore.genmodel.GenModelPackage;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenBaseGeneratorAdapter;
import org.eclipse.emf.codegen.ecore.genmodel.generator.GenModelGeneratorAdapterFactory;
import org.eclipse.emf.common.util.BasicMonitor;
import org.eclipse.emf.common.util.Diagnostic;
import org.eclipse.emf.common.util.URI;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.plugin.EcorePlugin;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.xmi.impl.EcoreResourceFactoryImpl;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceFactoryImpl;

/**
 * Generates the code of a bundle's {@code model/*.genmodel} into its {@code src-gen/} (model and edit
 * support), outside an IDE. Nothing else in the bundle is touched.
 */
public final class ModelGenerator {

    private ModelGenerator() {
    }

    /** @param arguments the bundle's folder */
    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1) {
            throw new IllegalArgumentException("give the folder of the model bundle");
        }
        generate(Path.of(arguments[0]));
    }

    /**
     * Generates into the bundle at this place.
     *
     * @param bundle a folder with {@code model/talkback.genmodel}; its name is the bundle's
     * @throws IOException           if a file cannot be read or written
     * @throws IllegalStateException if the generator reports an error
     */
    public static void generate(Path bundle) throws IOException {
        Path folder = bundle.toRealPath();
        Files.createDirectories(folder.resolve("src-gen"));
        ResourceSet resources = new ResourceSetImpl();
        resources.getPackageRegistry().put(EcorePackage.eNS_URI, EcorePackage.eINSTANCE);
        resources.getPackageRegistry().put(GenModelPackage.eNS_URI, GenModelPackage.eINSTANCE);
        Map<String, Object> factories = resources.getResourceFactoryRegistry().getExtensionToFactoryMap();
        factories.put("ecore", new EcoreResourceFactoryImpl());
        factories.put("genmodel", new XMIResourceFactoryImpl());
        URI project = URI.createFileURI(folder.toString() + "/");
        EcorePlugin.getPlatformResourceMap().put("studio.talkback.model", project);
        resources.getURIConverter().getURIMap().put(URI.createURI("platform:/resource/studio.talkback.model/"), project);

        GenModel model = (GenModel) resources
                .getResource(URI.createURI("platform:/resource/studio.talkback.model/model/talkback.genmodel"), true)
                .getContents().get(0);
        model.reconcile();
        model.setCanGenerate(true);
        model.setValidateModel(true);
        // Icons are the screens' own SVGs; the generator's would be bitmaps.
        model.getGenPackages().forEach(each -> each.getGenClasses().forEach(type -> type.setImage(false)));
        Generator generator = new Generator();
        generator.getAdapterFactoryDescriptorRegistry().addDescriptor(GenModelPackage.eNS_URI,
                ModelGenerator::adapterFactory);
        generator.setInput(model);
        run(generator, model, GenBaseGeneratorAdapter.MODEL_PROJECT_TYPE);
        run(generator, model, GenBaseGeneratorAdapter.EDIT_PROJECT_TYPE);
    }

    private static GeneratorAdapterFactory adapterFactory() {
        return new GenModelGeneratorAdapterFactory();
    }

    private static void run(Generator generator, GenModel model, String projectType) {
        Diagnostic outcome = generator.generate(model, projectType, new BasicMonitor());
        if (outcome.getSeverity() == Diagnostic.ERROR) {
            throw new IllegalStateException(describe(outcome));
        }
    }

    private static String describe(Diagnostic diagnostic) {
        StringBuilder text = new StringBuilder(diagnostic.getMessage());
        for (Diagnostic child : diagnostic.getChildren()) {
            text.append('\n').append(describe(child));
        }
        return text.toString();
    }
}
