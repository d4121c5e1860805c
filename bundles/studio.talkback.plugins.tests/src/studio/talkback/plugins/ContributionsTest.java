package studio.talkback.plugins;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;

import org.eclipse.core.runtime.ContributorFactorySimple;
import org.eclipse.core.runtime.IExtensionRegistry;
import org.eclipse.core.runtime.RegistryFactory;
import org.eclipse.core.runtime.spi.RegistryStrategy;
import org.junit.jupiter.api.Test;

/** Who contributes what to Talkback. */
class ContributionsTest {

    /** From this version on, an id with a dot is a whole one. */
    private static final String HEAD = "<?xml version='1.0' encoding='UTF-8'?><?eclipse version=\"3.4\"?>";
    private static final String PROGRAM = """
            <plugin>
               <extension-point id="studio.talkback.brief.sections" name="sections"/>
               <extension-point id="org.example.views" name="views"/>
               <extension point="studio.talkback.brief.sections">
                  <section id="next" class="com.example.Next"/>
               </extension>
            </plugin>
            """;
    private static final String STUDIO = """
            <plugin>
               <extension-point id="studio.talkback.session.entryKinds" name="kinds"/>
               <extension point="org.example.views"><view id="ours not"/></extension>
               <extension point="studio.talkback.session.entryKinds">
                  <kind key="tape" name="Tape"/>
               </extension>
               <extension point="studio.talkback.brief.sections">
                  <section class="com.example.Tape"/>
                  <section/>
               </extension>
            </plugin>
            """;

    @Test
    void whatExtendsTalkbackIsListedByPointContributorAndId() throws Exception {
        IExtensionRegistry registry = RegistryFactory.createRegistry(new RegistryStrategy(null, null), null, null);
        add(registry, "com.example.studio", STUDIO);
        add(registry, "com.example.program", PROGRAM);
        String sections = "studio.talkback.brief.sections";
        assertEquals(
                List.of(new Contribution(sections, "com.example.program", "next", "next", false),
                        new Contribution(sections, "com.example.studio", "com.example.Tape", "com.example.Tape", true),
                        new Contribution(sections, "com.example.studio", "section", "section", true),
                        new Contribution("studio.talkback.session.entryKinds", "com.example.studio", "tape", "Tape",
                                true)),
                Contributions.in(registry, Set.of("com.example.studio")));
    }

    @Test
    void whyPluginsWereSkippedComesBeforeTheOtherProblems() {
        StudioPlugin works = new StudioPlugin("a", "1.0.0", Path.of("a.jar"), StudioPlugin.State.INSTALLED, "",
                List.of());
        StudioPlugin skipped = new StudioPlugin("", "", Path.of("b.jar"), StudioPlugin.State.SKIPPED, "b is no jar",
                List.of());
        assertEquals(List.of("b is no jar", "a section failed"),
                Contributions.installed(List.of(works, skipped), List.of("a section failed")).problems());
    }

    private static void add(IExtensionRegistry registry, String contributor, String extensions) {
        registry.addContribution(new ByteArrayInputStream((HEAD + extensions).getBytes(StandardCharsets.UTF_8)),
                ContributorFactorySimple.createContributor(contributor), false, "test", null, null);
    }
}
