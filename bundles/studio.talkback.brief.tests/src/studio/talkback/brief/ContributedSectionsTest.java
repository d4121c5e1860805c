package studio.talkback.brief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.xml.parsers.DocumentBuilderFactory;

import org.eclipse.jdt.annotation.Nullable;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

import studio.talkback.brief.internal.BuiltInSections;

/** The built-in sections are extensions like those of plug-ins. */
class ContributedSectionsTest {

    @Test
    void theExtensionsOfTheBundleAreTheBuiltInSections() throws Exception {
        InputStream extensions = extensions();
        assumeTrue(extensions != null, "skipped: the bundle's plugin.xml is not here");
        List<String> contributed = new ArrayList<>();
        try (InputStream in = extensions) {
            NodeList sections = DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(in)
                    .getElementsByTagName("section");
            for (int index = 0; index < sections.getLength(); index++) {
                Element section = (Element) sections.item(index);
                contributed.add(section.getAttribute("id") + " " + section.getAttribute("order") + " "
                        + section.getAttribute("class"));
            }
        }
        assertEquals(BuiltInSections.all().stream()
                .map(each -> each.id() + " " + each.order() + " " + each.section().getClass().getName()).toList(),
                contributed);
    }

    @Test
    void theInstalledSectionsAreInOrderAndWork() {
        BriefSections installed = BriefSections.installed();
        assertTrue(installed.all().size() >= BuiltInSections.all().size());
        assertEquals("next", installed.all().getFirst().id());
        assertEquals(List.of(), installed.problems());
    }

    private static @Nullable InputStream extensions() throws IOException {
        Bundle bundle = FrameworkUtil.getBundle(BriefSections.class);
        if (bundle != null) {
            URL entry = bundle.getEntry("plugin.xml");
            return entry == null ? null : entry.openStream();
        }
        for (Path at = Path.of("").toAbsolutePath(); at != null; at = at.getParent()) {
            Path file = at.resolve("bundles/studio.talkback.brief/plugin.xml");
            if (Files.exists(file)) {
                return Files.newInputStream(file);
            }
        }
        return null;
    }
}
