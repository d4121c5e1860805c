package studio.talkback.library.xmi;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Supplier;
import java.util.function.UnaryOperator;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.impl.EPackageRegistryImpl;
import org.eclipse.emf.ecore.resource.Resource;
import org.eclipse.emf.ecore.resource.ResourceSet;
import org.eclipse.emf.ecore.resource.impl.ResourceSetImpl;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.ecore.xmi.XMLResource;
import org.eclipse.emf.ecore.xmi.impl.XMIResourceImpl;
import org.eclipse.emf.ecore.xmi.impl.XMLParserPoolImpl;
import org.eclipse.emf.ecore.xml.type.AnyType;

import studio.talkback.library.DocumentKind;
import studio.talkback.library.DocumentKinds;
import studio.talkback.library.LibraryException;
import studio.talkback.library.NotTextException;
import studio.talkback.model.Document;
import studio.talkback.model.ModelPackage;

/**
 * Documents as XMI in UTF-8. The same document gives the same bytes. What the XML holds and the model does not
 * know (a newer plug-in wrote it) is kept with the document and written again. For several threads; works
 * without OSGi.
 */
public final class DocumentXmi {

    /** The version of the model that documents are written with. */
    public static final int MODEL_VERSION = 1;

    /** The XML of model version n is made that of n + 1 by the step at n - 1; a step stays as it is for ever. */
    private static final List<UnaryOperator<byte[]>> UPCASTERS = List.of();

    private static final int TYPICAL_BYTES = 4096;

    private final EPackage.Registry packages = new EPackageRegistryImpl();

    private final XMLParserPoolImpl parsers = new XMLParserPoolImpl();

    /** Options hold caches that are for one thread at a time: they are borrowed and given back. */
    private final Queue<Map<Object, Object>> loadOptions = new ConcurrentLinkedQueue<>();

    private final Queue<Map<Object, Object>> saveOptions = new ConcurrentLinkedQueue<>();

    /** Reads and writes documents of these kinds. */
    public DocumentXmi(DocumentKinds kinds) {
        packages.put(ModelPackage.eNS_URI, ModelPackage.eINSTANCE);
        for (DocumentKind kind : kinds.all()) {
            EPackage type = kind.type().getEPackage();
            packages.put(type.getNsURI(), type);
        }
    }

    /**
     * The document as XMI. It is not changed, and may belong to a resource of the caller's.
     *
     * @throws LibraryException if it cannot be written: it holds a character that XML does not allow, or an
     *                          object of another document
     */
    public byte[] write(Document document) throws LibraryException {
        XMIResourceImpl resource = new XMIResourceImpl();
        Document copy = copy(document);
        resource.getContents().add(copy);
        UnknownFeatures unknown = UnknownFeatures.of(copy);
        if (unknown != null) {
            resource.getEObjectToExtensionMap().putAll(unknown.byOwner());
            // The lookup caches cannot take features that no class has.
            return save(resource, plainSaveOptions());
        }
        Map<Object, Object> options = borrow(saveOptions, DocumentXmi::cachingSaveOptions);
        byte[] xmi = save(resource, options);
        saveOptions.add(options);
        return xmi;
    }

    /**
     * Reads a document. It belongs to no resource.
     *
     * @param xmi          as {@link #write} made it, perhaps long ago
     * @param modelVersion the version of the model it was written with, from 1
     * @throws LibraryException if it is damaged, or was written by a newer Talkback
     */
    public Document read(byte[] xmi, int modelVersion) throws LibraryException {
        if (modelVersion > MODEL_VERSION) {
            throw new LibraryException("a document of model version " + modelVersion
                    + " was written by a newer Talkback: open it with that release");
        }
        byte[] current = xmi;
        for (UnaryOperator<byte[]> upcaster : UPCASTERS.subList(Math.max(1, modelVersion) - 1, UPCASTERS.size())) {
            current = upcaster.apply(current);
        }
        return parse(current);
    }

