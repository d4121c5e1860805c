package studio.talkback.app.state;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.eclipse.jdt.annotation.Nullable;

/** Looks through the XML that the workbench remembers itself by, without loading it. */
final class RememberedXml {

    private static final String TYPES = "http://www.w3.org/2001/XMLSchema-instance";
    private static final String MODEL = "http://www.omg.org/XMI";
    /** How the workbench's model says that a part is a view of the registry. */
    private static final String VIEW = "compatibility.CompatibilityView";

    private final Set<String> perspectives;
    private final Set<String> views;

    /**
     * @param perspectives the ids of those that there are
     * @param views        the ids of those that there are
     */
    RememberedXml(Set<String> perspectives, Set<String> views) {
        this.perspectives = Objects.requireNonNull(Set.copyOf(perspectives));
        this.views = Objects.requireNonNull(Set.copyOf(views));
    }

    /** What is wrong with a layout, in words; empty where the workbench can start with it. */
    Optional<String> problemOfLayout(Path file) {
        return read(file, reader -> {
            boolean window = false;
            boolean perspective = false;
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT) {
                    String type = reader.getAttributeValue(TYPES, "type");
                    String id = reader.getAttributeValue(null, "elementId");
                    window |= isWindow(reader);
                    perspective |= "advanced:Perspective".equals(type);
                    if ("advanced:Perspective".equals(type) && !perspectives.contains(id)) {
                        return Messages.bind(Messages.Gone, id);
                    }
                    if (isView(reader) && !views.contains(id.replaceAll(":.*", ""))) {
                        return Messages.bind(Messages.Gone, id);
                    }
                }
            }
            return window && perspective ? null : Messages.Incomplete;
        });
    }

    /** The id of a layout's first window; empty where it has none. */
    Optional<String> window(Path file) {
        return read(file, reader -> {
            while (reader.hasNext()) {
                if (reader.next() == XMLStreamReader.START_ELEMENT && isWindow(reader)) {
                    return reader.getAttributeValue(MODEL, "id");
                }
            }
            return null;
        });
    }

    private static boolean isWindow(XMLStreamReader reader) {
        String type = reader.getAttributeValue(TYPES, "type");
        return "basic:TrimmedWindow".equals(type) || "basic:Window".equals(type);
    }

    private static boolean isView(XMLStreamReader reader) {
        String contribution = reader.getAttributeValue(null, "contributionURI");
        return contribution != null && contribution.endsWith(VIEW) && reader.getAttributeValue(null, "elementId") != null
                // What the layout could show is said too, in descriptors; only what it shows has to be there.
                && !"descriptors".equals(reader.getLocalName());
    }

    /** What is wrong with an XML file, in words; empty where it is whole. */
    Optional<String> problem(Path file) {
        return read(file, reader -> {
            while (reader.hasNext()) {
                reader.next();
            }
            return null;
        });
    }

    @FunctionalInterface
    private interface Reading {

        @Nullable
        String of(XMLStreamReader reader) throws XMLStreamException;
    }

    private static Optional<String> read(Path file, Reading reading) {
        XMLInputFactory factory = Objects.requireNonNull(XMLInputFactory.newDefaultFactory());
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, Boolean.FALSE);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, Boolean.FALSE);
        // As the platform writes it; bytes that are none of UTF-8 end the reading here.
        try (Reader in = Files.newBufferedReader(file)) {
            return Objects.requireNonNull(Optional.ofNullable(reading.of(factory.createXMLStreamReader(in))));
        } catch (XMLStreamException | IOException e) {
            return Objects.requireNonNull(Optional.of(Messages.Damaged));
        }
    }
}