    /**
     * A copy of the document, with what the model does not know of it.
     *
     * @return a document that shares nothing with the other one and belongs to no resource
     */
    public static <T extends Document> T copy(T document) {
        EcoreUtil.Copier copier = new EcoreUtil.Copier();
        T copy = copier.copyAll(List.of(document)).iterator().next();
        copier.copyReferences();
        UnknownFeatures unknown = UnknownFeatures.of(document);
        if (unknown != null) {
            Map<EObject, AnyType> kept = new HashMap<>();
            unknown.byOwner().forEach((owner, features) -> {
                EObject copied = copier.get(owner);
                if (copied != null) {
                    kept.put(copied, (AnyType) EcoreUtil.copy(features));
                }
            });
            copy.eAdapters().add(new UnknownFeatures(kept));
        }
        return copy;
    }

    private static byte[] save(XMIResourceImpl resource, Map<Object, Object> options) throws LibraryException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(TYPICAL_BYTES);
        try {
            resource.save(out, options);
            return out.toByteArray();
        } catch (IOException | RuntimeException e) {
            throw new NotTextException("the " + resource.getContents().getFirst().eClass().getName()
                    + " cannot be written down, look for characters that are no text: " + firstLine(e), e);
        }
    }

    private Document parse(byte[] xmi) throws LibraryException {
        ResourceSet set = new ResourceSetImpl();
        set.setPackageRegistry(packages);
        XMIResourceImpl resource = new XMIResourceImpl();
        set.getResources().add(resource);
        Map<Object, Object> options = borrow(loadOptions, this::newLoadOptions);
        try {
            resource.load(new ByteArrayInputStream(xmi), options);
        } catch (IOException | RuntimeException e) {
            throw new LibraryException("a document cannot be read: " + firstLine(e), e);
        }
        loadOptions.add(options);
        if (resource.getContents().size() != 1 || !(resource.getContents().getFirst() instanceof Document document)) {
            throw new LibraryException("a document cannot be read: its XML holds no document");
        }
        return freed(document, resource);
    }

    private static Document freed(Document document, XMLResource resource) {
        Map<EObject, AnyType> unknown = new HashMap<>(resource.getEObjectToExtensionMap());
        if (!unknown.isEmpty()) {
            document.eAdapters().add(new UnknownFeatures(unknown));
        }
        resource.getContents().clear();
        return document;
    }

    private static Map<Object, Object> borrow(Queue<Map<Object, Object>> pool,
            Supplier<Map<Object, Object>> maker) {
        Map<Object, Object> pooled = pool.poll();
        return pooled == null ? maker.get() : pooled;
    }

    private static Map<Object, Object> plainSaveOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_ENCODING, "UTF-8");
        options.put(XMLResource.OPTION_FORMATTED, Boolean.FALSE);
        return options;
    }

    private static Map<Object, Object> cachingSaveOptions() {
        Map<Object, Object> options = plainSaveOptions();
        options.put(XMLResource.OPTION_CONFIGURATION_CACHE, Boolean.TRUE);
        options.put(XMLResource.OPTION_USE_CACHED_LOOKUP_TABLE, new ArrayList<>());
        return options;
    }

    private Map<Object, Object> newLoadOptions() {
        Map<Object, Object> options = new HashMap<>();
        options.put(XMLResource.OPTION_USE_PARSER_POOL, parsers);
        options.put(XMLResource.OPTION_USE_XML_NAME_TO_FEATURE_MAP, new HashMap<>());
        options.put(XMLResource.OPTION_DEFER_ATTACHMENT, Boolean.TRUE);
        options.put(XMLResource.OPTION_DEFER_IDREF_RESOLUTION, Boolean.TRUE);
        options.put(XMLResource.OPTION_RECORD_UNKNOWN_FEATURE, Boolean.TRUE);
        options.put(XMLResource.OPTION_PARSER_FEATURES,
                Map.of("http://apache.org/xml/features/disallow-doctype-decl", Boolean.TRUE));
        return options;
    }

    private static String firstLine(Exception failure) {
        Throwable cause = failure instanceof Resource.IOWrappedException wrapped && wrapped.getCause() != null
                ? wrapped.getCause() : failure;
        return String.valueOf(cause.getMessage()).lines().findFirst().orElse(cause.getClass().getSimpleName());
    }
}
